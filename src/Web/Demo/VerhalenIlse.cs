using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Rechten;
using static Spil.Dossier.Domein.Dossiers.Betrokkenheid;
using static Spil.Herstel.Domein.Schijven.Leefgebied;
using static Spil.Web.Demo.VerhalenBert;

namespace Spil.Web.Demo;

/// <summary>The people of Ilse Kamphuis of Surplus, and those whose traject ended or who withdrew their consent.</summary>
internal static class VerhalenIlse
{
    public static void Vertel(Voorbeeldwereld w)
    {
        var (m, i) = (w.Mensen, w.Mensen.Ilse);
        Lopend(w, m, i);
        LangeNaam(w, m, i);
        Ingetrokken(w, m, i);
        Afgelopen(w, m, i);
    }

    private static void Lopend(Voorbeeldwereld w, Voorbeeldmensen m, Mens i)
    {
        var rachid = new Verhaal(w, Wie(w, "Rachid", "", "Bouali", new(1983, 4, 20), "Mijn zaak is failliet. Ik ook."), m.Stadsbank, m.Petra.Naam, 170);
        rachid.Tandem(i, m.Ton, 165).Delen(160).Kring(m.Petra, Professional, "Stadsbank", 160, 190, Gegevenssoort.Plan).Motto("Mijn kinderen hoeven niet te weten wat een dwangbevel is.")
            .Meting(158, Meetmoment.Start, "6 1 3 6 5 5 6", m.Ton).Meting(42, Meetmoment.NaOverleg, "6 4 5 7 7 6 6", m.Ton)
            .Doel(145, Geld, "Ik wil een schone lei.", "Dan kan ik opnieuw beginnen.", "Een faillissement.", "Drie jaar volhouden en dan klaar.")
            .Actie(145, "Aanvraag schuldsanering insturen.", m.Petra, -100).Actie(145, "Elke maand de inkomsten doorgeven.", rachid.Inwoner, 8)
            .Eens(140).Verder(139).Plan(135, 26).Verder(130).Gedaan(104, "Aanvraag").Binnenkort(20, "Koffie bij Petra");

        new Verhaal(w, Wie(w, "Saskia", "", "Lansink-ten Dam", new(1970, 1, 31), "Ik zorg voor iedereen."), m.Surplus, "Linda Mulder", 64)
            // Petra could see the plan when it was laid before everybody; her time is over and her answer never came.
            .Tandem(i, m.Joke, 60, m.Gerda).Delen(58).Kring(m.Petra, Professional, "Stadsbank", 57, -2, Gegevenssoort.Plan).Motto("Eén avond per week voor mij.")
            .Meting(55, Meetmoment.Start, "8 7 6 5 3 4 6", m.Joke)
            .Doel(25, Steun, "Ik wil dat anderen ook eens wat doen.", "Ik ben op.", "Ik doe alles.", "Iedereen doet iets.").Actie(25, "Een gezinsgesprek, met Gerda erbij.", m.Gerda, 12).BrengIn(12)
            .Stem("Ik wil dat anderen", m.Gerda, Stemkeuze.Eens, 11).Binnenkort(12, "Gezinsgesprek");

        var bram = new Verhaal(w, Wie(w, "Bram", "", "Leusink", new(1999, 9, 9), "School is mislukt. Drie keer."), m.Enschede, "Jolanda Pierik", 150);
        bram.Tandem(i, m.Ton, 146).Motto("Een diploma. Maakt niet uit waarin. Jawel: lassen.")
            .Meting(140, Meetmoment.Start, "6 5 5 6 6 6 2", m.Ton).Meting(33, Meetmoment.NaOverleg, "7 5 6 6 7 6 6", m.Ton)
            .Doel(125, Leren, "Ik wil mijn lasdiploma halen.", "Dan kan ik bij mijn oom beginnen.", "Geen diploma.", "Lasser, niveau twee.").Actie(125, "Inschrijven voor de avondcursus.", bram.Inwoner, -110)
            .Eens(120).Verder(119).Plan(118, 55).Verder(116).Gedaan(112, "Inschrijven").Binnenkort(27, "Praktijkexamen")
            .VraagtAfscherming("Mijn oude buurvrouw werkt bij Surplus. Zij hoeft dit niet te weten.", 2)
            .Ja(Toestemmingsdoel.Navraag, 100, 300).TrekIn(Toestemmingsdoel.Navraag, 5);

        new Verhaal(w, Wie(w, "Nel", "", "Scholten", new(1952, 6, 6), "De dokter zei: ga eens praten."), m.Mediant, "Anouk Steggink", 48)
            .Tandem(i, m.Aisha, 44).Motto("Weer schilderen.").Meting(40, Meetmoment.Start, "8 8 6 4 4 5 7", m.Aisha)
            // Aïsha of Mediant guides her and does not see her dossier any more.
            .Afgeschermd("Een nicht van Nel werkt bij Mediant. Nel wil niet dat zij dit leest.", 12, i);

        var ali = new Verhaal(w, Wie(w, "Ali Reza", "", "Karimi", new(1980, 1, 1), "Ik was leraar. Nu ben ik niets, zeggen de papieren."), m.Enschede, "Jolanda Pierik", 185);
        // His wife agreed along until her time was over.
        ali.Tandem(i, m.Aisha, 180).Delen(178).Kring(w.Persoon("Leyla", "", "Karimi"), Naaste, "vrouw", 176, -20, Gegevenssoort.Plan).Motto("Weer voor de klas.")
            .Meting(175, Meetmoment.Start, "7 6 2 7 6 7 5", m.Aisha).Meting(66, Meetmoment.NaOverleg, "7 6 5 7 7 7 7", m.Aisha)
            .Doel(160, Werk, "Ik wil lesgeven, desnoods eerst als hulp.", "Dat ben ik.", "Ik mag niets.", "Twee ochtenden op een school.")
            .Actie(160, "Diploma laten waarderen.", ali.Inwoner, -60).Afspraak(160, "Ilse belt de school aan de Zuiderval.", i, -3)
            .Eens(155).Verder(154).Plan(150, 18).Verder(148).Gedaan(70, "Diploma");

        new Verhaal(w, Wie(w, "Nel", "", "Bruggeman", new(1938, 3, 21), "Sinds de verhuizing ken ik niemand meer."), m.OnsHuis, m.Wim.Naam, 205)
            .Tandem(i, m.Ton, 200).Motto("Iemand om mee te kaarten.")
            .Meting(195, Meetmoment.Start, "5 8 5 2 3 6 5", m.Ton).Meting(20, Meetmoment.Kwartaal, "7 8 5 6 6 6 5", m.Ton)
            .Doel(180, Relaties, "Ik wil een vaste kaartclub.", "", "Ik zit alleen.", "Donderdag klaverjassen.").Actie(180, "Ton gaat de eerste keer mee.", m.Ton, -160)
            .Eens(176).Verder(175).Plan(174, 37).Verder(170).Gedaan(161, "Ton gaat").Verder(30).Binnenkort(40, "Afronden met taart");

        new Verhaal(w, Wie(w, "Zdeněk", "", "Dvořák-Łuczak", new(1976, 11, 11), "Ik slaap in de auto. De auto is ook niet van mij."), m.Enschede, "Jolanda Pierik", 9)
            .Tandem(i, m.Ton, 3).Binnenkort(1, "Nachtopvang regelen");

        var patrick = new Verhaal(w, Wie(w, "Patrick", "", "Oude Veldhuis", new(1992, 10, 10), "Ik gamede. Toen was ik dertig."), m.Mediant, "Anouk Steggink", 82);
        m.Account(patrick.Inwoner, Rol.Inwoner, "patrick");
        patrick.Tandem(i, m.Joke, 78).Motto("Buiten spelen.")
            .Meting(74, Meetmoment.Start, "6 6 3 4 5 3 5", m.Joke)
            .Doel(50, Leefstijl, "Ik wil drie avonden zonder scherm.", "", "Elke nacht tot vier uur.", "Drie avonden vrij.").Afspraak(50, "Joke komt op dinsdag een potje schaken.", m.Joke, 30)
            .Doel(48, Werk, "Ik wil een dag in de week iets doen.", "", "Niets.", "Een dag bij de kringloop.")
            .Eens(44).Verder(43).TrekIn(Toestemmingsdoel.Deelname, 0)
            .Noodgeval(m.Bert, Rol.Casusregisseur, "Patrick belde onze crisislijn en hing op. Zijn begeleiders namen niet op.", 6, Gegevenssoort.Crisis, Gegevenssoort.Contact);
    }

    // The longest name that people will type, ninety characters.
    private static void LangeNaam(Voorbeeldwereld w, Voorbeeldmensen m, Mens i)
    {
        var hanneke = w.Persoon("Hanneke", "", "Mulder", telefoon: "06 12345661");
        m.Account(hanneke, Rol.Vertegenwoordiger, "vertegenwoordiger");
        var wilhelmina = new Verhaal(w, new Aanmeldinvoer
        {
            Voornaam = "Wilhelmina Catharina Adriana Maria", Tussenvoegsel = "van den", Achternaam = "Oude Broekhuizen-van Voorst tot Schimmelpenninck-Nije",
            Geboortedatum = new(1947, 4, 30), Bsn = w.NieuwBsn(), Straat = "Burgemeester van Veenlaan 101-III achter", Postcode = "7522 LB", Plaats = "Glanerbrug (gemeente Enschede)",
            Reden = "Ik zeg altijd: noem mij maar Mien.",
        }, m.Surplus, "Linda Mulder", 155);
        wilhelmina.Tandem(i, m.Joke, 150).Motto("Zeg maar Mien. En zet het raam open.")
            .Meting(145, Meetmoment.Start, "7 7 6 5 5 5 6", m.Joke).Meting(38, Meetmoment.Kwartaal, "7 7 6 6 7 6 6", m.Joke)
            .Doel(130, Relaties, "Ik wil iemand om de krant mee te lezen.", "", "Ik lees hem alleen.", "Dinsdag samen.").Actie(130, "Een leesmaatje zoeken.", m.Joke, -100)
            .Eens(126).Verder(125).Plan(124, 44).Verder(120).Gedaan(103, "Een leesmaatje").Binnenkort(11, "Dinsdag, de krant")
            .Vertegenwoordigd(w.Persoon("Sjoerd", "", "Kuipers", telefoon: "06 12345662"), Vertegenwoordiging.Bewindvoerder, "beschikking van de rechtbank in Almelo", 140)
            .Vertegenwoordigd(hanneke, Vertegenwoordiging.Mentor, "beschikking van de rechtbank in Almelo", 140, 400)
            .JaNamens(Toestemmingsdoel.Overleg, 90, 200, m.Thuiszorg, Gegevenssoort.Contact, Gegevenssoort.Plan);
    }

    // Consent to share was withdrawn: the kring sees nothing any more, the tandem still does.
    private static void Ingetrokken(Voorbeeldwereld w, Voorbeeldmensen m, Mens i)
    {
        var jip = new Verhaal(w, Wie(w, "Jip", "", "ter Horst", new(2001, 2, 14), "Mijn ouders hoeven niet alles te weten."), m.Mediant, "Anouk Steggink", 115);
        var vader = w.Persoon("Frans", "ter", "Horst", telefoon: "06 12345651");
        m.Account(vader, Rol.Naaste, "frans");
        jip.Tandem(i, m.Joke, 110, m.Gerda).Delen(108).Kring(vader, Naaste, "vader", 108, null, Gegevenssoort.Schijf, Gegevenssoort.Plan)
            .Motto("Zelf bepalen wie wat weet.")
            .Meting(105, Meetmoment.Start, "7 5 5 3 5 4 6", m.Joke).Meting(18, Meetmoment.NaOverleg, "7 6 6 5 6 6 6", m.Joke)
            .Doel(95, Relaties, "Ik wil met mijn vader praten zonder ruzie.", "", "We schreeuwen.", "We praten.").Afspraak(95, "Gerda zit erbij.", m.Gerda, 25)
            .Eens(90).NietMeerErbij(vader, 60).TrekIn(Toestemmingsdoel.DelenMetKring, 60).Verder(58).Plan(55, 31).Verder(50).Binnenkort(25, "Gesprek met Gerda erbij");
    }

    private static void Afgelopen(Voorbeeldwereld w, Voorbeeldmensen m, Mens i)
    {
        new Verhaal(w, Wie(w, "Kelly", "", "Vrielink", new(1996, 12, 5), "Ik probeer het."), m.Enschede, "Jolanda Pierik", 260)
            .Tandem(i, m.Aisha, 255).Motto("Rust.").Meting(250, Meetmoment.Start, "5 5 4 5 5 5 5", m.Aisha)
            .Stop("Kelly is verhuisd naar haar zus in Zwolle. Ze wil daar opnieuw beginnen.", 150);
        new Verhaal(w, Wie(w, "Ad", "", "Hofmeijer", new(1959, 5, 25), "Mijn zoon heeft mij aangemeld."), m.Surplus, "Linda Mulder", 90)
            .Tandem(i, m.Ton, 86).Stop("Ad wil dit niet. Hij zei: vraag het mij over een jaar nog eens.", 70);

        var loes = new Verhaal(w, Wie(w, "Loes", "", "Hulshof", new(1982, 7, 7), "Ik wil van de pillen af."), m.Mediant, "Anouk Steggink", 600);
        loes.Tandem(i, m.Joke, 590).Motto("Helder zijn.").Meting(580, Meetmoment.Start, "6 5 3 5 5 2 5", m.Joke).Meting(420, Meetmoment.NaOverleg, "7 6 5 6 7 5 6", m.Joke)
            .Doel(560, Leefstijl, "Ik wil afbouwen, op mijn eigen tempo.", "", "Zes per dag.", "Nul.").Actie(560, "Elke maand een halve minder.", loes.Inwoner, -200)
            .Eens(550).Verder(549).Plan(545, -300).Verder(540).Gedaan(210, "Elke maand")
            .KijkTerug("Ik wil afbouwen", loes.Inwoner, 205, 9, "Het is gelukt. Ik voel weer alles. Ook de leuke dingen.", "", Vervolg.Bereikt).Verder(200)
            .Meting(100, Meetmoment.Einde, "8 7 7 7 8 8 7", m.Joke);
        loes.RondAf("Loes redt het zelf. Ze wordt vrijwilliger bij het herstelnetwerk.", 95);

        var joop = new Verhaal(w, Wie(w, "Joop", "", "Weusthof", new(1950, 10, 2), "Ik kwam de deur niet meer uit."), m.OnsHuis, m.Wim.Naam, 400);
        joop.Tandem(i, m.Ton, 395).Motto("De markt op zaterdag.").Meting(390, Meetmoment.Start, "6 7 5 4 4 4 5", m.Ton)
            .Doel(370, Leefstijl, "Ik wil elke zaterdag naar de markt.", "", "Binnen.", "Haring eten op de Oude Markt.").Eens(365).Verder(364).Plan(360, -200).Verder(350).Verder(120)
            .Meting(65, Meetmoment.Einde, "7 7 6 7 7 7 5", m.Ton).RondAf("Joop gaat elke zaterdag. Zijn buurman gaat mee.", 60);
    }
}
