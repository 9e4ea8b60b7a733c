using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Live;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;
using Xunit;

namespace Spil.Database.Tests.Dossier;

/// <summary>The rule of access as a query must say the same as the rule in the domain, for one dossier and for lists.</summary>
public sealed class ToegangTests
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private static readonly Gegevenssoort[] Soorten = Enum.GetValues<Gegevenssoort>();

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Lijst_enkele_controle_en_domein_zeggen_hetzelfde_op_willekeurige_gegevens(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var toeval = new Random(20261122);
        var mensen = Enumerable.Range(0, 8).Select(i => Persoon.Maak(new Persooninvoer($"Mens {i}", null, null), Vandaag).Waarde).ToList();
        var dossiers = mensen.Take(6).Select(m => Willekeurig(m.Nieuw.Id, [.. mensen.Select(p => p.Nieuw.Id)], toeval)).ToList();
        await Bewaar(diensten, mensen[0].Gebeurtenis, [.. mensen.Select(m => m.Nieuw), .. dossiers]);

        var gezien = 0;
        foreach (var persoon in mensen.Select(m => m.Nieuw.Id))
        {
            var overzicht = await Als(diensten, persoon, t => t.Soorten(Soorten, null, default));
            foreach (var soort in Soorten)
            {
                var verwacht = dossiers.Where(d => d.MagZien(persoon, soort, Vandaag)).Select(d => d.Id).ToHashSet();
                gezien += verwacht.Count;
                var lijst = await Als(diensten, persoon, t => t.Zichtbaar(soort).Distinct().ToListAsync());
                lijst.ShouldBe(verwacht, ignoreOrder: true, $"{persoon} sees {soort} in the list");
                overzicht.Where(d => d.Contains(soort)).Select(d => d.Key).ShouldBe(verwacht, ignoreOrder: true, $"{persoon} sees {soort} in the overview");
                foreach (var dossier in dossiers)
                {
                    (await Als(diensten, persoon, t => t.Open(dossier.Id, Inzage.Van(soort, "proef"), default)))
                        .ShouldBe(verwacht.Contains(dossier.Id), $"{persoon} opens {soort}");
                }
            }

            (await Als(diensten, persoon, t => t.Gesloten().Select(g => g.Id).Distinct().ToListAsync())).ShouldBe(dossiers.Where(d => d.IsAfgeschermd(Vandaag)
                && !d.Afschermingen.Any(a => a.GeldtOp(Vandaag) && a.Groep.Contains(persoon))).Select(d => d.Id), ignoreOrder: true);
            foreach (var dossier in dossiers)
            {
                (await Als(diensten, persoon, t => t.OpenMet(dossier.Id, new([], "proef"), Soorten, default)))
                    .ShouldBe(Soorten.Where(s => dossier.MagZien(persoon, s, Vandaag)), ignoreOrder: true, $"{persoon} opens what there is to see");
                var live = await Live(diensten, dossier.Id, persoon, Rol.Professional);
                live.ShouldBe(Soorten.Where(s => dossier.MagZien(persoon, s, Vandaag)), ignoreOrder: true, $"{persoon} hears of what there is to see");
            }
        }

        dossiers.ShouldContain(d => d.IsAfgeschermd(Vandaag));
        gezien.ShouldBeInRange(40, 400, "the random data must hold both seen and unseen dossiers");
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Zonder_toestemming_om_mee_te_doen_ziet_het_tandem_niets_ook_niet_als_delen_nog_aan_staat(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var (inwoner, regisseur) = (Persoon.Maak(new("Samira", null, null), Vandaag).Waarde, Persoon.Maak(new("Marjan", null, null), Vandaag).Waarde);
        var dossier = Inwonerdossier.Open(inwoner.Nieuw.Id, Vandaag.AddDays(-9), Vandaag, "test").Waarde.Nieuw;
        dossier.GeefToestemming(new(Toestemmingsdoel.Deelname, Vandaag.AddDays(-9), Toestemmingswijze.OpScherm, "", "toestemming-2026-1"), "test", Vandaag);
        dossier.GeefToestemming(new(Toestemmingsdoel.DelenMetKring, Vandaag.AddDays(-9), Toestemmingswijze.OpScherm, "", "delen-2026-1"), "test", Vandaag);
        dossier.BetrekTandem(regisseur.Nieuw.Id, Betrokkenheid.Casusregisseur, Vandaag.AddDays(-8), "test");
        dossier.TrekToestemmingIn(Toestemmingsdoel.Deelname, Vandaag);
        await Bewaar(diensten, inwoner.Gebeurtenis, inwoner.Nieuw, regisseur.Nieuw, dossier);

        foreach (var (persoon, ziet) in new[] { (inwoner.Nieuw.Id, true), (regisseur.Nieuw.Id, false) })
        {
            (await Als(diensten, persoon, t => t.Zichtbaar(Gegevenssoort.Plan).AnyAsync())).ShouldBe(ziet);
            (await Als(diensten, persoon, t => t.Soorten(Soorten, null, default))).Count.ShouldBe(ziet ? 1 : 0);
            (await Als(diensten, persoon, t => t.Open(dossier.Id, Inzage.Van(Gegevenssoort.Plan, "het plan"), default))).ShouldBe(ziet);
        }
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task De_projectleider_ziet_van_ieder_dossier_wie_het_is_en_de_aanmelding_en_verder_niets(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var inwoner = Persoon.Maak(new("Samira", null, null), Vandaag).Waarde;
        var dossier = Inwonerdossier.Open(inwoner.Nieuw.Id, Vandaag, Vandaag, "test").Waarde.Nieuw;
        await Bewaar(diensten, inwoner.Gebeurtenis, inwoner.Nieuw, dossier);
        Task<T> Projectleider<T>(Func<IDossierToegang, Task<T>> werk) => Als(diensten, PersoonId.Nieuw(), werk, Rol.Projectleider);

        (await Projectleider(t => t.OpenMet(dossier.Id, new([], "het dossier"), Soorten, default)))
            .ShouldBe([Gegevenssoort.Contact, Gegevenssoort.Aanmelding], ignoreOrder: true);
        (await Projectleider(t => t.Open(dossier.Id, Inzage.Van(Gegevenssoort.Plan, "het plan"), default))).ShouldBeFalse();
        (await Projectleider(t => t.Open(DossierId.Nieuw(), Inzage.Van(Gegevenssoort.Contact, "een dossier dat er niet is"), default))).ShouldBeFalse();
        (await Projectleider(t => t.Zichtbaar(Gegevenssoort.Contact).ToListAsync())).ShouldBe([dossier.Id]);
        (await Projectleider(t => t.Zichtbaar(Gegevenssoort.Schijf).ToListAsync())).ShouldBeEmpty();
        (await Projectleider(t => t.Soorten(Soorten, null, default))).ShouldBeEmpty("all dossiers are a list, not a caseload");
        (await Live(diensten, dossier.Id, PersoonId.Nieuw(), Rol.Projectleider)).ShouldBe([Gegevenssoort.Contact, Gegevenssoort.Aanmelding], ignoreOrder: true);
        (await Live(diensten, DossierId.Nieuw(), PersoonId.Nieuw(), Rol.Projectleider)).ShouldBeEmpty();
        (await diensten.In(s => s.GetRequiredService<LogContext>().Inzagen.CountAsync(r => !r.Relatie))).ShouldBe(3, "it was the role that opened the door");
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_vertegenwoordiger_ziet_op_elke_weg_hetzelfde_zolang_het_papier_geldt(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var inwoner = Persoon.Maak(new("Samira", null, null), Vandaag).Waarde;
        var dossier = Inwonerdossier.Open(inwoner.Nieuw.Id, Vandaag.AddDays(-9), Vandaag, "test").Waarde.Nieuw;
        var (nu, voorbij) = (PersoonId.Nieuw(), PersoonId.Nieuw());
        dossier.LegVertegenwoordigerVast(new(nu, "Hanneke", Vertegenwoordiging.Mentor, "beschikking", null, "Marjan", Vandaag.AddDays(-9), null), Vandaag).IsGelukt.ShouldBeTrue();
        dossier.LegVertegenwoordigerVast(new(voorbij, "Kees", Vertegenwoordiging.Mentor, "beschikking", null, "Marjan", Vandaag.AddDays(-9), Vandaag.AddDays(-1)), Vandaag).IsGelukt.ShouldBeTrue();
        await Bewaar(diensten, inwoner.Gebeurtenis, inwoner.Nieuw, dossier);

        // Only with an account of that role; deciding for somebody is done with nothing else.
        foreach (var (wie, rol, ziet) in new[] { (nu, Rol.Vertegenwoordiger, true), (nu, Rol.Professional, false), (voorbij, Rol.Vertegenwoordiger, false) })
        {
            Gegevenssoort[] verwacht = ziet ? [.. Soorten.Where(s => dossier.ZietAlsVertegenwoordiger(wie, s, Vandaag))] : [];
            (await Als(diensten, wie, t => t.OpenMet(dossier.Id, new([], "proef"), Soorten, default), rol)).ShouldBe(verwacht, ignoreOrder: true);
            (await Live(diensten, dossier.Id, wie, rol)).ShouldBe(verwacht, ignoreOrder: true, "an open page hears of what there is to see");
            foreach (var soort in Soorten)
                (await Als(diensten, wie, t => t.Zichtbaar(soort).AnyAsync(), rol)).ShouldBe(verwacht.Contains(soort), $"{soort}");
        }

        dossier.ZietAlsVertegenwoordiger(nu, Gegevenssoort.Contact, Vandaag).ShouldBeTrue();
        dossier.ZietAlsVertegenwoordiger(nu, Gegevenssoort.Plan, Vandaag).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_aanbieder_ziet_wie_de_eigen_organisatie_helpt_en_niet_waarom(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var (aanbieder, karin) = (OrganisatieId.Nieuw(), PersoonId.Nieuw());
        var mensen = Enumerable.Range(0, 4).Select(i => Persoon.Maak(new($"Mens {i}", null, null), Vandaag).Waarde).ToList();
        var dossiers = mensen.ConvertAll(m => Inwonerdossier.Open(m.Nieuw.Id, Vandaag.AddYears(-2), Vandaag, "test").Waarde.Nieuw);
        var (helpt, gestopt, ander, gesloten) = (dossiers[0], dossiers[1], dossiers[2], dossiers[3]);
        gesloten.SchermAf(new("Een nicht werkt daar.", [], PersoonId.Nieuw(), "Fleur"), Vandaag);
        await Bewaar(diensten, mensen[0].Gebeurtenis, [.. mensen.Select(m => m.Nieuw), .. dossiers,
            Hulp(helpt, aanbieder, null), Hulp(gestopt, aanbieder, Vandaag.AddMonths(-4)), Hulp(ander, OrganisatieId.Nieuw(), null), Hulp(gesloten, aanbieder, null)]);

        Gegevenssoort[] verwacht = [Gegevenssoort.Contact, Gegevenssoort.Toewijzing];
        foreach (var soort in Soorten)
            (await Als(diensten, karin, t => t.Zichtbaar(soort).ToListAsync(), Rol.Aanbieder, aanbieder)).ShouldBe(verwacht.Contains(soort) ? [helpt.Id] : []);
        foreach (var dossier in dossiers)
            (await Als(diensten, karin, t => t.OpenMet(dossier.Id, new([], "proef"), Soorten, default), Rol.Aanbieder, aanbieder)).ShouldBe(dossier == helpt ? verwacht : [], ignoreOrder: true);
        (await Als(diensten, karin, t => t.Open(helpt.Id, Inzage.Van(Gegevenssoort.Ondersteuning, "waarom"), default), Rol.Aanbieder, aanbieder)).ShouldBeFalse();
        (await Als(diensten, karin, t => t.Open(helpt.Id, Inzage.Van(Gegevenssoort.Toewijzing, "proef"), default), Rol.Professional, aanbieder)).ShouldBeFalse("by the role, not by the organisation alone");
        (await Als(diensten, karin, t => t.Open(helpt.Id, Inzage.Van(Gegevenssoort.Toewijzing, "proef"), default), Rol.Aanbieder)).ShouldBeFalse("somebody without an organisation helps nobody");

        Indicatie Hulp(Inwonerdossier dossier, OrganisatieId door, DateOnly? tot) => Indicatie.NeemOver(dossier.Id, dossier.InwonerId, OrganisatieId.Nieuw(),
            new(120, Leveringsvorm.Natura, door, "De Gouden Draad"), Vandaag.AddYears(-1), tot).Waarde.Nieuw;
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_afgeschermd_dossier_is_er_niet_voor_een_projectleider_buiten_de_groep(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var (fleur, ander) = (PersoonId.Nieuw(), PersoonId.Nieuw());
        var inwoner = Persoon.Maak(new("Samira", null, null), Vandaag).Waarde;
        var dossier = Inwonerdossier.Open(inwoner.Nieuw.Id, Vandaag, Vandaag, "test").Waarde.Nieuw;
        dossier.SchermAf(new("Een nicht werkt daar.", [], fleur, "Fleur"), Vandaag);
        await Bewaar(diensten, inwoner.Gebeurtenis, inwoner.Nieuw, dossier);

        foreach (var (wie, ziet) in new[] { (fleur, true), (ander, false) })
        {
            (await Als(diensten, wie, t => t.Zichtbaar(Gegevenssoort.Contact).ToListAsync(), Rol.Projectleider)).Count.ShouldBe(ziet ? 1 : 0);
            (await Als(diensten, wie, t => t.Gesloten().AnyAsync(), Rol.Projectleider)).ShouldBe(!ziet);
            (await Als(diensten, wie, t => t.OpenMet(dossier.Id, new([], "het dossier"), Soorten, default), Rol.Projectleider)).Count.ShouldBe(ziet ? 2 : 0);
        }
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Noodtoegang_opent_alleen_om_te_lezen_alleen_wat_gevraagd_is_en_staat_apart_in_het_log(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var (bert, nu) = (PersoonId.Nieuw(), TimeProvider.System.GetUtcNow());
        var inwoner = Persoon.Maak(new("Samira", null, null), Vandaag).Waarde;
        var dossier = Inwonerdossier.Open(inwoner.Nieuw.Id, Vandaag, Vandaag, "test").Waarde.Nieuw;
        var invoer = new Noodinvoer("crisis", [Gegevenssoort.Crisis], true, false);
        var verlopen = Noodtoegang.Begin(dossier.Id, false, new(bert, "Bert", "casusregisseur", ""), invoer with { Soorten = [Gegevenssoort.Plan] }, nu.AddHours(-5), TimeSpan.FromHours(4)).Waarde.Nieuw;
        var nood = Noodtoegang.Begin(dossier.Id, false, new(bert, "Bert", "casusregisseur", ""), invoer, nu.AddHours(-1), TimeSpan.FromHours(4)).Waarde.Nieuw;
        await Bewaar(diensten, inwoner.Gebeurtenis, inwoner.Nieuw, dossier, verlopen, nood);

        foreach (var soort in Soorten)
        {
            var ziet = soort == Gegevenssoort.Crisis;
            (await Als(diensten, bert, t => t.Open(dossier.Id, Inzage.Van(soort, "proef"), default))).ShouldBe(ziet);
            (await Als(diensten, bert, t => t.Zichtbaar(soort).AnyAsync())).ShouldBe(ziet);
            (await Live(diensten, dossier.Id, bert, Rol.Casusregisseur)).Contains(soort).ShouldBe(ziet);
            (await Als(diensten, bert, t => t.Open(dossier.Id, Inzage.Van(soort, "proef") with { Actie = 'U' }, default))).ShouldBeFalse("reading only");
            (await Als(diensten, PersoonId.Nieuw(), t => t.Open(dossier.Id, Inzage.Van(soort, "proef"), default))).ShouldBeFalse("only who asked");
        }

        var regel = await diensten.In(s => s.GetRequiredService<LogContext>().Inzagen.SingleAsync(r => r.Toegestaan));
        (regel.Noodknop, regel.Doel, regel.Relatie, regel.Toestemming).ShouldBe((true, "noodtoegang", false, false));

        // Closed afterwards, without the second yes: gone at once.
        await diensten.In(async s =>
        {
            var db = s.GetRequiredService<AppDbContext>();
            var nuDossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync();
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), nu, "proef", dossier.Id, nuDossier.SchermAf(new("reden", [], PersoonId.Nieuw(), "Fleur"), Vandaag).Waarde));
        });
        (await Als(diensten, bert, t => t.Open(dossier.Id, Inzage.Van(Gegevenssoort.Crisis, "proef"), default))).ShouldBeFalse();
        (await Als(diensten, bert, t => t.Zichtbaar(Gegevenssoort.Crisis).AnyAsync())).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Elke_blik_en_elke_geweigerde_poging_staat_in_het_inzagelog(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var onbekend = DossierId.Nieuw();
        (await Als(diensten, PersoonId.Nieuw(), t => t.Open(onbekend, Inzage.Van(Gegevenssoort.Schijf, "de schijf"), default))).ShouldBeFalse();

        var regel = await diensten.In(s => s.GetRequiredService<LogContext>().Inzagen.SingleAsync());
        regel.ShouldSatisfyAllConditions(
            () => regel.Toegestaan.ShouldBeFalse(),
            () => regel.DossierId.ShouldBe(onbekend),
            () => regel.Gebeurtenis.ShouldBe("de schijf"),
            () => regel.Naam.ShouldBe("Iemand"),
            () => regel.Soorten.ShouldBe("Schijf"));
    }

    private static Inwonerdossier Willekeurig(PersoonId inwoner, PersoonId[] mensen, Random toeval)
    {
        var dossier = Inwonerdossier.Open(inwoner, Vandaag.AddDays(-100), Vandaag, "test").Waarde.Nieuw;
        foreach (var doel in Enum.GetValues<Toestemmingsdoel>().Where(_ => toeval.Next(4) > 0))
        {
            // Other purposes are there too: they let nobody see anything.
            dossier.GeefToestemming(new(doel, Vandaag.AddDays(-toeval.Next(90)), Toestemmingswijze.OpScherm, "", Toestemmingsteksten.Voor(doel).Code,
                Ontvanger: "Huisarts", Soorten: [Gegevenssoort.Plan], Tot: Toestemmingsvorm.Van(doel).HeeftEinde ? Vandaag.AddDays(60) : null), "test", Vandaag).IsGelukt.ShouldBeTrue();
            if (toeval.Next(4) == 0)
                dossier.TrekToestemmingIn(doel, Vandaag.AddDays(-toeval.Next(-2, 20)));
        }

        for (var i = 0; i < 6; i++)
        {
            var wie = mensen[toeval.Next(mensen.Length)];
            var vanaf = Vandaag.AddDays(toeval.Next(-60, 3));
            if (toeval.Next(3) == 0)
                dossier.BetrekTandem(wie, Betrokkenheid.Casusregisseur, vanaf, "test");
            else
                dossier.Betrek(new(wie, Betrokkenheid.Naaste, "zus", vanaf, toeval.Next(2) == 0 ? null : vanaf.AddDays(toeval.Next(0, 70)),
                    [.. Soorten.Where(_ => toeval.Next(2) == 0)], true), "test");
        }

        if (toeval.Next(2) == 0 && dossier.Betrokkenen.Count > 1)
            dossier.Beeindig(dossier.Betrokkenen[1].Id, Vandaag.AddDays(toeval.Next(-3, 3)));
        if (toeval.Next(2) == 0)
        {
            dossier.SchermAf(new("proef", [.. dossier.Betrokkenen.Where(b => b.GeldtOp(Vandaag) && (b.IsTandem || toeval.Next(2) == 0)).Select(b => b.PersoonId).Skip(toeval.Next(2))],
                mensen[toeval.Next(mensen.Length)], "test"), Vandaag.AddDays(-toeval.Next(3)));
            if (toeval.Next(4) == 0)
                dossier.HefAfschermingOp("klaar", Vandaag);
        }

        // A pause takes everything away, from today, from tomorrow, or already.
        foreach (var wie in dossier.Betrokkenen.Skip(1).Where(_ => toeval.Next(5) == 0).ToList())
        {
            dossier.Pauzeer(wie.Id, Vandaag.AddDays(toeval.Next(-3, 3)));
            if (toeval.Next(4) == 0)
                dossier.Hervat(wie.Id, Vandaag);
        }

        // Somebody hands over, today or later, to who may read along already or not.
        foreach (var oud in dossier.Betrokkenen.Where(b => b.IsTandem && b.GeldtOp(Vandaag)).Take(1).ToList())
        {
            var naar = mensen[toeval.Next(mensen.Length)];
            if (Overdracht.StelVoor(dossier, new(oud.Id, new(oud.PersoonId, "A", null), new(naar, "B", null), true, true, Vandaag.AddDays(toeval.Next(0, 5)), "", "", toeval.Next(2) == 0),
                new(oud.PersoonId, "A", false, Guid.NewGuid()), TimeProvider.System.GetUtcNow()).Probeer(out var over) && over.Nieuw.Aanvaard(dossier, naar, TimeProvider.System.GetUtcNow()).IsGelukt && toeval.Next(4) == 0)
                over.Nieuw.TrekIn(dossier, Vandaag);
        }

        return dossier;
    }

    private static Task<Opslagresultaat> Bewaar(Testdiensten diensten, Gebeurtenis gebeurtenis, params object[] nieuw) => diensten.In(s =>
    {
        s.GetRequiredService<AppDbContext>().AddRange(nieuw);
        return s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), DateTimeOffset.UnixEpoch, "proef", null, gebeurtenis));
    });

    private static Task<IReadOnlyCollection<Gegevenssoort>> Live(Testdiensten diensten, DossierId dossier, PersoonId persoon, Rol rol) => diensten.In(async s =>
    {
        var wie = new Gebruiker(AccountId.Nieuw(), persoon, "Iemand", rol, null, "");
        var ziet = await s.GetRequiredService<ILivetoegang>().Ziet(dossier, [wie], default);
        return ziet.TryGetValue(wie.Account, out var soorten) ? (IReadOnlyCollection<Gegevenssoort>)[.. soorten] : [];
    });

    private static Task<T> Als<T>(Testdiensten diensten, PersoonId persoon, Func<IDossierToegang, Task<T>> werk, Rol rol = Rol.Professional, OrganisatieId? organisatie = null) => diensten.In(s =>
    {
        var account = AccountId.Nieuw();
        var gebruiker = new Gebruiker(account, persoon, "Iemand", rol, organisatie, "");
        s.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.ToString()), .. gebruiker.Claims()], "test")),
        };
        return werk(s.GetRequiredService<IDossierToegang>());
    });
}
