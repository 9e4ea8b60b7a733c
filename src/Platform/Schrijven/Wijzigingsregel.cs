using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Kern;

namespace Spil.Platform.Schrijven;

/// <summary>A line of the wijzigingslog: append-only, chained. One domain event is one line.</summary>
public sealed class Wijzigingsregel : Kettingregel
{
    private static readonly string[] Watvelden = [nameof(Waarom), nameof(DossierId), nameof(Inhoud)];
    private static readonly string[] Wievelden = [nameof(AccountId), nameof(Naam)];

    private Wijzigingsregel() { }

    internal Wijzigingsregel(Wijziging wijziging, Gebeurtenis gebeurtenis)
    {
        Tijdstip = OpMicroseconden(wijziging.Op);
        AccountId = wijziging.Door.Account;
        Naam = wijziging.Door.Naam;
        Rol = wijziging.Door.Rol;
        Waarom = wijziging.Waarom;
        DossierId = wijziging.Dossier;
        Soort = gebeurtenis.GetType().Name;
        Inhoud = GebeurtenisJson.Schrijf(gebeurtenis);
    }

    public AccountId? AccountId { get; private set; }

    public string Naam { get; private set; } = "";

    public string Rol { get; private set; } = "";

    public string Waarom { get; private set; } = "";

    public DossierId? DossierId { get; private set; }

    public string Soort { get; private set; } = "";

    public string Inhoud { get; private set; } = "";

    protected override IEnumerable<string?> Vast() => [Rol, Soort];

    protected override IEnumerable<string?> Wat() => [Waarom, DossierId?.ToString(), Inhoud];

    protected override IEnumerable<string?> Wie() => [AccountId?.ToString(), Naam];

    internal override IReadOnlyList<string> Watnamen => Watvelden;

    internal override IReadOnlyList<string> Wienamen => Wievelden;
}

internal sealed class WijzigingsregelMapping : IEntityTypeConfiguration<Wijzigingsregel>
{
    public void Configure(EntityTypeBuilder<Wijzigingsregel> builder)
    {
        builder.ToTable("platform_wijzigingslog");
        builder.HasKey(r => r.Nummer);
        builder.Property(r => r.Nummer).ValueGeneratedNever();
        builder.HasIndex(r => new { r.DossierId, r.Nummer });
        Kettingsleutels.Zet(builder);
    }
}

internal static class Kettingsleutels
{
    /// <summary>What every log has: few lines were ever emptied, and so is the index on them.</summary>
    public static void Zet<TRegel>(EntityTypeBuilder<TRegel> builder) where TRegel : Kettingregel
    {
        builder.Property(r => r.ZoutWat).HasMaxLength(16);
        builder.Property(r => r.ZoutWie).HasMaxLength(16);
        builder.Property(r => r.MerkWat).HasMaxLength(64);
        builder.Property(r => r.MerkWie).HasMaxLength(64);
        builder.Ignore(r => r.Watnamen).Ignore(r => r.Wienamen);
        builder.HasIndex(r => r.WisWat).HasFilter("\"WisWat\" IS NOT NULL");
        builder.HasIndex(r => r.WisWie).HasFilter("\"WisWie\" IS NOT NULL");
    }
}

internal sealed class KettingkopMapping(string tabel) : IEntityTypeConfiguration<Kettingkop>
{
    public KettingkopMapping() : this("platform_wijzigingskop") { }

    public void Configure(EntityTypeBuilder<Kettingkop> builder)
    {
        builder.ToTable(tabel);
        builder.HasKey(k => k.Id);
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.HasData(new { Id = 1, Nummer = 0L, Hash = "" });
    }
}
