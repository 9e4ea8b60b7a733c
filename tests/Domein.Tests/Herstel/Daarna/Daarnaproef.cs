using Spil.Domein.Tests.Herstel.Overleggen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Daarna;

/// <summary>A meeting that was held today, with the near ones of Samira: Nadia and Karim, and Ineke who is not in Spil.</summary>
internal static class Daarnaproef
{
    public static readonly Door Nadia = new(PersoonId.Nieuw(), "Nadia el Idrissi");
    public static readonly Door Karim = new(PersoonId.Nieuw(), "Karim Haddad");
    public static readonly Door Oma = new(PersoonId.Nieuw(), "Oma Fatma");

    public static Overleg Gehouden(Traject traject, Action<Overleg>? erbij = null)
    {
        var overleg = Overlegproef.MetMensen(traject);
        foreach (var naaste in new[] { Nadia, Karim, Oma })
        {
            overleg.Stel(new(naaste.Persoon, naaste.Naam, "familie", false)).MoetLukken();
            overleg.Beslis(overleg.Van(naaste), true, true, SamiraZelf).MoetLukken();
        }

        overleg.Start(true, SamiraZelf, Nu).MoetLukken();
        erbij?.Invoke(overleg);
        overleg.RondAf(SamiraZelf, Nu).MoetLukken();
        return overleg;
    }

    public static Ervaringsinvoer Zegt(Ervaringsantwoord? zeggen = Ervaringsantwoord.Ja, string woord = "", bool regisseur = false, bool inwoner = false) =>
        new(zeggen, null, null, woord, regisseur, inwoner);

    public static Overlegervaring Ervaring(Overleg overleg, Traject traject, Door wie, Ervaringsinvoer invoer) =>
        Overlegervaring.Geef(overleg, traject, overleg.Zoek(wie.Persoon)!, invoer, Vandaag).MoetLukken().Nieuw;
}
