using System.Text.RegularExpressions;

namespace Spil.Iwmo;

/// <summary>What assignments and requests have in common.</summary>
internal sealed record Productvorm(Product? Product, Omvang? Omvang, int? Budget, DateOnly Begin, DateOnly? Einde, string Eindveld = "Einddatum")
{
    /// <summary>Some rules came with 2021 and leave what ended before alone.</summary>
    public bool IsVanNu => Einde is null || Einde > new DateOnly(2020, 12, 31);
}

/// <summary>Rules about what, how much and until when.</summary>
internal static partial class Productregels
{
    public static IEnumerable<Berichtfout> Van(string pad, Productvorm p, Iwmoregel zonderCode, Iwmoregel perEenheid, Voorkennis voorkennis)
    {
        if (p.Product is null && p.Budget is null) yield return Iwmoregels.CD079.Bij(pad + "/Product");
        if (p.Product is { Code: not null } && p.Omvang is null) yield return Iwmoregels.CD041.Bij(pad + "/Omvang");
        if (p.IsVanNu && p.Product?.Code is null && p.Omvang is not null) yield return zonderCode.Bij(pad + "/Omvang");
        if (p.Product is { Code: { } code } && !Past(code, p.Product.Categorie, voorkennis)) yield return Iwmoregels.TR381.Bij(pad + "/Product/Code");
        foreach (var fout in Omvang(pad, p, perEenheid)) yield return fout;
    }

    public static IEnumerable<Berichtfout> Omvang(string pad, Productvorm p, Iwmoregel perEenheid)
    {
        if (p.Budget is not null && p.Omvang is not null)
        {
            yield return Iwmoregels.CD077.Bij(pad + "/Omvang");
            yield return Iwmoregels.CD078.Bij(pad + "/Budget");
        }
        if (p.Budget is not null && p.Einde is null) yield return Iwmoregels.CD075.Bij($"{pad}/{p.Eindveld}");
        if (p.Omvang?.Frequentie == Codes.PerWeek && p.Einde is null) yield return Iwmoregels.CD076.Bij($"{pad}/{p.Eindveld}");
        if (p.IsVanNu && p.Omvang is { Eenheid: "14" or "16" or "83" or "84", Frequentie: not ("2" or "4" or "6") }) yield return perEenheid.Bij(pad + "/Omvang/Frequentie");
        foreach (var fout in Berichtregels.Periode($"{pad}/{p.Eindveld}", p.Begin, p.Einde)) yield return fout;
    }

    public static bool Past(string code, string categorie, Voorkennis voorkennis) =>
        voorkennis.Producten is { } lijst ? lijst.GetValueOrDefault(code) == categorie : !Standaardcode().IsMatch(code) || code[..2] == categorie;

    [GeneratedRegex(@"^(0[1-9]|1[0-8])[A-Z][0-9]{2}\z")]
    private static partial Regex Standaardcode();
}
