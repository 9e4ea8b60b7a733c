using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Brieven;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Herindicaties;

namespace Spil.Wmo.Brieven;

/// <summary>What the letter with the decision after a herindicatie says, for the page and for the Word file: the old and the new time with their days, and why.</summary>
/// <param name="Zaak">The herindicatie.</param>
/// <param name="Besluit">The decision, calculated.</param>
/// <param name="Overgang">The transition, as it is or as it would be today.</param>
/// <param name="Inwoner">To whom.</param>
/// <param name="Gemeente">Name of the municipality.</param>
/// <param name="Vandaag">The day of a draft; what was sent has its own day.</param>
public sealed record Herindicatiebrief(Herindicatie Zaak, Besluit Besluit, Overgang Overgang, Persoon Inwoner, string Gemeente, DateOnly Vandaag) : IBriefinhoud
{
    public DateOnly Dag => Besluit.VerstuurdOp ?? Vandaag;

    public string Kop => Overgang.Richting switch
    {
        Herindicatieuitkomst.Lager => "U krijgt minder hulp bij het huishouden",
        Herindicatieuitkomst.Gelijk => "Uw hulp bij het huishouden blijft gelijk",
        _ => "U krijgt meer hulp bij het huishouden",
    };

    public string Aanleiding => $"Op {Zaak.AangekondigdOp!.Value.InWoorden()} schreven we u dat we opnieuw naar uw hulp kijken."
        + (Zaak.EerderBeslotenOp is { } eerder ? $" Dit besluit komt in de plaats van het besluit van {eerder.InWoorden()}." : "");

    /// <summary>The old and the new time with their days, a sentence each.</summary>
    public IReadOnlyList<string> Dagen => Herindicatiewoorden.Dagen(Overgang, Zaak.OudOp(Overgang.Peildatum), Bon.MinutenPerWeekIndicatie);

    public string Periode => GeeftHulp && Besluit.Einde is { } einde ? $"De hulp loopt tot en met {einde.InWoorden()}." : "";

    public string Uitvoering => !GeeftHulp ? "" : Besluit.Vorm == Leveringsvorm.Pgb ? "U krijgt een persoonsgebonden budget (pgb) en regelt de hulp zelf." : $"De hulp komt van {Besluit.Aanbieder}.";

    /// <summary>What the time of the transition is for; empty when there is none.</summary>
    public string Samen => Overgang.OvergangTot is null ? "" : "Die tijd is er om samen te kijken hoe u de hulp straks gebruikt. We maken daarvoor een afspraak met u en met uw hulp.";

    /// <summary>How the situation was looked at (Awb art. 3:2).</summary>
    public string Bekeken => Zaak.BezoekOp is { } bezoek ? $"We zijn op {bezoek.InWoorden()} bij u geweest." : "We bekeken wat we al van u wisten. Daarom kwamen we niet langs.";

    public Besluitbon Bon => Besluit.Bon!;

    public string EigenBijdrage => GeeftHulp ? Bijdragewoorden.Brief(Dag) : "";

    public string Wet => "Dit besluit rust op de artikelen 2.3.9 en 2.3.10 van de Wet maatschappelijke ondersteuning 2015. De redenen staan hierboven (artikel 3:46 van de Algemene wet bestuursrecht). "
        + "Verandert er iets in uw situatie? Vertel het ons (artikel 2.3.8). Dan kijken we opnieuw.";

    public string Bezwaar => Brieftekst.Bezwaarzin(Besluit.BezwaarTotEnMet);

    private bool GeeftHulp => Bon.MinutenPerWeekIndicatie > 0;

    /// <inheritdoc/>
    public Briefvulling Vulling() => new(new Dictionary<string, string>(Briefhoofd.Velden(Gemeente, Inwoner, Dag))
    {
        ["Besluit"] = Kop, ["Aanleiding"] = Aanleiding, ["Hulp"] = string.Join(' ', Dagen), ["HulpPerWeek"] = GeeftHulp ? Rekentaal.UrenEnMinuten(Bon.MinutenPerWeekIndicatie) : "",
        ["Begindatum"] = Overgang.IngangNieuw.InWoorden(), ["Einddatum"] = GeeftHulp ? Besluit.Einde?.InWoorden() ?? "" : "", ["Periode"] = Periode, ["Aanbieder"] = Besluit.Aanbieder,
        ["Uitvoering"] = $"{Uitvoering} {Samen}".Trim(), ["Motivering"] = Bezwaarbrief.Redenen(Besluit.Motivering, Bekeken), ["BerekeningKop"] = "Hoe we dit hebben uitgerekend", ["Berekening"] = "",
        ["Werkzaamheden"] = Brieftekst.Werk(Bon), ["BijdrageKop"] = EigenBijdrage.Length > 0 ? "De eigen bijdrage" : "", ["EigenBijdrage"] = EigenBijdrage, ["Wet"] = Wet, ["Bezwaar"] = Bezwaar,
        ["BezwaarTotEnMet"] = Besluit.BezwaarTotEnMet?.InWoordenMetDag() ?? "zes weken na de dag van versturen", ["Consulent"] = Besluit.Opsteller,
    }, Brieftekst.Tabel(Bon));

    /// <inheritdoc/>
    public bool Past(byte[] sjabloon) => true; // It was looked at when it was loaded.

    /// <inheritdoc/>
    public Gemaakt<Verzondenbrief> Bewaar(BriefsjabloonId? sjabloon, string merk, long grootte) => Verzondenbrief.Van(Besluit, sjabloon, merk, grootte);
}
