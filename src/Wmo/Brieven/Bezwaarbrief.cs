using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Bezwaren;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Brieven;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Brieven;

/// <summary>
/// What the letter with the decision on an objection says (Awb art. 7:12 and 3:45), sentence by sentence, for the page and for the Word file. It stands on its
/// own: who reads it only needs to know which decision it was about.
/// </summary>
/// <param name="Bezwaar">The objection, decided.</param>
/// <param name="Besluit">The decision that was objected to.</param>
/// <param name="Inwoner">To whom.</param>
/// <param name="Gemeente">Name of the municipality.</param>
/// <param name="Rechtbank">The court, as it was set; empty when it was not.</param>
public sealed record Bezwaarbrief(Bezwaar Bezwaar, Besluit Besluit, Persoon Inwoner, string Gemeente, string Rechtbank) : IBriefinhoud
{
    public DateOnly Dag => Bezwaar.BeslistOp!.Value;

    public string Kop => Bezwaar.Uitkomst switch
    {
        Bezwaaruitkomst.Gegrond => "U krijgt gelijk: uw bezwaar is gegrond",
        Bezwaaruitkomst.DeelsGegrond => "U krijgt voor een deel gelijk: uw bezwaar is deels gegrond",
        Bezwaaruitkomst.Ongegrond => "U krijgt geen gelijk: uw bezwaar is ongegrond",
        _ => "We kunnen uw bezwaar niet beoordelen: het is niet-ontvankelijk",
    };

    public string Aanleiding => $"Op {Bezwaar.OntvangenOp.InWoorden()} kregen we uw bezwaar tegen ons besluit van {Bezwaar.BesluitOp.InWoorden()} over hulp bij het huishouden."
        + (Vertegenwoordiger ? $" Het is voor u gemaakt door {Bezwaar.MakerNaam}. Die krijgt deze brief ook." : "");

    /// <summary>Whether it was in time, and complete (Awb art. 6:5 to 6:11).</summary>
    public string Ontvankelijk => $"Bezwaar maken kon tot en met {Bezwaar.BezwaarTotEnMet.InWoorden()}. {Tijdig}{(Onvolledig ? " " + Ontbrak : "")}";

    /// <summary>Who was heard, or why nobody was (Awb art. 7:12 lid 1).</summary>
    public string Gehoord => Bezwaar is { GehoordOp: { } op }
        ? $"Op {op.InWoorden()} was er een hoorzitting. Er was: {Zin(Bezwaar.Aanwezig)} Het gesprek was met {Bezwaar.GehoordDoor}, die niets te maken had met het besluit."
        : $"Er was geen hoorzitting, want {Bezwaar.NietGehoord!.Value.Naam()} (artikel 7:3 van de Algemene wet bestuursrecht). {Bezwaar.NietGehoordReden}";

    public string Motivering => Bezwaar.Motivering;

    /// <summary>What it changes, or that nothing changes.</summary>
    public string Gevolg => GeeftGelijk ? Bezwaar.Gevolg : $"Ons besluit van {Bezwaar.BesluitOp.InWoorden()} blijft gelden.";

    public string HulpPerWeek => Bezwaar.NieuweMinuten is { } minuten ? Rekentaal.UrenEnMinuten(minuten) : "";

    /// <summary>The new time beside that of the decision; empty when the support stays as it was.</summary>
    public string Hulp => Bezwaar.NieuweMinuten is null ? "" : $"U krijgt {HulpPerWeek} hulp per week. In ons besluit van {Bezwaar.BesluitOp.InWoorden()} "
        + (Besluit.MinutenPerWeek > 0 ? $"was dat {Rekentaal.UrenEnMinuten(Besluit.MinutenPerWeek)}." : "kreeg u geen hulp.");

    public string Periode => Bezwaar is { NieuweIngang: { } ingang, NieuwEinde: { } einde }
        ? $"Dit geldt vanaf {ingang.InWoorden()} tot en met {einde.InWoorden()}. Het komt in de plaats van wat we eerst besloten." : "";

    public string Uitvoering => Bezwaar.NieuweMinuten is null ? "" : Brieftekst.Uitvoeringzin(Pgb, Bezwaar.NieuweAanbieder);

    /// <summary>What help costs at most; only when this decision gives it.</summary>
    public string EigenBijdrage => Bezwaar.NieuweMinuten is null ? "" : Bijdragewoorden.Brief(Dag);

    public string Wet => Bezwaar.Uitkomst == Bezwaaruitkomst.NietOntvankelijk ? BuitenInhoud
        : "We keken opnieuw naar het hele besluit (artikel 7:11 van de Algemene wet bestuursrecht). De redenen staan hierboven (artikel 7:12)."
        + (Bezwaar.NieuweMinuten is null ? "" : $" De hulp rust op {(Besluit.HerindicatieId is null ? "artikel 2.3.5" : "de artikelen 2.3.9 en 2.3.10")} van de Wet maatschappelijke ondersteuning 2015{(Pgb ? ", en artikel 2.3.6 voor het pgb" : "")}.");

    /// <summary>Where one goes on, and until when (Awb art. 3:45, 6:5, 6:7 and 8:41).</summary>
    public string Beroep => Beroepzin(Rechtbank, Bezwaar.BeroepTotEnMet!.Value);

    private bool Vertegenwoordiger => Bezwaar.Maker == Bezwaarmaker.Vertegenwoordiger;

    private bool GeeftGelijk => Bezwaar.Uitkomst is Bezwaaruitkomst.Gegrond or Bezwaaruitkomst.DeelsGegrond;

    private bool Pgb => Besluit.Vorm == Leveringsvorm.Pgb;

    private bool Onvolledig => Bezwaar is { Uitkomst: Bezwaaruitkomst.NietOntvankelijk, IsOnvolledig: true, Verschoonbaar: not false };

    private string Tijdig => Bezwaar.Tijdigheid switch
    {
        Tijdigheid.OpTijd => "Het bezwaar was op tijd.",
        Tijdigheid.OpTijdPerPost => $"De brief ging op {Bezwaar.PostOp!.Value.InWoorden()} op de post en was er binnen een week na die dag. Dat is op tijd.",
        _ => $"Het bezwaar kwam te laat. {(Bezwaar.Verschoonbaar == true ? "Daar was een goede reden voor, dus we beoordelen het toch." : "Daar was geen goede reden voor.")} {Bezwaar.Verschoonreden}",
    };

    private string Ontbrak => "Er stond niet in waarom het besluit niet klopt."
        + string.Concat(Bezwaar.Aanvullingen.Select(a => $" Dat vroegen we op {a.GevraagdOp.InWoorden()}, en er was tijd tot en met {a.Tot.InWoorden()}. {(a.IsOpen ? "We kregen geen antwoord." : "Het antwoord was niet genoeg.")}"));

    private string BuitenInhoud => Onvolledig
        ? "In een bezwaar staat waarom het besluit niet klopt (artikel 6:5 van de Algemene wet bestuursrecht). Ontbreekt dat, ook na onze vraag, dan hoeven we het niet te beoordelen (artikel 6:6)."
        : "Bezwaar maken kan zes weken lang (artikel 6:7 van de Algemene wet bestuursrecht). Is het later? Dan beoordelen we het alleen als er een goede reden voor was (artikel 6:11).";

    /// <inheritdoc/>
    public Briefvulling Vulling() => new(new Dictionary<string, string>(Briefhoofd.Velden(Gemeente, Inwoner, Dag))
    {
        ["Besluit"] = Kop, ["Aanleiding"] = Aanleiding, ["Hulp"] = Hulp, ["HulpPerWeek"] = HulpPerWeek, ["Begindatum"] = Bezwaar.NieuweIngang?.InWoorden() ?? "", ["Einddatum"] = Bezwaar.NieuwEinde?.InWoorden() ?? "",
        ["Periode"] = Periode, ["Aanbieder"] = Bezwaar.NieuweAanbieder, ["Uitvoering"] = Uitvoering, ["Motivering"] = Redenen(Ontvankelijk, Gehoord, Motivering, Gevolg),
        ["BijdrageKop"] = EigenBijdrage.Length > 0 ? "De eigen bijdrage" : "", ["EigenBijdrage"] = EigenBijdrage, ["Wet"] = Wet, ["Bezwaar"] = Beroep, ["Consulent"] = Bezwaar.Behandelaar,
    }, null);

    /// <inheritdoc/>
    public bool Past(byte[] sjabloon) => Sjabloonlezer.PastBijBezwaar(sjabloon);

    /// <inheritdoc/>
    public Gemaakt<Verzondenbrief> Bewaar(BriefsjabloonId? sjabloon, string merk, long grootte) => Verzondenbrief.Van(Bezwaar, sjabloon, merk, grootte);

    /// <summary>All the reasons in one field, each in a paragraph, so that no template can leave one of them out.</summary>
    internal static string Redenen(params IReadOnlyList<string> delen) => string.Join("\n\n", delen.Where(d => d.Length > 0));

    internal static string Beroepzin(string rechtbank, DateOnly laatste) => $"U kunt naar de rechter. Dat heet beroep. Het kan tot en met {laatste.InWoordenMetDag()}, bij {(rechtbank.Length > 0 ? $"de {rechtbank}" : "de rechtbank in uw omgeving")}. "
        + "Stuur de rechtbank een brief. Zet erin: uw naam en adres, de datum, tegen welke beslissing u in beroep gaat en waarom. Zet uw handtekening eronder en stuur deze brief mee. De rechtbank vraagt er geld voor (griffierecht). "
        + "Kunt u niet wachten? Vraag de rechter dan ook om een voorlopige voorziening. Een cliëntondersteuner kan u gratis helpen.";

    private static string Zin(string woorden) => woorden.EndsWith('.') ? woorden : woorden + ".";
}
