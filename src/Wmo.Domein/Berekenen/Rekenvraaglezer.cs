using System.Text;
using System.Text.Json;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;

namespace Spil.Wmo.Domein.Berekenen;

/// <summary>
/// Reads a question from JSON (docs/koppelvlakken/berekenen.md). What is not known there is refused, never skipped: an income would otherwise seem to
/// have counted. Never throws on any input.
/// </summary>
public static class Rekenvraaglezer
{
    /// <summary>The largest question, in bytes.</summary>
    public const int MeesteBytes = 256_000;

    private const int Code = 60;
    private const int Grond = 1000;
    private const int Motivering = 4000;
    private const int MeesteProblemen = 50;

    private static readonly JsonDocumentOptions Opties = new() { MaxDepth = 16 };
    private static readonly string[] Vraagwoorden = ["normenkader", "versie", "regels", "afwijking"];
    private static readonly string[] Regelwoorden = ["code", "aantal", "grond"];
    private static readonly string[] Afwijkwoorden = ["minutenPerWeek", "motivering"];

    /// <summary>The question, or what is wrong with it.</summary>
    /// <param name="json">UTF-8.</param>
    public static Uitkomst<Rekenvraag> Lees(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MeesteBytes) return Rekenregels.TeGroot.Weiger();
        if (json.Span.StartsWith(Encoding.UTF8.Preamble)) json = json[Encoding.UTF8.Preamble.Length..];
        try
        {
            using var document = JsonDocument.Parse(json, Opties);
            return Lees(document.RootElement);
        }
        catch (JsonException)
        {
            return Rekenregels.NietLeesbaar.Weiger();
        }
    }

    private static Uitkomst<Rekenvraag> Lees(JsonElement json)
    {
        List<Formulierprobleem> problemen = [];
        var deel = new Jsondeel(json, "", Vraagwoorden, problemen);
        var regels = deel.Delen("regels", Regelwoorden, true);
        if (regels.Count > Rekenvraag.MeesteRegels) return Rekenregels.TeGroot.Bij("regels");

        var vraag = new Rekenvraag(deel.Regel("normenkader", Code, true), [.. regels.Select(Regel)], Afwijking(deel))
        { Versie = deel.IsLeeg("versie") ? null : deel.Geheel("versie") };
        return problemen.Count == 0 ? vraag : Uitkomst<Rekenvraag>.Geweigerd([.. problemen.Take(MeesteProblemen).Select(Weigering)]);
    }

    private static Gekozenregel Regel(Jsondeel deel) => new(
        deel.Regel("code", Code, true), (deel.IsLeeg("aantal") ? null : deel.Geheel("aantal")) ?? 1, deel.IsLeeg("grond") ? "" : deel.Tekst("grond", Grond));

    private static Afwijking? Afwijking(Jsondeel van) => van.IsLeeg("afwijking") || van.Deel("afwijking", Afwijkwoorden) is not { } deel ? null
        : new(deel.Geheel("minutenPerWeek", true) ?? 0, deel.IsLeeg("motivering") ? "" : deel.Tekst("motivering", Motivering));

    private static Weigering Weigering(Formulierprobleem probleem) => probleem.Pad == Formulierprobleem.Geheel
        ? Rekenregels.NietLeesbaar.Weiger("Hier hoort één vraag te staan, tussen accolades: { … }.")
        : Rekenregels.NietLeesbaar.Bij(probleem.Pad, $"{probleem.Pad}: {probleem.Zin}");
}
