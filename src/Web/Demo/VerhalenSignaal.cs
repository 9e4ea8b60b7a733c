using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Platform.Aanmelden;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Signalen;

namespace Spil.Web.Demo;

/// <summary>Signals in Huizen, too much as well as too little and in every state; and people whose contact of once in two years is due.</summary>
internal static class VerhalenSignaal
{
    public static void Vertel(Voorbeeldwereld w)
    {
        var karin = w.Nieuw.OfType<Account>().Single(a => a.Demonaam == "aanbieder");
        var helper = new Signaalbron(Signaalgever.Aanbieder, karin.PersoonId, karin.Naam, "", w.Mensen.Thuiszorg.Id);

        Geef(w, "Wout Dekker", helper, new(Signaalsoort.TeWeinig, "Meneer valt vaker. Hij kan de badkamer niet meer zelf droog maken.", "Er is twee keer per week tijd nodig voor de badkamer, en dat past niet.", true, false), 2);
        Geef(w, "Leen Kuiper", helper, new(Signaalsoort.TeVeel, "Zijn kleinkind slaapt er niet meer. De logeerkamer is leeg.", "De tijd voor die kamer is niet meer nodig.", false, false), 4);

        var gevraagd = Pak(w, Geef(w, "Annie Brouwer", helper, new(Signaalsoort.IetsAnders, "Mevrouw bewaart veel spullen. Wij kunnen er niet meer bij.", "Schoonmaken kan pas als er ruimte is. Een nieuw gezicht vindt zij eng.", true, false), 9), 8);
        w.Neem(gevraagd.VraagDoor("Bij welke kamers kunnen jullie niet meer?", w.Dag(7)));

        var klaar = Pak(w, Geef(w, "Stien Haan", helper, new(Signaalsoort.TeWeinig, "Mevrouw heeft nu een hond. Er is elke week meer haar en vuil.", "Stofzuigen duurt langer.", true, false), 20), 19);
        w.Neem(klaar.HandelAf(Signaaluitkomst.AndersVerdelen, "Gebeld met mevrouw. De ramen mogen minder vaak, dan is er tijd voor de vloeren.", w.Dag(15)));

        var sjaan = w.Nieuw.OfType<Persoon>().Single(p => p.Naam.Voornaam == "Sjaan");
        var eigen = Pak(w, Geef(w, "Sjaan Koster", new(Signaalgever.Inwoner, sjaan.Id, sjaan.Naam.Volledig, "", null), new(Signaalsoort.TeVeel, "Mijn dochter woont nu bij mij. Zij doet de keuken.", "De hulp hoeft de keuken niet meer te doen.", null, false), 6), 5);
        w.Neem(eigen.VraagDoor("Blijft je dochter bij je wonen?", w.Dag(4)));

        Pak(w, Geef(w, "Corrie Bakker", new(Signaalgever.Ander, null, "Jan Bakker", "zoon", null), new(Signaalsoort.TeWeinig, "Hij is verhuisd en komt nog maar één keer per maand.", "De vloeren beneden blijven liggen.", null, false), 3), 3);

        Lopend(w, "Willy", "Smeets", new(1941, 2, 6), 30, "Mevrouw is tevreden. De hulp komt op tijd.", 26);
        Lopend(w, "Frits", "Zwart", new(1946, 10, 22), 25, null, 0);
    }

    private static Signaal Geef(Voorbeeldwereld w, string naam, Signaalbron bron, Signaalinvoer invoer, int geleden)
    {
        var persoon = w.Nieuw.OfType<Persoon>().Single(p => p.Naam.Volledig == naam);
        return w.Neem(Signaal.Geef(w.Nieuw.OfType<Inwonerdossier>().Single(d => d.InwonerId == persoon.Id).Id, persoon.Id, w.Mensen.Huizen.Id, bron, invoer, w.Dag(geleden)));
    }

    private static Signaal Pak(Voorbeeldwereld w, Signaal signaal, int geleden)
    {
        var (eline, dossier) = (w.Mensen.Eline, w.Nieuw.OfType<Inwonerdossier>().Single(d => d.Id == signaal.DossierId));
        w.Neem(signaal.PakOp(eline.Id, eline.Naam));
        if (!dossier.Betrokkenen.Any(b => b.PersoonId == eline.Id)) w.Neem(dossier.BetrekConsulent(eline.Id, w.Mensen.Huizen.Naam, w.Dag(geleden), eline.Naam));
        return signaal;
    }

    // Support of before Spil, so many months ago.
    private static void Lopend(Voorbeeldwereld w, string voornaam, string achternaam, DateOnly geboren, int maanden, string? bevinding, int contact)
    {
        var begin = w.Vandaag.AddMonths(-maanden);
        var persoon = w.Neem(Persoon.Maak(new(voornaam, "", achternaam, geboren, w.NieuwBsn(), $"Dorpsstraat {geboren.Day}", "1271 BA", "Huizen", $"035 48014{geboren.Day:00}"), begin));
        var dossier = w.Neem(Inwonerdossier.Open(persoon.Id, begin, begin, w.Mensen.Huizen.Naam));
        w.Neem(Indicatie.NeemOver(dossier.Id, persoon.Id, w.Mensen.Huizen.Id, new(120, Leveringsvorm.Natura, w.Mensen.Thuiszorg.Id, w.Mensen.Thuiszorg.Naam), begin, null));
        if (bevinding is not null) w.Neem(Contact.Leg(dossier.Id, w.Vandaag.AddMonths(-contact), bevinding, w.Mensen.Joost.Naam, w.Vandaag));
    }
}
