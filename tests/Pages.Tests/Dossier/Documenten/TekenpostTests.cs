using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Platform.Aanmelden;
using Spil.Platform.Post;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier.Documenten;

public sealed class TekenpostTests : IAsyncLifetime
{
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Wie_moet_tekenen_krijgt_een_mail_zonder_iets_persoonlijks_en_wie_het_voorlegt_niet()
    {
        await app.Voorgelegd("Petra Smeenk");
        var post = await Post();
        post.Select(b => b.Aan).ShouldBe(await Adressen("Samira", "Petra"), ignoreOrder: true);
        post.ShouldAllBe(b => b.Onderwerp == "Er staat iets voor je klaar in Spil" && b.Tekst.Contains("/tekenen"));
        foreach (var woord in new[] { "Samira", "Petra", "Marjan", "Belofte", "documenten", "beloven" }) post.ShouldAllBe(b => !b.Tekst.Contains(woord));
    }

    [Fact]
    public async Task Een_herinnering_gaat_ook_per_mail_en_een_geweigerde_niet()
    {
        var doc = await app.Voorgelegd();
        using var marjan = await app.Als("casusregisseur");
        var eerste = await Post();
        await marjan.Verstuur(await marjan.Open(doc + "/handtekeningen"), "Herinner Samira el Idrissi");
        (await Post()).Count.ShouldBe(eerste.Count, "once a day");

        var gisteren = TimeProvider.System.GetUtcNow().AddDays(-2);
        await app.Met(db => db.Set<Handtekening>().ExecuteUpdateAsync(s => s.SetProperty(h => h.GevraagdOp, gisteren)));
        var na = await marjan.Verstuur(await marjan.Open(doc + "/handtekeningen"), "Herinner Samira el Idrissi");
        na.Tekst.ShouldContain("Samira el Idrissi ziet de herinnering in Spil en krijgt een e-mail.");
        var nieuw = (await Post()).ExceptBy(eerste.Select(b => b.Id), b => b.Id).ShouldHaveSingleItem();
        nieuw.ShouldSatisfyAllConditions(b => b.Onderwerp.ShouldBe("Er staat nog iets voor je klaar in Spil"), b => b.Tekst.ShouldNotContain("Samira"));
    }

    [Fact]
    public async Task Wie_niet_meer_binnen_mag_krijgt_geen_mail()
    {
        await app.Met(db => db.Set<Account>().Where(a => a.Naam.StartsWith("Samira")).ExecuteUpdateAsync(s => s.SetProperty(a => a.GeblokkeerdOp, TimeProvider.System.GetUtcNow())));
        await app.Voorgelegd();
        (await Post()).ShouldBeEmpty();
    }

    private Task<List<Bericht>> Post() => app.Met(db => db.Set<Bericht>().AsNoTracking().ToListAsync());

    private Task<List<string?>> Adressen(params string[] voornamen) => app.Met(async db =>
        (await db.Set<Account>().AsNoTracking().ToListAsync()).Where(a => voornamen.Any(v => a.Naam.StartsWith(v + " ", StringComparison.Ordinal))).Select(a => a.Email).ToList());
}
