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

    /// <summary>Household help, such as home care (Wmo 2015 art. 1.1.1).</summary>
    Huishoudhulp,

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

    /// <summary>Its AGB code, by which a provider is known in iWmo; empty when it has none or it was not filled in.</summary>
    public string AgbCode { get; private set; } = "";

    /// <summary>The CBS code of a municipality, by which it is known in iWmo; empty for who is none.</summary>
    public string Gemeentecode { get; private set; } = "";

    /// <summary>True when these codes may be kept; both may be left empty.</summary>
    public static Uitkomst KeurCodes(string? agb, string? gemeentecode)
    {
        var (agbKaal, code) = (Tekst.EenRegel(agb), Tekst.EenRegel(gemeentecode));
        var controle = new Controle().Eis(code.Length == 0 || (code.Length == 4 && code.All(char.IsAsciiDigit)), Organisatieregels.GemeentecodeKanNiet, nameof(Gemeentecode));
        if (agbKaal.Length > 0) controle.En(Kern.AgbCode.Lees(agbKaal, nameof(AgbCode)));
        return Uitkomst.Van(controle.Weigeringen);
    }

    /// <summary>Keeps the codes by which messages find it.</summary>
    public Uitkomst<OrganisatiecodesGezet> ZetCodes(string? agb, string? gemeentecode)
    {
        var keur = KeurCodes(agb, gemeentecode);
        if (!keur.IsGelukt) return Uitkomst<OrganisatiecodesGezet>.Geweigerd(keur.Weigeringen);
        (AgbCode, Gemeentecode) = (Kern.AgbCode.TryParse(agb, out var code) ? code.ToString() : "", Tekst.EenRegel(gemeentecode));
        Gewijzigd();
        return new OrganisatiecodesGezet(Id, AgbCode, Gemeentecode);
    }

    /// <summary>SHA-256 of its logo: under this it is kept. Empty when there is none.</summary>
    public string Logo { get; private set; } = "";

    /// <summary>What kind of picture the logo is; empty when there is none.</summary>
    public Bestandssoort? LogoSoort { get; private set; }

    /// <summary>Gives it a logo, a picture that was looked at.</summary>
    public LogoGezet ZetLogo(string merk, Bestandssoort soort)
    {
        (Logo, LogoSoort) = (merk, soort);
        Gewijzigd();
        return new(Id, merk);
    }

    /// <summary>Takes its logo away.</summary>
    public Uitkomst<LogoWeggehaald> HaalLogoWeg()
    {
        if (Logo.Length == 0) return Organisatieregels.GeenLogo.Weiger();
        (Logo, LogoSoort) = ("", null);
        Gewijzigd();
        return new LogoWeggehaald(Id);
    }

    /// <summary>As <see cref="Wijzig(string, Organisatiesoort, bool)"/>, unless somebody else changed it since it was read.</summary>
    /// <param name="naam">The name.</param>
    /// <param name="soort">The kind.</param>
    /// <param name="kernpartner">True for a core partner.</param>
    /// <param name="gelezen">The <see cref="Aggregaat.Versie"/> that was on the screen.</param>
    public Uitkomst<OrganisatieGewijzigd> Wijzig(string naam, Organisatiesoort soort, bool kernpartner, int gelezen) =>
        gelezen == Versie ? Wijzig(naam, soort, kernpartner) : Organisatieregels.Verouderd.Weiger();

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

    /// <summary>There is no logo to take away.</summary>
    public static readonly Regel GeenLogo = new("DOS-ORG-002", "Deze organisatie heeft geen logo. Er is niets om weg te halen.");

    /// <summary>Somebody else changed it since it was read.</summary>
    public static readonly Regel Verouderd = new("DOS-ORG-003", "Iemand anders heeft dit ook veranderd. Kijk wat er nu staat en wat je wilt bewaren.");

    /// <summary>A code of a municipality has four digits.</summary>
    public static readonly Regel GemeentecodeKanNiet = new("DOS-ORG-004", "Een gemeentecode heeft vier cijfers, zoals 0406.", "CBS");
}

/// <summary>The codes by which messages find an organisation were kept.</summary>
public sealed record OrganisatiecodesGezet(OrganisatieId Organisatie, string AgbCode, string Gemeentecode) : Gebeurtenis;

/// <summary>An organisation was added.</summary>
public sealed record OrganisatieGemaakt(OrganisatieId Organisatie, string Naam) : Gebeurtenis;

/// <summary>An organisation was changed.</summary>
public sealed record OrganisatieGewijzigd(OrganisatieId Organisatie, string Naam) : Gebeurtenis;

/// <summary>An organisation got a logo.</summary>
public sealed record LogoGezet(OrganisatieId Organisatie, string Merk) : Gebeurtenis;

/// <summary>The logo of an organisation was taken away.</summary>
public sealed record LogoWeggehaald(OrganisatieId Organisatie) : Gebeurtenis;
