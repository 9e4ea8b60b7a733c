using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Tekenen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Dossier;

/// <summary>Who is asked to sign gets in to that document while the request stands, and to nothing else; on random data, on both engines.</summary>
public sealed class TekenverzoekTests
{
    private static readonly DateTimeOffset Nu = TimeProvider.System.GetUtcNow();

    private static readonly Formulierdefinitie Belofte = new("belofte", 1, "Belofte", [new("een", "Een", "", [new("wat", Veldsoort.Tekst, "Wat?")])])
    {
        Gegevens = [Gegevenssoort.Overeenkomst],
        Tekenaars = [new("ieder", Formulierrol.Deelnemer, true, [Tekenwijze.Scherm], "Ik beloof het.")],
    };

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_verzoek_opent_precies_dat_document_zolang_het_openstaat(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var toeval = new Random(20261125);
        var mensen = Enumerable.Range(0, 5).Select(i => Persoon.Maak(new Persooninvoer($"Mens {i}", null, null), Nu.Datum()).Waarde).ToList();
        var dossiers = mensen.Take(2).Select(m => Inwonerdossier.Open(m.Nieuw.Id, Nu.Datum(), Nu.Datum(), "test").Waarde.Nieuw).ToList();
        var documenten = dossiers.SelectMany(d => Enumerable.Range(0, 5).Select(_ => Willekeurig(d.Id, [.. mensen.Select(p => p.Nieuw)], toeval))).ToList();
        await diensten.In(async s =>
        {
            s.GetRequiredService<AppDbContext>().AddRange([.. mensen.Select(m => m.Nieuw), .. dossiers, .. documenten]);
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", null, mensen[0].Gebeurtenis));
        });

        var verzoeken = 0;
        foreach (var persoon in mensen.Select(m => m.Nieuw.Id))
        {
            foreach (var document in documenten)
            {
                var eigen = dossiers.Exists(d => d.Id == document.DossierId && d.InwonerId == persoon);
                var gevraagd = document.InDeMaak is { Stand: Documentstand.TerTekening } versie && versie.Handtekeningen.Any(h => h.IsOpen && h.PersoonId == persoon);
                var verwacht = eigen ? Toegangsweg.Dossier : gevraagd ? Toegangsweg.Verzoek : Toegangsweg.Geen;
                if (verwacht == Toegangsweg.Verzoek) verzoeken++;
                (await Als(diensten, persoon, t => t.OpenStuk(document.DossierId, Inzage.Van(Gegevenssoort.Overeenkomst, "proef"), document.Id.Waarde, default))).ShouldBe(verwacht);
                (await Als(diensten, persoon, t => t.Open(document.DossierId, Inzage.Van(Gegevenssoort.Overeenkomst, "proef"), default))).ShouldBe(eigen, "the dossier itself stays shut");
            }

            var lijst = await AlsDienst<Tekenverzoeken, List<Tekenverzoek>>(diensten, persoon, v => v.VanMij(default));
            lijst.Select(v => (v.Document, v.Handtekening)).ShouldBe(documenten.Where(d => d.InDeMaak?.Stand == Documentstand.TerTekening)
                .SelectMany(d => d.InDeMaak!.Handtekeningen.Where(h => h.PersoonId == persoon && h.Stand == Tekenstand.Gevraagd).Select(h => (d.Id, h.Id))), ignoreOrder: true);
            (await AlsDienst<Tekenverzoeken, List<Tekenverzoek>>(diensten, persoon, v => v.VanAnderen(default))).ShouldBeEmpty("nobody here is in a tandem");
        }

        verzoeken.ShouldBeInRange(3, 30);
        (await diensten.In(s => s.GetRequiredService<LogContext>().Inzagen.CountAsync(r => r.Onderwerp == "tekenverzoek" && r.Toegestaan && !r.Toestemming))).ShouldBe(verzoeken);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_getekend_document_komt_uit_de_database_zoals_het_erin_ging(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var mens = Persoon.Maak(new Persooninvoer("Samira", "el", "Idrissi"), Nu.Datum()).Waarde;
        var dossier = Inwonerdossier.Open(mens.Nieuw.Id, Nu.Datum(), Nu.Datum(), "test").Waarde.Nieuw;
        var document = Document.Begin(dossier.Id, null, Belofte, "", "Marjan", Nu).Waarde.Nieuw;
        document.Vul(Belofte, [new("wat", "wat", "é 💙 \u202E <b>")], ["wat"], 0, "Marjan", Nu);
        document.LegVoor(Belofte, [new("ieder", mens.Nieuw.Id, "Samira el Idrissi")], Nu);
        var merk = document.InDeMaak!.Inhoudsmerk;
        document.TekenOpScherm(Belofte, document.InDeMaak.Handtekeningen[0].Id, mens.Nieuw.Id, "Samira el Idrissi", true, merk, Nu).IsGelukt.ShouldBeTrue();
        await diensten.In(async s =>
        {
            s.GetRequiredService<AppDbContext>().AddRange(mens.Nieuw, dossier, document);
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", null, mens.Gebeurtenis));
        });

        var terug = await diensten.MetDb(db => db.Set<Document>().Include(d => d.Versies).ThenInclude(v => v.Antwoorden).Include(d => d.Versies).ThenInclude(v => v.Handtekeningen).SingleAsync());
        terug.Geldend.ShouldNotBeNull().ShouldSatisfyAllConditions(v => v.KloptMet("belofte").ShouldBeTrue(), v => v.Inhoudsmerk.ShouldBe(merk), v => v.Handtekeningen.Single().Wijze.ShouldBe(Tekenwijze.Scherm));
    }

    private static Document Willekeurig(DossierId dossier, Persoon[] mensen, Random toeval)
    {
        var document = Document.Begin(dossier, null, Belofte, "", "test", Nu).Waarde.Nieuw;
        document.Vul(Belofte, [new("wat", "wat", "Iets")], ["wat"], 0, "test", Nu);
        document.LegVoor(Belofte, [.. mensen.Where(_ => toeval.Next(3) == 0).DefaultIfEmpty(mensen[0]).Select(m => new Gevraagde("ieder", m.Id, m.Naam.Volledig))], Nu);
        foreach (var h in document.Versies[0].Handtekeningen)
        {
            if (toeval.Next(4) == 0) document.TekenOpScherm(Belofte, h.Id, h.PersoonId, h.Naam, true, document.Versies[0].Inhoudsmerk, Nu);
            else if (toeval.Next(4) == 0) document.Weiger(h.Id, h.PersoonId!.Value, "Liever niet", Nu);
        }

        if (toeval.Next(5) == 0) document.HaalTerug();
        return document;
    }

    private static Task<T> Als<T>(Testdiensten diensten, PersoonId persoon, Func<IDossierToegang, Task<T>> werk) => AlsDienst(diensten, persoon, werk);

    private static Task<T> AlsDienst<TDienst, T>(Testdiensten diensten, PersoonId persoon, Func<TDienst, Task<T>> werk) where TDienst : notnull => diensten.In(s =>
    {
        var account = AccountId.Nieuw();
        var gebruiker = new Gebruiker(account, persoon, "Iemand", Rol.Professional, null, "");
        s.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.ToString()), .. gebruiker.Claims()], "test")),
        };
        return werk(s.GetRequiredService<TDienst>());
    });
}
