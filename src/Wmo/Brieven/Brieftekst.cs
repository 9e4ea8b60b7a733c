using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Brieven;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Brieven;

/// <summary>
/// What the letter with a decision says, sentence by sentence: the page and the Word file speak with one mouth. "U" and formal, because a letter of the
/// college stays and is read by others too.
/// </summary>
/// <param name="Besluit">The decision, drawn up.</param>
/// <param name="Inwoner">To whom.</param>
/// <param name="Gemeente">Name of the municipality.</param>
/// <param name="Aanleiding">What it answers: "Op 3 maart 2026 vroeg u om hulp bij het huishouden."</param>
/// <param name="Vandaag">The day of a draft; what was sent has its own day.</param>
public sealed record Brieftekst(Besluit Besluit, Persoon Inwoner, string Gemeente, string Aanleiding, DateOnly Vandaag) : IBriefinhoud
{
    public DateOnly Dag => Besluit.VerstuurdOp ?? Vandaag;

    public bool IsToekenning => Besluit.Soort == Besluitsoort.Toekenning;

    public string HulpPerWeek => IsToekenning ? Rekentaal.UrenEnMinuten(Besluit.MinutenPerWeek) : "";

    public string Hulp => IsToekenning ? $"U krijgt {HulpPerWeek} hulp per week." : "";

    public string Periode => IsToekenning ? $"De hulp begint op {Besluit.Ingang!.Value.InWoorden()} en loopt tot en met {Besluit.Einde!.Value.InWoorden()}." : "";

    public string Uitvoering => IsToekenning ? Uitvoeringzin(Besluit.Vorm == Leveringsvorm.Pgb, Besluit.Aanbieder) : "";

    /// <summary>The receipt, when the decision rests on one.</summary>
    public Besluitbon? Bon => IsToekenning ? Besluit.Bon : null;

    /// <summary>What it costs at most, with the day and the source; a fact, that changes nothing in the time.</summary>
    public string EigenBijdrage => IsToekenning ? Bijdragewoorden.Brief(Dag) : "";

    public string Wet => Wetszin(IsToekenning && Besluit.Vorm == Leveringsvorm.Pgb);

    public string Bezwaar => Bezwaarzin(Besluit.BezwaarTotEnMet);

    /// <summary>All of it for a Word file.</summary>
    public Briefvulling Vulling()
    {
        var velden = new Dictionary<string, string>(Briefhoofd.Velden(Gemeente, Inwoner, Dag))
        {
            ["Besluit"] = Besluit.Soort!.Value.Naam(), ["Aanleiding"] = Aanleiding, ["Hulp"] = Hulp, ["HulpPerWeek"] = HulpPerWeek, ["Begindatum"] = Besluit.Ingang?.InWoorden() ?? "",
            ["Einddatum"] = Besluit.Einde?.InWoorden() ?? "", ["Periode"] = Periode, ["Aanbieder"] = Besluit.Aanbieder, ["Uitvoering"] = Uitvoering, ["Motivering"] = Besluit.Motivering,
            ["BerekeningKop"] = Bon is null ? "" : "Hoe we dit hebben uitgerekend", ["Berekening"] = "", ["Werkzaamheden"] = Bon is null ? "" : Werk(Bon), ["BijdrageKop"] = EigenBijdrage.Length > 0 ? "De eigen bijdrage" : "",
            ["EigenBijdrage"] = EigenBijdrage, ["Wet"] = Wet, ["Bezwaar"] = Bezwaar, ["BezwaarTotEnMet"] = Besluit.BezwaarTotEnMet?.InWoordenMetDag() ?? "zes weken na de dag van versturen", ["Consulent"] = Besluit.Opsteller,
        };
        return new(velden, Bon is null ? null : Tabel(Bon));
    }

    /// <summary>The sentence on the aanvraag that is answered.</summary>
    public static string OpAanvraag(DateOnly? op) => $"Op {op?.InWoorden() ?? "(nog geen aanvraag)"} vroeg u om hulp bij het huishouden.";

    /// <inheritdoc/>
    public bool Past(byte[] sjabloon) => true; // It was looked at when it was loaded.

    /// <inheritdoc/>
    public Gemaakt<Verzondenbrief> Bewaar(BriefsjabloonId? sjabloon, string merk, long grootte) => Verzondenbrief.Van(Besluit, sjabloon, merk, grootte);

    internal static string Uitvoeringzin(bool pgb, string aanbieder) => !pgb
        ? $"De hulp komt van {aanbieder}. De gemeente regelt en betaalt dat. De aanbieder belt u om afspraken te maken."
        : "U krijgt een persoonsgebonden budget (pgb). U zoekt zelf hulp en maakt zelf afspraken. U krijgt het geld niet op uw rekening: de Sociale Verzekeringsbank betaalt de hulp. Wordt dat te veel? Dan kan de hulp alsnog van een aanbieder komen.";

    internal static string Wetszin(bool pgb) => $"Dit besluit rust op artikel 2.3.5 van de Wet maatschappelijke ondersteuning 2015{(pgb ? ", en artikel 2.3.6 voor het pgb" : "")}. "
        + "De redenen staan hierboven (artikel 3:46 van de Algemene wet bestuursrecht). Verandert er iets in uw situatie? Vertel het ons (artikel 2.3.8).";

    internal static string Bezwaarzin(DateOnly? laatste) => $"U kunt bezwaar maken. {(laatste is { } dag ? $"Dat kan tot en met {dag.InWoordenMetDag()}." : "Dat kan tot zes weken na de dag waarop we deze brief versturen.")} "
        + "Stuur een brief aan het college van burgemeester en wethouders. Zet erin: uw naam en adres, de datum, tegen welk besluit u bezwaar maakt en waarom. Zet uw handtekening eronder. Een cliëntondersteuner kan u gratis helpen.";

    internal static string Werk(Besluitbon bon) => bon.Werkzaamheden.Count == 0 ? "" : "Dit gebeurt er in huis:\n" + string.Join('\n', bon.Werkzaamheden.Select(w => "– " + w));

    internal static Brieftabel Tabel(Besluitbon bon)
    {
        var rijen = bon.Regels.Select(IReadOnlyList<string> (r) =>
            [$"{(r.Aantal > 1 ? $"{r.Aantal} × " : "")}{r.Label}{(r.Grond.Length > 0 ? $"\nWaarom: {r.Grond}" : "")}\nBron: {r.Bron}", Besluitwoorden.Uren(r.UrenPerJaar), r.MinutenPerWeekExact.Replace('.', ',')]).ToList();
        rijen.Add(["Samen, afgerond op hele minuten", Besluitwoorden.Uren(bon.UrenPerJaar), Getal(bon.MinutenPerWeek)]);
        if (bon.Afwijking != 0) rijen.Add([$"{(bon.Afwijking < 0 ? "Minder" : "Meer")} dan de norm\nWaarom: {bon.Motivering}", "", (bon.Afwijking > 0 ? "+" : "") + Getal(bon.Afwijking)]);
        rijen.Add(["De hulp per week", "", Getal(bon.MinutenPerWeekIndicatie)]);
        return new(["Waarvoor", "Uren per jaar", "Minuten per week"], rijen);
    }

    private static string Getal(int getal) => getal.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
