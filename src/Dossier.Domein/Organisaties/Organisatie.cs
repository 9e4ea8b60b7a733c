using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Organisaties;

/// <summary>What an organisation does around a person (source 1: the partners of the pilot; own division).</summary>
public enum Organisatiesoort
{
    /// <summary>A provider of guidance or day activities, such as Surplus.</summary>
    Aanbieder,

    /// <summary>Mental health care.</summary>
    Ggz,

    /// <summary>A municipality.</summary>
    Gemeente,

    /// <summary>A housing corporation.</summary>
    Woningcorporatie,

    /// <summary>A municipal credit bank, such as Stadsbank Oost Nederland.</summary>
    Kredietbank,

    /// <summary>A health insurer.</summary>
    Zorgverzekeraar,

    /// <summary>An employer.</summary>
    Werkgever,

    /// <summary>Anything else.</summary>
    Anders,
}

/// <summary>An organisation that is involved with inwoners.</summary>
public sealed class Organisatie : Aggregaat
{
    private Organisatie() { }

    /// <summary>Its id.</summary>
    public OrganisatieId Id { get; private set; }

    /// <summary>Its name as people know it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>What it does.</summary>
    public Organisatiesoort Soort { get; private set; }

    /// <summary>True for a core partner: only they may register an inwoner (Methodiekbeschrijving, bijlage 3, stap 1).</summary>
    public bool Kernpartner { get; private set; }

    /// <summary>Makes an organisation.</summary>
    public static Uitkomst<Gemaakt<Organisatie>> Maak(string naam, Organisatiesoort soort, bool kernpartner)
    {
        var organisatie = new Organisatie { Id = OrganisatieId.Nieuw() };
        var uitkomst = organisatie.Zet(naam, soort, kernpartner);
        return uitkomst.IsGelukt
            ? new Gemaakt<Organisatie>(organisatie, new OrganisatieGemaakt(organisatie.Id, organisatie.Naam))
            : Uitkomst<Gemaakt<Organisatie>>.Geweigerd(uitkomst.Weigeringen);
    }

    /// <summary>Changes name, kind or partnership.</summary>
    public Uitkomst<OrganisatieGewijzigd> Wijzig(string naam, Organisatiesoort soort, bool kernpartner)
    {
        var uitkomst = Zet(naam, soort, kernpartner);
        if (!uitkomst.IsGelukt) return Uitkomst<OrganisatieGewijzigd>.Geweigerd(uitkomst.Weigeringen);
        Gewijzigd();
        return new OrganisatieGewijzigd(Id, Naam);
    }

    private Uitkomst Zet(string naam, Organisatiesoort soort, bool kernpartner)
    {
        var controle = new Controle();
        var schoon = controle.Regel(naam, nameof(Naam), Invoerregels.KorteTekst, Organisatieregels.NaamOntbreekt);
        if (!controle.IsGoed) return Uitkomst.Geweigerd(controle.Weigeringen);
        (Naam, Soort, Kernpartner) = (schoon, soort, kernpartner);
        return Uitkomst.Gelukt();
    }
}

/// <summary>Rules for organisations.</summary>
public static class Organisatieregels
{
    /// <summary>An organisation has a name.</summary>
    public static readonly Regel NaamOntbreekt = new("DOS-ORG-001", "Vul de naam van de organisatie in.");
}

/// <summary>An organisation was added.</summary>
public sealed record OrganisatieGemaakt(OrganisatieId Organisatie, string Naam) : Gebeurtenis;

/// <summary>An organisation was changed.</summary>
public sealed record OrganisatieGewijzigd(OrganisatieId Organisatie, string Naam) : Gebeurtenis;
