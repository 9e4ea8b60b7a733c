using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>The text of a voorstel as it is typed. Names as in <see cref="Voorstelinhoud"/>, so that a refusal finds its field.</summary>
public sealed class Voorstelformulier
{
    /// <summary>Value of <see cref="WiePersoon"/> for somebody outside the kring, whose name stands in <see cref="Wie"/>.</summary>
    public const string Ander = "ander";

    public string? DoelId { get; set; }

    public string? Gebied { get; set; }

    public string? Op { get; set; } = nameof(Gericht.Inwoner);

    public string? Tekst { get; set; }

    public string? Waarom { get; set; }

    public string? Beginsituatie { get; set; }

    public string? GewensteSituatie { get; set; }

    /// <summary>A person of the kring, <see cref="Ander"/>, or empty.</summary>
    public string? WiePersoon { get; set; }

    public string? Wie { get; set; }

    public Datuminvoer Wanneer { get; set; } = new();

    /// <summary>The <see cref="Voorstel.Tekststand"/> that was on the screen.</summary>
    public int? GelezenVersie { get; set; }

    public static Voorstelformulier Van(Voorstel voorstel)
    {
        var inhoud = voorstel.Huidige.Inhoud;
        return new()
        {
            DoelId = voorstel.DoelId?.ToString(),
            Gebied = inhoud.Gebied?.ToString(),
            Op = inhoud.Op.ToString(),
            Tekst = inhoud.Tekst,
            Waarom = inhoud.Waarom,
            Beginsituatie = inhoud.Beginsituatie,
            GewensteSituatie = inhoud.GewensteSituatie,
            WiePersoon = inhoud.WiePersoonId?.ToString() ?? (inhoud.Wie.Length > 0 ? Ander : ""),
            Wie = inhoud.WiePersoonId is null ? inhoud.Wie : "",
            Wanneer = Datuminvoer.Van(inhoud.Wanneer),
            GelezenVersie = voorstel.Tekststand,
        };
    }

    /// <summary>What the domain is asked, with what is wrong with the input itself. A choice that does not exist becomes one the domain refuses.</summary>
    /// <param name="mensen">The people who can be chosen.</param>
    /// <param name="inhoud">The text.</param>
    public Uitkomst Lees(IReadOnlyList<Deelnemerinvoer> mensen, out Voorstelinhoud inhoud)
    {
        List<Weigering> weigeringen = [.. Wanneer.LeesOptioneel(nameof(Wanneer), out var wanneer).Weigeringen];
        var wie = Wiekeuze(mensen, weigeringen);
        inhoud = new Voorstelinhoud(string.IsNullOrWhiteSpace(Gebied) ? null : Keuze<Leefgebied>(Gebied), Keuze<Gericht>(Op), Tekst ?? "", Waarom ?? "",
            Beginsituatie ?? "", GewensteSituatie ?? "", wie?.Persoon, wie?.Naam ?? Wie ?? "", wanneer);
        return Uitkomst.Van(weigeringen);
    }

    private Deelnemerinvoer? Wiekeuze(IReadOnlyList<Deelnemerinvoer> mensen, List<Weigering> weigeringen)
    {
        if (WiePersoon == Ander && string.IsNullOrWhiteSpace(Wie)) weigeringen.Add(Formulierregels.NaamOntbreekt.Bij(nameof(Wie)));
        if (string.IsNullOrEmpty(WiePersoon) || WiePersoon == Ander) return null;
        var gekozen = Guid.TryParse(WiePersoon, out var id) ? mensen.FirstOrDefault(m => m.Persoon.Waarde == id) : null;
        if (gekozen is null) weigeringen.Add(Formulierregels.NietInKring.Bij(nameof(WiePersoon)));
        else if (!string.IsNullOrWhiteSpace(Wie)) weigeringen.Add(Formulierregels.TweeNamen.Bij(nameof(Wie)));
        return gekozen;
    }

    private static T Keuze<T>(string? waarde) where T : struct, Enum => Optie.Lees<T>(waarde) ?? (T)Enum.ToObject(typeof(T), -1);
}
