using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Domein.Tests;

/// <summary>What tests begin with: valid by default, so that a test names only what it is about. All people are invented.</summary>
internal static partial class Gegeven
{
    public static readonly DateOnly Vandaag = new(2026, 11, 12);
    public static readonly DateOnly Gisteren = Vandaag.AddDays(-1);
    public static readonly DateOnly Morgen = Vandaag.AddDays(1);
    public static readonly DateOnly Start = new(2026, 3, 2);
    public static readonly DateTimeOffset Nu = new(2026, 11, 12, 9, 0, 0, TimeSpan.Zero);

    public static readonly PersoonId Samira = PersoonId.Nieuw();

    public static Betrekinvoer Naaste(PersoonId persoon, params Gegevenssoort[] bereik) =>
        new(persoon, Betrokkenheid.Naaste, "zus", Start, null, bereik, GekozenDoorInwoner: true);

    public static Toestemmingsinvoer Toestemming(Toestemmingsdoel doel = Toestemmingsdoel.Deelname, DateOnly? op = null) =>
        new(doel, op ?? Start, Toestemmingswijze.OpPapier, "", Toestemmingsteksten.Voor(doel).Code);

    /// <summary>The dossier of Samira; she gave the consents that are named.</summary>
    public static Inwonerdossier EenDossier(params Toestemmingsdoel[] toestemmingen)
    {
        var dossier = Inwonerdossier.Open(Samira, Start, Vandaag, "Nienke").Waarde.Nieuw;
        foreach (var doel in toestemmingen) dossier.GeefToestemming(Toestemming(doel), "Nienke", Vandaag).MoetLukken();
        return dossier;
    }
}
