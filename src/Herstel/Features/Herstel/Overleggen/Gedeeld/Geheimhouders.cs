using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Werkprocessen;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>Who is asked for secrecy: everybody but the inwoner, whom it protects, and the casusregisseur, who keeps the promises.</summary>
internal static class Geheimhouders
{
    public static bool Tekent(Genodigde genodigde, Tandem? tandem) => !genodigde.IsInwoner && (genodigde.PersoonId is null || genodigde.PersoonId != tandem?.Casusregisseur);
}

/// <summary>Whether the werkproces of a traject asks the regiebehandelaar to agree, and at which step that is written down.</summary>
internal static class Instemmingvraag
{
    public static async Task<int?> Stap(Werkprocesboek boek, Traject traject, CancellationToken ct)
    {
        var werkproces = await boek.Van(traject, ct);
        return werkproces.Stappen.FirstOrDefault(s => s.Voorwaarden.Any(v => v.Soort == Stapvoorwaarde.Instemming))?.Nummer;
    }
}
