using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Corrie does not agree: from her own words in Mijn Spil to a decision that gives her more, with the terms counting along.</summary>
public sealed class BezwaarReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_bezwaar_tot_beslissing(int breedte)
    {
        var vandaag = TimeProvider.System.Vandaag();
        await using var app = await Testapp.Start();
        await using var corrie = await browser.Als("corrie", app, breedte);
        await corrie.Ga("/mijn/ondersteuning");
        await corrie.Klik(corrie.Pagina.Locator("main a[href^='/mijn/ondersteuning/']").First);
        await corrie.Klik("Lees het besluit");
        await corrie.Klik("Maak bezwaar");
        await corrie.Klik("Maak bezwaar");
        await corrie.Weigert("Schrijf op waarom het besluit niet klopt. Of kies dat dit later komt.");
        await corrie.Vul("Waarom klopt het besluit niet?", "Jan is verhuisd. Hij kan de vloeren niet meer doen.");
        await corrie.Klik("Maak bezwaar");
        await corrie.Leest("Je krijgt een beslissing uiterlijk op");
        var mijn = corrie.Pad;
        await corrie.Ga(mijn + "/stoppen");

        // Eline decided, so Joost handles it.
        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/wmo/bezwaren");
        await eline.Leest("Jij nam dit besluit. Een collega pakt het op.");
        await using var joost = await browser.Als("joost", app, breedte);
        await joost.Ga("/werk");
        await joost.Leest("Bezwaren om op te pakken");
        await joost.Ga("/wmo/bezwaren");
        await joost.Klik("Pak op: het bezwaar van Corrie Bakker");
        var zaak = joost.Pad;
        await joost.Klik("Bevestig de ontvangst");
        await joost.Kies("Adviseert een commissie?", "Ja");
        await joost.Klik("Bevestigd");
        await joost.Leest("De termijn is twaalf weken.");
        await joost.Klik("Plan de hoorzitting");
        await joost.VulDatum("Op welke dag is de hoorzitting?", vandaag.AddDays(3));
        await joost.Vul("Hoe laat?", "10:30");
        await joost.Vul("Waar?", "in het gemeentehuis");
        await joost.Klik("Plan de hoorzitting");
        await joost.Weigert("Plan de hoorzitting minstens tien dagen vooruit. Dan kan de inwoner nog stukken sturen.");
        await joost.VulDatum("Op welke dag is de hoorzitting?", vandaag.AddDays(14));
        await joost.Klik("Plan de hoorzitting");
        await joost.Ga(zaak + "/verdagen");
        await joost.Vul("Waarom?", "We vragen advies aan een arts.");
        await joost.Klik("Verdaag de beslissing");
        await joost.Ga(zaak + "/verdagen");
        await joost.Ga(zaak + "/aanvulling");
        await joost.Vul("Wat ontbreekt er?", "Een brief van de arts.");
        await joost.Klik("Vraag de aanvulling");

        await corrie.Ga(mijn);
        await corrie.Leest("Een brief van de arts.");
        await corrie.Vul("Jouw antwoord", "De brief ligt bij het gemeentehuis.");
        await corrie.Klik("Verstuur");
        await corrie.Leest("De hoorzitting is op");

        // The hearing itself is held earlier than planned, with everybody agreeing.
        await joost.Ga(zaak + "/hoorverslag");
        await joost.VulDatum("Op welke dag was de hoorzitting?", vandaag);
        await joost.Vul("Wie was er?", "mevrouw en haar zoon");
        await joost.Kies("Wie hoorde, was niet bij het besluit betrokken");
        await joost.Vul("Wat is er gezegd?", "Jan woont nu in Groningen.");
        await joost.Klik("Bewaar het verslag");
        await joost.Klik("Naar de beslissing");
        await joost.Kies("Wat is de beslissing?", "Gegrond");
        await joost.Vul("Waarom?", "De zoon helpt niet meer, dus die tijd mag niet worden afgetrokken.");
        await joost.Vul("Wat verandert er voor de inwoner?", "U krijgt meer tijd voor de vloeren.");
        await joost.Kies("Verandert de hulp?", "Ja, het aantal minuten wordt anders");
        await joost.Vul("Hoeveel minuten per week?", "145");
        await joost.Klik("Bekijk de brief, zonder te beslissen");
        await joost.Leest("U krijgt 2 uur en 25 minuten hulp per week.");
        await joost.Klik("Beslis en verstuur");
        await joost.Leest("2 uur en 25 minuten per week");
        await joost.Klik("De brief met de beslissing");
        await joost.Leest("U krijgt gelijk: uw bezwaar is gegrond");

        await corrie.Ga(mijn);
        await corrie.Leest("Je krijgt gelijk");
        await corrie.Leest($"beroep bij de rechtbank. Dat kan tot en met {AwbTermijnen.Bezwaar.LaatsteDag(vandaag).InZinMetDag(vandaag)}");
        await corrie.Klik("Lees de brief met de beslissing");
        await corrie.Leest("U kunt naar de rechter. Dat heet beroep.");
        await corrie.Leest("Haal de brief op (Word)");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task De_dwangsom_telt_mee_op_het_werk_en_wordt_vastgesteld(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/wmo/bezwaren?toon=team");
        await eline.Klik("Annie Brouwer");
        await eline.Leest("De gemeente is in gebreke sinds");
        var zaak = eline.Pad;
        await eline.Ga(zaak + "/ingebrekestelling");
        await eline.Ga(zaak + "/intrekken");
        await eline.Ga(zaak + "/beslissing");
        await eline.Kies("Wat is de beslissing?", "Ongegrond");
        await eline.Vul("Waarom?", "De extra kamers zijn niet in gebruik.");
        await eline.Klik("Beslis en verstuur");
        await eline.Klik("Naar de dwangsom");
        await eline.Klik("Stel de dwangsom vast");
        await eline.Leest("Dwangsom vastgesteld");
        await eline.Ga("/wmo/bezwaren?toon=klaar");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_mentor_maakt_bezwaar_onder_de_eigen_naam(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var hanneke = await browser.Als("vertegenwoordiger", app, breedte);
        await hanneke.Ga("/mijn/ondersteuning");
        await hanneke.Leest("Koos Timmer");
        await hanneke.Klik(hanneke.Pagina.Locator("main a[href^='/mijn/bezwaren/']").First);
        await hanneke.Leest("Hanneke Mulder, mentor, voor Koos");
        var eerste = hanneke.Pad;
        await hanneke.Klik("Stoppen met dit bezwaar");
        await hanneke.Klik("Ja, ik stop met mijn bezwaar");
        await hanneke.Leest("door Hanneke Mulder, mentor. Het besluit blijft gelden.");
        await hanneke.Ga("/mijn/ondersteuning");
        await hanneke.Klik(hanneke.Pagina.Locator("main a[href^='/mijn/ondersteuning/']").First);
        await hanneke.Klik("Lees het besluit");
        await hanneke.Klik("Maak bezwaar");
        await hanneke.Leest("Je doet dit voor Koos Timmer.");
        await hanneke.Vul("Waarom klopt het besluit niet?", "Koos is gevallen. Hij kan nu ook de ramen niet meer doen.");
        await hanneke.Klik("Maak bezwaar");
        await hanneke.Leest("Het bezwaar is verstuurd. Jouw naam staat erbij.");
        var tweede = hanneke.Pad;

        await using var koos = await browser.Als("koos", app, breedte);
        await koos.Ga(eerste);
        await koos.Ga(tweede);
        await koos.Leest("Hanneke Mulder, mentor, voor jou");

        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/wmo/bezwaren");
        await eline.Klik("Pak op: het bezwaar van Koos Timmer");
        await eline.Leest("Vastgelegd in het dossier: Hanneke Mulder, mentor, vanaf");
        var zaak = eline.Pad;

        // What she answers is in time and not all of it: it is asked once more.
        await eline.Klik("Bevestig de ontvangst");
        await eline.Kies("Adviseert een commissie?", "Nee");
        await eline.Klik("Bevestigd");
        foreach (var (vraag, antwoord) in new[] { ("Wanneer viel Koos?", "Vorige week."), ("Wat lukt er sindsdien niet?", "De ramen en de trap.") })
        {
            await eline.Ga(zaak + "/aanvulling");
            await eline.Vul("Wat ontbreekt er?", vraag);
            await eline.Klik("Vraag de aanvulling");
            await hanneke.Ga(tweede);
            await hanneke.Leest(vraag);
            await hanneke.Vul("Jouw antwoord", antwoord);
            await hanneke.Klik("Verstuur");
        }

        await eline.Ga(zaak);
        await eline.Leest("Opnieuw aanvulling gevraagd");
    }
}
