using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Formulieren;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Dossier;

/// <summary>Forms of organisations on both engines: kept as they were loaded, found by code and version, one of each.</summary>
public sealed class FormulierregisterTests
{
    private static readonly DateTimeOffset Nu = DateTimeOffset.UnixEpoch;

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_formulier_komt_terug_zoals_het_geladen_is(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var json = Json("eigen", 1, "Wat? 😀 سميرة \\u0000 <b>");
        (await Bewaar(diensten, Formulier(json, publiceer: true))).ShouldBe(Opslagresultaat.Opgeslagen);
        var formulier = await Register(diensten, r => r.Geef("eigen", 1));
        formulier!.Velden.Single().Vraag.ShouldBe("Wat? 😀 سميرة <b>");
        // The second time from memory: the same object.
        (await Register(diensten, r => r.Geef("eigen", 1))).ShouldBeSameAs(formulier);
        (await Register(diensten, r => r.VoorNieuw("eigen"))).Waarde.ShouldBeSameAs(formulier);
        (await Register(diensten, r => r.Geef("eigen", 2))).ShouldBeNull();
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_versie_kan_er_maar_een_keer_zijn_ook_als_twee_tegelijk_laden(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        (await Bewaar(diensten, Formulier(Json("dubbel")))).ShouldBe(Opslagresultaat.Opgeslagen);
        (await Bewaar(diensten, Formulier(Json("dubbel")))).ShouldBe(Opslagresultaat.Verouderd);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Nieuwe_documenten_krijgen_van_elke_code_de_nieuwste_in_gebruik(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        foreach (var versie in new[] { 1, 2, 3 }) await Bewaar(diensten, Formulier(Json("reeks", versie), publiceer: versie < 3));
        await Bewaar(diensten, Formulier(Json("netwerkanalyse", 2), publiceer: true));
        var nieuw = await Register(diensten, r => r.VoorNieuw());
        nieuw.Single(f => f.Code == "reeks").Versie.ShouldBe(2);
        nieuw.Single(f => f.Code == "netwerkanalyse").Versie.ShouldBe(2);
        nieuw.Select(f => f.Code).ShouldBeUnique();
        (await Register(diensten, r => r.Geef("netwerkanalyse", 1))).ShouldNotBeNull();
        (await Register(diensten, r => r.Versies("reeks"))).Select(v => v.Stand).ShouldBe([Formulierstand.Gepubliceerd, Formulierstand.Gepubliceerd, Formulierstand.Concept], ignoreOrder: true);
    }

    private static string Json(string code, int versie = 1, string vraag = "Wat?") => $$"""
        { "code": "{{code}}", "versie": {{versie}}, "titel": "Eigen", "bron": "Eigen", "licentie": "Eigen.", "gegevens": ["plan"],
          "secties": [ { "code": "a", "titel": "A", "velden": [ { "code": "b", "soort": "tekst", "vraag": "{{vraag}}" } ] } ] }
        """;

    private static (EigenFormulier Formulier, Gebeurtenis Gebeurtenis) Formulier(string json, bool publiceer = false)
    {
        var gemaakt = EigenFormulier.Laad(Formulierlezer.Lees(json).Formulier!, json, [], null, "test", Nu).Waarde;
        if (publiceer) gemaakt.Nieuw.Publiceer(1, [], Nu).IsGelukt.ShouldBeTrue();
        return (gemaakt.Nieuw, gemaakt.Gebeurtenis);
    }

    private static Task<Opslagresultaat> Bewaar(Testdiensten diensten, (EigenFormulier Formulier, Gebeurtenis Gebeurtenis) nieuw) => diensten.In(async s =>
    {
        s.GetRequiredService<AppDbContext>().Add(nieuw.Formulier);
        return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", null, nieuw.Gebeurtenis));
    });

    private static Task<T> Register<T>(Testdiensten diensten, Func<Formulierregister, Task<T>> werk) => diensten.In(s => werk(s.GetRequiredService<Formulierregister>()));
}
