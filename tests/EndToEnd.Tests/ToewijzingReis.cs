using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.TestSupport;
using Spil.Wmo.Domein.Toewijzingen;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>From a decision that was sent to a provider that begins and ends: the municipality and the provider, each on their own screen.</summary>
public sealed class ToewijzingReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_besluit_tot_begin_en_einde_van_de_hulp(int breedte)
    {
        var vandaag = TimeProvider.System.Vandaag();
        await using var app = await Testapp.Start();
        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/wmo/meldingen?toon=klaar");
        await eline.Klik("Corrie Bakker");
        await eline.Klik("Toewijzing aan de aanbieder");
        await eline.Leest("De aanbieder weet alles.");
        await eline.Leest("Afgekeurd");
        var toewijzing = eline.Pad;
        await eline.Klik("Verzoek om te wijzigen");
        await eline.Leest("De aanbieder vraagt om toewijzing");
        await eline.Klik("Verstuur het antwoord");
        await eline.Weigert("Kies een antwoord.");
        await eline.Kies("Nee");
        await eline.Pagina.GetByLabel("Waarom niet?").SelectOptionAsync("Past niet binnen het contract");
        await eline.Klik("Verstuur het antwoord");
        await eline.Leest("Waarom: past niet binnen het contract.");

        await using var karin = await browser.Als("aanbieder", app, breedte);
        await karin.Ga("/aanbieder");
        await karin.Klik(karin.Pagina.GetByRole(AriaRole.Link, new() { Name = "Corrie Bakker" }));
        await karin.VulDatum("Op welke dag begon de hulp?", vandaag.AddDays(1));
        await karin.Klik("Meld het begin");
        await karin.Weigert("Kies een dag binnen de toewijzing die niet later is dan vandaag.");
        await karin.VulDatum("Op welke dag begon de hulp?", vandaag.AddDays(-1));
        await karin.Klik("Meld het begin");
        await karin.Leest("De gemeente ziet wanneer de hulp begon.");
        await karin.VulDatum("Wat was de laatste dag?", vandaag);
        await karin.Pagina.GetByLabel("Waarom stopt de hulp?").SelectOptionAsync("De inwoner wil niet verder");
        await karin.Klik("Meld het einde");
        await karin.Leest("Er is hier niets meer te melden.");

        await eline.Ga(toewijzing);
        await eline.Leest("Gestopt");
        await eline.Klik("De hulp is gestopt");
        await eline.Leest("Waarom: de inwoner wil niet verder.");
        await eline.Ga(toewijzing);
        await eline.Klik("Verstuur opnieuw");
        await eline.Leest("De toewijzing is verstuurd.");
        await eline.Leest("Nog geen antwoord");
        await eline.Ga(toewijzing);
        await eline.Pagina.GetByLabel("Welk bestand?").SetInputFilesAsync(new FilePayload { Name = "wmo302.xml", MimeType = "application/xml", Buffer = await Antwoord(app, vandaag) });
        await eline.Klik("Lees in");
        await eline.Leest("Goed ontvangen");
    }

    // What the software of the provider sends back (302).
    private static async Task<byte[]> Antwoord(Testapp app, DateOnly vandaag)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var laatste = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Iwmobericht>().Where(b => b.Soort == "301").OrderByDescending(b => b.Id).FirstAsync();
        return Berichtschrijver.Schrijf(Wmo302.Antwoord((Wmo301)laatste.Lees(), "GDN000000999", vandaag));
    }
}
