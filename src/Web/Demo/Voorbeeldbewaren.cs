using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Herstel.Domein.Formulieren;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Bewaren;
using static Spil.Web.Demo.VerhalenBert;

namespace Spil.Web.Demo;

/// <summary>Old dossiers whose term is over or nearly, requests to destroy in every state, and what is left of what was destroyed.</summary>
internal static class Voorbeeldbewaren
{
    private const int Jaar = 365;

    public static void Vertel(Voorbeeldwereld w)
    {
        w.Neem(Bewaarregeling.Leg(Bewaarklassen.Van(Bewaarklassen.Traject), 15, "Even lang als de gemeente (Wmo). Besluit van de stuurgroep, zie het verslag.", "Sanne Willems", w.Dag(300)));
        Oud(w, "Wilma", "Oude Booijink", new(1939, 4, 2), 17 * Jaar, "nulmeting-gemeente");
        var voorgesteld = Oud(w, "Hendrik", "Damhuis", new(1944, 10, 9), 16 * Jaar, null);
        Oud(w, "Rieks", "Wolbert", new(1951, 1, 30), (14 * Jaar) + 200, null);
        var oordeel = new Bewaaroordeel(new(Bewaarklassen.Van(Bewaarklassen.Traject), w.Nieuw.OfType<Bewaarregeling>().Single()), w.Dag(16 * Jaar), w.Dag(Jaar), true);
        w.Neem(Bewaarbesluit.StelVoor(new(voorgesteld, [], Bewaarkeuze.CijfersBewaren, "De termijn is voorbij en er loopt geen klacht."), oordeel, Beslisser(w, w.Mensen.Hanna), w.Dag(4)));

        Verzoek(w, "Kelly", true, "Ik woon nu in Zwolle. Ik wil niet dat iedereen hier nog kan lezen hoe het met mij ging.", 26);
        var ad = Verzoek(w, "Ad", true, "Ik wilde dit niet en ik wil het nog steeds niet.", 12, w.Mensen.Ilse.Naam);
        w.Neem(ad.Beslis(new(Verzoekstand.Ingewilligd, [], [], ""), [], w.Mensen.Fleur.Naam, w.Dag(2), ad.Versie));
        w.Neem(Bewaarbesluit.OpVerzoek(new(ad.DossierId, [], Bewaarkeuze.Vernietigen, "De inwoner vroeg erom."), ad.Id.Waarde, "AVG art. 17", Beslisser(w, w.Mensen.Fleur), w.Dag(2)));
        var marcel = Verzoek(w, "Marcel", true, "", 5);
        w.Neem(marcel.Beslis(new(Verzoekstand.Geweigerd, [], [Weigergrond.Rechtszaak],
            "Je bent het niet eens met het besluit over je rijbewijs. De rechter wil straks weten wat er is afgesproken. Als de zaak klaar is, kun je het opnieuw vragen."), [], w.Mensen.Hanna.Naam, w.Dag(1), marcel.Versie));

        var verklaring = Vernietigingsverklaring.Maak("een heel dossier", Bewaarklassen.Van(Bewaarklassen.Wmo).Titel, Bewaarklassen.Van(Bewaarklassen.Wmo).Grond, false, w.Mensen.Fleur.Naam, w.Mensen.Hanna.Naam, w.Dag(60));
        verklaring.Tel([("dossier", 1), ("persoon", 1), ("document", 4), ("traject", 1), ("meting van de schijf", 3), ("plan", 1)]);
        w.Nieuw.Add(verklaring);
        w.Gebeurtenissen.Add(new Vernietigd(verklaring.Id, verklaring.Omvang, verklaring.Grond));
    }

    private static DossierId Oud(Voorbeeldwereld w, string voornaam, string achternaam, DateOnly geboren, int geleden, string? formulier)
    {
        var verhaal = new Verhaal(w, Wie(w, voornaam, "", achternaam, geboren, "Het gaat niet meer alleen."), w.Mensen.Enschede, "Jolanda Pierik", geleden + 500);
        verhaal.Tandem(w.Mensen.Ilse, w.Mensen.Ton, geleden + 490).Stop($"{voornaam} kan weer verder.", geleden);
        if (formulier is not null)
            w.Neem(Document.Begin(verhaal.Dossier, null, new Herstelformulieren().Formulieren.First(f => f.Code == formulier), "", w.Mensen.Ilse.Naam, w.Moment(geleden + 400)));
        return verhaal.Dossier;
    }

    private static Verwijderverzoek Verzoek(Voorbeeldwereld w, string voornaam, bool alles, string woorden, int geleden, string vastgelegdDoor = "")
    {
        var inwoner = w.Nieuw.OfType<Inwonerdossier>().Single(d => w.Nieuw.OfType<Persoon>().Single(p => p.Id == d.InwonerId).Naam.Voornaam == voornaam);
        return w.Neem(Verwijderverzoek.Vraag(inwoner.Id, alles, [], woorden, w.Dag(geleden), vastgelegdDoor, w.Dag(geleden)));
    }

    private static Beslisser Beslisser(Voorbeeldwereld w, Mens wie) => new(new(w.Nieuw.OfType<Account>().Single(a => a.PersoonId == wie.Id).Id), wie.Naam);
}
