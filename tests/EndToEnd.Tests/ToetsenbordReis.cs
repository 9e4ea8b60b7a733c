using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Journey 8: no mouse. Tab, Space, arrows and Enter are enough, and one always sees where one is.</summary>
public sealed class ToetsenbordReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task De_inwoner_slaat_het_menu_over_en_zegt_ja(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga(await app.Traject("Samira") + "/voorstellen");
        await samira.Pagina.Keyboard.PressAsync("Tab");
        (await Plek(samira)).ShouldBe("Naar de inhoud");
        await samira.Pagina.Keyboard.PressAsync("Enter");
        (await samira.Pagina.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("inhoud");

        await TabNaar(samira, "De Stadsbank krijgt mijn post van de deurwaarder.");
        await samira.Wacht(() => samira.Pagina.Keyboard.PressAsync("Enter"));
        await TabNaar(samira, "Ja, dit is goed");
        await samira.Wacht(() => samira.Pagina.Keyboard.PressAsync("Enter"));
        await samira.Leest("Nu is iedereen het eens.");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task De_inwoner_vult_een_gebied_van_de_schijf_in(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var henk = await browser.Als("henk", app, breedte);
        await henk.Ga(await app.Traject("Henk") + "/schijf");
        await TabNaar(henk, "Vul jouw schijf verder in");
        await henk.Wacht(() => henk.Pagina.Keyboard.PressAsync("Enter"));

        var toetsen = henk.Pagina.Keyboard;
        await TabTot(henk, "document.activeElement.name === 'Invoer.Cijfer'");
        await toetsen.PressAsync("Space");
        await toetsen.PressAsync("ArrowRight");
        await toetsen.PressAsync("ArrowRight");
        await TabTot(henk, "document.activeElement.name === 'Invoer.Goed'");
        await toetsen.TypeAsync("Ik sta elke dag op tijd op.");
        await TabTot(henk, "document.activeElement.name === 'Invoer.WilErover'");
        await toetsen.PressAsync("Space");
        await TabTot(henk, "document.activeElement.value === 'stop'");
        await henk.Wacht(() => toetsen.PressAsync("Enter"));

        await henk.Leest("Werk is opgeslagen.");
        var rij = await henk.Pagina.Locator(".schijftabel tr.gebied-werk").InnerTextAsync();
        rij.ShouldContain("3");
        rij.ShouldContain("Hier wil je over praten");
    }

    private static Task TabNaar(Scherm scherm, string tekst) =>
        TabTot(scherm, $"document.activeElement.innerText?.trim() === {System.Text.Json.JsonSerializer.Serialize(tekst)}");

    // On every stop something must be seen to have the focus: an outline, a shadow, or (for a control that is drawn by its label) that of the
    // label, or (for a piece of the disc) a line around the piece.
    private static async Task TabTot(Scherm scherm, string voorwaarde)
    {
        for (var i = 0; i < 60; i++)
        {
            await scherm.Pagina.Keyboard.PressAsync("Tab");
            var zichtbaar = await scherm.Pagina.EvaluateAsync<bool>("""
                () => {
                  const hier = document.activeElement;
                  const getekend = e => { const s = e && getComputedStyle(e); return s && ((s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'); };
                  const omlijnd = e => { const s = e && getComputedStyle(e); return s && s.stroke.startsWith('rgb(') && parseFloat(s.strokeWidth) >= 2; };
                  return hier === document.body || getekend(hier) || getekend(document.querySelector(`label[for="${CSS.escape(hier.id || '-')}"]`)) || omlijnd(hier.querySelector?.('path'));
                }
                """);
            zichtbaar.ShouldBeTrue($"the focus on {await Plek(scherm)} of {scherm.Pad} cannot be seen");
            if (await scherm.Pagina.EvaluateAsync<bool>(voorwaarde))
                return;
        }

        throw new InvalidOperationException($"Sixty tabs on {scherm.Pad} did not reach {voorwaarde}.");
    }

    private static async Task<string> Plek(Scherm scherm) =>
        await scherm.Pagina.EvaluateAsync<string>("(document.activeElement.innerText || document.activeElement.outerHTML).trim().slice(0, 120)");
}
