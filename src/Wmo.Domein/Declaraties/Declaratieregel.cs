using Spil.Kern;

namespace Spil.Wmo.Domein.Declaraties;

/// <summary>
/// A line of a declaration with what came out. It holds no number of a person: of which inwoner it is follows from the assignment, so of a line with an
/// assignment that is not known nobody is kept.
/// </summary>
public sealed class Declaratieregel
{
    private Declaratieregel() { }

    /// <summary>Its id.</summary>
    public DeclaratieregelId Id { get; private set; }

    /// <summary>The declaration.</summary>
    public DeclaratieId DeclaratieId { get; private set; }

    /// <summary>The municipality.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>The provider.</summary>
    public OrganisatieId AanbiederId { get; private set; }

    /// <summary>Its place in the declaration, from 1.</summary>
    public int Plaats { get; private set; }

    /// <summary>What the provider calls it.</summary>
    public string Referentie { get; private set; } = "";

    /// <summary>The line that it takes back; empty when it takes nothing back.</summary>
    public string Vorige { get; private set; } = "";

    /// <summary>The number of the assignment, as it says.</summary>
    public int Nummer { get; private set; }

    /// <summary>The dossier of that assignment; empty when the assignment is not known.</summary>
    public DossierId? DossierId { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly Tot { get; private set; }

    /// <summary>The first day of the month for which it counts.</summary>
    public DateOnly Maand { get; private set; }

    /// <summary>How much was given, as it says.</summary>
    public int Geleverd { get; private set; }

    /// <summary>Of what (iWmo WJ756).</summary>
    public string Eenheid { get; private set; } = "";

    /// <summary>How much it asks in cents; less than zero when it takes back.</summary>
    public long Centen { get; private set; }

    /// <summary>How much it counts in the unit of the assignment; less than zero when it takes back, zero when it does not count.</summary>
    public long Volume { get; private set; }

    /// <summary>What is wrong with it, a line each: code and sentence. Empty when nothing is.</summary>
    public string Fouten { get; private set; } = "";

    /// <summary>It was approved, so it counts.</summary>
    public bool IsGoed { get; private set; }

    internal static Declaratieregel Maak(Declaratie declaratie, int plaats, Gekeurderegel regel)
    {
        var (p, goed) = (regel.Prestatie, declaratie.Fouten.Length == 0 && regel.Fouten.Count == 0);
        return new()
        {
            Id = DeclaratieregelId.Nieuw(), DeclaratieId = declaratie.Id, GemeenteId = declaratie.GemeenteId, AanbiederId = declaratie.AanbiederId, Plaats = plaats,
            Referentie = p.ProductReferentie.ReferentieNummer, Vorige = p.ProductReferentie.VorigReferentieNummer ?? "", Nummer = p.ToewijzingNummer, DossierId = regel.Toewijzing?.Dossier,
            Van = p.ProductPeriode.Begindatum, Tot = p.ProductPeriode.Einddatum, Maand = new(p.ProductPeriode.Begindatum.Year, p.ProductPeriode.Begindatum.Month, 1),
            Geleverd = p.GeleverdVolume, Eenheid = p.Eenheid, Centen = regel.Centen, Volume = goed ? regel.Volume : 0, IsGoed = goed,
            Fouten = string.Join('\n', regel.Fouten.Select(f => $"{f.Code} {f.Zin}")),
        };
    }
}
