using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Verslagen;

/// <summary>A decision of the meeting: an action or an agreement, as it stood.</summary>
/// <param name="Voorstel">The voorstel it is.</param>
/// <param name="Soort">Action or agreement; also a goal that was set.</param>
/// <param name="Tekst">What.</param>
/// <param name="Wie">Who does it.</param>
/// <param name="Wanneer">By when.</param>
/// <param name="Doel">For which goal; empty for a goal itself.</param>
/// <param name="Aangenomen">Everybody agrees.</param>
/// <param name="GedaanOp">The day it was done.</param>
/// <param name="Geparkeerd">Why not everybody agreed, in own words, when it was parked in the meeting.</param>
public sealed record Overlegbesluit(Guid Voorstel, Voorstelsoort Soort, string Tekst, string Wie, DateOnly? Wanneer, string Doel, bool Aangenomen, DateOnly? GedaanOp, string Geparkeerd = "")
{
    /// <summary>
    /// What a meeting decided or proposed: the voorstellen whose words were written or adopted on the day of the meeting, or that were parked in it. What
    /// was withdrawn or is still a concept is no decision of a meeting.
    /// </summary>
    /// <param name="overleg">The meeting.</param>
    /// <param name="voorstellen">All voorstellen of the traject.</param>
    public static IReadOnlyList<Overlegbesluit> Van(Overleg overleg, IReadOnlyList<Voorstel> voorstellen) => (overleg.BegonnenOm?.Datum() ?? overleg.Dag) is not { } dag ? []
        : [.. voorstellen.Where(v => v.Status == Voorstelstatus.Ingebracht && (overleg.ParkeringVan(v.Id) is not null || v.Versies.Any(x => x.Op.Datum() == dag || x.AangenomenOp?.Datum() == dag))).Select(v => Maak(v, voorstellen, overleg.ParkeringVan(v.Id)))
            .OrderBy(b => !b.Aangenomen).ThenBy(b => b.Soort == Voorstelsoort.Doel ? 0 : 1).ThenBy(b => b.Wanneer ?? DateOnly.MaxValue).ThenBy(b => b.Voorstel)];

    /// <summary>Actions and agreements that everybody agreed on and that are not done yet; the first date first.</summary>
    public static IReadOnlyList<Overlegbesluit> Openstaand(IReadOnlyList<Voorstel> voorstellen) =>
        [.. voorstellen.Where(v => v is { Soort: not Voorstelsoort.Doel, GedaanOp: null, LaatstAangenomen: not null }).Select(v => Maak(v, voorstellen, null)).OrderBy(b => b.Wanneer ?? DateOnly.MaxValue).ThenBy(b => b.Voorstel)];

    private static Overlegbesluit Maak(Voorstel v, IReadOnlyList<Voorstel> alle, Parkering? geparkeerd)
    {
        var versie = v.LaatstAangenomen ?? v.Huidige;
        var doel = alle.FirstOrDefault(d => d.Id == v.DoelId);
        return new(v.Id.Waarde, v.Soort, versie.Inhoud.Tekst, versie.Inhoud.Wie, versie.Inhoud.Wanneer, (doel?.LaatstAangenomen ?? doel?.Huidige)?.Inhoud.Tekst ?? "", v.LaatstAangenomen is not null, v.GedaanOp,
            v.LaatstAangenomen is not null || geparkeerd is null ? "" : geparkeerd.Reden.Length > 0 ? geparkeerd.Reden : "We praten er een volgende keer over.");
    }
}

/// <summary>The facts around the lines of agreed minutes: they stay as they were.</summary>
/// <param name="Titel">What kind of meeting.</param>
/// <param name="Doel">What it was about, in the words of the inwoner.</param>
/// <param name="Dag">The day.</param>
/// <param name="Tijd">When it began.</param>
/// <param name="Plek">Where.</param>
/// <param name="Mensen">Who took part: name and role.</param>
/// <param name="Besluiten">What was decided.</param>
public sealed record Verslagfeiten(string Titel, string Doel, DateOnly? Dag, TimeOnly? Tijd, string Plek, IReadOnlyList<string> Mensen, IReadOnlyList<Overlegbesluit> Besluiten)
{
    /// <summary>As it is stored.</summary>
    public string NaarJson() => JsonSerializer.Serialize(this);

    /// <summary>Reads what was stored.</summary>
    public static Verslagfeiten VanJson(string json) => JsonSerializer.Deserialize<Verslagfeiten>(json) ?? throw new JsonException("No facts of minutes.");

    // Every part is preceded by its length, so that nothing can move from one line to the next.
    internal static string Merk(Verslagfeiten feiten, IEnumerable<string> delen)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> lengte = stackalloc byte[sizeof(int)];
        foreach (var deel in delen.Prepend(feiten.NaarJson()))
        {
            var bytes = Encoding.UTF8.GetBytes(deel);
            BinaryPrimitives.WriteInt32BigEndian(lengte, bytes.Length);
            hash.AppendData(lengte);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
