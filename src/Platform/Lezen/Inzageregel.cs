using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Lezen;

/// <summary>A line of the inzagelog with the fields of NEN 7513 (see onderzoek/methodiek.md 9.7): who looked at what, when, why, and whether it was allowed.</summary>
public sealed class Inzageregel : Kettingregel
{
    private static readonly string[] Watvelden = [nameof(Gebeurtenis), nameof(DossierId), nameof(Onderwerp)];
    private static readonly string[] Wievelden = [nameof(AccountId), nameof(Naam)];

    private Inzageregel() { }

    public Inzageregel(DateTimeOffset tijdstip) => Tijdstip = OpMicroseconden(tijdstip);

    /// <summary>A line about what the signed-in person did.</summary>
    public Inzageregel(DateTimeOffset tijdstip, Gebruiker? wie) : this(tijdstip) => (AccountId, Naam, Rol, Organisatie) =
        (wie?.Account, wie?.Naam ?? "", wie?.Rol.Naam() ?? "", wie?.Organisatienaam ?? "");

    /// <summary>EventID: what was done, in words.</summary>
    public string Gebeurtenis { get; init; } = "";

    /// <summary>EventActionCode: C, R, U, D or E.</summary>
    public string Actie { get; init; } = "R";

    /// <summary>EventOutcomeIndicator.</summary>
    public bool Toegestaan { get; init; }

    /// <summary>UserID.</summary>
    public AccountId? AccountId { get; init; }

    public string Naam { get; init; } = "";

    /// <summary>Role code.</summary>
    public string Rol { get; init; } = "";

    public string Organisatie { get; init; } = "";

    /// <summary>Role with organisation: "casusregisseur, Surplus".</summary>
    public string Als => RolTekst.Als(Rol, Organisatie);

    /// <summary>Purpose of use.</summary>
    public string Doel { get; init; } = "";

    /// <summary>Access point: the way in (web, API, command line).</summary>
    public string Toegangspunt { get; init; } = "web";

    /// <summary>Source system.</summary>
    public string Bron { get; init; } = "Spil";

    /// <summary>Object: the dossier; null for a list or search.</summary>
    public DossierId? DossierId { get; init; }

    /// <summary>Object type and, where there is one, its id.</summary>
    public string Onderwerp { get; init; } = "";

    /// <summary>Kinds of data.</summary>
    public string Soorten { get; init; } = "";

    /// <summary>Control flag: the role had the right.</summary>
    public bool Autorisatie { get; init; }

    /// <summary>Control flag: there was a relation with the person.</summary>
    public bool Relatie { get; init; }

    /// <summary>Control flag: there was consent.</summary>
    public bool Toestemming { get; init; }

    /// <summary>Control flag: emergency button.</summary>
    public bool Noodknop { get; init; }

    protected override IEnumerable<string?> Vast() =>
        [Actie, Vlag(Toegestaan), Rol, Organisatie, Doel, Toegangspunt, Bron, Soorten, Vlag(Autorisatie), Vlag(Relatie), Vlag(Toestemming), Vlag(Noodknop)];

    protected override IEnumerable<string?> Wat() => [Gebeurtenis, DossierId?.ToString(), Onderwerp];

    protected override IEnumerable<string?> Wie() => [AccountId?.ToString(), Naam];

    internal override IReadOnlyList<string> Watnamen => Watvelden;

    internal override IReadOnlyList<string> Wienamen => Wievelden;

    private static string Vlag(bool waar) => waar ? "1" : "0";
}

internal sealed class InzageregelMapping : IEntityTypeConfiguration<Inzageregel>
{
    public void Configure(EntityTypeBuilder<Inzageregel> builder)
    {
        builder.ToTable("platform_inzagelog");
        builder.HasKey(r => r.Nummer);
        builder.Property(r => r.Nummer).ValueGeneratedNever();
        builder.Property(r => r.Actie).HasMaxLength(1);
        Kettingsleutels.Zet(builder);
        builder.HasIndex(r => new { r.DossierId, r.Nummer });
        // What the functionaris searches on; lines that were refused or opened by the emergency button are few, and so are their indexes.
        builder.HasIndex(r => new { r.Tijdstip, r.Nummer });
        builder.HasIndex(r => new { r.AccountId, r.Tijdstip, r.Nummer });
        builder.HasIndex(r => new { r.Organisatie, r.Tijdstip, r.Nummer });
        builder.HasIndex(r => new { r.Tijdstip, r.Nummer }, "IX_platform_inzagelog_geweigerd").HasFilter("NOT \"Toegestaan\"");
        builder.HasIndex(r => new { r.Tijdstip, r.Nummer }, "IX_platform_inzagelog_noodknop").HasFilter("\"Noodknop\"");
    }
}
