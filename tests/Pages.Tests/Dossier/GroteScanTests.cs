using System.Net;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>Measures memory, so nothing else runs beside it.</summary>
[CollectionDefinition(nameof(Alleen), DisableParallelization = true)]
public sealed class Alleen;

[Collection(nameof(Alleen))]
public sealed class GroteScanTests
{
    private const long Mb = 1024 * 1024;

    [Fact]
    public async Task Een_scan_van_200_mb_krijgt_een_zin_kost_geen_geheugen_en_wat_was_getypt_blijft()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var marjan = await app.Als("casusregisseur");
        var form = await marjan.Open($"/dossiers/{dossier}/bijlagen/erbij");

        var voor = GC.GetTotalAllocatedBytes(precise: true);
        var antwoord = await marjan.VerstuurBestand(form, "Voeg toe", "Invoer.Bestand", "scan.pdf", new Nullen(200 * Mb), ("Invoer.Omschrijving", "De hele map"), ("Invoer.Gegevens", "Plan"));
        var gebruikt = GC.GetTotalAllocatedBytes(precise: true) - voor;

        antwoord.Status.ShouldBe(HttpStatusCode.OK);
        antwoord.FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Dit bestand is 200 MB. Dat is te groot: het mag hoogstens 20 MB zijn.");
        antwoord.Document.QuerySelector("[name='Invoer.Omschrijving']")!.GetAttribute("value").ShouldBe("De hele map");
        gebruikt.ShouldBeLessThan(60 * Mb, "client and server together");
    }

    [Fact]
    public async Task Een_tekst_van_dertig_mb_op_een_andere_pagina_is_te_groot_en_geen_fout()
    {
        await using var app = await Testapp.Start();
        using var samira = await app.Als("inwoner");
        var dossier = await app.DossierVan("Samira");
        var form = await samira.Open($"/dossiers/{dossier}/kring/erbij?soort=naaste");
        try
        {
            var antwoord = await samira.VerstuurBestand(form, "Zet erbij", "Invoer.Foto", "foto.jpg", new Nullen(40 * Mb));
            ((int)antwoord.Status).ShouldBeOneOf(400, 413);
        }
        catch (HttpRequestException)
        {
            // The server does not read on, and the line is cut before the answer is read: fine on a page that takes no files.
        }
    }

    /// <summary>So many zeros, made while they are sent.</summary>
    private sealed class Nullen(long aantal) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var stuk = new byte[64 * 1024];
            for (var over = aantal; over > 0; over -= stuk.Length) await stream.WriteAsync(stuk.AsMemory(0, (int)Math.Min(over, stuk.Length)));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = aantal;
            return true;
        }
    }
}
