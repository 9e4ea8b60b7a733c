namespace Spil.Iwmo;

/// <summary>An assignment as far as a declaration can be checked against it.</summary>
/// <param name="ToewijzingNummer">Its number.</param>
/// <param name="Bsn">Of whom it is.</param>
/// <param name="Product">What.</param>
/// <param name="Ingangsdatum">First day.</param>
/// <param name="Einddatum">Last day; <see langword="null"/> when it has none.</param>
/// <param name="Omvang">How much; <see langword="null"/> when it is a budget, and then volume is not checked.</param>
public sealed record Toegewezenvolume(int ToewijzingNummer, string Bsn, Product? Product, DateOnly Ingangsdatum, DateOnly? Einddatum, Omvang? Omvang);

/// <summary>
/// Checks what is declared against what was assigned (TR321, IV077). Help in the household per week may reach six times the volume of a
/// week in a month, because a month touches six weeks at most, but never more than the whole assignment holds. Weeks are those of
/// ISO 8601, and a broken week counts as one.
/// </summary>
/// <param name="toewijzingen">The assignments.</param>
/// <param name="eerder">What was declared before by these assignments: number, first day of the month, volume in the unit of the assignment.</param>
public sealed class Volumecontrole(IEnumerable<Toegewezenvolume> toewijzingen, IEnumerable<(int Nummer, DateOnly Maand, long Volume)>? eerder = null)
{
    private const int WekenInMaand = 6;

    private readonly Dictionary<int, Toegewezenvolume> bekend = toewijzingen.ToDictionary(t => t.ToewijzingNummer);
    private readonly Dictionary<(int Nummer, DateOnly Maand), long> gedeclareerd = (eerder ?? [])
        .GroupBy(e => (e.Nummer, Maand(e.Maand))).ToDictionary(g => g.Key, g => g.Sum(e => e.Volume));
    private readonly HashSet<(int Nummer, DateOnly Maand)> geteld = [];
    private int clienten;

    /// <summary>Takes the next client of a declaration; what is wrong with its lines comes at once.</summary>
    public IReadOnlyList<Berichtfout> Neem(Client323 client)
    {
        var pad = $"/Bericht/Declaratie/Clienten/Client[{++clienten}]/Prestaties/Prestatie";
        return [.. client.Prestaties.SelectMany((p, i) => Neem(client.Bsn, p, $"{pad}[{i + 1}]"))];
    }

    /// <summary>Where more was declared than the assignment holds: ask it when all clients were taken.</summary>
    public IReadOnlyList<Berichtfout> Sluit() => [.. geteld.OrderBy(g => g).GroupBy(g => g.Nummer).SelectMany(g => Teveel(bekend[g.Key], [.. g.Select(m => m.Maand)]))];

    /// <summary>What has been declared by an assignment, with what came before, in its own unit.</summary>
    public long Gedeclareerd(int nummer) => gedeclareerd.Where(g => g.Key.Nummer == nummer).Sum(g => g.Value);

    /// <summary>How many weeks of ISO 8601 these days touch.</summary>
    public static int Weken(DateOnly eerste, DateOnly laatste) => laatste < eerste ? 0 : ((Maandag(laatste).DayNumber - Maandag(eerste).DayNumber) / 7) + 1;

    private IEnumerable<Berichtfout> Neem(string bsn, Prestatie p, string pad)
    {
        if (!bekend.TryGetValue(p.ToewijzingNummer, out var t) || t.Bsn != bsn)
        {
            yield return Iwmoregels.Toewijzing.Bij(pad + "/ToewijzingNummer");
            yield break;
        }
        if (t.Product is { } product && (product.Categorie != p.ProductCategorie || (product.Code is { } code && code != p.ProductCode))) yield return Iwmoregels.AnderProduct.Bij(pad + "/ProductCode");
        if (p.ProductPeriode.Begindatum < t.Ingangsdatum || p.ProductPeriode.Einddatum > (t.Einddatum ?? DateOnly.MaxValue)) yield return Iwmoregels.Buiten.Bij(pad + "/ProductPeriode");
        if (t.Omvang is not { } omvang) yield break;
        if (Omgerekend(p, omvang.Eenheid) is not { } volume)
        {
            yield return Iwmoregels.Eenheid.Bij(pad + "/Eenheid");
            yield break;
        }
        var sleutel = (t.ToewijzingNummer, Maand(p.ProductPeriode.Begindatum));
        geteld.Add(sleutel);
        gedeclareerd[sleutel] = gedeclareerd.GetValueOrDefault(sleutel) + volume;
    }

    private IEnumerable<Berichtfout> Teveel(Toegewezenvolume t, DateOnly[] maanden)
    {
        var omvang = t.Omvang!;
        foreach (var maand in maanden)
            if (PerMaand(t, maand) is { } ruimte && gedeclareerd[(t.ToewijzingNummer, maand)] > ruimte)
                yield return Fout(t, $"In {maand:yyyy-MM} is {gedeclareerd[(t.ToewijzingNummer, maand)]} gedeclareerd. Er past hoogstens {ruimte} in een maand.");
        if (Totaal(t) is { } totaal && Gedeclareerd(t.ToewijzingNummer) > totaal)
            yield return Fout(t, $"In totaal is {Gedeclareerd(t.ToewijzingNummer)} gedeclareerd. De hele toewijzing is {totaal}.");
        static Berichtfout Fout(Toegewezenvolume t, string zin) => Iwmoregels.TR321.Bij($"/Bericht/Declaratie/Clienten//Prestatie[ToewijzingNummer={t.ToewijzingNummer}]", zin);
    }

    private static long? PerMaand(Toegewezenvolume t, DateOnly maand) => t.Omvang!.Frequentie switch
    {
        Codes.PerWeek when t.Product?.Categorie == Codes.Huishouden => WekenInMaand * (long)t.Omvang.Volume,
        Codes.PerWeek => Weken(maand, maand.AddMonths(1).AddDays(-1)) * (long)t.Omvang.Volume,
        Codes.PerMaand => t.Omvang.Volume,
        Codes.PerDag => DateTime.DaysInMonth(maand.Year, maand.Month) * (long)t.Omvang.Volume,
        _ => null,
    };

    private static long? Totaal(Toegewezenvolume t) => (t.Omvang!.Frequentie, t.Einddatum) switch
    {
        (Codes.Totaal, _) => t.Omvang.Volume,
        (_, null) => null,
        (Codes.PerWeek, { } einde) => Weken(t.Ingangsdatum, einde) * (long)t.Omvang.Volume,
        (Codes.PerMaand, { } einde) => ((((einde.Year - t.Ingangsdatum.Year) * 12) + einde.Month - t.Ingangsdatum.Month) + 1) * (long)t.Omvang.Volume,
        (_, { } einde) => (einde.DayNumber - t.Ingangsdatum.DayNumber + 1) * (long)t.Omvang.Volume,
    };

    // Rounded up: a part of a unit that was given is not lost.
    private static long? Omgerekend(Prestatie p, string eenheid)
    {
        var volume = Codes.Met(p.IngediendBedrag.DebetCredit, p.GeleverdVolume);
        if (p.Eenheid == eenheid) return volume;
        return (Codes.Minuten(p.Eenheid), Codes.Minuten(eenheid)) is ({ } van, { } naar) ? (long)Math.Ceiling(volume * van / (decimal)naar) : null;
    }

    private static DateOnly Maand(DateOnly dag) => new(dag.Year, dag.Month, 1);

    private static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));
}
