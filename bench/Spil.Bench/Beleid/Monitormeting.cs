using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Spil.Beleid.Cijfers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.TestSupport;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Signalen;

namespace Spil.Bench.Beleid;

/// <summary>
/// The monitor at size: indications made by the domain and written in bulk beside a raw COPY of the same rows, one recount of all figures, and the page
/// itself over HTTP. <c>monitor [inwoners,inwoners] [Sqlite|Postgres]</c>
/// </summary>
internal static class Monitormeting
{
    private const int Keren = 300;
    private const string Pad = "/beleid/monitor?maand=2021-04";

    public static async Task<int> Draai(string[] args)
    {
        int[] omvang = [.. (args.Length > 0 ? args[0] : "10000,100000").Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
        var engine = args.Length > 1 ? Enum.Parse<Engine>(args[1]) : Engine.Postgres;
        Console.WriteLine($"{engine}, {TimeProvider.System.GetLocalNow():yyyy-MM-dd HH:mm}\n\n| inwoners | rows | written per s | raw COPY per s | of raw | recount s | inwoners per s | memory MiB | page: median ms (p95) | growth |\n|---|---|---|---|---|---|---|---|---|---|");
        double? eerste = null;
        foreach (var aantal in omvang)
        {
            await using var diensten = await Testdiensten.Start(engine, demo: true);
            var (rijen, geschreven, kaal) = await diensten.MetDb(db => Schrijf(db, diensten.Alles.GetRequiredService<IDatabase>(), aantal));
            var klok = Stopwatch.StartNew();
            await diensten.In(s => s.GetRequiredService<Cijferboek>().WerkBij(default));
            var tellen = klok.Elapsed.TotalSeconds;
            var geheugen = Process.GetCurrentProcess().WorkingSet64 / 1024.0 / 1024.0;
            var (mediaan, p95) = await Bezoek(diensten.Database);
            eerste ??= mediaan;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {aantal:N0} | {rijen:N0} | {rijen / geschreven:N0} | {(kaal is { } k ? $"{rijen / k:N0}" : "–")} | {(kaal is { } r ? $"1/{geschreven / r:F1}" : "–")} | {tellen:F1} | {aantal / tellen:N0} | {geheugen:F0} | {mediaan:F1} ({p95:F1}) | {mediaan / eerste:F2}× |"));
        }
        return 0;
    }

    // Made once, before the clock: what is written and the raw copy get the same rows.
    private static async Task<(long Rijen, double Geschreven, double? Kaal)> Schrijf(AppDbContext db, IDatabase database, int aantal)
    {
        var gemeente = (await db.Set<Organisatie>().SingleAsync(o => o.Naam == "Gemeente Huizen")).Id;
        var (zaak, deel, signaal) = (new Rijmaker(db, typeof(Indicatie)), new Rijmaker(db, typeof(Indicatiedeel)), new Rijmaker(db, typeof(Signaal)));
        List<Indicatie> zaken = [.. Zaken(gemeente, aantal)];
        List<Signaal> signalen = [.. Signalen(zaken)];
        await db.Database.OpenConnectionAsync();
        long rijen = 0;
        var klok = Stopwatch.StartNew();
        await using (var bulk = database.Bulk(db))
        {
            await bulk.Schrijf(zaak.Tabel, zaak.Kolommen, Tel(zaken.Select(i => zaak.Rij(i))), default);
            await bulk.Schrijf(deel.Tabel, deel.Kolommen, Tel(zaken.SelectMany(i => i.Delen.Select(d => deel.Rij(d, i.Id.Waarde)))), default);
            await bulk.Schrijf(signaal.Tabel, signaal.Kolommen, Tel(signalen.Select(s => signaal.Rij(s))), default);
            await bulk.Klaar(default);
        }
        var geschreven = klok.Elapsed.TotalSeconds;
        return (rijen, geschreven, db.Database.GetDbConnection() is NpgsqlConnection pg ? await Kaal(pg, [zaak, deel, signaal],
            [[.. zaken.Select(i => zaak.Rij(i))], [.. zaken.SelectMany(i => i.Delen.Select(d => deel.Rij(d, i.Id.Waarde)))], [.. signalen.Select(s => signaal.Rij(s))]]) : null);

        IEnumerable<object?[]> Tel(IEnumerable<object?[]> bron)
        {
            foreach (var rij in bron)
            {
                rijen++;
                yield return rij;
            }
        }
    }

    private static IEnumerable<Indicatie> Zaken(OrganisatieId gemeente, int aantal)
    {
        for (var i = 0; i < aantal; i++)
        {
            var id = new Guid(i, 0x2021, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
            var ingang = new DateOnly(2015, 1, 1).AddDays(i % 1900);
            var volume = new Indicatievolume(60 + (i % 200), Leveringsvorm.Natura, null, "De Gouden Draad");
            var indicatie = Indicatie.NeemOver(new(id), new(id), gemeente, volume, ingang, null).Waarde.Nieuw;
            if (i % 2 == 0)
            {
                var op = new DateOnly(2021, 1, 4).AddDays(i % 110);
                var overgang = Overgang.Bepaal(volume.MinutenPerWeek, 125, op, 6);
                indicatie.Herzie(volume with { MinutenPerWeek = 125 }, overgang.IngangNieuw, null, overgang);
            }
            if (i % 19 == 0) indicatie.Beeindig(new DateOnly(2021, 1, 4).AddDays(i % 300), (Uitstroomreden)(i % 3));
            yield return indicatie;
        }
    }

    // One inwoner in ten gave a signal: a recount brings the support along with each.
    private static IEnumerable<Signaal> Signalen(IEnumerable<Indicatie> zaken) => zaken.Where((_, i) => i % 10 == 0).Select((zaak, i) => Signaal.Geef(zaak.DossierId, zaak.InwonerId, zaak.GemeenteId,
        new(Signaalgever.Inwoner, zaak.InwonerId, "Voorbeeld", "", null), new((Signaalsoort)(i % 3), "De trap lukt niet meer.", "Boven blijft het liggen.", null, true), new DateOnly(2021, 1, 4).AddDays(i % 110)).Waarde.Nieuw);

    private static async Task<double> Kaal(NpgsqlConnection verbinding, Rijmaker[] tabellen, object?[][][] rijen)
    {
        foreach (var tabel in tabellen)
        {
            await using var maak = new NpgsqlCommand($"CREATE TABLE kaal_{tabel.Tabel} (LIKE \"{tabel.Tabel}\" INCLUDING ALL)", verbinding);
            await maak.ExecuteNonQueryAsync();
        }
        var klok = Stopwatch.StartNew();
        for (var t = 0; t < tabellen.Length; t++)
        {
            await using var schrijver = await verbinding.BeginBinaryImportAsync($"COPY kaal_{tabellen[t].Tabel} ({string.Join(", ", tabellen[t].Kolommen.Select(k => $"\"{k.Naam}\""))}) FROM STDIN (FORMAT BINARY)");
            foreach (var rij in rijen[t])
            {
                await schrijver.StartRowAsync();
                for (var k = 0; k < rij.Length; k++)
                {
                    if (rij[k] is { } waarde) await schrijver.WriteAsync(waarde, tabellen[t].Kolommen[k].Kolomtype);
                    else await schrijver.WriteNullAsync();
                }
            }
            await schrijver.CompleteAsync();
        }
        return klok.Elapsed.TotalSeconds;
    }

    private static async Task<(double Mediaan, double P95)> Bezoek(Testdatabase database)
    {
        await using var site = await Webproces.Start(database.Engine, database.Verbinding);
        using var maarten = new Bezoeker(site.Adres);
        await maarten.MeldAan("beleid");
        var tijden = new List<double>();
        for (var i = 0; i < Keren * 2; i++)
        {
            var klok = Stopwatch.StartNew();
            (await maarten.Haal(Pad)).EnsureSuccessStatusCode();
            if (i >= Keren) tijden.Add(klok.Elapsed.TotalMilliseconds); // The first half pays for the compiler.
        }
        tijden.Sort();
        return (tijden[tijden.Count / 2], tijden[tijden.Count * 95 / 100]);
    }

    /// <summary>Makes stored rows of objects, as EF would store them.</summary>
    private sealed class Rijmaker
    {
        private readonly IReadOnlyList<IProperty> velden;

        public Rijmaker(AppDbContext db, Type soort)
        {
            var tabel = db.Model.FindEntityType(soort)!.GetTableMappings().Single().Table;
            Tabel = tabel.Name;
            velden = [.. tabel.Columns.Select(k => k.PropertyMappings[0].Property)];
            Kolommen = [.. tabel.Columns.Zip(velden, (k, v) => new Bulkkolom(k.Name, k.StoreType, Kaal(v.GetTypeMapping().Converter?.ProviderClrType ?? v.ClrType)))];
        }

        public string Tabel { get; }

        public IReadOnlyList<Bulkkolom> Kolommen { get; }

        public object?[] Rij(object iets, Guid? ouder = null) => [.. velden.Select(v => v.IsShadowProperty() ? ouder : Opslag(v, v.GetGetter().GetClrValue(iets)))];

        private static object? Opslag(IProperty veld, object? waarde) => waarde is not null && veld.GetTypeMapping().Converter is { } omzetter ? omzetter.ConvertToProvider(waarde) : waarde;

        private static Type Kaal(Type type) => Nullable.GetUnderlyingType(type) ?? type;
    }
}
