using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Web.Demo;

/// <summary>Objections in Huizen, one in every state: Joost decided, so Eline handles them.</summary>
internal static class VerhalenBezwaar
{
    public static void Vertel(Voorbeeldwereld w, Normenkader kader)
    {
        Maak(w, Besloten(w, kader, "Greet", "", "Molenaar", new(1940, 5, 8), 20), 2, "Bij het gesprek was mijn dochter niet. Zij weet beter wat niet lukt.");
        Maak(w, Besloten(w, kader, "Dirk", "", "Prins", new(1937, 8, 19), 48), 1, "De trap is niet meegeteld.", post: 7);

        var hilda = Opgepakt(w, Maak(w, Besloten(w, kader, "Hilda", "", "Vos", new(1952, 1, 27), 75), 12, "Ik lag in het ziekenhuis en las de brief pas later."), 10);
        Bevestig(w, hilda, 9, false);

        // His mentor objected for him, in Mijn Spil.
        var koos = Besloten(w, kader, "Koos", "", "Timmer", new(1950, 7, 7), 25, "koos");
        Mentor(w, koos.DossierId, 20);
        Opgepakt(w, Maak(w, koos, 3, "Koos kan de trap niet meer op.", mentor: true), 1);

        var sjaan = Opgepakt(w, Maak(w, Besloten(w, kader, "Sjaan", "", "Koster", new(1945, 11, 3), 40, "sjaan"), 12, "", proForma: true), 10);
        Bevestig(w, sjaan, 9, false);
        w.Neem(sjaan.VraagAanvulling("Schrijf op welke werkzaamheden niet lukken, en waarom.", w.Dag(8), w.Dag(-13), w.Vandaag));

        var stien = Opgepakt(w, Maak(w, Besloten(w, kader, "Stien", "", "Haan", new(1943, 4, 30), 46, "stien"), 16, "Ik kan echt niet meer bukken. Dat staat niet in het besluit."), 14);
        Bevestig(w, stien, 13, true);
        w.Neem(stien.PlanHoorzitting(new(Werkdag(w.Dag(-17)), new(10, 30), "in het gemeentehuis"), null, w.Dag(12)));

        var wout = Opgepakt(w, Maak(w, Besloten(w, kader, "Wout", "", "Dekker", new(1948, 12, 12), 75), 50, "Mijn zoon helpt niet meer. Hij is verhuisd."), 48);
        Bevestig(w, wout, 47, false);
        w.Neem(wout.VraagAanvulling("Sinds wanneer helpt uw zoon niet meer?", w.Dag(46), w.Dag(32), w.Vandaag));
        w.Neem(wout.VulAan("Sinds de zomer.", w.Dag(42), w.Vandaag));
        w.Neem(wout.VraagAanvulling("Welk werk deed hij? Dat stond er nog niet bij.", w.Dag(40), w.Dag(26), w.Vandaag));
        w.Neem(wout.VulAan("De vloeren en de ramen.", w.Dag(35), w.Vandaag));
        Gehoord(w, wout, 20, "Meneer vertelde dat zijn zoon sinds de zomer in Groningen woont.");
        w.Neem(wout.Verdaag(6, "We vragen advies aan een arts. Dat duurt langer dan we dachten.", w.Dag(4), w.Vandaag));

        var annie = Opgepakt(w, Maak(w, Besloten(w, kader, "Annie", "", "Brouwer", new(1939, 9, 9), 130, "annie"), 100, "Mijn huis is groter dan het besluit zegt."), 98);
        Bevestig(w, annie, 97, false);
        Gehoord(w, annie, 70, "Mevrouw liet een tekening van het huis zien. Er zijn twee kamers meer.");
        w.Neem(annie.StelInGebreke(w.Dag(34), w.Vandaag));

        var leen = Opgepakt(w, Maak(w, Besloten(w, kader, "Leen", "", "Kuiper", new(1942, 6, 17), 100, "leen"), 80, "De logeerkamer is niet meegeteld. Daar slaapt mijn kleinkind."), 78);
        Bevestig(w, leen, 77, false);
        Gehoord(w, leen, 50, "Meneer vertelde dat zijn kleinkind er vier nachten per week slaapt.");
        w.Neem(leen.Beslis(new(Bezwaaruitkomst.Gegrond, "De logeerkamer is als slaapkamer in gebruik. Die hoort mee te tellen, en dat is niet gebeurd.", "U krijgt 15 minuten per week meer.", w.Dag(30),
            new(170, w.Dag(30), w.Dag(30 - 730), Thuiszorg(w))), false, w.Vandaag));
        w.Gebeurtenissen.Add(w.Nieuw.OfType<Indicatie>().Single(i => i.DossierId == leen.DossierId).VolgBezwaar(leen.BesluitId, new(170, Leveringsvorm.Natura, w.Mensen.Thuiszorg.Id, w.Mensen.Thuiszorg.Naam), w.Dag(30), w.Dag(30 - 730)));
    }

    private static Besluit Besloten(Voorbeeldwereld w, Normenkader kader, string voornaam, string tussen, string achternaam, DateOnly geboren, int geleden, string? account = null)
    {
        var (joost, begin) = (w.Mensen.Joost, geleden + 50);
        var persoon = w.Neem(Persoon.Maak(new(voornaam, tussen, achternaam, geboren, w.NieuwBsn(), $"Kerkstraat {geboren.Day + 3}", "1271 RA", "Huizen", $"035 48013{geboren.Day:00}"), w.Dag(begin)));
        var dossier = w.Neem(Inwonerdossier.Open(persoon.Id, w.Dag(begin), w.Dag(begin), w.Mensen.Huizen.Naam));
        if (account is not null) w.Mensen.Account(new Mens(persoon, ""), Rol.Inwoner, account);
        var melding = w.Neem(Melding.Doe(dossier.Id, persoon.Id, new(w.Mensen.Huizen.Id, Meldwijze.Telefoon, w.Dag(begin), "Het schoonmaken lukt niet meer."), w.Vandaag));
        var onderzoek = w.Neem(Onderzoek.Begin(melding));
        w.Neem(melding.PakOp(joost.Id, joost.Naam));
        w.Neem(dossier.BetrekConsulent(joost.Id, w.Mensen.Huizen.Naam, w.Dag(begin), joost.Naam));
        // The six weeks were over, so the aanvraag came before there was a report.
        w.Neem(melding.VraagAan(w.Dag(geleden + 2), w.Dag(geleden + 2)));
        var besluit = Besluit.Begin(melding);
        w.Nieuw.Add(besluit);
        w.Neem(besluit.Bewaar(Normrekening.Reken(kader, new(kader.Code, [new("basis"), new("beperkingen-enig", 1, "Zwaar werk lukt niet.")])).Waarde, onderzoek));
        w.Neem(besluit.StelOp(new(Besluitsoort.Toekenning, Leveringsvorm.Natura, Thuiszorg(w), false, w.Dag(geleden), w.Dag(geleden - 730), "Zwaar werk in huis lukt niet meer. Licht werk lukt wel."), joost.Id, joost.Naam, besluit.Versie));
        var (verstuurd, besloten) = besluit.Verstuur(melding, kader, w.Dag(geleden), w.Vandaag, false).Waarde;
        w.Gebeurtenissen.AddRange([verstuurd, besloten]);
        w.Neem(Indicatie.Begin(besluit, persoon.Id, w.Mensen.Huizen.Id));
        return besluit;
    }

    private static Bezwaar Maak(Voorbeeldwereld w, Besluit besluit, int geleden, string gronden, int? post = null, bool proForma = false, bool mentor = false) => w.Neem(Bezwaar.Maak(besluit,
        w.Nieuw.OfType<Inwonerdossier>().Single(d => d.Id == besluit.DossierId).InwonerId, w.Mensen.Huizen.Id,
        new(post is null ? Bezwaarwijze.MijnSpil : Bezwaarwijze.Brief, post is { } dagen ? w.Dag(dagen) : null, w.Dag(geleden), mentor ? Bezwaarmaker.Vertegenwoordiger : Bezwaarmaker.Inwoner, mentor ? "Hanneke Mulder, mentor" : "", gronden, proForma), w.Vandaag, maker: mentor ? Hanneke(w) : null));

    private static void Mentor(Voorbeeldwereld w, DossierId dossier, int geleden) => w.Neem(w.Nieuw.OfType<Inwonerdossier>().Single(d => d.Id == dossier).LegVertegenwoordigerVast(
        new(Hanneke(w), "Hanneke Mulder", Vertegenwoordiging.Mentor, "beschikking van de rechtbank", null, w.Mensen.Joost.Naam, w.Dag(geleden), null), w.Vandaag));

    private static PersoonId Hanneke(Voorbeeldwereld w) => w.Nieuw.OfType<Account>().Single(a => a.Demonaam == "vertegenwoordiger").PersoonId!.Value;

    private static Bezwaar Opgepakt(Voorbeeldwereld w, Bezwaar bezwaar, int geleden)
    {
        var eline = w.Mensen.Eline;
        w.Neem(bezwaar.PakOp(eline.Id, eline.Naam));
        w.Neem(w.Nieuw.OfType<Inwonerdossier>().Single(d => d.Id == bezwaar.DossierId).BetrekConsulent(eline.Id, w.Mensen.Huizen.Naam, w.Dag(geleden), eline.Naam));
        return bezwaar;
    }

    private static void Bevestig(Voorbeeldwereld w, Bezwaar bezwaar, int geleden, bool commissie) => w.Neem(bezwaar.Bevestig(w.Dag(geleden), commissie, w.Vandaag));

    private static void Gehoord(Voorbeeldwereld w, Bezwaar bezwaar, int geleden, string verslag)
    {
        w.Neem(bezwaar.PlanHoorzitting(new(w.Dag(geleden), new(11, 0), "in het gemeentehuis"), null, w.Dag(geleden + Bezwaar.StukkenDagen)));
        w.Neem(bezwaar.Hoor(new(w.Dag(geleden), "de inwoner zelf", w.Mensen.Eline.Naam, true, verslag), w.Vandaag));
    }

    private static Aanbiederkeuze Thuiszorg(Voorbeeldwereld w) => new(w.Mensen.Thuiszorg.Id, w.Mensen.Thuiszorg.Naam);

    private static DateOnly Werkdag(DateOnly dag) => dag.IsWerkdag() ? dag : Werkdag(dag.AddDays(1));
}
