using Spil.Iwmo;
using Spil.Kern;

namespace Spil.Wmo.Domein.Declaraties;

/// <summary>How much of a declaration was approved.</summary>
public enum Declaratiestand
{
    /// <summary>All of it.</summary>
    Goed,

    /// <summary>Some lines.</summary>
    Deels,

    /// <summary>Nothing.</summary>
    Afgekeurd,
}

/// <summary>A declaration was read in and checked.</summary>
public sealed record DeclaratieIngelezen(DeclaratieId Declaratie, OrganisatieId Aanbieder, string Nummer, DateOnly Maand, int Regels, int Goed) : Gebeurtenis;

/// <summary>The file of a declaration as it came, to the letter. Apart, so that nobody loads it who does not ask for it.</summary>
public sealed class Declaratiebestand
{
    private Declaratiebestand() { }

    /// <summary>The declaration.</summary>
    public DeclaratieId DeclaratieId { get; private set; }

    /// <summary>The bytes.</summary>
    public byte[] Inhoud { get; private set; } = [];

    internal static Declaratiebestand Van(DeclaratieId declaratie, byte[] inhoud) => new() { DeclaratieId = declaratie, Inhoud = inhoud };
}

/// <summary>
/// What a provider declares for a month (iWmo 323), checked line by line against what was assigned. It never changes: what was wrong comes again in another declaration,
/// and a line of that one takes back a line of this one.
/// </summary>
public sealed class Declaratie : Aggregaat
{
    private Declaratie() { }

    /// <summary>Its id.</summary>
    public DeclaratieId Id { get; private set; }

    /// <summary>The municipality.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>The provider.</summary>
    public OrganisatieId AanbiederId { get; private set; }

    /// <summary>The how manieth of this provider at this municipality. Of two that are read in at once the second is checked again, with what the first used.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>What the provider calls the message; once per provider (iWmo TR056).</summary>
    public string Identificatie { get; private set; } = "";

    /// <summary>What the provider calls the declaration; once per provider (iWmo TR333).</summary>
    public string Nummer { get; private set; } = "";

    /// <summary>The first day of the month it is about.</summary>
    public DateOnly Maand { get; private set; }

    /// <summary>The day it was made.</summary>
    public DateOnly Dagtekening { get; private set; }

    /// <summary>How much it asks in cents; less than zero when it takes back more than it asks.</summary>
    public long Centen { get; private set; }

    /// <summary>How much of that was approved, in cents.</summary>
    public long CentenGoed { get; private set; }

    /// <summary>How many lines.</summary>
    public int Regels { get; private set; }

    /// <summary>How many lines were approved.</summary>
    public int RegelsGoed { get; private set; }

    /// <summary>What is wrong with it as a whole, a line each: code and sentence. Then no line is approved.</summary>
    public string Fouten { get; private set; } = "";

    /// <summary>When it was read in.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Name of who read it in.</summary>
    public string Door { get; private set; } = "";

    /// <summary>How much of it was approved.</summary>
    public Declaratiestand Stand => RegelsGoed == Regels ? Declaratiestand.Goed : RegelsGoed == 0 ? Declaratiestand.Afgekeurd : Declaratiestand.Deels;

    /// <summary>Keeps a declaration with its lines and its file.</summary>
    /// <param name="plek">Whose it is.</param>
    /// <param name="bericht">The head of it; the clients are in what was checked.</param>
    /// <param name="keuring">What came out of the check.</param>
    /// <param name="inhoud">The file as it came.</param>
    /// <param name="nu">Now.</param>
    /// <param name="door">Name of who reads it in.</param>
    public static IngelezenDeclaratie Neem(Declaratieplek plek, Wmo323 bericht, Declaratiekeuring keuring, byte[] inhoud, DateTimeOffset nu, string door)
    {
        var (kop, begin) = (bericht.Declaratie, bericht.Declaratie.DeclaratiePeriode.Begindatum);
        var nieuw = new Declaratie
        {
            Id = DeclaratieId.Nieuw(), GemeenteId = plek.Gemeente, AanbiederId = plek.Aanbieder, Volgnummer = plek.Volgnummer, Identificatie = bericht.Header.BerichtIdentificatie.Identificatie, Nummer = kop.DeclaratieNummer,
            Maand = new(begin.Year, begin.Month, 1), Dagtekening = kop.DeclaratieDagtekening, Op = nu, Door = door, Regels = keuring.Regels.Count,
            Centen = keuring.Regels.Sum(r => r.Centen), Fouten = string.Join('\n', keuring.Fouten.Select(f => $"{f.Code} {f.Zin}")),
        };
        Declaratieregel[] regels = [.. keuring.Regels.Select((r, i) => Declaratieregel.Maak(nieuw, i + 1, r))];
        nieuw.RegelsGoed = regels.Count(r => r.IsGoed);
        nieuw.CentenGoed = regels.Where(r => r.IsGoed).Sum(r => r.Centen);
        return new(nieuw, regels, Declaratiebestand.Van(nieuw.Id, inhoud), new(nieuw.Id, plek.Aanbieder, nieuw.Nummer, nieuw.Maand, nieuw.Regels, nieuw.RegelsGoed));
    }
}

/// <summary>Whose a declaration is.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Aanbieder">The provider.</param>
/// <param name="Volgnummer">The how manieth of this provider at this municipality.</param>
public sealed record Declaratieplek(OrganisatieId Gemeente, OrganisatieId Aanbieder, int Volgnummer);

/// <summary>A declaration that is about to be kept.</summary>
public sealed record IngelezenDeclaratie(Declaratie Declaratie, IReadOnlyList<Declaratieregel> Regels, Declaratiebestand Bestand, DeclaratieIngelezen Gebeurtenis);
