using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Herstel.Invoer;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Web.Opdrachten;

/// <summary>
/// <c>invoer aanmeldingen FILE.csv</c>: takes over an existing list. Without <c>--doe</c> it only says line by line what will happen. What is
/// left goes with its reasons to a CSV that can be mended and offered again.
/// </summary>
internal static class InvoerOpdracht
{
    public static Command Maak() => new("invoer", "Neem een bestaande lijst over.") { Aanmeldingen() };

    private static Command Aanmeldingen()
    {
        var bestand = new Argument<string>("bestand") { Description = "De lijst als CSV-bestand." };
        var doe = new Option<bool>("--doe") { Description = "Neem de lijst over. Zonder dit zegt Spil alleen wat er gaat gebeuren." };
        var rest = new Option<string?>("--rest") { Description = "Bestand voor de regels die blijven liggen. Standaard naast de lijst, met .rest.csv." };
        var organisatie = new Option<string?>("--organisatie") { Description = "De kernpartner die aanmeldt, als dat niet in de lijst staat." };
        var aanmelder = new Option<string?>("--aanmelder") { Description = "Wie aanmeldt, als dat niet in de lijst staat." };
        var als = new Option<string>("--als") { DefaultValueFactory = _ => "tekst", Description = "tekst of json." };
        als.AcceptOnlyFromAmong("tekst", "json");
        var opdracht = new Command("aanmeldingen", "Neem een lijst van aangemelde inwoners over. Niemand komt er twee keer in.")
        {
            bestand, doe, rest, organisatie, aanmelder, als,
        };
        opdracht.SetAction((p, ct) => Voer(
            new(p.GetRequiredValue(bestand), p.GetValue(doe), p.GetValue(rest), p.GetValue(organisatie), p.GetValue(aanmelder), p.GetRequiredValue(als) == "json"), ct));
        return opdracht;
    }

    private static async Task<int> Voer(Vraag vraag, CancellationToken ct)
    {
        var inhoud = await Bestandslezer.Lees(vraag.Bestand, ct);
        await using var diensten = Opstart.Diensten();
        await Databasezorg.WeesBij(diensten, ct);
        var invoer = diensten.GetRequiredService<Lijstinvoer>();
        var organisatie = await Organisatie(diensten, vraag.Organisatie, ct);
        var naam = Path.GetFileName(vraag.Bestand);
        var uitkomst = await invoer.Plan(inhoud, vraag.Aanmelder ?? Lijstinvoer.AanmelderVan(organisatie?.Naam, naam), organisatie?.Id, ct);
        if (!uitkomst.Probeer(out var plan)) throw new Opdrachtfout(string.Join(" ", uitkomst.Weigeringen.Select(w => w.Zin)));

        var uitvoer = new Invoeruitvoer(vraag.AlsJson, naam);
        uitvoer.Plan(plan);
        if (!vraag.Doe)
        {
            uitvoer.Slot(plan, null);
            return Bruikbaar(plan);
        }

        // Where the lines go that stay is sure before anything is taken over.
        await using var rest = Open(vraag);
        var klaar = await invoer.Neem(plan, Uitvoerder.Spil("invoer"), naam, ct);
        var gebleven = Restbestand.Maak(klaar);
        await rest.Bewaar(gebleven, ct);
        uitvoer.Slot(klaar, gebleven.Length > 0 ? rest.Naam : null);
        return Bruikbaar(klaar);
    }

    // A list of which nobody can be read was refused; one of which everybody is known already was not.
    private static int Bruikbaar(Invoerplan plan) => plan.Aantal(Lot.BlijftLiggen) == plan.Regels.Count ? Opdrachtregel.Geweigerd : Opdrachtregel.Gedaan;

    private static async Task<Organisatie?> Organisatie(ServiceProvider diensten, string? naam, CancellationToken ct)
    {
        if (naam is null) return null;
        await using var scope = diensten.CreateAsyncScope();
        var kernpartners = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Organisatie>().AsNoTracking().Where(o => o.Kernpartner).ToListAsync(ct);
        return kernpartners.Find(o => Tekst.Zoekvorm(o.Naam) == Tekst.Zoekvorm(naam)) ?? throw new Opdrachtfout(
            $"Er is geen kernpartner die {naam} heet. Kies uit: {string.Join(", ", kernpartners.Select(o => o.Naam).Order(StringComparer.CurrentCulture))}.");
    }

    private static Restuitvoer Open(Vraag vraag)
    {
        var naam = vraag.Rest ?? Path.ChangeExtension(vraag.Bestand, ".rest.csv");
        if (Path.GetFullPath(naam) == Path.GetFullPath(vraag.Bestand)) throw new Opdrachtfout("Kies voor --rest een ander bestand dan de lijst zelf.");
        try
        {
            return new Restuitvoer(naam);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Opdrachtfout($"Spil kan het bestand {naam} niet schrijven. Er is niets overgenomen.", Opdrachtregel.Kapot);
        }
    }

    private sealed record Vraag(string Bestand, bool Doe, string? Rest, string? Organisatie, string? Aanmelder, bool AlsJson);

    /// <summary>The file for what is left: written beside its place first, so that an older one is only replaced by a whole one.</summary>
    private sealed class Restuitvoer : IAsyncDisposable
    {
        private readonly FileStream stroom;

        public Restuitvoer(string naam)
        {
            Naam = naam;
            stroom = new FileStream(naam + ".tmp", FileMode.Create, FileAccess.Write);
        }

        public string Naam { get; }

        public async Task Bewaar(byte[] inhoud, CancellationToken ct)
        {
            if (inhoud.Length == 0) return;
            await stroom.WriteAsync(inhoud, ct);
            stroom.Flush(flushToDisk: true);
            stroom.Close();
            File.Move(stroom.Name, Naam, overwrite: true);
        }

        public async ValueTask DisposeAsync()
        {
            await stroom.DisposeAsync();
            File.Delete(stroom.Name);
        }
    }
}
