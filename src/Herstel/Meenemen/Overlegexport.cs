using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Herstel.Meenemen;

/// <summary>A meeting.</summary>
public sealed record Overlegdeel(Overlegsoort Soort, Overlegstand Stand, DateOnly BegonnenOp, string Doel, string Bij, string WaaromNogmaals, DateOnly? Dag, TimeOnly? Tijd, int DuurMinuten, string Plek,
    string Link, string Voorzitter, string Huisregels, string Afzegreden, string InstemmingGevraagdAan, DateOnly? InstemmingGevraagdOp, DateTimeOffset? BegonnenOm, DateTimeOffset? GeeindigdOm, bool Gestopt,
    IReadOnlyList<Genodigdedeel> Genodigden,
    IReadOnlyList<Agendadeel> Agenda, IReadOnlyList<Prikdeel> Momenten, IReadOnlyList<Parkeerdeel> VoorLater, IReadOnlyList<Veiligheidsdeel> Veiligheid);

/// <summary>Somebody who was asked for it, with the talk beforehand and the promise of secrecy.</summary>
public sealed record Genodigdedeel(string Naam, string Rol, Genodigdestand Stand, DateOnly? VoorgesprekOp, string VoorgesprekDoor, string Voorgesprek, IReadOnlyList<Beloftedeel> Beloften, Aanwezigheid? Aanwezig);

/// <summary>A promise of secrecy.</summary>
public sealed record Beloftedeel(DateTimeOffset Op, string OpgenomenDoor, DateTimeOffset? IngetrokkenOp);

/// <summary>A point of the agenda.</summary>
public sealed record Agendadeel(string Titel, int Minuten, Agendazicht Zicht, int BesteedSeconden);

/// <summary>A moment that was proposed, with who could then.</summary>
public sealed record Prikdeel(DateOnly Dag, TimeOnly Tijd, IReadOnlyList<Prikantwoorddeel> Antwoorden);

/// <summary>A voorstel that was kept for later.</summary>
public sealed record Parkeerdeel(Guid Voorstel, string Reden, bool NaarVervolg, string Door, DateTimeOffset Op);

/// <summary>A time at which people talked about safety first.</summary>
public sealed record Veiligheidsdeel(string Door, DateTimeOffset Op, DateTimeOffset? TerugOm);

/// <summary>Whether somebody could.</summary>
public sealed record Prikantwoorddeel(string Naam, Prikkeuze Keuze, Prikwijze Wijze, string IngevuldDoor);

/// <summary>The meetings of an inwoner, to take along.</summary>
internal static class Overlegexport
{
    public static Func<DossierId, CancellationToken, Task<List<Overlegdeel>>> Haal(AppDbContext db) => async (dossier, ct) =>
        [.. (await db.Set<Overleg>().AsNoTracking().Geheel().Where(o => o.DossierId == dossier).OrderBy(o => o.Id).ToListAsync(ct)).Select(Deel)];

    private static Overlegdeel Deel(Overleg o) => new(o.Soort, o.Stand, o.BegonnenOp, o.Doel, o.Bij, o.WaaromNogmaals, o.Dag, o.Tijd, o.DuurMinuten, o.Plek, o.Link, o.Voorzitter.Naam, o.Huisregels, o.Afzegreden,
        o.InstemmingGevraagdAan, o.InstemmingGevraagdOp, o.BegonnenOm, o.GeeindigdOm, o.Gestopt,
        [.. o.Genodigden.OrderBy(g => g.Id).Select(g => new Genodigdedeel(g.Naam, g.Rol, g.Stand, g.VoorgesprekOp, g.VoorgesprekDoor, g.Voorgesprek,
            [.. o.Beloften.Where(b => b.GenodigdeId == g.Id).OrderBy(b => b.Op).Select(b => new Beloftedeel(b.Op, b.OpgenomenDoor, b.IngetrokkenOp))], o.Aanwezig(g.Id)))],
        [.. o.Agenda.Select(p => new Agendadeel(p.Titel, p.Minuten, p.Zicht, p.BesteedSeconden))],
        [.. o.Momenten.OrderBy(m => m.Dag).ThenBy(m => m.Tijd).Select(m => new Prikdeel(m.Dag, m.Tijd,
            [.. o.Antwoorden.Where(a => a.MomentId == m.Id).Select(a => new Prikantwoorddeel(o.Zoek(a.GenodigdeId)?.Naam ?? "", a.Keuze, a.Wijze, a.IngevuldDoor))]))],
        [.. o.Parkeringen.OrderBy(p => p.Op).Select(p => new Parkeerdeel(p.VoorstelId.Waarde, p.Reden, p.NaarVervolg, p.Door, p.Op))],
        [.. o.Veiligheidsmomenten.OrderBy(v => v.Op).Select(v => new Veiligheidsdeel(v.Door, v.Op, v.TerugOm))]);
}
