using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Overzicht;

/// <summary>An aanmelding as it stands in the list.</summary>
public sealed record Aanmeldrij(AanmeldingId Id, Naam Naam, DateOnly? Geboortedatum, DateOnly OntvangenOp, string AanmelderNaam, string? Organisatie,
    Aanmeldstatus Status, DateOnly? BeslotenOp, bool Folder, bool Uitleg, bool Toestemming)
{
    /// <summary>After this many days without a decision somebody waits too long; own choice.</summary>
    private const int Wachttijd = 14;

    /// <summary>"Petra Smeenk, Stadsbank".</summary>
    public string Aanmelder => Aanmeldwoorden.Aanmelder(AanmelderNaam, "", Organisatie);

    /// <summary>What is missing, or what was decided.</summary>
    /// <param name="beslist">Who reads it decides.</param>
    public string Zin(bool beslist) => Status switch
    {
        Aanmeldstatus.Nieuw => Aanmeldwoorden.Ontbreekt(Folder, Uitleg, Toestemming) is { Length: > 0 } mist ? mist
            : beslist ? "Alles is er. Je kunt beslissen." : "Alles is er. De projectleider beslist.",
        Aanmeldstatus.Geaccepteerd => $"Doet mee sinds {BeslotenOp?.InWoorden()}.",
        _ => $"Afgewezen op {BeslotenOp?.InWoorden()}.",
    };

    /// <summary>The word in the badge, with its kind; for who waits.</summary>
    public (string Soort, string Tekst) Pil(DateOnly vandaag) => Status switch
    {
        Aanmeldstatus.Geaccepteerd => ("goed", "Geaccepteerd"),
        Aanmeldstatus.Afgewezen => ("neutraal", "Afgewezen"),
        _ when OntvangenOp.AddDays(Wachttijd) < vandaag => ("fout", "Wacht lang"),
        _ when Folder && Uitleg && Toestemming => ("goed", "Compleet"),
        _ => ("let", "Nog niet compleet"),
    };
}
