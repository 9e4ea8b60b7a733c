using System.Text.Json;
using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein.Werkprocessen;
using Xunit;

namespace Spil.Domein.Tests.Herstel.Werkprocessen;

/// <summary>The third variant in the documentation can be loaded as it is, and the published schema knows the same words as the reader.</summary>
public sealed class VoorbeeldTests
{
    private static readonly string Map = Path.Combine(Huis.Huis.Wortel.FullName, "docs", "koppelvlakken");

    [Fact]
    public void De_derde_variant_uit_de_documentatie_is_goed()
    {
        var gelezen = Werkproceslezer.Lees(File.ReadAllBytes(Path.Combine(Map, "werkproces-kettingreactie.json")), Werkprocesvarianten.Formulieren);
        gelezen.Problemen.ShouldBeEmpty();
        gelezen.Werkproces!.Titel.ShouldBe("Kettingreactie");
    }

    [Fact]
    public void Het_schema_kent_dezelfde_woorden_als_de_lezer()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Map, "werkproces.schema.json")));
        var delen = schema.RootElement.GetProperty("$defs");
        Woorden(delen.GetProperty("document").GetProperty("properties").GetProperty("soort")).ShouldBe(Namen<Stuksoort>());
        Woorden(delen.GetProperty("document").GetProperty("properties").GetProperty("per")).ShouldBe(Namen<Stukper>());
        Woorden(delen.GetProperty("document").GetProperty("properties").GetProperty("tekenaars").GetProperty("items")).ShouldBe(Namen<Formulierrol>());
        Woorden(delen.GetProperty("voorwaarde").GetProperty("properties").GetProperty("code")).ShouldBe(Namen<Stapvoorwaarde>());
    }

    private static List<string> Woorden(JsonElement deel) => [.. deel.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!)];

    private static List<string> Namen<T>() where T : struct, Enum => [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
}
