using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Schijven;
using Spil.Kern;
using Spil.Platform.Rechten;
using static Spil.Dossier.Domein.Dossiers.Betrokkenheid;
using static Spil.Herstel.Domein.Schijven.Leefgebied;

namespace Spil.Web.Demo;

/// <summary>Samira el Idrissi, the inwoner of the sketches: from an unopened letter to a plan, with one voorstel that waits for her yes.</summary>
internal static class VerhaalSamira
{
    private const string Huisarts = "Huisartsenpraktijk De Roef";

    public static void Vertel(Voorbeeldwereld wereld)
    {
        var m = wereld.Mensen;
        var samira = new Verhaal(
            wereld,
            new Aanmeldinvoer
            {
                Voornaam = "Samira", Tussenvoegsel = "el", Achternaam = "Idrissi", Geboortedatum = new(1991, 5, 14), Bsn = wereld.NieuwBsn(),
                Straat = "Getfertweg 118", Postcode = "7512 BN", Plaats = "Enschede", Telefoon = "06 12345601", Email = "samira@voorbeeld.nl",
                Reden = "Ik doe de post niet meer open. Ik slaap overdag en 's nachts lig ik te malen. Ik wil dat het ophoudt, maar ik weet niet waar ik moet beginnen.",
                AndereBetrokkenen = "Haar zus Nadia. De Stadsbank. Een behandelaar bij Mediant.",
            },
            m.OnsHuis, m.Wim.Naam, 270);
        var nadia = wereld.Persoon("Nadia", "el", "Idrissi", telefoon: "06 12345602");
        m.Account(samira.Inwoner, Rol.Inwoner, "inwoner");
        m.Account(nadia, Rol.Naaste, "naaste");

        samira
            .Tandem(m.Marjan, m.Joke, 266)
            .Delen(264)
            .Kring(nadia, Naaste, "zus", 264, null, Gegevenssoort.Contact, Gegevenssoort.Schijf, Gegevenssoort.Plan)
            .Motto("Ik wil weer 's ochtends opstaan en weten waarvoor.");
        Schijven(samira, m, nadia);
        Begin(samira, m, nadia, wereld);
        Nu(samira, m, wereld);
        Toestemmingen(samira, m);
        samira.Geheimhouding(30);
        samira.Plek(nadia, Kringplek.HeelDichtbij, "Zij belt elke dag. Ook als ik niks zeg.").Plek(m.Joke, Kringplek.Dichtbij, "Zij snapt me zonder dat ik alles hoef uit te leggen.")
            .Plek(m.Petra, Kringplek.VerderWeg).Leidt(m.Joke)
            .Groep(20, ("Nadia", "zus"), ("Ineke", "buurvrouw met de hond"), ("Marjan", "casusregisseur"))
            .Gesprek("Nadia", m.Joke, 12, "Nadia wil elke keer komen. Ze is bang dat ze te veel gaat zorgen.\nZe wil oefenen met niet meteen bellen.")
            .Gesprek("Ineke", m.Joke, 9, "Ineke kan op donderdag. Ze wil graag samen met de hond blijven lopen.", vrij: true);
        Terugblik(samira, m, nadia);
        Overleggen(samira, m, nadia, wereld);
        Uitnodigingen(samira);
        Inzagen(wereld, samira.Dossier);
    }

    // One that is planned, in which Petra did not promise secrecy yet; and one of the group, that Joke proposed.
    private static void Overleggen(Verhaal samira, Voorbeeldmensen m, Mens nadia, Voorbeeldwereld wereld) => samira
        .Overleg(Overlegsoort.Netwerkoverleg, "Ik wil vertellen hoe het gaat met de dieren. En ik wil weten wie mij helpt met de post.", 14).Vraag(nadia, "zus", false).Vraag(m.Petra, "Stadsbank", true)
        .Goed(m.Marjan, m.Joke, nadia, m.Petra).Gast("Ineke Leussink", "buurvrouw met de hond")
        .Waar("Buurthuis De Roef", "We praten met mij, niet over mij.\nWe gebruiken gewone woorden.\nIk mag even naar buiten.").Punt("Even met Nadia en Joke alleen", 10, Agendazicht.ZonderProfessionals)
        .OverlegOp(wereld.Eerstvolgende(DayOfWeek.Thursday), new(10, 0), 7).Belooft(6, m.Joke, nadia)
        .Overleg(Overlegsoort.Resourcegroep, "Ik wil oefenen met niet meteen bellen.", 2).Vraag(nadia, "zus", false).Goed(m.Joke);

    // Six days ago they looked back; Petra was not there, and Nadia was not asked yet how it was. Minutes that everybody got, each in the own version; Nadia asks for a correction. What was said without professionals is not for Marjan and Petra.
    private static void Terugblik(Verhaal samira, Voorbeeldmensen m, Mens nadia) => samira
        .Overleg(Overlegsoort.Kwartaal, "Ik wil laten zien wat al goed gaat. En praten over die brieven.", 20).Vraag(nadia, "zus", false).Vraag(m.Petra, "Stadsbank", true)
        .Goed(m.Marjan, m.Joke, nadia, m.Petra).Gast("Ineke Leussink", "buurvrouw met de hond").Waar("Buurthuis De Roef", "We praten met mij, niet over mij.", 60)
        .Punt("Even met Nadia en Joke alleen", 10, Agendazicht.ZonderProfessionals)
        .OverlegWas(6, 15, m.Petra).Belooft(7, m.Joke, nadia, m.Petra).GastBelooft("Ineke", 6)
        .Verslag(6)
        .Schrijft(m.Marjan, "Welkom", Gegevenssoort.Plan, "Samira vertelt dat zij drie ochtenden per week bij de dieren is.", 6)
        .Schrijft(m.Marjan, "Hoe gaat het", Gegevenssoort.Schijf, "Samira slaapt weer in haar eigen bed. Als er post komt, slaapt zij slecht.", 6)
        .Schrijft(m.Marjan, "Hoe gaat het", Gegevenssoort.Plan, "Er ligt nog een brief van de deurwaarder. Petra wil die post wel aannemen.", 6)
        .Schrijft(m.Joke, "Hoe gaat het", Gegevenssoort.Crisis, "Belt de deurwaarder aan? Dan belt Samira eerst Joke, ook ’s avonds.", 6)
        .Schrijft(nadia, "Even met", Gegevenssoort.Plan, "Nadia wil haar zus zijn, en niet haar hulpverlener.", 6)
        .GastLeest("Ineke", Gegevenssoort.Plan).BiedtAan(5, nadia, m.Petra).GastKreegPapier("Ineke", 4)
        .VraagtAanpassing(nadia, "Er ligt nog", "Het waren twee brieven, niet één.", 4);

    private static void Schijven(Verhaal samira, Voorbeeldmensen m, Mens nadia) => samira
        .Meting(264, Meetmoment.Start, "4 2 3 5 6 5 3", m.Joke,
            new(Wonen, "Ik heb een dak boven mijn hoofd.", "Rust. De buren bonken als ik 's nachts loop.", "Dat er niet meer gebonkt wordt."),
            new(Geld, "", "Ik weet niet wat ik moet betalen. De post ligt in een tas.", "Iemand die met mij de tas openmaakt.", true),
            new(Werk, "", "Ik zit de hele dag binnen.", "Iets om voor op te staan."),
            new(Relaties, "Nadia belt elke dag.", "Ik zeg vaak dat het goed gaat. Dat is niet zo.", "Eerlijk zijn tegen mijn zus."),
            new(Steun, "Joke snapt me.", "", ""),
            new(Leefstijl, "", "Slapen.", "Minder blowen."),
            new(Leren, "", "Ik ben gestopt met mijn opleiding.", "Nu even niet."))
        .Stem(m.Joke, Beeldrol.Ervaringsdeskundige, 264, "5 2 - - - 4 -", new Woorden(Geld, "Ze heeft de tas zelf meegenomen. Dat is al een stap."))
        .Meting(155, Meetmoment.NaOverleg, "5 3 4 6 7 5 3", m.Joke,
            new(Wonen, "De wijkbeheerder heeft met de buren gepraat.", "Het slot van de voordeur hapert.", "Een slot dat dichtgaat."),
            new(Geld, "De tas is leeg. Alles zit in een map.", "Er komt nog post van de deurwaarder.", "Overzicht.", true),
            new(Werk, "Ik heb twee keer meegelopen bij de kinderboerderij.", "", "Iets met dieren."),
            new(Relaties, "Nadia weet nu hoe het zit.", "", "Samen leuke dingen doen."))
        .Stem(nadia, Beeldrol.Naaste, 150, "5 - - 6 - - -", new Woorden(Relaties, "Ze neemt weer op als ik bel.", "Dat we lachen.", "Een keer samen weg."))
        .Meting(10, Meetmoment.Kwartaal, "7 4 5 6 8 5 3", m.Joke,
            new(Wonen, "Het is stil in huis. Ik slaap weer in mijn bed en niet op de bank.", "", "Een eigen sleutel. Rust."),
            new(Geld, "Ik krijg elke week leefgeld.", "Ik schrik nog van elke brief.", "Overzicht. De brief van de deurwaarder.", true),
            new(Werk, "Bij de dieren vergeet ik de tijd.", "Het is nog niet vast.", "Iets met dieren, een paar ochtenden.", true),
            new(Relaties, "Met Nadia gaat het goed.", "Ik zie haar te weinig.", "Mijn zus vaker zien."),
            new(Steun, "Joke belt mee als ik het eng vind.", "", "Niets, dit gaat goed."),
            new(Leefstijl, "Ik wandel met de hond van de buurvrouw.", "Nachten.", "Slapen. Minder blowen."),
            new(Leren, "", "", "Eerst werk, dan een cursus."))
        .Stem(m.Joke, Beeldrol.Ervaringsdeskundige, 9, "- 3 6 - - 4 -",
            new Woorden(Geld, "Ze maakt de post weer open.", "Als er een deurwaarder belt, zakt de moed haar in de schoenen.", "Iemand die dat van haar overneemt."),
            new Woorden(Werk, "Je zou haar moeten zien met die ezel.", "", "Gewoon beginnen."),
            new Woorden(Leefstijl, "", "Ze slaapt slecht als er post is.", ""))
        .Stem(nadia, Beeldrol.Naaste, 8, "- - - 7 - - -", new Woorden(Relaties, "Vorige zondag hebben we samen gekookt.", "", "Dat doen we vaker."));

    // What everybody agreed on, and the first plan.
    private static void Begin(Verhaal samira, Voorbeeldmensen m, Mens nadia, Voorbeeldwereld wereld) => samira
        .Doel(170, Werk, "Ik wil een paar ochtenden per week met dieren werken.", "Als ik ergens verwacht word, kom ik mijn bed uit.",
            "Ik zit de hele dag binnen.", "Drie ochtenden per week ga ik naar de dieren.")
        .Actie(170, "Identiteitskaart aangevraagd", samira.Inwoner, -12, "Zonder kaart mag ik geen vrijwilliger worden.")
        .Actie(170, "Bel de dierenopvang", samira.Inwoner, wereld.Eerstvolgende(DayOfWeek.Friday).DayNumber - wereld.Vandaag.DayNumber, "Joke belt mee als je wilt.")
        .Afspraak(170, "Joke gaat de eerste keer mee naar de dierenopvang.", m.Joke, 16)
        .Doel(168, Relaties, "Ik wil mijn zus vaker zien, zonder dat het over problemen gaat.", "Zij is mijn familie.",
            "We bellen elke dag, maar ik zie haar bijna niet.", "Elke zondag eten we samen.")
        .Afspraak(168, "Op zondag koken we samen, om de beurt.", nadia, 30)
        .Actie(168, "Nadia regelt een fiets voor Samira.", nadia, -40)
        .Doel(166, Wonen, "Ik wil rust in huis.", "Als het stil is, slaap ik.", "De buren bonken en het slot hapert.", "Het is stil en mijn deur gaat op slot.")
        .Actie(166, "De wijkbeheerder maakt een nieuw slot op de voordeur.", null, -100)
        .Eens(158)
        .Verder(157)
        .Gedaan(95, "De wijkbeheerder")
        .Gedaan(44, "Nadia regelt")
        .Plan(150, -20)
        .KijkTerug("Ik wil rust", samira.Inwoner, 18, 8, "Er is een nieuw slot. De buren groeten weer.", "", Herstel.Domein.Plannen.Vervolg.Bereikt)
        .KijkTerug("Ik wil mijn zus", samira.Inwoner, 18, 7, "We eten bijna elke zondag samen.", "Samen een dag weg.")
        .KijkTerug("Ik wil mijn zus", nadia, 18, 8, "Ik heb mijn zus terug.", "Dat zij ook eens bij mij komt.");

    private static void Nu(Verhaal samira, Voorbeeldmensen m, Voorbeeldwereld wereld) => samira
        .OpUitnodiging(m.Petra, Professional, m.Stadsbank, "Stadsbank", 60, 180, Gegevenssoort.Plan)
        .Kring(m.Anil, Regiebehandelaar, "Mediant", 60, 300, Gegevenssoort.Schijf)
        .Kring(m.Kees, Professional, "Ons Huis", 200, 20, Gegevenssoort.Contact)
        .NietMeerErbij(m.Kees, 90)
        .Doel(40, Geld, "Ik wil weer durven kijken wat ik moet betalen.", "Dan hoef ik niet meer te schrikken van de bel.",
            "Er komt post van de deurwaarder en die laat ik liggen.", "Ik weet wat ik schuldig ben en wat er elke maand afgaat.")
        .Afspraak(40, "Elke week staat er leefgeld op mijn eigen pas.", m.Petra, 40)
        .Eens(35)
        .Gedaan(13, "Identiteitskaart")
        .Plan(16, 75)
        .Actie(6, "De Stadsbank krijgt mijn post van de deurwaarder.", m.Petra, 21,
            "Dan bel ik met de deurwaarder en hoeft Samira dat niet te doen.", m.Petra)
        .Eens(4, samira.Inwoner)
        .Binnenkort(wereld.Eerstvolgende(DayOfWeek.Thursday), "Overleg met iedereen, 10 uur. Buurthuis De Roef.");

    // One that was changed, one that ended by itself, one that she stopped, and one that holds.
    private static void Toestemmingen(Verhaal samira, Voorbeeldmensen m) => samira
        .Ja(Toestemmingsdoel.Overleg, 250, -70, m.OnsHuis, "", Gegevenssoort.Contact)
        .Ja(Toestemmingsdoel.NulmetingGemeente, 200, 600, m.Enschede)
        .Ja(Toestemmingsdoel.Evaluatie, 200, 600).TrekIn(Toestemmingsdoel.Evaluatie, 120)
        .Ja(Toestemmingsdoel.Overleg, 100, 80, null, Huisarts, Gegevenssoort.Contact)
        .Verandert(Huisarts, 50, 200, Gegevenssoort.Contact, Gegevenssoort.Plan)
        .Vertelt(Huisarts, 45, "Ik heb de huisarts gebeld. Ik heb verteld welke doelen Samira heeft en wie haar helpt.", Gegevenssoort.Plan);

    // Who matters and does not take part, and an invitation in every state.
    private static void Uitnodigingen(Verhaal samira) => samira
        .Belangrijk("Oma Fatma", "oma", Netwerksoort.Naaste, Kringplek.HeelDichtbij, "Zij woont ver weg. Elke zondag hoor ik haar stem.")
        .Belangrijk("Ineke", "buurvrouw met de hond", Netwerksoort.Naaste, Kringplek.Dichtbij, "Haar hond is altijd blij als ik er ben.")
        .Belangrijk("Dokter Ten Brink", "huisarts", Netwerksoort.Professional, Kringplek.VerderWeg)
        .Belangrijk("Wout van de inloop", "", Netwerksoort.Ervaringsdeskundige, null)
        .Nodigt("Karim", "Haddad", "vriend", "karim@voorbeeld.nl", 40)
        .Nodigt("Bram", "Vos", "oude vriend", "bram@voorbeeld.nl", 30, (u, op) => u.TrekIn(op), 28)
        .Nodigt("Lotte", "Jansen", "vriendin van vroeger", "lotte@voorbeeld.nl", 25, (u, op) => u.Weiger(op), 24)
        .Nodigt("Youssef", "el Idrissi", "broer", "youssef@voorbeeld.nl", 3, geopend: 2, fout: 1)
        .Nodigt("Ineke", "Prins", "buurvrouw", "ineke@voorbeeld.nl", 2)
        .Nodigt("Samia", "", "tante", "", 1);

    private static void Inzagen(Voorbeeldwereld wereld, DossierId dossier)
    {
        var m = wereld.Mensen;
        var inzagen = new Voorbeeldinzagen(wereld);
        var kees = inzagen.Kijk(dossier, m.Kees, Rol.Professional, wereld.Moment(95), "de gegevens", Gegevenssoort.Contact);
        inzagen.Kijk(dossier, m.Anil, Rol.Regiebehandelaar, wereld.Dag(12).Moment(new(23, 10)), "het crisisplan", Gegevenssoort.Crisis, nood: true);
        var petra = inzagen.Kijk(dossier, m.Petra, Rol.Professional, wereld.Moment(5), "het plan", Gegevenssoort.Plan);
        inzagen.Kijk(dossier, m.Marjan, Rol.Casusregisseur, wereld.Moment(3), "de schijf", Gegevenssoort.Schijf);
        inzagen.Kijk(dossier, m.Marjan, Rol.Casusregisseur, wereld.Moment(2), "het plan", Gegevenssoort.Plan);
        wereld.Vragen.Add(new(dossier, kees, "Wie is Kees? Ik weet niet meer dat hij meedeed.", 94,
            "Kees is de wijkbeheerder van Ons Huis. Hij regelde jouw nieuwe slot. Hij keek naar jouw adres en telefoonnummer. Sinds jij hem eraf haalde, kan hij niets meer zien.", 92));
        wereld.Vragen.Add(new(dossier, petra, "Waarom keek Petra op een dag dat we niet belden?", 4));
    }
}
