using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.Aanbieders;

/// <summary>What the form about a provider holds.</summary>
public sealed class Aanbiederinvoer
{
    public static readonly Regel GeenNaam = new("WEB-OID-010", "Geef de aanbieder een naam. Die staat op de knop.");
    public static readonly Regel GeenUitgever = new("WEB-OID-011", "Schrijf het hele adres, dat begint met https.");
    public static readonly Regel GeenClient = new("WEB-OID-012", "Vul in hoe Spil bij de aanbieder heet.");
    public static readonly Regel GeenRol = new("WEB-OID-013", "Schrijf op elke regel een groep, een is-teken en een rol die er is, zoals: regie = Casusregisseur.");
    public static readonly Regel GeenClaim = new("WEB-OID-014", "Vul in hoe de groepen heten in het bericht van de aanbieder.");
    public static readonly Regel GeenDomein = new("WEB-OID-015", "Noem de e-maildomeinen van de organisatie, anders kan niemand binnenkomen.");

    public static readonly Regel LangeZekerheid = new("WEB-OID-016", "Maak dit korter: er passen 400 tekens in.");

    public string? Naam { get; set; }

    public Aanbiedersoort Soort { get; set; }

    public string? Uitgever { get; set; }

    public string? ClientId { get; set; }

    /// <summary>Empty keeps the secret that is there.</summary>
    public string? Wachtwoord { get; set; }

    public string? Zekerheid { get; set; }

    public string? Domeinen { get; set; }

    public string? Groepclaim { get; set; }

    public string? Groepen { get; set; }

    public bool MaaktAccounts { get; set; }

    public Guid? Organisatie { get; set; }

    public bool Uit { get; set; }

    public static Aanbiederinvoer Van(Aanbieder a) => new()
    {
        Naam = a.Naam, Soort = a.Soort, Uitgever = a.Uitgever, ClientId = a.ClientId, Zekerheid = a.Zekerheid, Domeinen = a.Domeinen, Groepclaim = a.Groepclaim, Groepen = a.Groepen,
        MaaktAccounts = a.MaaktAccounts, Organisatie = a.OrganisatieId?.Waarde, Uit = a.Uit,
    };

    public Uitkomst Keur()
    {
        var fouten = new List<Weigering>();
        if (Tekst.EenRegel(Naam) is { Length: 0 or > 100 })
            fouten.Add(GeenNaam.Bij(nameof(Naam)));
        if (!Uri.TryCreate(Uitgever?.Trim(), UriKind.Absolute, out var uri) || Uitgever!.Length > 400 || (uri.Scheme != "https" && !(uri.Scheme == "http" && Aanbiedergegevens.IsHier(Uitgever))))
            fouten.Add(GeenUitgever.Bij(nameof(Uitgever)));
        if (Tekst.EenRegel(ClientId) is { Length: 0 or > 200 })
            fouten.Add(GeenClient.Bij(nameof(ClientId)));
        if (Tekst.EenRegel(Zekerheid).Length > 400)
            fouten.Add(LangeZekerheid.Bij(nameof(Zekerheid)));
        if (Soort == Aanbiedersoort.Organisatie && Tekst.EenRegel(Domeinen).Length is 0 or > 1000)
            fouten.Add(GeenDomein.Bij(nameof(Domeinen)));
        if (Aanbieder.Regels(Groepen ?? "").Any(r => r.Rol is null) || Groepen?.Length > 4000)
            fouten.Add(GeenRol.Bij(nameof(Groepen)));
        if (!string.IsNullOrWhiteSpace(Groepen) && string.IsNullOrWhiteSpace(Groepclaim))
            fouten.Add(GeenClaim.Bij(nameof(Groepclaim)));
        return Uitkomst.Van(fouten);
    }

    public void Schrijf(Aanbieder naar, OrganisatieId? organisatie, string organisatienaam, Func<string, string> verzegel)
    {
        (naar.Naam, naar.Soort, naar.Uitgever, naar.ClientId) = (Tekst.EenRegel(Naam), Soort, Uitgever!.Trim(), Tekst.EenRegel(ClientId));
        naar.Zekerheid = Tekst.EenRegel(Zekerheid);
        (naar.Domeinen, naar.Groepclaim, naar.Groepen) = (Tekst.EenRegel(Domeinen), Tekst.EenRegel(Groepclaim), (Groepen ?? "").ReplaceLineEndings("\n").Trim());
        (naar.MaaktAccounts, naar.OrganisatieId, naar.Organisatienaam, naar.Uit) = (MaaktAccounts && Soort == Aanbiedersoort.Organisatie, organisatie, organisatienaam, Uit);
        naar.Stempel = Guid.NewGuid();
        if (!string.IsNullOrEmpty(Wachtwoord))
            naar.Geheim = verzegel(Wachtwoord);
    }
}
