using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Wmo.Domein.Brieven;

/// <summary>What stands in a template, as it was read.</summary>
/// <param name="Velden">The names of the merge fields, each once.</param>
/// <param name="Andere">The kinds of other fields: <c>PAGE</c>, <c>IF</c>.</param>
/// <param name="Kapot">True when a field has no end, or one stands in another.</param>
public sealed record Sjabloonvondst(IReadOnlyList<string> Velden, IReadOnlyList<string> Andere, bool Kapot);

/// <summary>A municipality has a template of its own from now on.</summary>
public sealed record BriefsjabloonGeladen(BriefsjabloonId Sjabloon, OrganisatieId Gemeente, int Nummer, string Merk) : Gebeurtenis;

/// <summary>A template was taken away; the one before it is in use again, or the one that comes with Spil.</summary>
public sealed record BriefsjabloonWeggehaald(BriefsjabloonId Sjabloon, OrganisatieId Gemeente) : Gebeurtenis;

/// <summary>A Word template of a municipality. It never changes; a new one comes beside it, and the newest that was not taken away is in use.</summary>
public sealed class Briefsjabloon : Aggregaat
{
    private Briefsjabloon() { }

    /// <summary>Its id.</summary>
    public BriefsjabloonId Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>1 for the first of this municipality.</summary>
    public int Nummer { get; private set; }

    /// <summary>Name of the file.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Its size in bytes.</summary>
    public long Grootte { get; private set; }

    /// <summary>SHA-256 of the content: under this it is kept.</summary>
    public string Merk { get; private set; } = "";

    /// <summary>Name of who loaded it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>When it was taken away; empty while it is there.</summary>
    public DateTimeOffset? WegOp { get; private set; }

    /// <summary>Takes a template in, when every field in it can be filled and nothing is missing that a decision needs.</summary>
    /// <param name="gemeente">Whose it is.</param>
    /// <param name="nummer">One more than the last one of this municipality.</param>
    /// <param name="bestand">The file, looked at.</param>
    /// <param name="vondst">What stands in it.</param>
    /// <param name="door">Name of who loads it.</param>
    /// <param name="nu">Now.</param>
    public static Uitkomst<Gemaakt<Briefsjabloon>> Laad(OrganisatieId gemeente, int nummer, Dossier.Domein.Bijlagen.Bestandsgegevens bestand, Sjabloonvondst vondst, string door, DateTimeOffset nu)
    {
        var keur = Keur(vondst);
        if (!keur.IsGelukt) return Uitkomst<Gemaakt<Briefsjabloon>>.Geweigerd(keur.Weigeringen);
        var sjabloon = new Briefsjabloon
        {
            Id = BriefsjabloonId.Nieuw(), GemeenteId = gemeente, Nummer = nummer, Naam = bestand.Naam, Grootte = bestand.Grootte, Merk = bestand.Merk, Door = door, Op = nu,
        };
        return new Gemaakt<Briefsjabloon>(sjabloon, new BriefsjabloonGeladen(sjabloon.Id, gemeente, nummer, sjabloon.Merk));
    }

    /// <summary>Everything that is wrong with the fields of a template, each by its name.</summary>
    public static Uitkomst Keur(Sjabloonvondst vondst)
    {
        var onbekend = vondst.Velden.Where(v => Briefvelden.Zoek(v) is null).ToList();
        var vreemd = vondst.Andere.Where(v => !Briefvelden.Rustig.Contains(v)).Distinct().ToList();
        var mist = Briefvelden.Nodig.Where(rij => !rij.Any(n => vondst.Velden.Contains(n, StringComparer.OrdinalIgnoreCase))).Select(rij => string.Join(" of ", rij)).ToList();
        return Uitkomst.Van(new Controle()
            .Eis(!vondst.Kapot, Briefregels.VeldKapot)
            .Eis(onbekend.Count == 0, Briefregels.OnbekendVeld, zin: onbekend.Count == 1
                ? $"Spil kent het samenvoegveld {onbekend[0]} niet. Verander het, of haal het weg." : $"Spil kent deze samenvoegvelden niet: {Rij(onbekend)}. Verander ze, of haal ze weg.")
            .Eis(vreemd.Count == 0, Briefregels.VreemdVeld, zin: $"In dit sjabloon staat iets dat Word zelf invult: {Rij(vreemd)}. Dat kan iets ophalen, of later iets anders tonen. Haal het weg.")
            .Eis(mist.Count == 0, Briefregels.VeldOntbreekt, zin: $"Dit moet in elk besluit staan, en ontbreekt: {Rij(mist)}.").Weigeringen);
    }

    /// <summary>Takes it away.</summary>
    public Uitkomst<BriefsjabloonWeggehaald> HaalWeg(DateTimeOffset nu)
    {
        if (WegOp is not null) return Briefregels.AlWeg.Weiger();
        WegOp = nu;
        Gewijzigd();
        return new BriefsjabloonWeggehaald(Id, GemeenteId);
    }

    private static string Rij(List<string> namen) => namen.Count <= 1 ? string.Concat(namen) : $"{string.Join(", ", namen.SkipLast(1))} en {namen[^1]}";
}
