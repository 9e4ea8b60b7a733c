using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Aanmeldingen;

namespace Spil.Web.Demo;

/// <summary>Aanmeldingen that the projectleider still has to decide on, or declined.</summary>
internal static class Voorbeeldaanmeldingen
{
    public static void Vertel(Voorbeeldwereld w)
    {
        var m = w.Mensen;

        // Complete: can be accepted at once.
        Neem(w, new Aanmeldinvoer
        {
            AanmelderOrganisatieId = m.Mediant.Id, AanmelderNaam = "Anouk Steggink", AanmelderFunctie = "maatschappelijk werker", AanmelderTelefoon = "053 4801401",
            Voornaam = "Gülsüm", Achternaam = "Aydın", Geboortedatum = new(1984, 10, 3), Bsn = w.NieuwBsn(), Straat = "Kuipersdijk 77", Postcode = "7512 CE", Plaats = "Enschede",
            Reden = "Ik word volgende maand ontslagen uit de kliniek en ik weet niet waar ik dan heen moet.", AndereBetrokkenen = "Haar broer. De kliniek.",
            OntvangenOp = w.Dag(2), FolderUitgereiktOp = w.Dag(3), UitlegGegevenOp = w.Dag(3), UitlegDoor = "Anouk Steggink", ToestemmingOp = w.Dag(2), Toestemmingswijze = Toestemmingswijze.OpPapier,
        });

        // By a kernpartner, without consent yet.
        Neem(w, new Aanmeldinvoer
        {
            AanmelderOrganisatieId = m.OnsHuis.Id, AanmelderNaam = m.Wim.Naam, AanmelderFunctie = "consulent wonen", AanmelderTelefoon = "053 4800132",
            Voornaam = "Rinus", Achternaam = "Wissink", Geboortedatum = new(1962, 4, 17), Straat = "Deurningerstraat 201", Postcode = "7522 BW", Plaats = "Enschede",
            Reden = "Ze willen mij eruit zetten. Ik heb drie maanden huur niet betaald, dat klopt.", OntvangenOp = w.Dag(5), FolderUitgereiktOp = w.Dag(5),
        });

        // Perhaps somebody who is in Spil already: Henk Wolters.
        Neem(w, new Aanmeldinvoer
        {
            AanmelderOrganisatieId = m.Surplus.Id, AanmelderNaam = "Linda Mulder", AanmelderFunctie = "begeleider", Voornaam = "Henk", Achternaam = "Wolters", Geboortedatum = new(1958, 11, 3),
            Straat = "Pathmossingel 41", Plaats = "Enschede", Reden = "Mijn huisarts zei dat jullie misschien kunnen helpen.", OntvangenOp = w.Dag(1), FolderUitgereiktOp = w.Dag(1),
            UitlegGegevenOp = w.Dag(1), UitlegDoor = "Linda Mulder", ToestemmingOp = w.Dag(1), Toestemmingswijze = Toestemmingswijze.MondelingMetGetuige, Getuige = "De wijkverpleegkundige",
        });

        // Half filled in: somebody called, and only a name is known.
        Neem(w, new Aanmeldinvoer
        {
            AanmelderOrganisatieId = m.Enschede.Id, AanmelderNaam = "Jolanda Pierik", Voornaam = "Chantal", Reden = "Belt terug. Wil liever niet dat we haar bellen.", OntvangenOp = w.Vandaag,
        });

        // Waits too long already.
        Neem(w, new Aanmeldinvoer
        {
            AanmelderOrganisatieId = m.Stadsbank.Id, AanmelderNaam = m.Petra.Naam, AanmelderFunctie = "budgetcoach", Voornaam = "Tamara", Tussenvoegsel = "van 't", Achternaam = "Hof",
            Geboortedatum = new(1993, 2, 28), Bsn = w.NieuwBsn(), Plaats = "Losser", Reden = "Ik kan niet rekenen en niemand gelooft dat.", OntvangenOp = w.Dag(24), FolderUitgereiktOp = w.Dag(24),
            UitlegGegevenOp = w.Dag(23), UitlegDoor = m.Petra.Naam,
        });

        var afgewezen = Neem(w, new Aanmeldinvoer
        {
            AanmelderOrganisatieId = m.OnsHuis.Id, AanmelderNaam = m.Wim.Naam, Voornaam = "Bennie", Achternaam = "Lubbers", Geboortedatum = new(1971, 8, 15), Plaats = "Hengelo",
            Reden = "Overlast in de flat.", OntvangenOp = w.Dag(35),
        });
        w.Neem(afgewezen.WijsAf("Bennie weet niet dat hij is aangemeld en wil geen hulp. Praat eerst met hem. Hij is altijd welkom.", w.Dag(32), w.Vandaag, m.Fleur.Door));
    }

    private static Aanmelding Neem(Voorbeeldwereld w, Aanmeldinvoer invoer) => w.Neem(Aanmelding.Ontvang(invoer, w.Vandaag));
}
