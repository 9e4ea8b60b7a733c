using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Demo;

/// <summary>A round of herindicaties in Huizen that goes on, with somebody in every state, and one that is still being drawn up.</summary>
internal static class VerhalenHerindicatie
{
    private static readonly Bekendesituatie Gewoon = new(true, false, Beperkingsmate.Geen, false, 0, 0);

    public static void Vertel(Voorbeeldwereld w, Normenkader kader)
    {
        var (eline, joost) = (new Rondeconsulent(w.Mensen.Eline.Id, w.Mensen.Eline.Naam), new Rondeconsulent(w.Mensen.Joost.Id, w.Mensen.Joost.Naam));
        Oud[] mensen =
        [
            new("Truus", "Mulder", 1942, 240, Gewoon with { KamersInGebruik = 1 }), new("Aagje", "Groot", 1938, 150, Gewoon), new("Harm", "Vos", 1945, 190, Gewoon with { KamersNietInGebruik = 2 }),
            new("Jannie", "Kuiper", 1940, 180, null), new("Ietje", "Prins", 1951, 210, Gewoon with { Samenstelling = true }), new("Douwe", "Meijer", 1947, 165, Gewoon with { Beperkingen = Beperkingsmate.Enig }),
            new("Geesje", "Dijkstra", 1943, 200, Gewoon with { KamersInGebruik = 1, KamersNietInGebruik = 1 }), new("Wies", "Dam", 1944, 190, Gewoon with { KamersInGebruik = 1, KamersNietInGebruik = 1 }),
            new("Jaap", "Peters", 1948, 130, Gewoon with { Beperkingen = Beperkingsmate.Veel }), new("Krelis", "Brand", 1935, 240, Gewoon), new("Tini", "Haan", 1946, 175, Gewoon with { Samenstelling = true }),
            new("Rie", "Snel", 1950, 120, Gewoon), new("Nico", "Baas", 1952, 105, Gewoon with { EigenMogelijkheden = true }),
            new("Dora", "Post", 1939, 195, Gewoon with { KamersInGebruik = 1 }), new("Bep", "Schipper", 1941, 110, Gewoon with { EigenMogelijkheden = true }, 40),
        ];
        var zaken = mensen.Select((m, i) => NeemOver(w, m, i)).ToList();

        var ronde = w.Neem(Herindicatieronde.Maak(w.Mensen.Huizen.Id, Afspraken(w, kader, "Herindicaties voorjaar", 40, [eline, joost])));
        var uitkomst = Scenariouitkomst.Reken(ronde.Afspraken(kader).Waarde, zaken.Select(z => (z.Delen[0].MinutenPerWeek, z.Delen[0].Einde, z.Situatie)));
        w.Neem(ronde.Bewaar("Zoals afgesproken", 34.50m, uitkomst, w.Moment(36)));
        w.Neem(ronde.Begin(mensen.Count(DoetMee), w.Dag(35)));
        var ik = mensen.Zip(zaken).Where(x => DoetMee(x.First)).Select(x => (x.First.Voornaam, Zaak: w.Neem(Herindicatie.Begin(ronde, x.Second, x.First.Voornaam == "Tini" ? joost : eline)), Indicatie: x.Second)).ToDictionary(x => x.Voornaam);
        foreach (var (naam, zaak, indicatie) in ik.Values)
        {
            if (naam is "Truus" or "Aagje") continue;
            w.Neem(zaak.KondigAan(w.Dag(30), w.Vandaag));
            if (naam is "Harm" or "Jannie" or "Tini") continue;
            if (naam == "Krelis") Stopt(w, zaak, indicatie);
            else w.Neem(zaak.Bekijk(naam is "Ietje" ? new(Bekijkwijze.Huisbezoek, "Haar zoon is bij haar komen wonen. Dat staat niet in het dossier.", w.Dag(-5)) : new(Bekijkwijze.Dossieronderzoek, "Gebeld: er is niets veranderd sinds het huisbezoek van vorig jaar.", null), true, zaak.Versie));
        }

        var greet = Bereken(w, ik["Geesje"].Zaak, ik["Geesje"].Indicatie, kader);
        Stel(w, ik["Geesje"].Zaak, greet, ik["Geesje"].Zaak.BepaalOvergang(ronde, greet.Bon!.MinutenPerWeekIndicatie, w.Vandaag), "U kunt bukken en tillen niet meer. De logeerkamer is in gebruik en de zolder niet.");
        Beslis(w, ronde, ik["Wies"].Zaak, ik["Wies"].Indicatie, kader, "U kunt het zware werk niet zelf doen. De logeerkamer gebruikt u als slaapkamer, de zolder niet. Daar hoort deze tijd bij.");
        w.Neem(ik["Wies"].Zaak.PlanGesprek(w.Dag(-6)));
        Beslis(w, ronde, ik["Jaap"].Zaak, ik["Jaap"].Indicatie, kader, "U heeft meer hulp nodig dan eerst. Door uw longziekte moet er veel vaker stof worden weggehaald.");
        Beslis(w, ronde, ik["Dora"].Zaak, ik["Dora"].Indicatie, kader, "U kunt het zware werk niet zelf doen. De logeerkamer gebruikt u als slaapkamer.");
        Heropen(w, ik["Dora"].Zaak, ik["Dora"].Indicatie, eline);

        w.Neem(Herindicatieronde.Maak(w.Mensen.Huizen.Id, Afspraken(w, kader, "Herindicaties najaar", -20, [joost])));
    }

    private static Rondeinvoer Afspraken(Voorbeeldwereld w, Normenkader kader, string naam, int geleden, IReadOnlyList<Rondeconsulent> consulenten) => new(
        naam, Herindicatieafspraken.GewoneDrempel, Beurt.BijAfloop, kader, 6, null, w.Dag(geleden), w.Dag(geleden - 5),
        "De gemeente werkt met een nieuw normenkader. Daarin staat hoeveel tijd nodig is om een huis schoon en leefbaar te houden. Bij iedereen met hulp bij het huishouden kijken we opnieuw hoeveel hulp past.", consulenten);

    private static Indicatie NeemOver(Voorbeeldwereld w, Oud oud, int i)
    {
        var dag = w.Dag(500);
        var persoon = w.Neem(Persoon.Maak(new(oud.Voornaam, "", oud.Achternaam, new(oud.Geboren, 1 + i % 12, 3 + i), w.NieuwBsn(), $"Lindenlaan {i + 11}", "1272 KL", "Huizen", $"035 48013{i:00}"), dag));
        var dossier = w.Neem(Inwonerdossier.Open(persoon.Id, dag, dag, "Gemeente Huizen"));
        var consulent = oud.Voornaam == "Tini" ? w.Mensen.Joost : w.Mensen.Eline;
        if (DoetMee(oud)) w.Neem(dossier.BetrekConsulent(consulent.Id, w.Mensen.Huizen.Naam, w.Dag(35), consulent.Naam));
        if (oud.Voornaam == "Wies") w.Mensen.Account(new Mens(persoon, ""), Rol.Inwoner, "wies");
        return w.Neem(Indicatie.NeemOver(dossier.Id, persoon.Id, w.Mensen.Huizen.Id, new(oud.Minuten, Leveringsvorm.Natura, w.Mensen.Thuiszorg.Id, w.Mensen.Thuiszorg.Naam), w.Dag(480), oud.LooptAf is { } af ? w.Dag(-af) : i % 3 == 0 ? null : w.Dag(-90 - 20 * i), oud.Situatie));
    }

    // The others are at or below the threshold: their turn comes when the indication ends.
    private static bool DoetMee(Oud oud) => oud.Minuten > Herindicatieafspraken.GewoneDrempel;

    private static void Heropen(Voorbeeldwereld w, Herindicatie zaak, Indicatie indicatie, Rondeconsulent consulent)
    {
        var vervolg = w.Neem(zaak.Heropen(indicatie, consulent, "Haar zus belde: mevrouw is gevallen en loopt nu met een rollator. Bukken en tillen lukt niet meer.", w.Dag(4)));
        w.Neem(vervolg.KondigAan(w.Dag(3), w.Vandaag));
    }

    private static void Stopt(Voorbeeldwereld w, Herindicatie zaak, Indicatie indicatie)
    {
        w.Neem(zaak.HaalUit(true, Uitstroomreden.Wlz, "Zijn dochter belde: hij woont sinds vorige week in een verpleeghuis."));
        w.Neem(indicatie.Beeindig(w.Dag(12), Uitstroomreden.Wlz));
    }

    private static Besluit Bereken(Voorbeeldwereld w, Herindicatie zaak, Indicatie indicatie, Normenkader kader)
    {
        var besluit = Besluit.Begin(zaak.Id, zaak.DossierId);
        w.Nieuw.Add(besluit);
        var regels = indicatie.Situatie!.Regels().Select(r => r with { Grond = r.Code == "basis" ? "" : "Zo staat het in het dossier, en bij het bellen klopte dat nog." });
        w.Neem(zaak.Bereken(besluit, Normrekening.Reken(kader, new(kader.Code, [.. regels])).Waarde, true, w.Vandaag));
        return besluit;
    }

    private static void Beslis(Voorbeeldwereld w, Herindicatieronde ronde, Herindicatie zaak, Indicatie indicatie, Normenkader kader, string waarom)
    {
        var besluit = Bereken(w, zaak, indicatie, kader);
        var overgang = zaak.BepaalOvergang(ronde, besluit.Bon!.MinutenPerWeekIndicatie, w.Dag(10));
        Stel(w, zaak, besluit, overgang, waarom);
        w.Neem(besluit.Verstuur(kader, zaak.AangekondigdOp!.Value, w.Dag(10), w.Vandaag, false));
        w.Gebeurtenissen.AddRange([zaak.KrijgBesluit(besluit, overgang), indicatie.Volg(besluit, overgang)]);
    }

    private static void Stel(Voorbeeldwereld w, Herindicatie zaak, Besluit besluit, Overgang overgang, string waarom) => w.Neem(besluit.StelOp(
        new(Besluitsoort.Toekenning, Leveringsvorm.Natura, new(w.Mensen.Thuiszorg.Id, w.Mensen.Thuiszorg.Naam), false, overgang.IngangNieuw, overgang.IngangNieuw.AddYears(2).AddDays(-1), waarom),
        zaak.ConsulentId, zaak.Consulent, besluit.Versie));

    private sealed record Oud(string Voornaam, string Achternaam, int Geboren, int Minuten, Bekendesituatie? Situatie, int? LooptAf = null);
}
