using Spil.Kern;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>When somebody up to the threshold has a turn.</summary>
public enum Beurt
{
    /// <summary>When the indication ends.</summary>
    BijAfloop,

    /// <summary>Now, as everybody above it.</summary>
    Meteen,
}

/// <summary>What is the same for everybody who is re-indicated: by which norms, on which day, and how long the old volume stays when the new one is lower.</summary>
public sealed record Herindicatieafspraken
{
    /// <summary>Above this number of minutes everybody is re-indicated; at or below it only who has an indication that ends (Mededelingen Huizen 2021).</summary>
    public const int GewoneDrempel = 120;

    private Herindicatieafspraken(Normenkader kader, DateOnly peildatum, int maanden, int drempel, Beurt beurt) =>
        (Kader, Peildatum, OvergangMaanden, Drempel, OnderDrempel) = (kader, peildatum, maanden, drempel, beurt);

    /// <summary>The norms.</summary>
    public Normenkader Kader { get; }

    /// <summary>The reference day.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>Calendar months of the transition.</summary>
    public int OvergangMaanden { get; }

    /// <summary>Above it everybody, up to it who has an indication that ends.</summary>
    public int Drempel { get; }

    /// <summary>When those up to it have their turn.</summary>
    public Beurt OnderDrempel { get; }

    /// <summary>Looks them over.</summary>
    /// <param name="kader">The norms.</param>
    /// <param name="peildatum">The reference day.</param>
    /// <param name="maanden">Calendar months of the transition; three to six, another number with a reason.</param>
    /// <param name="reden">That reason.</param>
    /// <param name="drempel">Minutes per week above which everybody is re-indicated.</param>
    /// <param name="onderDrempel">When those up to it have their turn.</param>
    public static Uitkomst<Herindicatieafspraken> Maak(Normenkader kader, DateOnly peildatum, int maanden, string? reden, int drempel = GewoneDrempel, Beurt onderDrempel = Beurt.BijAfloop)
    {
        List<Weigering> weigeringen = [.. Overgang.KeurMaanden(maanden, reden).Weigeringen];
        if (Bekendesituatie.Codes.FirstOrDefault(code => kader.Zoek(code) is null) is { } code)
            weigeringen.Add(Herindicatieregels.KaderPastNiet.Bij(nameof(kader), $"Normenkader {kader.Code} kent de regel ‘{code}’ niet, die bij een bekende situatie hoort. Kies een ander."));
        if (peildatum.Year is < 2015 or > 2100) weigeringen.Add(Herindicatieregels.PeildatumKanNiet.Bij(nameof(peildatum)));
        return weigeringen.Count == 0 ? new Herindicatieafspraken(kader, peildatum, maanden, drempel, onderDrempel) : Uitkomst<Herindicatieafspraken>.Geweigerd(weigeringen);
    }

    /// <summary>True when this indication is not up yet: it is not above the threshold, and it has no last day or one after the reference day.</summary>
    public bool IsLater(int oudMinuten, DateOnly? eindeOud) => OnderDrempel == Beurt.BijAfloop && oudMinuten <= Drempel && !(eindeOud <= Peildatum);
}
