using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Kern;

namespace Spil.Platform.Bewaren;

/// <summary>
/// What stays when a dossier, or a part of it, is destroyed: that it was done, how much of which kind, on what ground, and by which two
/// people. Nothing about whom.
/// </summary>
public sealed class Vernietigingsverklaring
{
    private Vernietigingsverklaring() { }

    public Guid Id { get; private set; } = Guid.NewGuid(); // Not by time: nothing of the order of dossiers is in it.

    public DateOnly Op { get; private set; }

    /// <summary>"een heel dossier", "2 documenten".</summary>
    public string Omvang { get; private set; } = "";

    /// <summary>The retention class that decided, or that it was asked for.</summary>
    public string Klasse { get; private set; } = "";

    /// <summary>Law and article.</summary>
    public string Grond { get; private set; } = "";

    /// <summary>True when the figures were kept without the person.</summary>
    public bool CijfersBewaard { get; private set; }

    /// <summary>How many of what, in words: "1 dossier, 4 documenten".</summary>
    public string Aantallen { get; private set; } = "";

    public string VoorgesteldDoor { get; private set; } = "";

    public string BevestigdDoor { get; private set; } = "";

    public static Vernietigingsverklaring Maak(string omvang, string klasse, string grond, bool cijfersBewaard, string voorgesteldDoor, string bevestigdDoor, DateOnly op) => new()
    {
        Omvang = omvang, Klasse = klasse, Grond = grond, CijfersBewaard = cijfersBewaard, VoorgesteldDoor = voorgesteldDoor, BevestigdDoor = bevestigdDoor, Op = op,
    };

    public void Tel(IEnumerable<(string Wat, int Aantal)> geteld) =>
        Aantallen = string.Join(", ", geteld.Where(g => g.Aantal > 0).GroupBy(g => g.Wat).Select(g => $"{g.Sum(x => x.Aantal)} × {g.Key}"));
}

/// <summary>Destruction that still has to be done outside the transaction: the content of a file, or lines of the log of looks. Gone when it is done.</summary>
public sealed class Wisrest
{
    private Wisrest() { }

    internal Wisrest(Wissoort soort, string sleutel) => (Soort, Sleutel) = (soort, sleutel);

    public Guid Id { get; private set; } = Guid.NewGuid();

    public Wissoort Soort { get; private set; }

    public string Sleutel { get; private set; } = "";
}

public enum Wissoort
{
    /// <summary>The content of a file, by its key.</summary>
    Bestand,

    /// <summary>What the log of looks says about a dossier.</summary>
    InzagenVanDossier,

    /// <summary>What an account that is gone looked at.</summary>
    InzagenVanAccount,
}

/// <summary>A dossier or a part of it was destroyed. Names no dossier.</summary>
public sealed record Vernietigd(Guid Verklaring, string Omvang, string Grond) : Gebeurtenis;

/// <summary>Lines of a log were emptied. The check of the chain asks for this line when it meets an emptied one.</summary>
/// <param name="Wissing">The mark on the lines.</param>
/// <param name="Log">Table of the log.</param>
/// <param name="Deel">What of them (<see cref="Wisdelen"/>).</param>
/// <param name="Aantal">How many lines.</param>
/// <param name="Merk">Print over their numbers and what stands in for their words.</param>
public sealed record RegelsGewist(Guid Wissing, string Log, string Deel, int Aantal, string Merk) : Gebeurtenis;

internal sealed class VernietigingMapping : IEntityTypeConfiguration<Vernietigingsverklaring>, IEntityTypeConfiguration<Wisrest>
{
    public void Configure(EntityTypeBuilder<Vernietigingsverklaring> builder)
    {
        builder.ToTable("platform_verklaring");
        builder.HasIndex(v => v.Op);
    }

    public void Configure(EntityTypeBuilder<Wisrest> builder) => builder.ToTable("platform_wisrest");
}
