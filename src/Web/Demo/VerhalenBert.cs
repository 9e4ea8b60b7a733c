using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Rechten;
using static Spil.Dossier.Domein.Dossiers.Betrokkenheid;
using static Spil.Herstel.Domein.Schijven.Leefgebied;

namespace Spil.Web.Demo;

/// <summary>The people of Bert Hofstede of Mediant: voorstellen in every state, treatment alongside, the optional eighth area.</summary>
internal static class VerhalenBert
{
    public static void Vertel(Voorbeeldwereld w)
    {
        var (m, b) = (w.Mensen, w.Mensen.Bert);
        NietEens(w, m, b);
        NieuweTekst(w, m, b);
        PerTelefoon(w, m, b);
        Veiligheid(w, m, b);

        // Tandem formed, nothing measured yet.
        new Verhaal(w, Wie(w, "Sjoerd", "", "Nijland", new(1972, 4, 9), "Ik wil het proberen, zei ik. Meer beloof ik niet."), m.Mediant, "Anouk Steggink", 12)
            .Tandem(b, m.Aisha, 5).Binnenkort(2, "Kennismaken aan de keukentafel");

        // Only concepts so far.
        new Verhaal(w, Wie(w, "Lotte", "", "Hesselink", new(2003, 7, 22), "Ik woon op de bank bij vriendinnen. Ze zijn het zat."), m.Enschede, "Jolanda Pierik", 40)
            .Tandem(b, m.Ton, 35).Motto("Een deur die van mij is.")
            .Meting(30, Meetmoment.Start, "1 3 5 6 5 5 6", m.Ton, new Woorden(Wonen, "", "Een bed dat blijft staan.", "Een kamer.", true))
            .Doel(10, Wonen, "Ik wil een eigen kamer.", "Zonder adres lukt er niks.", "Bank bij vriendinnen.", "Een kamer met mijn naam op de bel.")
            .Actie(10, "Inschrijven bij Ons Huis.", b, 7).Afspraak(9, "Tot die tijd kan Lotte bij haar tante terecht.", null, 30);

        // Everybody agrees; the plan can be made final.
        var gerrit = new Verhaal(w, Wie(w, "Gerrit", "", "Assink", new(1961, 10, 12), "Ik wil mijn kleinkinderen weer zien zonder me te schamen."), m.Mediant, "Anouk Steggink", 75);
        gerrit.Tandem(b, m.Joke, 70).Motto("Opa zijn.")
            .Meting(65, Meetmoment.Start, "6 5 4 3 5 4 5", m.Joke, new Woorden(Relaties, "", "Mijn kleinkinderen kennen mij van een foto.", "Een zaterdag."))
            .Doel(20, Relaties, "Ik wil een zaterdag per maand met de kleinkinderen.", "Ze worden zo groot.", "Ik zie ze nooit.", "Elke eerste zaterdag naar het zwembad.")
            .Actie(20, "Gerrit schrijft zijn zoon een brief.", gerrit.Inwoner, 14).Eens(3).Verder(2);

        // The measurement is older than a quarter and the planned day has passed.
        new Verhaal(w, Wie(w, "Bouchra", "", "Amrani", new(1988, 3, 3), "Ik ben moe. Niet van slaap."), m.Mediant, "Anouk Steggink", 200)
            .Tandem(b, m.Aisha, 195).Motto("Niet alleen overleven.")
            .Meting(120, Meetmoment.Start, "6 6 5 5 4 3 6", m.Aisha)
            .Doel(110, Leefstijl, "Ik wil overdag wakker zijn.", "", "Ik slaap tot drie uur.", "Om negen uur op.").Afspraak(110, "Aïsha appt om negen uur.", m.Aisha, 50)
            .Eens(105).Verder(104).Plan(100, 20).Verder(98).Binnenkort(-4, "Wandeling langs het kanaal");

        // The evaluation is overdue.
        new Verhaal(w, Wie(w, "Jan-Willem", "van de", "Wiel", new(1955, 9, 1), "Mijn administratie is een archeologische opgraving."), m.Stadsbank, m.Petra.Naam, 240)
            .Tandem(b, m.Ton, 236).Delen(230).Kring(m.Petra, Professional, "Stadsbank", 230, null, Gegevenssoort.Plan)
            .Motto("Orde op zaken, voor ik er niet meer ben.")
            .Meting(230, Meetmoment.Start, "7 2 6 6 6 5 7", m.Ton).Meting(35, Meetmoment.Kwartaal, "7 5 6 6 7 6 7", m.Ton)
            .Doel(210, Geld, "Ik wil weten waar ik aan toe ben.", "", "Zeven dozen papier.", "Eén map.").Actie(210, "Petra maakt een overzicht van de vaste lasten.", m.Petra, -150)
            .Eens(200).Verder(199).Plan(195, -6).Verder(190).Gedaan(149, "Petra maakt");

        // On course.
        var elif = new Verhaal(w, Wie(w, "Elif", "", "Şahin", new(1995, 5, 5), "Mijn hoofd staat nooit uit."), m.Mediant, "Anouk Steggink", 140);
        elif.Tandem(b, m.Joke, 135, m.Gerda).Delen(130).Kring(m.Anil, Regiebehandelaar, "Mediant", 130, null, Gegevenssoort.Schijf, Gegevenssoort.Plan)
            .Motto("Een gewone dinsdag.")
            .Meting(128, Meetmoment.Start, "6 6 3 5 5 2 5", m.Joke).Meting(32, Meetmoment.NaOverleg, "7 6 5 6 7 5 6", m.Joke)
            .Doel(115, Leefstijl, "Ik wil mijn medicijnen zelf regelen.", "Het is mijn lijf.", "Mijn moeder legt ze klaar.", "Ik doe het zelf, met een doosje per week.")
            .Afspraak(115, "Anil bespreekt elke maand hoe het gaat.", m.Anil, 60).Actie(115, "Een weekdoos kopen.", elif.Inwoner, -95)
            .Eens(108).Verder(107).Plan(105, 28).Verder(100).Gedaan(97, "Een weekdoos").Binnenkort(6, "Gesprek met Anil");

        // Nothing is known but the name: no measurement with a number, only words.
        new Verhaal(w, new Aanmeldinvoer { Achternaam = "Kuiper", Reden = "Zegt hij liever zelf." }, m.Enschede, "Jolanda Pierik", 28)
            .Tandem(b, m.Aisha, 20).Meting(8, Meetmoment.Start, "- - - - - - -", m.Aisha, new Woorden(Wonen, "De tent staat droog.", "Een deur.", ""));
    }

    internal static Aanmeldinvoer Wie(Voorbeeldwereld w, string voornaam, string tussen, string achternaam, DateOnly geboren, string reden, string plaats = "Enschede") => new()
    {
        Voornaam = voornaam, Tussenvoegsel = tussen, Achternaam = achternaam, Geboortedatum = geboren, Bsn = w.NieuwBsn(), Plaats = plaats, Reden = reden,
    };

    // One says "niet eens", one has no opinion: the voorstel is parked.
    private static void NietEens(Voorbeeldwereld w, Voorbeeldmensen m, Mens b)
    {
        var tim = new Verhaal(w, Wie(w, "Tim", "", "Boerrigter", new(1990, 6, 17), "Ik wil werken, maar iedereen zegt dat ik dat niet kan."), m.Mediant, "Anouk Steggink", 95);
        var moeder = w.Persoon("Truus", "", "Boerrigter-Oude Egberink", telefoon: "053 4801333");
        m.Account(moeder, Rol.Naaste, "truus");
        tim.Tandem(b, m.Joke, 90, m.Gerda).Delen(88).Kring(moeder, Naaste, "moeder", 88, null, Gegevenssoort.Contact, Gegevenssoort.Plan)
            .Kring(m.Anil, Regiebehandelaar, "Mediant", 88, 200, Gegevenssoort.Plan)
            .Motto("Ik wil betaald worden voor wat ik kan.")
            .Meting(85, Meetmoment.Start, "6 5 2 6 6 5 6", null, new Woorden(Werk, "Ik kan goed met computers.", "Een baas die het probeert.", "Een kans.", true))
            .Doel(60, Werk, "Ik wil een betaalde baan, drie dagen per week.", "Vrijwilligerswerk heb ik al tien jaar gedaan.", "Onbetaald.", "Een contract.")
            .Eens(55).Verder(54)
            .Actie(15, "Tim solliciteert bij de computerwinkel en vertelt daar over zijn ziekte.", tim.Inwoner, 20, "Dan hoeft hij niet te doen alsof.", b).BrengIn(14)
            .Stem("Tim solliciteert", tim.Inwoner, Stemkeuze.Eens, 14).Stem("Tim solliciteert", b, Stemkeuze.Eens, 14).Stem("Tim solliciteert", m.Joke, Stemkeuze.Eens, 13)
            .Stem("Tim solliciteert", m.Gerda, Stemkeuze.Eens, 13)
            .Stem("Tim solliciteert", m.Anil, Stemkeuze.Onthouding, 12, "Dit is aan Tim.")
            .Stem("Tim solliciteert", moeder, Stemkeuze.NietEens, 11, "Als hij het vertelt, nemen ze hem niet. Dat hebben we drie keer meegemaakt.")
            .Binnenkort(7, "Praten met moeder over de sollicitatie");
    }

    // The old text stands in the plan, on the new one not everybody answered yet; before that a second version of the plan.
    private static void NieuweTekst(Voorbeeldwereld w, Voorbeeldmensen m, Mens b)
    {
        var hennie = new Verhaal(w, Wie(w, "Hennie", "", "Morsink", new(1963, 2, 2), "Ik kan niks weggooien en nu kan ik er niet meer door."), m.OnsHuis, m.Wim.Naam, 250);
        hennie.Tandem(b, m.Aisha, 245).Delen(240).Kring(m.Kees, Professional, "Ons Huis", 240, null, Gegevenssoort.Plan)
            .Motto("Ik wil weer bezoek durven ontvangen.")
            .Meting(238, Meetmoment.Start, "2 6 5 4 5 6 5", m.Aisha).Meting(130, Meetmoment.NaOverleg, "4 6 5 5 6 6 5", m.Aisha).Meting(28, Meetmoment.Kwartaal, "6 6 5 6 7 6 5", m.Aisha)
            .Doel(220, Wonen, "Ik wil mijn kamer terug.", "Er past geen stoel meer bij.", "Alleen een gangetje naar het bed.", "Twee stoelen en een tafel.")
            .Afspraak(220, "Eén vuilniszak per week, Hennie kiest wat erin gaat.", hennie.Inwoner, 60).Actie(220, "Kees zet een container voor de deur.", m.Kees, -190)
            .Eens(212).Verder(211).Plan(210, -95).Verder(205).Gedaan(192, "Kees zet")
            .KijkTerug("Ik wil mijn kamer", hennie.Inwoner, 96, 6, "De gang is leeg.", "De kamer nog.", Vervolg.Bijstellen)
            .KijkTerug("Ik wil mijn kamer", m.Kees, 96, 7, "We komen er weer door bij brand.", "De keuken.")
            .Actie(94, "Hennie vraagt haar nicht om te helpen met de foto's.", hennie.Inwoner, 35).Eens(90).Plan(88, 22)
            .Herschrijf("Eén vuilniszak", "Twee vuilniszakken per week. Hennie kiest wat erin gaat, en Kees neemt ze mee.", 7)
            .Stem("Twee vuilniszakken", b, Stemkeuze.Eens, 7).Stem("Twee vuilniszakken", m.Kees, Stemkeuze.Eens, 6);
    }

    // A stem by phone and one at the table, written down by somebody else.
    private static void PerTelefoon(Voorbeeldwereld w, Voorbeeldmensen m, Mens b)
    {
        var corrie = new Verhaal(w, Wie(w, "Corrie", "", "Wegereef", new(1944, 12, 24), "De kinderen wonen ver en ik zie slecht."), m.Surplus, "Linda Mulder", 110);
        var dochter = w.Persoon("Marloes", "", "Wegereef", telefoon: "06 12345641");
        corrie.Tandem(b, m.Ton, 106).Delen(104).Kring(dochter, Naaste, "dochter in Groningen", 104, null, Gegevenssoort.Contact, Gegevenssoort.Schijf, Gegevenssoort.Plan)
            .Plek(dochter, Kringplek.HeelDichtbij, "Ze woont ver, maar ze is er altijd met haar hoofd.", reserve: true)
            .Motto("In mijn eigen huis blijven, met de radio aan.")
            .Meting(100, Meetmoment.Start, "8 7 5 5 4 5 5", m.Ton).Meting(22, Meetmoment.NaOverleg, "8 7 5 6 6 6 5", m.Ton)
            .Stem(dochter, Beeldrol.Naaste, 20, "6 - - - 4 5 -", new Woorden(Steun, "", "Ik maak me zorgen als ze niet opneemt.", "Een buur met een sleutel."))
            .Doel(85, Steun, "Ik wil iemand in de buurt die even kijkt.", "Voor als ik val.", "Niemand heeft een sleutel.", "De buurvrouw heeft een sleutel.")
            .Afspraak(85, "De buurvrouw doet om tien uur de gordijnen open.", null, 70).BrengIn(84)
            .Stem("De buurvrouw", dochter, Stemkeuze.Eens, 82, "Graag, ik kan niet elke week komen.", b).Stem("Ik wil iemand", dochter, Stemkeuze.Eens, 82, "", b)
            .Stem("De buurvrouw", corrie.Inwoner, Stemkeuze.Eens, 81, "", m.Ton, Stemwijze.AanTafel).Stem("Ik wil iemand", corrie.Inwoner, Stemkeuze.Eens, 81, "", m.Ton, Stemwijze.AanTafel)
            .Eens(80).Verder(79).Plan(78, 33).Verder(76).Binnenkort(9, "Bellen met Marloes");
    }

    private static void Veiligheid(Voorbeeldwereld w, Voorbeeldmensen m, Mens b)
    {
        var dennis = new Verhaal(w, Wie(w, "Dennis", "", "Kottink", new(1985, 8, 8), "Ik kom net vrij. Ik wil niet terug."), m.Enschede, "Jolanda Pierik", 130);
        dennis.Tandem(b, m.Ton, 125).MetVeiligheid().Motto("Een sleutel aan de binnenkant.")
            .Meting(120, Meetmoment.Start, "2 2 3 4 5 4 5 3", m.Ton, new Woorden(Leefgebied.Veiligheid, "Ik heb een goede reclasseerder.", "Oude vrienden die aan de deur komen.", "Een adres dat zij niet kennen.", true))
            .Meting(45, Meetmoment.NaOverleg, "6 4 5 5 7 5 5 6", m.Ton)
            .Doel(100, Leefgebied.Veiligheid, "Ik wil een jaar zonder politie.", "Mijn zoon wordt zes.", "Elke maand iets.", "Een jaar niets.")
            .Afspraak(100, "Als oude vrienden bellen, belt Dennis Ton.", dennis.Inwoner, 200).Actie(100, "Ton gaat mee naar de reclassering.", m.Ton, -80)
            .Eens(96).Verder(95).Plan(94, 15).Verder(90).Gedaan(81, "Ton gaat").Binnenkort(14, "Reclassering");
    }
}
