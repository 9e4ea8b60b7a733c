using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using static Spil.Dossier.Domein.Dossiers.Betrokkenheid;
using static Spil.Herstel.Domein.Schijven.Leefgebied;
using static Spil.Web.Demo.VerhalenBert;

namespace Spil.Web.Demo;

/// <summary>The people of Roos Verkerk in Huizen, the town of the second source document.</summary>
internal static class VerhalenRoos
{
    private const string Huizen = "Huizen";

    public static void Vertel(Voorbeeldwereld w)
    {
        var (m, r) = (w.Mensen, w.Mensen.Roos);
        Lopend(w, m, r);
        Begin(w, m, r);
    }

    private static void Lopend(Voorbeeldwereld w, Voorbeeldmensen m, Mens r)
    {
        var geertje = new Verhaal(w, Wie(w, "Geertje", "", "Rebel-Schaap", new(1941, 2, 11), "De hulp komt nog maar twee uur. Dat redt zij niet en ik ook niet.", Huizen), m.Huizen, "Wijkteam", 145);
        var zoon = w.Persoon("Klaas", "", "Schaap", telefoon: "06 12345661");
        geertje.Tandem(r, m.Coby, 140).Delen(138).Kring(zoon, Naaste, "zoon", 138, null, Gegevenssoort.Contact, Gegevenssoort.Plan).Motto("Een schoon huis en zicht op het water.")
            .Meting(136, Meetmoment.Start, "5 7 5 6 5 5 5", m.Coby).Meting(40, Meetmoment.NaOverleg, "7 7 5 7 7 6 5", m.Coby)
            .Doel(120, Wonen, "Ik wil in dit huis blijven tot het niet meer gaat.", "Hier heb ik met Jaap gewoond.", "De trap wordt te hoog.", "Beneden slapen.")
            .Actie(120, "Klaas zet het bed beneden.", zoon, -90).Afspraak(120, "Coby komt elke vrijdag langs.", m.Coby, 45)
            .Eens(115).Verder(114).Zonder(2, "netwerkanalyse", "Coby heeft de netwerkanalyse op papier gemaakt, samen met Geertje. Zij zet die later over in Spil.", 113).Plan(112, 29).Verder(110).Gedaan(92, "Klaas zet").Binnenkort(5, "Vrijdag, Coby");

        var mo = new Verhaal(w, Wie(w, "Mohammed", "", "Ait Taleb", new(1987, 6, 1), "Ik rij pakketjes en het is nooit genoeg.", Huizen), m.Huizen, "Wijkteam", 132);
        mo.Tandem(r, m.Coby, 128).Motto("Een vast rooster.").Meting(124, Meetmoment.Start, "7 3 4 7 6 4 6", m.Coby).Meting(27, Meetmoment.NaOverleg, "7 5 6 7 7 6 6", m.Coby)
            .Doel(110, Werk, "Ik wil een baan met vaste uren.", "Dan zie ik mijn kinderen.", "Zes dagen, altijd anders.", "Maandag tot vrijdag.").Actie(110, "Rijbewijs C aanvragen.", mo.Inwoner, 14)
            .Eens(106).Verder(105).Plan(104, 36).Verder(100).Binnenkort(14, "Bellen over rijbewijs");

        var els = new Verhaal(w, Wie(w, "Els", "", "Vos", new(1968, 8, 28), "Ik durf de brievenbus niet open te doen.", Huizen), m.Huizen, "Wijkteam", 175);
        els.Tandem(r, m.Coby, 170).Motto("Niet meer schrikken.").Meting(165, Meetmoment.Start, "6 2 5 5 4 4 5", m.Coby).Meting(48, Meetmoment.NaOverleg, "6 4 5 6 6 5 5", m.Coby)
            .Doel(150, Geld, "Ik wil mijn post op orde.", "", "Een stapel van een half jaar.", "Elke dag open.").Actie(150, "Samen de stapel doen.", m.Coby, -130).Actie(150, "Toeslagen aanvragen.", r, -15)
            .Eens(146).Verder(145).Plan(143, 9).Verder(140).Gedaan(131, "Samen de stapel");

        new Verhaal(w, Wie(w, "Anneke", "de", "Jong", new(1957, 3, 14), "Sinds de beroerte moet alles anders.", Huizen), m.Huizen, "Wijkteam", 118)
            .Tandem(r, m.Coby, 114).Motto("Mijn eigen handtekening weer kunnen zetten.").Meting(110, Meetmoment.Start, "6 6 4 6 6 3 5", m.Coby).Meting(15, Meetmoment.NaOverleg, "7 6 5 6 7 5 6", m.Coby)
            .Doel(90, Leefstijl, "Ik wil zelf koken, met één hand.", "", "Magnetron.", "Soep van verse groente.").Actie(90, "Een kookavond in het buurthuis.", m.Coby, 19)
            .Eens(86).Verder(85).Plan(84, 41).Verder(80).Binnenkort(19, "Kookavond");

        var theo = new Verhaal(w, Wie(w, "Theo", "", "Kruijer", new(1965, 5, 30), "Vissen was mijn leven.", Huizen), m.Huizen, "Wijkteam", 98);
        theo.Tandem(r, m.Coby, 94).Motto("Weer het water op.").Meting(90, Meetmoment.Start, "7 5 3 4 5 5 5", m.Coby).Meting(12, Meetmoment.NaOverleg, "7 5 5 5 6 5 5", m.Coby)
            .Doel(70, Werk, "Ik wil helpen in de haven.", "", "Thuis.", "Twee dagen botters onderhouden.").Actie(70, "Roos belt de botterwerf.", r, -50).Eens(66).Verder(65).Plan(64, 52).Verder(60).Gedaan(55, "Roos belt")
            .Actie(12, "Theo begint op dinsdag.", theo.Inwoner, 16).Eens(10).Binnenkort(16, "Eerste dag op de werf");
    }

    private static void Begin(Voorbeeldwereld w, Voorbeeldmensen m, Mens r)
    {
        new Verhaal(w, Wie(w, "Yvonne", "", "Baas", new(1974, 4, 4), "Ik weet niet of ik hier goed zit.", Huizen), m.Huizen, "Wijkteam", 33)
            .Tandem(r, m.Coby, 30).Motto("Eerst maar eens slapen.").Meting(24, Meetmoment.Start, "6 - 5 - 5 2 -", m.Coby).Binnenkort(4, "Schijf verder invullen");

        new Verhaal(w, Wie(w, "Said", "", "Haddou", new(1994, 11, 26), "Ik wil het huis uit. Rustig.", Huizen), m.Huizen, "Wijkteam", 52)
            .Tandem(r, m.Coby, 48).Motto("Op eigen benen, met mijn moeder om de hoek.").Meting(45, Meetmoment.Start, "4 5 6 7 7 6 6", null, new Woorden(Wonen, "Mijn moeder kookt.", "Een eigen deur.", "Een studio."))
            .Doel(20, Wonen, "Ik wil een studio in Huizen.", "", "Mijn oude kinderkamer.", "Een studio.").Actie(20, "Inschrijven bij de woningcorporatie.", r, 6).BrengIn(18)
            .Stem("Ik wil een studio", r, Stemkeuze.Eens, 18).Stem("Ik wil een studio", m.Coby, Stemkeuze.Eens, 17).Stem("Inschrijven", r, Stemkeuze.Eens, 18)
            .Stem("Inschrijven", m.Coby, Stemkeuze.Onthouding, 17, "Ik ken de regels daar niet.");

        new Verhaal(w, new Aanmeldinvoer { Voornaam = "Bep", Plaats = Huizen }, m.Huizen, "Wijkteam", 15).Tandem(r, m.Coby, 8);

        var ingrid = new Verhaal(w, Wie(w, "Ingrid", "", "Zeeman", new(1981, 1, 19), "Ik ben de moeder van een kind dat niet naar school gaat.", Huizen), m.Huizen, "Wijkteam", 58);
        ingrid.Tandem(r, m.Coby, 54).Motto("Dat mijn zoon weer fluit op de fiets.").Meting(50, Meetmoment.Start, "7 6 5 4 4 5 6", m.Coby)
            .Doel(30, Relaties, "Ik wil thuis weer gewoon moeder zijn.", "Nu ben ik een soort politieagent.", "Elke ochtend strijd.", "Samen ontbijten.")
            .Afspraak(30, "Ingrid belt de school niet meer zelf, dat doet Roos.", r, 10).Actie(29, "Een brief aan de leerplichtambtenaar.", r, 5)
            .Eens(24, r).Stem("Ik wil thuis", r, Stemkeuze.Eens, 23).Stem("Ingrid belt", r, Stemkeuze.Eens, 23)
            .Stem("Een brief", r, Stemkeuze.NietEens, 23, "Daar vraagt de school niet om. Laten we eerst bellen.").TrekIn("Een brief", "We gaan eerst bellen. Dat was Roos haar idee en Ingrid vindt het goed.").Verder(20);
    }
}
