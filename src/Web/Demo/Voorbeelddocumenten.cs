using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Formulieren;

namespace Spil.Web.Demo;

/// <summary>The documents of the demo people, in every state: being filled in, complete, final, replaced, thrown away.</summary>
internal sealed partial class Voorbeelddocumenten
{
    private static readonly Dictionary<string, Formulierdefinitie> Formulieren =
        new Herstelformulieren().Formulieren.GroupBy(f => f.Code).ToDictionary(g => g.Key, g => g.MaxBy(f => f.Versie)!);

    private readonly Voorbeeldwereld wereld;
    private readonly Inwonerdossier dossier;

    private Voorbeelddocumenten(Voorbeeldwereld wereld, string inwoner)
    {
        this.wereld = wereld;
        dossier = wereld.Nieuw.OfType<Inwonerdossier>().Single(d => Persoon(d.InwonerId).Naam.Voornaam == inwoner);
    }

    public static void Vertel(Voorbeeldwereld w)
    {
        Samira(new(w, "Samira"));
        var geertje = new Voorbeelddocumenten(w, "Geertje");
        geertje.Netwerk(100, "Geertje Rebel-Schaap", 8, "Jaap. Elke dag.",
            ("Klaas Schaap", "zoon", "dichtbij", "familie", "Hij belt elke avond.", ""), ("Coby", "komt op vrijdag", "gewoon", "hulp", "Koffie en een praatje.", "")).Af(98);
        geertje.Begin("samenwerkingsovereenkomst", 6).Vul(6, w.Mensen.Roos.Naam, ("inwoner", geertje.Noem("Geertje Rebel-Schaap")), ("casusregisseur", geertje.Noem(w.Mensen.Roos.Naam)),
            ("ervaringsdeskundige", geertje.Noem(w.Mensen.Coby.Naam)), ("vanaf", geertje.Dag(6)), ("doel", "Dat ik in mijn eigen huis mag blijven. Met uitzicht op het water."),
            ("van-ons", "Roos belt met de gemeente over de uren. Coby komt op vrijdag."), ("contact", "week"), ("delen", "ja"), ("klacht-bij", "Het wijkteam"), ("terugkijken-op", geertje.Dag(-84)))
            .LegVoor(5, ("inwoner", geertje.dossier.InwonerId, "Geertje Rebel-Schaap"), ("casusregisseur", w.Mensen.Roos.Id, w.Mensen.Roos.Naam));
        TerTekening(w);
        var els = new Voorbeelddocumenten(w, "Els");
        els.Begin("krachtenprofiel", 60).Vul(60, "Els Vos", ("wie-ben-ik", "Een vrouw die goed kan breien en slecht post kan openen."), ("rollen", "ouder|buur|vrijwilliger"),
            ("zelf-regelen-nu", "Er ligt een stapel. Die is van mij, maar ik kijk er niet naar."), ("zelf-regelen-tevreden", "3"), ("zelf-regelen-wens", "Elke dag één envelop."));
    }

    private static void Samira(Voorbeelddocumenten s)
    {
        const string Zij = "Samira el Idrissi", Marjan = "Marjan de Boer", Joke = "Joke Wessels";
        s.Netwerk(250, Zij, 4, "Mijn moeder. En iemand om samen thuis te komen.",
                ("Nadia el Idrissi", "zus", "dichtbij", "familie", "Ze belt elke dag.", "Ik zeg dan dat het goed gaat. Dat is niet zo."),
                ("Joke", "ervaringsdeskundige", "gewoon", "hulp", "Zij snapt het zonder uitleg.", ""),
                ("Mevrouw Ter Braak", "buurvrouw van boven", "ver", "buurt", "", "Ze bonkt op de vloer als ik ’s nachts loop."))
            .Af(248)
            .Nieuw(120, Joke).Vul(118, Zij, ("tevreden", "6"), ("missen", "Mijn moeder. Verder begint het te komen."), ("vroeger", "Hanane van de opleiding. Zij kon zo lachen."))
            .Vul(117, Joke, ("rol-naasten", "Nadia wil best mee naar de Stadsbank. Niet praten over vroeger, dat doet ze met haar eigen mensen.")).Af(115);
        s.Begin("crisiskaart", 90).Vul(90, Zij, ("naam", Zij), ("geboren", "14-5-1991"), ("zo-zie-je-het", "Ik neem de telefoon niet op en de gordijnen blijven dicht."),
            ("doe-wel", "Kom langs. Zet thee. Praat over iets gewoons."), ("doe-niet", "Niet vragen waarom. Niet met de deur slaan."),
            ("bel-1", "Nadia, 06 12345602"), ("bel-2", "Joke, 06 12345699"), ("plan-ligt", "Nadia en Joke"), ("gemaakt-op", s.Dag(90))).Af(90);
        s.Begin("krachtenprofiel", 20).Vul(20, Zij, ("wie-ben-ik", "Ik ben Samira. Ik lach graag, ook al zie je dat nu niet altijd."), ("rollen", "kind|vriend|vrijwilliger"),
            ("rollen-terug", "Student. Maar nu nog even niet."), ("hoop", "De geiten op de kinderboerderij. Die staan elke ochtend te wachten."), ("wonen-nu", "Het is stil in huis. Ik slaap weer in mijn bed."), ("wonen-tevreden", "7"))
            .Vul(6, Joke, ("wonen-kracht", "Ze belt de wijkbeheerder nu zelf."), ("wonen-kwetsbaar", "Als er brieven van de deurwaarder komen, slaapt ze slecht."));
        s.Begin("krachtenmatrix", 15).Vul(15, Zij, ("matrix/wonen/nu", "Mijn eigen plek. Nadia heeft een sleutel."), ("matrix/wonen/vroeger", "Bij mijn ouders was altijd iemand thuis."), ("matrix/wonen/straks", "Een deur die goed dichtgaat."),
            ("matrix/werken/nu", "Twee ochtenden bij de dieren."), ("matrix/werken/straks", "Betaald werk met dieren."), ("matrix/mensen/nu", "Nadia, Joke en de mensen van de boerderij."),
            ("top-1", "Ik sta op, ook als het moeilijk is."), ("top-2", "Dieren worden rustig van mij."), ("trots", "Dat ik de tas met post heb opengemaakt."));
        s.Begin("signaleringsplan", 12).Vul(12, Zij, ("fasen/goed/ik-merk", "Ik sta voor negen uur op en ik zing onder de douche."), ("fasen/goed/ik-doe", "Elke ochtend naar de boerderij."),
            ("fasen/spanning/ik-merk", "Ik word wakker voor de wekker en mijn buik doet pijn."), ("fasen/spanning/naasten-doen", "Vragen of ik mee naar buiten ga."),
            ("fasen/minder/ik-merk", "De post blijft liggen. Ik zeg afspraken af."), ("fasen/minder/hulp-doet", "Marjan belt. Ze mailt niet."),
            ("fasen/crisis/ik-merk", "Ik neem niet meer op."), ("fasen/crisis/niet-doen", "Niet met z’n allen tegelijk komen."), ("beschermt", "Dat iemand op mij rekent. Ook al is het een geit."));
        s.Begin("evaluatie", 3).Vul(3, Marjan, ("op", s.Dag(2)), ("beter", "De brieven gaan weer open."), ("samenwerken", "8"));
        s.Begin("clienttevredenheid", 40).Weg(39, Zij);
    }

    /// <summary>The last document that was begun.</summary>
    private Document document = null!;

    private Formulierdefinitie formulier = null!;

    private Voorbeelddocumenten Begin(string code, int geleden, string betreft = "")
    {
        formulier = Formulieren[code];
        document = wereld.Neem(Document.Begin(dossier.Id, null, formulier, betreft, Persoon(dossier.InwonerId).Naam.Volledig, wereld.Moment(geleden)));
        return this;
    }

    private Voorbeelddocumenten Vul(int geleden, string door, params (string Pad, string Tekst)[] antwoorden)
    {
        var gelezen = Antwoordlezer.Lees(formulier, antwoorden.ToDictionary(a => a.Pad, a => a.Tekst));
        if (gelezen.Weigeringen.Count > 0)
            throw new InvalidOperationException($"{formulier.Code}: {string.Join(' ', gelezen.Weigeringen.Select(w => $"{w.Veld}: {w.Zin}"))}");
        var gevuld = document.Vul(formulier, gelezen.Waarden, [.. antwoorden.Select(a => a.Pad)], document.Laatste!.Wijziging, door, wereld.Moment(geleden)).Waarde;
        wereld.Gebeurtenissen.Add(gevuld.Gebeurtenis!);
        return this;
    }

    private Voorbeelddocumenten Af(int geleden)
    {
        wereld.Neem(document.RondAf(formulier, wereld.Moment(geleden)));
        return this;
    }

    private Voorbeelddocumenten Nieuw(int geleden, string door)
    {
        wereld.Neem(document.NieuweVersie(formulier, door, wereld.Moment(geleden)));
        return this;
    }

    private void Weg(int geleden, string door) => wereld.Neem(document.GooiWeg(door, wereld.Moment(geleden)));

    private Voorbeelddocumenten Netwerk(int geleden, string door, int tevreden, string mist,
        params (string Wie, string Relatie, string Afstand, string Soort, string Geeft, string Kost)[] mensen)
    {
        var antwoorden = new List<(string, string)> { ("tevreden", $"{tevreden}"), ("missen", mist), ("druk", "nee") };
        foreach (var mens in mensen)
        {
            var rij = "mensen/" + Rij();
            antwoorden.AddRange([($"{rij}/wie", Noem(mens.Wie)), ($"{rij}/relatie", mens.Relatie), ($"{rij}/afstand", mens.Afstand), ($"{rij}/soort", mens.Soort), ($"{rij}/erbij", mens.Kost.Length == 0 || mens.Geeft.Length > 0 ? "ja" : "nee")]);
            if (mens.Geeft.Length > 0) antwoorden.Add(($"{rij}/geeft", mens.Geeft));
            if (mens.Kost.Length > 0) antwoorden.Add(($"{rij}/kost", mens.Kost));
        }
        var eerste = "uitnodigen/" + Rij();
        antwoorden.AddRange([($"{eerste}/wie", Noem(mensen[0].Wie)), ($"{eerste}/waarom", "Omdat die mij het langst kent.")]);
        return Begin("netwerkanalyse", geleden).Vul(geleden, door, [.. antwoorden]);
    }

    // Somebody Spil knows by number, somebody else by name.
    private string Noem(string naam) => wereld.Nieuw.OfType<Persoon>().FirstOrDefault(p => p.Naam.Volledig == naam) is { } persoon ? $"id:{persoon.Id.Waarde:D}|{naam}" : naam;

    private Persoon Persoon(Spil.Kern.PersoonId id) => wereld.Nieuw.OfType<Persoon>().Single(p => p.Id == id);

    private string Dag(int geleden) => wereld.Dag(geleden).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Rij() => Guid.CreateVersion7().ToString("N");
}
