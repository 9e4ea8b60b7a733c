using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Herstel.Daarna;

/// <summary>An agreement or action that everybody agreed on and that is not done.</summary>
internal sealed record Openstaand(TrajectId Traject, VoorstelId Voorstel, string Tekst, string Wie, PersoonId? WiePersoon, DateOnly? Wanneer, bool IsTeLaat);

/// <summary>Questions about what comes after a meeting that more than one place asks.</summary>
internal static class Daarnavragen
{
    /// <summary>Who is silent on a voorstel that is not adopted.</summary>
    public static IEnumerable<Zwijgende> Zwijgenden(this IEnumerable<Voorstelfeiten> voorstellen) => voorstellen.Where(v => v.IsIngebracht && !v.Huidige.IsAangenomen)
        .SelectMany(v => v.Huidige.Zwijgt.Select(z => new Zwijgende(z.Persoon, z.Naam, v.Id, v.Huidige.Taak.Tekst)));

    /// <summary>What is not done, the first date first.</summary>
    public static IReadOnlyList<Openstaand> Openstaand(this IEnumerable<Voorstelfeiten> voorstellen, DateOnly vandaag) =>
        [.. voorstellen.Where(v => v is { IsDoel: false, IsGedaan: false, Aangenomen: not null }).OrderBy(v => v.Aangenomen!.Taak.Wanneer ?? DateOnly.MaxValue).ThenBy(v => v.Id.Waarde)
            .Select(v => v.Aangenomen!.Taak is var taak ? new Openstaand(v.TrajectId, v.Id, taak.Tekst, taak.Wie, taak.WiePersoonId, taak.Wanneer, v.IsTeLaat(vandaag)) : null!)];

    /// <summary>What is not done in one traject, for who prepares a meeting.</summary>
    public static async Task<IReadOnlyList<Openstaand>> HaalOpenstaand(AppDbContext db, TrajectId traject, DateOnly vandaag, CancellationToken ct) =>
        (await Voorstelfeiten.Haal(db, [traject], ct)).Openstaand(vandaag);
}
