using FsCheck;
using FsCheck.Fluent;
using Spil.Kern;
using Spil.Kern.Feiten;

namespace Spil.Domein.Tests.Beleid;

/// <summary>Random courses of support: parts that follow each other with gaps, herindicaties, an end, objections and terms.</summary>
internal static class Feitengegeven
{
    public static readonly OrganisatieId Huizen = new(Guid.Parse("019a0000-0000-7000-8000-000000000001"));
    public static readonly OrganisatieId Laren = new(Guid.Parse("019a0000-0000-7000-8000-000000000002"));
    public static readonly DateOnly Begin = new(2020, 1, 1);

    /// <summary>Days in two years, the ends of months often.</summary>
    public static readonly Gen<DateOnly> Dag = Gen.OneOf(
        Gen.Choose(0, 730).Select(n => Begin.AddDays(n)), Gen.Choose(0, 24).Select(n => Begin.AddMonths(n).AddDays(-1)), Gen.Choose(0, 24).Select(n => Begin.AddMonths(n)));

    private static readonly Gen<OrganisatieId> Gemeente = Gen.Elements(Huizen, Laren);

    private static readonly Gen<List<Volumefeit>> Volumes =
        from eerste in Dag
        from open in Gen.Choose(0, 2)
        from delen in (from gat in Gen.Choose(0, 40) from lengte in Gen.Choose(1, 300) from minuten in Gen.Choose(60, 260) select (gat, lengte, minuten)).NonEmptyListOf()
        from bronnen in Gen.Elements(Enum.GetValues<Volumebron>()).ListOf(delen.Count)
        select Rij(eerste, open == 0, [.. delen], [.. bronnen]);

    private static readonly Gen<Herindicatiefeit> Herindicatie =
        from op in Dag
        from oud in Gen.Choose(60, 260)
        from nieuw in Gen.Choose(60, 260)
        from later in Gen.Choose(1, 200)
        select new Herindicatiefeit(op, oud, nieuw, op.AddDays(later));

    public static readonly Gen<Zaakfeit> Zaken =
        from gemeente in Gemeente
        from volumes in Volumes
        from herindicaties in Gen.Choose(0, 2).SelectMany(n => Herindicatie.ListOf(n))
        from weg in Gen.Choose(0, 2)
        from laatste in Dag
        from soort in Gen.Elements(Enum.GetValues<Uitstroomsoort>())
        select new Zaakfeit(DossierId.Nieuw(), gemeente, volumes, [.. herindicaties.OrderBy(h => h.Op)], weg == 0 ? new(laatste, soort) : null);

    // Of whom it is about: somebody with support, or nobody with it.
    private static readonly Gen<Zaakfeit?> Hulp = Gen.Frequency((3, Zaken.Select(z => (Zaakfeit?)z)), (1, Gen.Constant<Zaakfeit?>(null)));

    public static readonly Gen<Bezwaarfeit> Bezwaren =
        from gemeente in Gemeente
        from op in Dag
        from duur in Gen.Choose(0, 200)
        from klaar in Gen.Elements(true, false)
        from afloop in Gen.Elements(Enum.GetValues<Bezwaarafloop>())
        from hulp in Hulp
        select new Bezwaarfeit(DossierId.Nieuw(), gemeente, hulp, op, klaar ? op.AddDays(duur) : null, klaar ? afloop : null);

    public static readonly Gen<Signaalfeit> Signalen =
        from gemeente in Gemeente
        from op in Dag
        from duur in Gen.Choose(0, 60)
        from klaar in Gen.Elements(true, false)
        from richting in Gen.Elements(Enum.GetValues<Signaalrichting>())
        from hulp in Hulp
        select new Signaalfeit(DossierId.Nieuw(), gemeente, hulp, richting, op, klaar ? op.AddDays(duur) : null);

    public static readonly Gen<Termijnfeit> Termijnen =
        from gemeente in Gemeente
        from op in Dag
        from stuk in Gen.Elements(Enum.GetValues<Termijnstuk>())
        from goed in Gen.Elements(true, false)
        from hulp in Hulp
        select new Termijnfeit(DossierId.Nieuw(), gemeente, hulp, stuk, op, goed);

    private static List<Volumefeit> Rij(DateOnly dag, bool open, (int Gat, int Lengte, int Minuten)[] delen, Volumebron[] bronnen)
    {
        List<Volumefeit> rij = [];
        foreach (var ((gat, lengte, minuten), bron) in delen.Zip(bronnen))
        {
            var ingang = dag.AddDays(gat);
            dag = ingang.AddDays(lengte);
            rij.Add(new(minuten, ingang, dag.AddDays(-1), bron));
        }
        if (open) rij[^1] = rij[^1] with { Einde = null };
        return rij;
    }
}
