using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Dossier.Documenten;

/// <summary>A site with a form that is signed, and documents that are filled in with it.</summary>
internal static class Tekensite
{
    public static readonly Formulierdefinitie Belofte = new("belofte", 1, "Belofte",
        [new("een", "Wat we beloven", "Lees dit goed.", [new("uitleg", Veldsoort.Uitleg, "Geheim") { Hulp = "Wat je hoort, vertel je niet door." }, new("wat", Veldsoort.LangeTekst, "Wat beloof je?") { Verplicht = true }])])
    {
        Bron = "Eigen ontwerp", Licentie = "EUPL-1.2", Gegevens = [Gegevenssoort.Overeenkomst],
        Tekenaars =
        [
            new("inwoner", Formulierrol.Inwoner, true, [Tekenwijze.Scherm, Tekenwijze.Papier, Tekenwijze.Mondeling], "Ik ben het hiermee eens."),
            new("casusregisseur", Formulierrol.Casusregisseur, true, [Tekenwijze.Scherm, Tekenwijze.Papier], "Ik houd me hieraan."),
            new("deelnemer", Formulierrol.Deelnemer, false, [Tekenwijze.Scherm, Tekenwijze.Papier], "Ik beloof het."),
        ],
    };

    /// <summary>A document of Samira that is filled in; gives its address.</summary>
    public static async Task<string> Ingevuld(this Testapp app)
    {
        if (!await app.Met(db => db.Set<EigenFormulier>().AnyAsync(f => f.Code == "belofte"))) await app.Publiceer(Belofte);
        var dossier = await app.DossierVan("Samira");
        var nu = DateTimeOffset.UnixEpoch;
        var gemaakt = Document.Begin(dossier, null, Belofte, "", "Marjan de Boer", nu).Waarde;
        var gevuld = gemaakt.Nieuw.Vul(Belofte, [new("wat", "wat", "Wij vertellen niets door.")], ["wat"], 0, "Marjan de Boer", nu).Waarde;
        await using var scope = app.Diensten.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AppDbContext>().Add(gemaakt.Nieuw);
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), nu, "Proef", dossier, gemaakt.Gebeurtenis, gevuld.Gebeurtenis!));
        return $"/documenten/{gemaakt.Nieuw.Id}";
    }

    /// <summary>As above, and Marjan laid it before Samira, herself and these others.</summary>
    public static async Task<string> Voorgelegd(this Testapp app, params string[] ook)
    {
        var doc = await app.Ingevuld();
        using var marjan = await app.Als("casusregisseur");
        var form = await marjan.Open(doc + "/tekenen");
        var velden = ook.Select(naam => ("Invoer[2].Personen", form.Document.QuerySelectorAll("[name='Invoer[2].Personen']").Single(o => o.Closest("label, .utrecht-form-field, div")!.TextContent.Contains(naam)).GetAttribute("value")!));
        var na = await marjan.Verstuur(form, "Leg voor", [.. velden]);
        return na.Tekst.Contains("De tekst ligt klaar om te tekenen.", StringComparison.Ordinal) ? doc : throw new InvalidOperationException(na.Tekst);
    }

    /// <summary>The signature that is asked of this person under the last text, with the address of its page.</summary>
    public static async Task<(Handtekening Wie, string Pad)> Handtekening(this Testapp app, string doc, string naam)
    {
        var document = await app.Stuk(doc);
        var wie = document.Versies.MaxBy(v => v.Nummer)!.Handtekeningen.Where(h => h.Naam.StartsWith(naam, StringComparison.Ordinal)).MaxBy(h => h.Id)!;
        return (wie, $"{doc}/tekenen/{wie.Id}");
    }

    public static Task<Document> Stuk(this Testapp app, string doc)
    {
        var id = new DocumentId(Guid.Parse(doc.Split('/')[2]));
        return app.Met(db => db.Set<Document>().AsNoTracking().Include(d => d.Versies).ThenInclude(v => v.Handtekeningen)
            .Include(d => d.Versies).ThenInclude(v => v.Antwoorden).AsSplitQuery().SingleAsync(d => d.Id == id));
    }

    public static Task<Pagina> Teken(this Bezoeker wie, Pagina pagina, string naam) =>
        wie.Verstuur(pagina, "Ik teken", ("Invoer.Getypt", naam), ("Invoer.Bevestigd", "true"));
}
