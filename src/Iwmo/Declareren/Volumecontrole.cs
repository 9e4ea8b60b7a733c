namespace Spil.Iwmo;

/// <summary>An assignment as far as a declaration can be checked against it.</summary>
/// <param name="ToewijzingNummer">Its number.</param>
/// <param name="Bsn">Of whom it is.</param>
/// <param name="Product">What.</param>
/// <param name="Ingangsdatum">First day.</param>
/// <param name="Einddatum">Last day; <see langword="null"/> when it has none.</param>
/// <param name="Omvang">How much; <see langword="null"/> when it is a budget, and then volume is not checked.</param>
public sealed record Toegewezenvolume(int ToewijzingNummer, string Bsn, Product? Product, DateOnly Ingangsdatum, DateOnly? Einddatum, Omvang? Omvang);

/// <summary>More was declared than an assignment holds.</summary>
/// <param name="ToewijzingNummer">Which assignment.</param>
/// <param name="Maand">First day of the month in which; <see langword="null"/> for the whole assignment.</param>
/// <param name="Gedeclareerd">How much, with what came before, in the unit of the assignment.</param>
/// <param name="Ruimte">How much fits.</param>
public sealed record Overschrijding(int ToewijzingNummer, DateOnly? Maand, long Gedeclareerd, long Ruimte);

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
    private readonly Dictionary<int, long> totalen = (eerder ?? []).GroupBy(e => e.Nummer).ToDictionary(g => g.Key, g => g.Sum(e => e.Volume));
    private readonly HashSet<(int Nummer, DateOnly Maand)> geteld = [];
    private int clienten;

    /// <summary>Takes the next client of a declaration; what is wrong with its lines comes at once.</summary>
    public IReadOnlyList<Berichtfout> Neem(Client323 client)
    {
        var pad = $"/Bericht/Declaratie/Clienten/Client[{++clienten}]/Prestaties/Prestatie";
        return [.. client.Prestaties.SelectMany((p, i) => Neem(client.Bsn, p, $"{pad}[{i + 1}]"))];
    }

    /// <summary>Takes one line. A line with which something is wrong is not counted.</summary>
    public IReadOnlyList<Berichtfout> Neem(string bsn, Prestatie prestatie, string pad)
    {
        Berichtfout[] fouten = [.. Fouten(bsn, prestatie, pad)];
        if (fouten.Length == 0 && Volume(prestatie) is { } volume)
        {
            var sleutel = (prestatie.ToewijzingNummer, Maand(prestatie.ProductPeriode.Begindatum));
            geteld.Add(sleutel);
            gedeclareerd[sleutel] = gedeclareerd.GetValueOrDefault(sleutel) + volume;
            totalen[prestatie.ToewijzingNummer] = Gedeclareerd(prestatie.ToewijzingNummer) + volume;
        }
        return fouten;
    }

    /// <summary>What a line gives, or takes back, in the unit of its assignment; <see langword="null"/> when that cannot be said.</summary>
    public long? Volume(Prestatie prestatie) => bekend.GetValueOrDefault(prestatie.ToewijzingNummer)?.Omvang is { } omvang ? Omgerekend(prestatie, omvang.Eenheid) : null;

    /// <summary>Where more was declared than the assignment holds: ask it when all clients were taken.</summary>
    public IReadOnlyList<Berichtfout> Sluit() => [.. Overschrijdingen().Select(o => Iwmoregels.TR321.Bij($"/Bericht/Declaratie/Clienten//Prestatie[ToewijzingNummer={o.ToewijzingNummer}]", o.Maand is { } maand
        ? $"In {maand:yyyy-MM} is {o.Gedeclareerd} gedeclareerd. Er past hoogstens {o.Ruimte} in een maand." : $"In totaal is {o.Gedeclareerd} gedeclareerd. De hele toewijzing is {o.Ruimte}."))];

    /// <summary>As <see cref="Sluit"/>, as numbers.</summary>
    public IReadOnlyList<Overschrijding> Overschrijdingen() => [.. geteld.OrderBy(g => g).GroupBy(g => g.Nummer).SelectMany(g => Teveel(bekend[g.Key], [.. g.Select(m => m.Maand)]))];

    /// <summary>What has been declared by an assignment, with what came before, in its own unit.</summary>
    public long Gedeclareerd(int nummer) => totalen.GetValueOrDefault(nummer);

    /// <summary>How many weeks of ISO 8601 these days touch.</summary>
    public static int Weken(DateOnly eerste, DateOnly laatste) => laatste < eerste ? 0 : ((Maandag(laatste).DayNumber - Maandag(eerste).DayNumber) / 7) + 1;

    private IEnumerable<Berichtfout> Fouten(string bsn, Prestatie p, string pad)
    {
        if (!bekend.TryGetValue(p.ToewijzingNummer, out var t) || t.Bsn != bsn)
        {
            yield return Iwmoregels.Toewijzing.Bij(pad + "/ToewijzingNummer");
            yield break;
        }
        if (t.Product is { } product && (product.Categorie != p.ProductCategorie || (product.Code is { } code && code != p.ProductCode))) yield return Iwmoregels.AnderProduct.Bij(pad + "/ProductCode");
        if (p.ProductPeriode.Begindatum < t.Ingangsdatum || p.ProductPeriode.Einddatum > (t.Einddatum ?? DateOnly.MaxValue)) yield return Iwmoregels.Buiten.Bij(pad + "/ProductPeriode");
        if (t.Omvang is not null && Volume(p) is null) yield return Iwmoregels.Eenheid.Bij(pad + "/Eenheid");
    }

    private IEnumerable<Overschrijding> Teveel(Toegewezenvolume t, DateOnly[] maanden)
    {
        foreach (var maand in maanden)
            if (PerMaand(t, maand) is { } ruimte && gedeclareerd[(t.ToewijzingNummer, maand)] > ruimte)
                yield return new(t.ToewijzingNummer, maand, gedeclareerd[(t.ToewijzingNummer, maand)], ruimte);
        if (Totaal(t) is { } totaal && Gedeclareerd(t.ToewijzingNummer) > totaal)
            yield return new(t.ToewijzingNummer, null, Gedeclareerd(t.ToewijzingNummer), totaal);
    }

    private static long? PerMaand(Toegewezenvolume t, DateOnly maand) => t.Omvang!.Frequentie switch
    {
        Codes.PerWeek when t.Product?.Categorie == Codes.Huishouden => WekenInMaand * (long)t.Omvang.Volume,
        Codes.PerWeek => Weken(maand, maand.AddMonths(1).AddDays(-1)) * (long)t.Omvang.Volume,
        Codes.PerMaand => t.Omvang.Volume,
        Codes.PerDag => DateTime.DaysInMonth(maand.Year, maand.Month) * (long)t.Omvang.Volume,
        _ => null,
    };

    /// <summary>All that fits in an assignment, in its own unit; <see langword="null"/> when it has no end.</summary>
    public static long? Totaal(Toegewezenvolume t) => t.Omvang is null ? null : (t.Omvang.Frequentie, t.Einddatum) switch
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
