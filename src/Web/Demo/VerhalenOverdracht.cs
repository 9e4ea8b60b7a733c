using Spil.Dossier.Domein.Afwezigheden;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using static Spil.Web.Demo.VerhalenBert;

namespace Spil.Web.Demo;

/// <summary>The people of Nora Wolbers, who works less and hands over to Ilse, and of Sem Huisman, who is away.</summary>
internal static class VerhalenOverdracht
{
    public static void Vertel(Voorbeeldwereld w)
    {
        var m = w.Mensen;
        var bundel = Guid.CreateVersion7();
        var (nora, sem) = (m.Nora, m.Sem);
        const string bericht = "Ik ga minder werken. Bel me gerust als je iets wilt weten.";

        var tineke = new Verhaal(w, Wie(w, "Tineke", "", "Oosterveld", new(1961, 3, 14), "Ik wil weer onder de mensen."), m.Enschede, "Jolanda Pierik", 60);
        m.Account(tineke.Inwoner, Rol.Inwoner, "tineke");
        tineke.Tandem(nora, m.Ton, 55).Motto("Elke week één keer naar buiten, voor iets leuks.");
        tineke.Vraagt(m.Ilse, m.Surplus, bundel, 20, 2, "Bel haar liever niet voor tien uur. Ze houdt van korte afspraken.", bericht);

        var gijsbert = new Verhaal(w, Wie(w, "Gijsbert", "", "Lammers", new(1954, 8, 2), "De post maak ik niet meer open."), m.Surplus, "Linda Mulder", 90);
        m.Account(gijsbert.Inwoner, Rol.Inwoner, "gijsbert");
        gijsbert.Tandem(nora, m.Ton, 85).Motto("Geen ongeopende post meer op tafel.");
        gijsbert.Neemt(gijsbert.Vraagt(m.Ilse, m.Surplus, Guid.CreateVersion7(), 12, 6, "Gijsbert leest zijn post samen met Ton. Neem de map mee."), 4);

        var hatice = new Verhaal(w, Wie(w, "Hatice", "", "Yıldız", new(1988, 1, 1), "Ik wil werk dat bij mij past."), m.Enschede, "Jolanda Pierik", 120);
        hatice.Tandem(sem, m.Ton, 115).Motto("Werk dicht bij huis.");
        hatice.Neemt(hatice.Vraagt(nora, m.Surplus, Guid.CreateVersion7(), -20, 30, "Ze heeft een gesprek gehad bij de wasserij.", verteld: true), 28);

        var bas = new Verhaal(w, Wie(w, "Bas", "van", "Eck", new(1995, 11, 23), "Ik wil van mijn schulden af."), m.Stadsbank, m.Petra.Naam, 75);
        bas.Tandem(nora, m.Ton, 70).Motto("Elke maand iets over.");
        w.Neem(bas.Vraagt(m.Ilse, m.Surplus, Guid.CreateVersion7(), 15, 8, "Bas wil graag op dinsdag afspreken.").Weiger(m.Ilse.Id, "Ik heb op dinsdag geen plek meer.", w.Moment(7)));

        var lies = new Verhaal(w, Wie(w, "Lies", "", "Hazewinkel", new(1972, 6, 30), "Ik slaap niet, en overdag lukt er niets."), m.Mediant, "Anouk Steggink", 45);
        lies.Tandem(sem, m.Ton, 40).Motto("Zes uur slaap.");
        var weg = w.Neem(Afwezigheid.Meld(sem.Id, sem.Naam, new(Afwezigheidsoort.Verlof, w.Dag(5), w.Dag(-60)), false, m.Fleur.Naam, w.Moment(5)));
        lies.Weg(weg);
        w.Nieuw.OfType<Account>().Single(a => a.PersoonId == sem.Id).GeblokkeerdOp = weg.Moment;
    }
}
