using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Schijven;
using Spil.Kern;
using Spil.Platform.Rechten;
using static Spil.Dossier.Domein.Dossiers.Betrokkenheid;
using static Spil.Herstel.Domein.Schijven.Leefgebied;
using static Spil.Web.Demo.VerhalenBert;

namespace Spil.Web.Demo;

/// <summary>The variant of Mediant in each step, with its papers in every state: half filled in, waiting for a signature, exempted, done.</summary>
internal static class VerhalenMediant
{
    public static void Vertel(Voorbeeldwereld w)
    {
        var (m, b) = (w.Mensen, w.Mensen.Bert);

        // Step 1: the papers are being filled in. Her crisiskaart is from before, and too old.
        new Verhaal(w, Wie(w, "Rosalie", "", "Snijders", new(1979, 2, 14), "Ik wil één keer zeggen hoe het zit, en dan beginnen."), m.Mediant, "Anouk Steggink", 21)
            .KaartVanMaandenGeleden(19).Tandem(b, m.Joke, 18).Motto("Niet meer schrikken van de telefoon.")
            .Meting(15, Meetmoment.Start, "7 5 4 5 6 4 5", m.Joke)
            .Papier("krachtenmatrix", 12).Papier("crisiskaart-registratie", 12).Halverwege("krachtenprofiel", 6).Binnenkort(4, "Samen verder met het krachtenprofiel");

        // Step 2: everybody signed but one, and a crisiskaart is not helpful.
        var hamid = new Verhaal(w, Wie(w, "Hamid", "", "Azizi", new(1983, 11, 3), "Ik slaap weer, maar mijn hoofd nog niet."), m.Mediant, "Anouk Steggink", 80);
        hamid.Tandem(b, m.Aisha, 76).Delen(74).Kring(m.Petra, Professional, "Stadsbank", 74, null, Gegevenssoort.Plan)
            .Kring(m.Kees, Professional, "Ons Huis", 74, null, Gegevenssoort.Plan)
            .Motto("Mijn kinderen van school halen.")
            .Meting(70, Meetmoment.Start, "6 4 4 6 6 5 5", m.Aisha)
            .Doel(50, Relaties, "Ik wil mijn kinderen twee keer per week van school halen.", "Dan horen ze bij mij.", "Hun moeder haalt ze.", "Op dinsdag en donderdag sta ik daar.")
            .Afspraak(50, "Aïsha gaat de eerste keer mee naar het schoolplein.", m.Aisha, 10).Eens(45).Verder(44)
            .Geheim(m.Aisha, 40).Geheim(m.Petra, 38).GeheimGevraagd(m.Kees, 30)
            .Papier("krachtenprofiel", 25)
            .Zonder(2, "crisiskaart", "Hamid heeft een crisiskaart van zijn vorige behandelaar. Die geldt nog een jaar.", 20)
            .Plan(14, 70).Binnenkort(5, "Signaleringsplan bijwerken")
            .Overleg(Overlegsoort.Aansluiten, "Ik wil dat de behandelaar weet van mijn kinderen.", 3, "het MDO op de Haaksbergerstraat").Vraag(m.Petra, "Stadsbank", true).Goed(b)
            .VraagtInstemming(m.Anil, 2);

        // Step 4: on the own feet, with a net below. The crisiskaart is good for one more month.
        var wendy = new Verhaal(w, Wie(w, "Wendy", "", "Lammers", new(1976, 8, 19), "Ik wil niet meer wachten tot het misgaat."), m.Mediant, "Anouk Steggink", 400);
        m.Account(wendy.Inwoner, Rol.Inwoner, "wendy");
        wendy.KaartVanMaandenGeleden(17).Tandem(b, m.Joke, 396, m.Gerda).Delen(390).Kring(m.Anil, Regiebehandelaar, "Mediant", 390, null, Gegevenssoort.Schijf, Gegevenssoort.Plan)
            .Motto("Gewoon leven.")
            .Meting(388, Meetmoment.Start, "5 5 4 5 5 3 5", m.Joke).Meting(40, Meetmoment.Kwartaal, "8 7 7 8 8 7 7", m.Joke)
            .Doel(370, Leefstijl, "Ik wil op tijd merken dat het minder gaat.", "Dan hoef ik niet meer opgenomen te worden.", "Ik merk het te laat.", "Ik bel voordat het misgaat.")
            .Afspraak(370, "Wendy belt Joke als ze twee nachten niet slaapt.", wendy.Inwoner, -30)
            .Eens(365).Verder(364).Plan(350, -100).Verder(340).Gedaan(60, "Wendy belt")
            .KijkTerug("Ik wil op tijd", wendy.Inwoner, 95, 8, "Ik heb drie keer op tijd gebeld.", "", Herstel.Domein.Plannen.Vervolg.Bereikt)
            .Verder(90).Papier("vangnet", 60).Binnenkort(30, "Afronden, met koffie")
            .Overleg(Overlegsoort.Kwartaal, "Kijken of ik zonder jullie kan.", 20).Goed(b, m.Joke).ZegtAf("Ik ben een weekend weg. We doen het met koffie.");
    }
}
