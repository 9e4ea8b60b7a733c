using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier.Documenten;

/// <summary>The case in the address is one of the dossier, or there is no such page.</summary>
public sealed class ZaakTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task Een_document_hoort_bij_het_traject_van_het_dossier()
    {
        var dossier = await site.App.DossierVan("Samira");
        var zaak = (await site.App.TrajectVan("Samira")).Waarde;
        using var marjan = await site.App.Als("casusregisseur");
        var nieuw = await marjan.Open($"/dossiers/{dossier}/documenten/nieuw?zaak={zaak}");
        var begonnen = await marjan.Verstuur(nieuw, "Begin met invullen", ("Formulier", "netwerkanalyse"));
        var id = new DocumentId(Guid.Parse(begonnen.Adres.AbsolutePath.Split('/')[2]));
        (await site.App.Met(db => db.Set<Document>().AsNoTracking().SingleAsync(d => d.Id == id))).ZaakId.ShouldBe(zaak);
    }

    [Fact]
    public async Task Een_zaak_van_een_ander_of_van_niemand_bestaat_hier_niet()
    {
        var pad = $"/dossiers/{await site.App.DossierVan("Samira")}/documenten/nieuw";
        var ander = (await site.App.TrajectVan("Hamid")).Waarde;
        using var marjan = await site.App.Als("casusregisseur");
        foreach (var zaak in new[] { $"{ander}", $"{Guid.NewGuid()}", "geen-nummer" })
            (await marjan.Open($"{pad}?zaak={zaak}")).Status.ShouldBe(HttpStatusCode.NotFound, zaak);

        var nieuw = await marjan.Open(pad);
        var velden = Pagina.Velden(nieuw.Formulier("Begin met invullen").Formulier).Where(v => v.Key != "Formulier").Append(KeyValuePair.Create("Formulier", "netwerkanalyse"));
        (await marjan.Post($"{pad}?zaak={ander}", velden)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.App.Met(db => db.Set<Document>().CountAsync(d => d.ZaakId == ander && d.DossierId != db.Set<Spil.Herstel.Domein.Trajecten.Traject>().First(t => t.Id == new Spil.Herstel.Domein.TrajectId(ander)).DossierId))).ShouldBe(0);
    }
}
