using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Herstel.Bewaren;

/// <summary>
/// The figures of a traject of which the dossier was destroyed: numbers of the Schijf and counts, without names, words, days or an id that
/// stood anywhere else. A year and a number of months is all that is left of time.
/// </summary>
public sealed class Cijferreeks
{
    private readonly List<Cijfer> cijfers = [];

    private Cijferreeks() { }

    /// <summary>Drawn at random: it says nothing of when it was kept, or of whom.</summary>
    public Guid Id { get; private set; } = Guid.NewGuid();

    public int Jaar { get; private set; }

    public string Werkproces { get; private set; } = "";

    public Trajectstatus Afloop { get; private set; }

    public int Maanden { get; private set; }

    public int Doelen { get; private set; }

    public int DoelenBereikt { get; private set; }

    public int Afspraken { get; private set; }

    public int Plannen { get; private set; }

    public IReadOnlyList<Cijfer> Cijfers => cijfers;

    internal static Cijferreeks Van(Traject traject, IReadOnlyCollection<Meting> metingen, IReadOnlyCollection<Voorstel> voorstellen, int plannen)
    {
        var reeks = new Cijferreeks
        {
            Jaar = traject.GestartOp.Year, Werkproces = traject.Werkprocescode, Afloop = traject.Status, Maanden = Tussen(traject.GestartOp, traject.BeeindigdOp ?? traject.StapSinds), Plannen = plannen,
            Doelen = voorstellen.Count(v => v.Soort == Voorstelsoort.Doel), DoelenBereikt = voorstellen.Count(v => v.BereiktOp is not null), Afspraken = voorstellen.Count(v => v.Soort != Voorstelsoort.Doel),
        };
        reeks.cijfers.AddRange(metingen.SelectMany(m => m.Beelden.Where(b => b.Cijfer is not null).Select(b => new Cijfer(Tussen(traject.GestartOp, m.Op), m.Moment, b.Gebied, b.Rol, b.Cijfer!.Value))));
        return reeks;
    }

    private static int Tussen(DateOnly van, DateOnly tot) => Math.Max(0, ((tot.Year - van.Year) * 12) + tot.Month - van.Month);
}

/// <summary>One number that somebody gave: how many months after the begin, for which area, and as what.</summary>
public sealed class Cijfer
{
    private Cijfer() { }

    internal Cijfer(int maand, Meetmoment moment, Leefgebied gebied, Beeldrol rol, int waarde) => (Maand, Moment, Gebied, Rol, Waarde) = (maand, moment, gebied, rol, waarde);

    public Guid Id { get; private set; } = Guid.NewGuid();

    public int Maand { get; private set; }

    public Meetmoment Moment { get; private set; }

    public Leefgebied Gebied { get; private set; }

    public Beeldrol Rol { get; private set; }

    public int Waarde { get; private set; }
}

internal sealed class CijferreeksMapping : IEntityTypeConfiguration<Cijferreeks>, IEntityTypeConfiguration<Cijfer>
{
    public void Configure(EntityTypeBuilder<Cijferreeks> builder)
    {
        builder.ToTable("herstel_cijferreeks");
        builder.Property(r => r.Werkproces).HasMaxLength(60);
        builder.HasMany(r => r.Cijfers).WithOne().HasForeignKey("ReeksId").IsRequired();
        builder.HasIndex(r => new { r.Jaar, r.Werkproces });
    }

    public void Configure(EntityTypeBuilder<Cijfer> builder) => builder.ToTable("herstel_cijfer");
}
