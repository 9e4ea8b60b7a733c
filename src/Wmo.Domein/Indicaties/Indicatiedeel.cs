using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;

namespace Spil.Wmo.Domein.Indicaties;

/// <summary>Where a part of the support comes from.</summary>
public enum Herkomst
{
    /// <summary>Decided before Spil was there.</summary>
    Overgenomen,

    /// <summary>A decision on an aanvraag.</summary>
    Besluit,

    /// <summary>A herindicatie by the municipality (Wmo 2015 art. 2.3.9).</summary>
    Herindicatie,
}

/// <summary>Why support ended for good (Mededelingen Huizen 2021: died, moved, Wlz; the others own division).</summary>
public enum Uitstroomreden
{
    /// <summary>The inwoner died.</summary>
    Overleden,

    /// <summary>The inwoner lives in another municipality.</summary>
    Verhuisd,

    /// <summary>Care by the Wlz takes its place.</summary>
    Wlz,

    /// <summary>The inwoner asked for it.</summary>
    EigenVerzoek,

    /// <summary>It is not needed any more.</summary>
    NietMeerNodig,
}

/// <summary>How much support, and who gives it.</summary>
/// <param name="MinutenPerWeek">Whole minutes per week.</param>
/// <param name="Vorm">By a provider or with a pgb.</param>
/// <param name="AanbiederId">The provider; empty with a pgb, or when it was not known at taking over.</param>
/// <param name="Aanbieder">The name of the provider on that day.</param>
public sealed record Indicatievolume(int MinutenPerWeek, Leveringsvorm Vorm, OrganisatieId? AanbiederId, string Aanbieder)
{
    /// <summary>More minutes than a week has is a slip of the pen.</summary>
    public const int Hoogste = 7 * 24 * 60;
}

/// <summary>A volume that is in force from a day until a day.</summary>
public sealed class Indicatiedeel
{
    private Indicatiedeel() { }

    internal Indicatiedeel(Indicatievolume volume, Herkomst herkomst, DateOnly ingang, DateOnly? einde, BesluitId? besluit) =>
        (Id, MinutenPerWeek, Vorm, AanbiederId, Aanbieder, Herkomst, Ingang, Einde, BesluitId) =
        (Guid.CreateVersion7(), volume.MinutenPerWeek, volume.Vorm, volume.AanbiederId, volume.Aanbieder, herkomst, ingang, einde, besluit);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whole minutes per week.</summary>
    public int MinutenPerWeek { get; private set; }

    /// <summary>By a provider or with a pgb.</summary>
    public Leveringsvorm Vorm { get; private set; }

    /// <summary>The provider.</summary>
    public OrganisatieId? AanbiederId { get; private set; }

    /// <summary>Name of the provider.</summary>
    public string Aanbieder { get; private set; } = "";

    /// <summary>Where it comes from.</summary>
    public Herkomst Herkomst { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly Ingang { get; private set; }

    /// <summary>The last day; empty when none was set, as in old decisions.</summary>
    public DateOnly? Einde { get; private set; }

    /// <summary>The decision it rests on; empty when it was taken over.</summary>
    public BesluitId? BesluitId { get; private set; }

    /// <summary>True when it is in force on that day.</summary>
    public bool GeldtOp(DateOnly dag) => Ingang <= dag && !(Einde < dag);

    internal void Eindig(DateOnly laatste) => Einde = laatste;

    internal Indicatiedeel Vanaf(DateOnly ingang)
    {
        Ingang = ingang;
        return this;
    }
}
