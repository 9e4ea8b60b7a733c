using Microsoft.AspNetCore.Http;
using Spil.Herstel.Invoer;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Inlezen;

/// <summary>The file that is offered, and who registers where the list does not say so.</summary>
public sealed class Lijstformulier
{
    private static readonly Regel GeenBestand = new("HER-LFORM-001", "Kies een bestand van je computer.");
    private static readonly Regel TeGroot = new("HER-LFORM-002", "Dit bestand is groter dan 10 MB. Verdeel de lijst over meer bestanden.");
    private static readonly Regel OrganisatieOnbekend = new("HER-LFORM-003", "Kies een organisatie uit de lijst.");
    private static readonly Regel TeLang = new("HER-LFORM-004", "Deze naam is te lang. Gebruik maximaal 200 tekens.");

    private const int HoogsteNaam = 200;

    public IFormFile? Bestand { get; set; }

    public string? Organisatie { get; set; }

    public string? Aanmelder { get; set; }

    /// <summary>Name of the file without what a browser may put before it.</summary>
    public string Naam { get; private set; } = "";

    public OrganisatieId? OrganisatieGekozen { get; private set; }

    /// <summary>Checks what was filled in; afterwards <see cref="Aanmelder"/> is filled.</summary>
    public Uitkomst Keur(IReadOnlyList<Optie> organisaties)
    {
        var weigeringen = new List<Weigering>();
        if (Bestand is null or { Length: 0 }) weigeringen.Add(GeenBestand.Bij(nameof(Bestand)));
        else if (Bestand.Length > Aangebodenlijst.HoogsteOmvang) weigeringen.Add(TeGroot.Bij(nameof(Bestand)));

        var organisatie = organisaties.FirstOrDefault(o => o.Waarde == Organisatie);
        if (organisatie is not null) OrganisatieGekozen = new(Guid.Parse(organisatie.Waarde));
        else if (!string.IsNullOrEmpty(Organisatie)) weigeringen.Add(OrganisatieOnbekend.Bij(nameof(Organisatie)));

        Naam = Bestandsnaam(Bestand?.FileName);
        Aanmelder = Tekst.EenRegel(Aanmelder);
        if (Aanmelder.Length > HoogsteNaam) weigeringen.Add(TeLang.Bij(nameof(Aanmelder)));
        if (Aanmelder.Length == 0) Aanmelder = Lijstinvoer.AanmelderVan(organisatie?.Tekst, Naam);
        return Uitkomst.Van(weigeringen);
    }

    private static string Bestandsnaam(string? naam)
    {
        var kaal = Tekst.EenRegel(naam?.Split('/', '\\')[^1]);
        return kaal.Length == 0 ? "lijst.csv" : kaal.Length <= HoogsteNaam / 2 ? kaal : "lijst" + Path.GetExtension(kaal[^10..]);
    }
}
