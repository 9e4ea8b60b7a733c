using System.Text.Encodings.Web;
using System.Text.Json;
using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Web.Opdrachten;

/// <summary>The totals of a file of herindicaties as JSON, with the definition of each figure.</summary>
internal static class Herindicatietelling
{
    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> Definities = new()
    {
        ["regels"] = "Regels in het bestand, zonder de kolomnamen.",
        ["afgewezen"] = "Regels die niet kloppen. Ze tellen nergens in mee.",
        ["later"] = "Oude indicatie van hoogstens de drempel die op de peildatum nog niet is afgelopen.",
        ["herindicaties"] = "Alle andere goede regels. Hierover gaan alle cijfers hieronder.",
        ["lager"] = "Nieuwe minuten onder de oude. Gelijk en hoger net zo.",
        ["aandeelLager"] = "Lager, per 100 herindicaties. Op één cijfer achter de komma.",
        ["gemiddeldOud"] = "Oude minuten per week van de herindicaties, gedeeld door hun aantal.",
        ["besparing"] = "Minuten minder, per 100 oude minuten van de herindicaties samen: niet het gemiddelde van de percentages per inwoner. Onder nul als er minuten bij komen.",
        ["besparingUrenPerJaar"] = "Minuten per week minder × 52 / 60, als ieders overgang voorbij is.",
        ["uitstroom"] = "Wie is overleden, verhuisd of naar de Wlz gegaan, staat niet in dit bestand en is niet geteld.",
    };

    public static byte[] Schrijf(Herindicatieafspraken afspraken, string? reden, Herindicatietotalen totalen, (long Goed, long Fout) telling) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Normenkader = afspraken.Kader.Code,
            afspraken.Kader.Versie,
            afspraken.Peildatum,
            afspraken.OvergangMaanden,
            Reden = string.IsNullOrWhiteSpace(reden) ? null : reden,
            totalen.Drempel,
            Regels = telling.Goed + telling.Fout,
            Afgewezen = telling.Fout,
            Totaal = Deel(totalen.Alle),
            BovenDrempel = Deel(totalen.Boven),
            TotEnMetDrempel = Deel(totalen.TotEnMet),
            Definities,
        }, Vorm);

    private static object Deel(Herindicatietotaal deel) => new
    {
        deel.Herindicaties,
        deel.Later,
        deel.Lager,
        deel.Gelijk,
        deel.Hoger,
        deel.AandeelLager,
        deel.AandeelGelijkOfHoger,
        deel.GemiddeldOud,
        deel.GemiddeldNieuw,
        deel.Besparing,
        BesparingMinutenPerWeek = deel.MinutenOud - deel.MinutenNieuw,
        deel.BesparingUrenPerJaar,
    };
}
