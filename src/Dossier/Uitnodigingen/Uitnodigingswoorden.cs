using System.Globalization;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Nood;
using Spil.Kern;

namespace Spil.Dossier.Uitnodigingen;

/// <summary>The words for how an invitation stands.</summary>
public static class Uitnodigingswoorden
{
    public static string Naam(this Uitnodigingsstand stand) => stand switch
    {
        Uitnodigingsstand.Verstuurd => "Verstuurd",
        Uitnodigingsstand.Geopend => "Geopend",
        Uitnodigingsstand.Meegedaan => "Doet mee",
        Uitnodigingsstand.Verlopen => "Verlopen",
        Uitnodigingsstand.Ingetrokken => "Ingetrokken",
        Uitnodigingsstand.Geweigerd => "Zei nee",
        Uitnodigingsstand.OpSlot => "Op slot",
        _ => throw new InvalidOperationException($"No words for {stand}."),
    };

    /// <summary>How the word is coloured: what asks for something stands out.</summary>
    public static string Pil(this Uitnodigingsstand stand) => stand switch
    {
        Uitnodigingsstand.Meegedaan => "goed",
        Uitnodigingsstand.OpSlot => "fout",
        Uitnodigingsstand.Verlopen => "let",
        Uitnodigingsstand.Verstuurd or Uitnodigingsstand.Geopend => "spil",
        _ => "neutraal",
    };

    /// <summary>"Werkt tot donderdag 3 december, 10.00 uur.", "Doet mee sinds 2 december."</summary>
    public static string Zin(this Uitnodiging uitnodiging, DateTimeOffset nu)
    {
        var vandaag = nu.Datum();
        return uitnodiging.Stand(nu) switch
        {
            Uitnodigingsstand.Meegedaan => $"Doet mee sinds {Dag(uitnodiging.MeegedaanOp)}.",
            Uitnodigingsstand.Ingetrokken => $"Ingetrokken op {Dag(uitnodiging.IngetrokkenOp)}.",
            Uitnodigingsstand.Geweigerd => $"Wil niet meedoen. Dat was op {Dag(uitnodiging.GeweigerdOp)}.",
            Uitnodigingsstand.Verlopen => $"Werkt niet meer sinds {uitnodiging.GeldigTot.Datum().InZin(vandaag)}.",
            Uitnodigingsstand.OpSlot => "Er is te vaak een verkeerde code getypt. De uitnodiging werkt nu niet.",
            _ => $"Werkt tot {uitnodiging.GeldigTot.Tijdstip(vandaag)}.",
        };

        string Dag(DateTimeOffset? moment) => moment!.Value.Datum().InZin(vandaag);
    }

    /// <summary>"zus", "professional bij Stadsbank".</summary>
    public static string Als(this Uitnodiging uitnodiging) =>
        uitnodiging.Rol is null or Betrokkenheid.Naaste ? uitnodiging.Relatie : $"{uitnodiging.Rol.Value.Naam()} bij {uitnodiging.Relatie}";

    /// <summary>"het plan en de schijf", or that it is nothing.</summary>
    public static string Ziet(this Uitnodiging uitnodiging) => uitnodiging.WordtVertegenwoordiger is not null ? "wie er meedoet en waar toestemming voor is" : uitnodiging.Bereik.Count == 0 ? "nog niets" : Kringwoorden.InZin(uitnodiging.Bereik);

    /// <summary>"donderdag 3 december 2026 om 10.00 uur".</summary>
    public static string InWoorden(this DateTimeOffset moment) =>
        $"{moment.Datum().InWoordenMetDag()} om {moment.InNederland().ToString("H.mm", CultureInfo.InvariantCulture)} uur";
}
