using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Platform.Rechten;
using static Spil.Web.Demo.VerhalenBert;

namespace Spil.Web.Demo;

/// <summary>Accepted, and waiting for the projectleider to form a tandem.</summary>
internal static class VerhalenZonderTandem
{
    public static void Vertel(Voorbeeldwereld w)
    {
        var m = w.Mensen;
        var marcel = new Verhaal(w, Wie(w, "Marcel", "", "Rikkerink", new(1969, 9, 19), "Ik ben mijn rijbewijs kwijt en daarmee mijn werk."), m.Enschede, "Jolanda Pierik", 6);
        m.Account(marcel.Inwoner, Rol.Inwoner, "marcel");
        _ = new Verhaal(w, Wie(w, "Precious", "", "Okonkwo", new(1990, 1, 1), "Ik wil mijn verhaal maar één keer vertellen."), m.OnsHuis, m.Wim.Naam, 3);
        _ = new Verhaal(w, new Aanmeldinvoer { Voornaam = "Sven", Achternaam = "Göransson", Plaats = "Enschede", Reden = "Iemand moet even met mij meekijken." }, m.Stadsbank, m.Petra.Naam, 1);
    }
}
