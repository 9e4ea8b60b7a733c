using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Overdragen;

/// <summary>Handing over, on Mijn werk: what a colleague asks of oneself, and what was refused of what one asked.</summary>
internal sealed class Overdrachtwerk(AppDbContext db, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private const int Dagen = 14;

    public Task<IReadOnlyList<Werkitem>> Mensen(CancellationToken ct) => Task.FromResult<IReadOnlyList<Werkitem>>([]);

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct)
    {
        if (http.Wie()?.Persoon is not { } ik) return [];
        var (vandaag, sinds) = (klok.Vandaag(), klok.GetUtcNow().AddDays(-Dagen));
        var mijn = await db.Set<Overdracht>().AsNoTracking().Where(o => o.NaarId == ik && o.Stand == Overdrachtstand.Voorgesteld).OrderBy(o => o.Id).ToListAsync(ct);
        var nee = await db.Set<Overdracht>().AsNoTracking().Where(o => o.DoorId == ik && o.VoorgesteldOp >= sinds && (o.Stand == Overdrachtstand.Geweigerd || o.Stand == Overdrachtstand.Afgewezen))
            .OrderBy(o => o.Id).ToListAsync(ct);
        if (mijn.Count + nee.Count == 0) return [];
        return [new("Overdragen",
        [
            .. mijn.GroupBy(o => o.BundelId).Select(b => Item(b, $"{b.First().VanNaam} vraagt jou", Dringend.NuNodig, "Antwoord",
                $"Neem jij het over? Het gaat om {Mensen(b.Count())}, vanaf {b.First().Ingang.InZin(vandaag)}.")),
            .. nee.GroupBy(o => o.BundelId).Select(b => Item(b, $"Naar {b.First().NaarNaam}", Dringend.NuNodig, "Gaat niet door", $"{Mensen(b.Count())}: kies iemand anders of praat erover.")),
        ], "", "/overdragen", "Alles wat je overdraagt")];
    }

    private static Werkitem Item(IGrouping<Guid, Overdracht> bundel, string kop, Dringend dringend, string pil, string zin) =>
        new(kop, bundel.Key.ToString(), $"/overdragen/{bundel.Key}", "Overdracht", dringend, pil, zin, "", "", null, []);

    private static string Mensen(int aantal) => aantal == 1 ? "1 persoon" : $"{aantal} mensen";
}

/// <summary>Handing over, on Mijn Spil: who goes, who comes, and when.</summary>
internal sealed class Mijnoverdracht(AppDbContext db, TimeProvider klok, IHttpContextAccessor http) : IMijnbron
{
    public async Task<IReadOnlyList<Mijnverzoek>> Haal(CancellationToken ct)
    {
        if (http.Wie()?.Persoon is not { } ik) return [];
        var vandaag = klok.Vandaag();
        var rijen = await (from o in db.Set<Overdracht>().AsNoTracking()
                           join d in db.Set<Inwonerdossier>() on o.DossierId equals d.Id
                           where d.InwonerId == ik && (o.Stand == Overdrachtstand.Voorgesteld || o.Stand == Overdrachtstand.WachtOpInwoner || (o.Stand == Overdrachtstand.Afgesproken && o.Ingang > vandaag))
                           join van in db.Set<Persoon>() on o.VanId equals van.Id
                           join naar in db.Set<Persoon>() on o.NaarId equals naar.Id
                           orderby o.Ingang, o.Id
                           select new { Overdracht = o, Van = van.Naam, Naar = naar.Naam }).ToListAsync(ct);
        return [.. rijen.Select(r => new Mijnverzoek($"{r.Van.Aanspreek} gaat, {r.Naar.Aanspreek} komt", r.Overdracht.VraagtKeuze
            ? $"{r.Van.Aanspreek} stopt bij jou op {r.Overdracht.Ingang.InZin(vandaag)}. Jij kiest of {r.Naar.Aanspreek} mag komen."
            : $"{r.Van.Aanspreek} stopt bij jou. {r.Naar.Aanspreek} gaat jou helpen, vanaf {r.Overdracht.Ingang.InZin(vandaag)}.", $"/mijn/overdracht/{r.Overdracht.Id}", "Lees dit"))];
    }
}

/// <summary>Handing over, on the page of the dossier.</summary>
internal sealed class Overdrachtdeel(AppDbContext db, TimeProvider klok, IHttpContextAccessor http, Rollentabel rollen) : IDossierdeelbron
{
    public async Task<IReadOnlyList<Dossierdeel>> Haal(DossierId dossier, IReadOnlyCollection<Gegevenssoort> soorten, CancellationToken ct)
    {
        if (http.Wie() is not { } ik || !rollen.Heeft(ik.Rol, DossierRechten.Overdragen)) return [];
        var (vandaag, persoon) = (klok.Vandaag(), ik.Ik);
        var straks = await db.Set<Overdracht>().AsNoTracking().Where(o => o.DossierId == dossier && (o.VanId == persoon || o.NaarId == persoon || o.DoorId == persoon)
            && (o.Stand == Overdrachtstand.Voorgesteld || o.Stand == Overdrachtstand.WachtOpInwoner || (o.Stand == Overdrachtstand.Afgesproken && o.Ingang > vandaag)))
            .OrderBy(o => o.Id).FirstOrDefaultAsync(ct);
        if (straks is not null) return [new("Overdragen", straks.Zin(vandaag), $"/overdragen/{straks.BundelId}", "Bekijk de overdracht", null)];
        return ik.Rol == Rol.Projectleider ? [] : [new("Overdragen", "Ga je weg, of neemt een collega dit over?", $"/overdragen/nieuw?dossier={dossier}", "Draag over", null)];
    }
}
