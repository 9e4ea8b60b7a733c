using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Kern;

namespace Spil.Platform.Schrijven;

/// <summary>A line of the wijzigingslog: append-only, chained. One domain event is one line.</summary>
public sealed class Wijzigingsregel : Kettingregel
{
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

    protected override IEnumerable<string?> Inhoudsvelden() =>
        [AccountId?.ToString(), Naam, Rol, Waarom, DossierId?.ToString(), Soort, Inhoud];
}

internal sealed class WijzigingsregelMapping : IEntityTypeConfiguration<Wijzigingsregel>
{
    public void Configure(EntityTypeBuilder<Wijzigingsregel> builder)
    {
        builder.ToTable("platform_wijzigingslog");
        builder.HasKey(r => r.Nummer);
        builder.Property(r => r.Nummer).ValueGeneratedNever();
        builder.HasIndex(r => new { r.DossierId, r.Nummer });
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
