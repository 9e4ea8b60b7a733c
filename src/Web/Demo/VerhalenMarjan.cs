using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Schijven;
using Spil.Kern;
using Spil.Platform.Rechten;
using static Spil.Dossier.Domein.Dossiers.Betrokkenheid;
using static Spil.Herstel.Domein.Daarna.Ervaringsantwoord;
using static Spil.Herstel.Domein.Schijven.Leefgebied;

namespace Spil.Web.Demo;

/// <summary>The people of Marjan de Boer, but for Samira: nine together, and for three of them something is needed now.</summary>
internal static class VerhalenMarjan
{
    public static void Vertel(Voorbeeldwereld w)
    {
        Henk(w);
        Daan(w);
        Nguyen(w);
        Ruben(w);
        Fatma(w);
        Arabisch(w);
        Wiebe(w);
        EenLetter(w);
    }

    // The Schijf is half filled in.
    private static void Henk(Voorbeeldwereld w)
    {
        var m = w.Mensen;
        var henk = new Verhaal(w, new Aanmeldinvoer
        {
            Voornaam = "Henk", Achternaam = "Wolters", Geboortedatum = new(1958, 11, 3), Bsn = w.NieuwBsn(), Straat = "Pathmossingel 41", Postcode = "7513 CA",
            Plaats = "Enschede", Telefoon = "053 4801207", Reden = "Sinds mijn vrouw er niet meer is, drink ik te veel. Mijn dochter komt niet meer.",
            AndereBetrokkenen = "Zijn dochter, maar daar heeft hij geen contact mee.",
        }, m.Enschede, "Jolanda Pierik", 20);
        m.Account(henk.Inwoner, Rol.Inwoner, "henk");
        henk.Tandem(m.Marjan, m.Joke, 14)
            .Motto("Ik wil mijn dochter weer onder ogen durven komen.")
            .Meting(6, Meetmoment.Start, "6 5 - 2 - 3 -", m.Marjan,
                new(Wonen, "Het huis is betaald. Het is er alleen zo stil.", "", "", true),
                new(Relaties, "", "Mijn dochter. Ik heb dingen gezegd die ik niet meende.", "Een brief durven schrijven.", true),
                new(Leefstijl, "Overdag drink ik niet.", "Vanaf een uur of zes gaat het mis.", "Iets te doen 's avonds."))
            .Vertegenwoordigd(w.Persoon("Gerrit", "", "Wolters", telefoon: "053 4801208"), Vertegenwoordiging.Gemachtigde, "machtiging met de handtekening van Henk", 10)
            .Binnenkort(3, "Schijf afmaken, bij Henk thuis");
    }

    // An agreement with the Stadsbank is nine days late.
    private static void Daan(Voorbeeldwereld w)
    {
        var m = w.Mensen;
        var daan = new Verhaal(w, new Aanmeldinvoer
        {
            Voornaam = "Daan", Tussenvoegsel = "van", Achternaam = "Rijn", Geboortedatum = new(1998, 2, 27), Bsn = w.NieuwBsn(), Straat = "Laaressingel 7",
            Postcode = "7514 EM", Plaats = "Enschede", Telefoon = "06 12345611", Reden = "Ik heb bij alles ja gezegd en nu belt iedereen om geld.",
        }, m.Stadsbank, m.Petra.Naam, 190)
            .Tandem(m.Marjan, m.Ton, 185).Delen(180)
            .Kring(m.Petra, Professional, "Stadsbank", 180, null, Gegevenssoort.Plan)
            .Motto("Schuldenvrij zijn voor mijn dertigste.")
            .Meting(178, Meetmoment.Start, "4 1 6 4 5 4 5", m.Ton, new Woorden(Geld, "", "Alles. Ik durf mijn telefoon niet aan.", "Eén iemand die het overziet.", true))
            .Meting(55, Meetmoment.NaOverleg, "6 3 7 5 6 5 6", m.Ton, new Woorden(Geld, "Ik weet nu dat het negen schulden zijn.", "Het gaat langzaam.", "Een regeling."))
            .Doel(150, Geld, "Ik wil één bedrag per maand betalen en verder met rust gelaten worden.", "Dan kan ik weer slapen.",
                "Negen schuldeisers die allemaal bellen.", "Eén regeling, één bedrag.")
            .Afspraak(150, "Betalingsregeling met de Stadsbank", m.Petra, -9, "Petra belt alle schuldeisers.")
            .Actie(150, "Alle aanmaningen in één doos naar Petra brengen.", null, -120)
            .Actie(150, "De telefoonabonnementen opzeggen, op één na.", m.Ton, 10)
            .Eens(140).Verder(138).Plan(136, 12).Verder(130).Gedaan(118, "Alle aanmaningen")
            .Binnenkort(12, "Evaluatie");
        // The wide meeting was held; the follow-up is being planned.
        daan.Overleg(Overlegsoort.Netwerkoverleg, "Ik wil dat iemand het overziet.", 80).Vraag(m.Petra, "Stadsbank", true).Goed(m.Marjan, m.Ton, m.Petra).Waar("Stadsbank, kamer 2", "We laten elkaar uitpraten.")
            .OverlegOp(w.Dag(60), new(14, 0), 70).Belooft(65, m.Ton, m.Petra).Begint(w.Moment(60).AddHours(2)).Bespreekt(12, 4, 20, 9, 25, 15).Klaar(w.Moment(60).AddMinutes(215))
            .Belt(31, "Ik slaap beter. Ik heb nog geen brief van de Stadsbank.", "Dat Petra belt als er iets is, ook als er niets is.");
        VanGisteren(daan, m);
        daan.Overleg(Overlegsoort.Vervolg, "Ik wil weten waarom de regeling nog niet rond is.", 6).Vraag(m.Petra, "Stadsbank", true).Goed(m.Marjan, m.Ton, m.Petra)
            .Waar("Wijkcentrum De Roef", "We laten elkaar uitpraten.", 60).Prikt(5, (9, 10), (10, 14), (13, 19))
            .Kan(m.Ton, 4, null, Prikkeuze.Ja, Prikkeuze.AlsHetMoet, Prikkeuze.Nee).Kan(daan.Inwoner, 3, m.Marjan, Prikkeuze.Nee, Prikkeuze.Ja, Prikkeuze.AlsHetMoet);
    }

    // The minutes of yesterday are being written.
    private static void VanGisteren(Verhaal daan, Voorbeeldmensen m) => daan
        .Overleg(Overlegsoort.Kwartaal, "Kijken of ik nog op schema lig.", 12).Vraag(m.Petra, "Stadsbank", true).Goed(m.Marjan, m.Ton, m.Petra).Waar("Wijkcentrum De Roef", "", 60)
        .OverlegWas(1, 10).Belooft(2, m.Ton, m.Petra).Verslag(1)
        .Schrijft(m.Marjan, "Welkom", Gegevenssoort.Plan, "Daan heeft alle brieven bij zich, op volgorde.", 1)
        .Schrijft(m.Marjan, "Hoe gaat het", Gegevenssoort.Schijf, "Daan neemt zijn telefoon weer op. Dat durfde hij een half jaar niet.", 1);

    // On course: four of the six agreements are done.
    private static void Nguyen(Voorbeeldwereld w)
    {
        var m = w.Mensen;
        var nguyen = new Verhaal(w, new Aanmeldinvoer
        {
            Voornaam = "Mevrouw T.", Achternaam = "Nguyen-Hoogenboezem", Geboortedatum = new(1949, 8, 19), Bsn = w.NieuwBsn(), Straat = "Haaksbergerstraat 512-B",
            Postcode = "7545 GJ", Plaats = "Enschede", Reden = "Ik ben gevallen en nu durf ik niet meer naar buiten.",
        }, m.Surplus, "Linda Mulder", 210);
        nguyen.Tandem(m.Marjan, m.Joke, 205)
            .Motto("Zelf mijn boodschappen doen. En op woensdag naar de zang.")
            .Meting(200, Meetmoment.Start, "7 8 5 4 5 3 5", m.Marjan)
            .Meting(50, Meetmoment.Kwartaal, "8 8 6 6 7 6 6", m.Joke, new Woorden(Leefstijl, "Ik loop weer tot aan de winkel.", "", "Een bankje halverwege zou fijn zijn."))
            .Doel(190, Leefstijl, "Ik wil weer zelf naar buiten.", "Binnen word ik somber.", "Ik kom niet verder dan de lift.", "Ik loop alleen naar de winkel.")
            .Actie(190, "De rollator laten nakijken.", m.Marjan, -170).Actie(190, "Drie keer per week met Joke naar de brievenbus.", m.Joke, -150)
            .Actie(190, "Vijf minuten per dag oefenen op de trap.", nguyen.Inwoner, 40)
            .Doel(188, Relaties, "Ik wil weer naar het koor.", "Daar zitten mijn vriendinnen.", "Ik ben al een jaar niet geweest.", "Elke woensdag zing ik mee.")
            .Actie(188, "De regiotaxi aanvragen.", m.Marjan, -140).Actie(188, "Een vriendin bellen om samen te gaan.", nguyen.Inwoner, -120)
            .Afspraak(188, "Op woensdag haalt een vriendin haar op.", null, 60)
            .Eens(182).Verder(181).Plan(180, 30).Verder(178)
            .Gedaan(160, "De rollator", "Drie keer").Gedaan(125, "De regiotaxi", "Een vriendin")
            .KijkTerug("Ik wil weer zelf", nguyen.Inwoner, 21, 8, "Ik ben alleen naar de winkel gelopen. En terug.", "De trap vind ik nog eng.")
            .Binnenkort(8, "Belafspraak");
        // The minutes were agreed, with a correction that was taken over and one that was not. She was called in time; the next time to look back is near.
        nguyen.Overleg(Overlegsoort.Kwartaal, "Ik wil weten of ik zelf naar het koor kan.", 95).Goed(m.Marjan, m.Joke).Waar("Bij mevrouw thuis", "", 60).OverlegWas(85, 14).Belooft(86, m.Joke)
            .Verslag(85).Schrijft(m.Marjan, "Hoe gaat het", Gegevenssoort.Plan, "Mevrouw zingt elke woensdag mee.", 85).Schrijft(m.Joke, "Wie doet", Gegevenssoort.Plan, "De trap oefenen we een andere keer.", 85)
            .BiedtAan(84, m.Marjan, m.Joke, nguyen.Inwoner)
            .VraagtAanpassing(nguyen.Inwoner, "Mevrouw zingt", "Niet elke woensdag. Als het regent, blijf ik thuis.", 83).NeemtOver(m.Marjan, "Mevrouw zingt", "Mevrouw zingt op woensdag mee, als het droog is.", 82)
            .VraagtAanpassing(m.Joke, "De trap", "Zet erbij dat de trap te steil is.", 83).NeemtNietOver(m.Marjan, "De trap", "Dat is in het overleg niet gezegd. We praten er de volgende keer over.", 82)
            .StaatVast(80).NietBereikt(58).Belt(57, "Ik loop elke dag een stukje verder. Joke is een schat.", "Een bankje halverwege, of een stok met een zitje.");
        // Since a day too late to call again; everybody read the minutes, and three people said how it was, without their name.
        var (truus, riet) = (w.Persoon("Truus", "", "Wevers"), w.Persoon("Riet", "", "Nijhuis"));
        nguyen.Overleg(Overlegsoort.Vervolg, "Ik wil dat mijn vriendinnen van het koor meepraten.", 45).Vraag(truus, "vriendin van het koor", false).Vraag(riet, "vriendin van het koor", false)
            .Goed(m.Marjan, m.Joke, truus, riet).Belooft(31, m.Joke).Geweest(29)
            .Verslag(29).Schrijft(m.Joke, "Hoe gaat het", Gegevenssoort.Schijf, "Mevrouw loopt tien treden, met één hand aan de leuning.", 29).BiedtAan(28, m.Marjan, m.Joke)
            .Vond(nguyen.Inwoner, 28, Ja, Ja, Beetje).Vond(truus, 27, Beetje, Ja, Ja).Vond(riet, 26, Ja, Nee, Ja, "Het ging snel. Ik wilde nog iets vragen.").NietBereikt(2);
    }

    // Only a first name is known; in the last step, with a safety net that his brother knows of.
    private static void Ruben(Voorbeeldwereld w)
    {
        var m = w.Mensen;
        var ruben = new Verhaal(w, new Aanmeldinvoer { Voornaam = "Ruben", Plaats = "Enschede", Reden = "Ik wil niet nog een keer alles kwijtraken." }, m.Mediant, "Anouk Steggink", 420);
        var broer = w.Persoon("Lars", "", "Bosman", telefoon: "06 12345621");
        m.Account(broer, Rol.Naaste, "lars");
        // A name that does not fit in the drawing, and a pause: Ruben does not say why.
        var zus = w.Persoon("Wilhelmina-Antoinette", "", "Bosman-van Ouwerkerk");
        ruben.Tandem(m.Marjan, m.Joke, 410).Delen(400).Kring(broer, Naaste, "broer", 400, null, Gegevenssoort.Schijf, Gegevenssoort.Plan)
            .Kring(zus, Naaste, "zus", 390, null, Gegevenssoort.Schijf).Pauze(zus, 21)
            .Plek(broer, Kringplek.HeelDichtbij, "Hij komt als ik bel. Ook 's nachts.").Plek(zus, Kringplek.VerderWeg).Leidt(broer)
            .Motto("Gewoon een week waarin niks misgaat. En dan nog een.")
            .Meting(405, Meetmoment.Start, "3 4 2 3 4 2 4", m.Joke).Meting(300, Meetmoment.NaOverleg, "6 5 4 5 6 4 5", m.Joke)
            .Meting(30, Meetmoment.Kwartaal, "9 7 8 7 8 8 7", m.Joke, new Woorden(Leefstijl, "Acht maanden clean. Ik tel nog steeds.", "", "Blijven tellen."))
            .Stem(broer, Beeldrol.Naaste, 28, "9 - - 8 - 8 -", new Woorden(Relaties, "Ik heb mijn broer weer aan tafel."))
            .Doel(380, Leefstijl, "Ik wil weten wat ik doe als het misgaat.", "De vorige keer belde ik niemand.", "Als het misgaat, verdwijn ik.", "Als het misgaat, bel ik Lars.")
            .Afspraak(380, "Bij terugval bel ik eerst Lars en dan Joke. Lars komt meteen.", broer, 120)
            .Actie(380, "Het plan voor als het misgaat hangt op de koelkast.", ruben.Inwoner, -340)
            .Eens(370).Verder(368).Plan(365, 45).Verder(350).Gedaan(345, "Het plan voor").Verder(90)
            .Binnenkort(60, "Volgende meting");
        // People are together right now; Lars leads, and one line waits for the yes of Ruben.
        ruben.Afspraak(2, "Elke zondag eet ik bij Lars. Ook als het goed gaat.", broer, 60).Eens(1, ruben.Inwoner)
            .Overleg(Overlegsoort.Kwartaal, "Ik wil weten of jullie denken dat het zo blijft.", 14).Vraag(broer, "broer", false).Goed(m.Marjan, m.Joke, broer)
            .Waar("Bij Ruben thuis", "Niemand zegt: dat heb je vaker gezegd.", 60).OverlegOp(w.Dag(-1), new(10, 0), 9).Belooft(8, m.Joke, broer)
            .Begint(w.Moment(0).AddMinutes(-20)).Bespreekt(6).OpTafel("Elke zondag");
    }

    private static void Fatma(Voorbeeldwereld w)
    {
        var m = w.Mensen;
        var fatma = new Verhaal(w, new Aanmeldinvoer
        {
            Voornaam = "Fatma Gül", Achternaam = "Öztürk-Çelikoğlu", Geboortedatum = new(1979, 1, 1), Bsn = w.NieuwBsn(), Straat = "Wethouder Beversstraat 90", Postcode = "7543 BM",
            Plaats = "Enschede", Reden = "Mijn man is weg en ik ken de weg niet.",
        }, m.Enschede, "Jolanda Pierik", 160);
        fatma.Tandem(m.Marjan, m.Aisha, 155, m.Gerda).Motto("Mijn kinderen zien een moeder die lacht.")
            .Meting(150, Meetmoment.Start, "6 4 3 6 4 5 2", m.Aisha).Meting(40, Meetmoment.NaOverleg, "7 6 5 7 6 6 5", m.Aisha)
            .Stem(m.Gerda, Beeldrol.FamilieErvaringsdeskundige, 38, "- - - 8 6 - -", new Woorden(Relaties, "De kinderen helpen mee. Ze mogen ook gewoon kind zijn."))
            .Doel(130, Leren, "Ik wil zelf met de juf kunnen praten.", "Nu tolkt mijn zoon van elf.", "Ik versta de helft.", "Ik ga alleen naar het rapportgesprek.")
            .Actie(130, "Taalles op dinsdag en donderdag.", fatma.Inwoner, 80).Actie(130, "Aïsha gaat de eerste twee lessen mee.", m.Aisha, -100)
            .Eens(122).Verder(121).Plan(120, 25).Verder(118).Gedaan(101, "Aïsha gaat")
            .Binnenkort(18, "Rapportgesprek op school");
        // She stopped halfway; what was agreed stays.
        fatma.Overleg(Overlegsoort.Kwartaal, "Ik wil praten over school. Niet over mijn man.", 30).Vraag(m.Gerda, "familie-ervaringsdeskundige", false).Goed(m.Marjan, m.Aisha, m.Gerda)
            .Waar("De school van mijn kinderen", "", 45).OverlegOp(w.Dag(20), new(14, 0), 25).Belooft(22, m.Aisha, m.Gerda).Begint(w.Moment(20).AddHours(2), m.Gerda).Bespreekt(5).Stopt(w.Moment(20).AddMinutes(140));
    }

    private static void Arabisch(Voorbeeldwereld w)
    {
        var m = w.Mensen;
        var amina = new Verhaal(w, new Aanmeldinvoer { Voornaam = "أمينة", Achternaam = "الحداد", Geboortedatum = new(1986, 1, 1), Plaats = "Enschede", Reden = "أريد أن أعمل مرة أخرى. Ik wil weer werken." },
            m.Enschede, "Jolanda Pierik", 120);
        amina.Tandem(m.Marjan, m.Aisha, 115).Motto("أريد أن أخبز خبزي بنفسي. Ik wil mijn eigen brood bakken.")
            .Meting(110, Meetmoment.Start, "7 5 3 6 6 7 4", m.Aisha).Meting(25, Meetmoment.NaOverleg, "7 6 5 6 7 7 6", m.Aisha)
            .Doel(100, Werk, "Ik wil in een bakkerij werken.", "Dat deed ik thuis in Homs ook.", "Ik zit thuis.", "Ik bak drie dagen per week.")
            .Actie(100, "Drie ochtenden meelopen bij bakkerij Nijhof.", amina.Inwoner, 20).Actie(100, "Marjan belt de bakker.", m.Marjan, -85)
            .Eens(95).Verder(94).Plan(92, 40).Verder(90).Gedaan(86, "Marjan belt")
            .Binnenkort(10, "Gesprek met de bakker").KeekSamenTerug(9);
    }

    private static void Wiebe(Voorbeeldwereld w)
    {
        var m = w.Mensen;
        var wiebe = new Verhaal(w, new Aanmeldinvoer
        {
            Voornaam = "Wiebe", Achternaam = "Dijkstra", Geboortedatum = new(1966, 12, 30), Bsn = w.NieuwBsn(), Straat = "Minister de Savornin Lohmanlaan 25", Postcode = "7522 AH",
            Plaats = "Enschede", Reden = "Na dertig jaar fabriek sta ik buiten.", Toestemmingswijze = Toestemmingswijze.OpScherm,
        }, m.Surplus, "Linda Mulder", 230);
        wiebe.Tandem(m.Marjan, m.Ton, 225).Motto("Ik wil weer iets maken met mijn handen.")
            .Meting(220, Meetmoment.Start, "8 5 2 6 5 5 4", m.Ton).Meting(60, Meetmoment.Kwartaal, "8 6 6 7 7 6 5", m.Ton)
            .Doel(200, Werk, "Ik wil twee dagen in de fietsenwerkplaats.", "Mijn handen kunnen meer dan de afstandsbediening.", "Ik zit thuis.", "Ik repareer fietsen.")
            .Actie(200, "Kennismaken in de werkplaats.", wiebe.Inwoner, -180).Afspraak(200, "Dinsdag en donderdag is hij er om negen uur.", wiebe.Inwoner, 90)
            .Eens(195).Verder(194).Plan(190, 50).Verder(188).Gedaan(182, "Kennismaken")
            .Binnenkort(32, "Koffie in de werkplaats").KeekSamenTerug(26); // To be called in two days.
        wiebe.Zorgen(m.Marjan, 9, "Blauw oog. Wiebe zegt: tegen de deur gelopen. Zijn zoon deed de deur open en bleef er de hele tijd bij staan.",
            "Met Fleur besproken. Afgesproken: ik spreek Wiebe alleen, bij ons op kantoor.");
    }

    private static void EenLetter(Voorbeeldwereld w)
    {
        var m = w.Mensen;
        var o = new Verhaal(w, new Aanmeldinvoer { Voornaam = "Ö", Reden = "Noem me zoals ik heet." }, m.Mediant, "Anouk Steggink", 100);
        o.Tandem(m.Marjan, m.Ton, 96).Motto("Stilte in mijn hoofd.")
            .Meting(92, Meetmoment.Start, "5 5 5 5 5 5 5", m.Ton).Meting(20, Meetmoment.NaOverleg, "6 6 5 5 6 6 5", m.Ton)
            .Doel(80, Leefstijl, "Ik wil nachten van zeven uur.", "", "Vier uur, soms drie.", "Zeven uur slaap.")
            .Actie(80, "De telefoon slaapt in de keuken.", o.Inwoner, 30)
            .Eens(76).Verder(75).Plan(74, 60).Verder(70)
            .Binnenkort(15, "Wandelen met Ton");
    }
}
