using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Schijven.Invullen;

/// <summary>The words of the questions: to the inwoner in the second person at A2, to others about the inwoner at B1.</summary>
/// <param name="Kader">Who looks.</param>
/// <param name="Gebied">The area.</param>
/// <param name="EigenKijk">Somebody else fills in how they see it themselves.</param>
public sealed record Vragen(Plankader Kader, Leefgebiedtekst Gebied, bool EigenKijk)
{
    private string Naam => Kader.Voornaam;

    private bool Jij => Kader.IsInwoner;

    public string Cijfer => Jij ? Gebied.Vraag : Gebied.Gebied switch
    {
        Leefgebied.Wonen => $"Hoe gaat het met het huis en de plek waar {Naam} woont?",
        Leefgebied.Geld => $"Hoe gaat het met het geld van {Naam}?",
        Leefgebied.Werk => $"Hoe gaat het met het werk van {Naam}, of met wat {Naam} overdag doet?",
        Leefgebied.Relaties => $"Hoe gaat het met de mensen die belangrijk zijn voor {Naam}?",
        Leefgebied.Steun => $"Hoe gaat het met de hulp en steun die {Naam} krijgt?",
        Leefgebied.Leefstijl => $"Hoe gaat het met de gezondheid van {Naam}?",
        Leefgebied.Leren => $"Hoe gaat het met leren bij {Naam}?",
        _ => $"Voelt {Naam} zich veilig, en heeft {Naam} weleens met de politie te maken?",
    };

    public string Cijferhint => Jij ? "Kies het cijfer dat bij jou past."
        : EigenKijk ? "Geef aan hoe jij het ziet." : $"Laat {Naam} zelf het cijfer kiezen.";

    public string Tekort => Jij ? "Mis je iets?" : $"Mist {Naam} iets?";

    public string Goed => "Wat gaat al goed?";

    public string Mist => Jij ? "Wat mis je?" : $"Wat mist {Naam}?";

    public string Erbij => "Wat moet erbij komen?";

    public string Woordenhint => Jij || EigenKijk ? "Schrijf het op zoals je het zou zeggen." : $"Schrijf het op zoals {Naam} het zegt.";

    public string WilErover => Jij || EigenKijk ? "Hier wil ik over praten" : $"{Naam} wil hierover praten";

    public IReadOnlyList<Optie> Tekorten { get; } = Optie.Van<Tekort>(t => t switch
    {
        Domein.Schijven.Tekort.Niets => "Nee, niets",
        Domein.Schijven.Tekort.Beetje => "Ja, een beetje",
        Domein.Schijven.Tekort.Veel => "Ja, veel",
        Domein.Schijven.Tekort.Dringend => "Ja, veel, en het kan niet wachten",
        _ => null,
    });
}
