using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Bekijken;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Overleggen.Houden;

/// <summary>A point of the agenda, with the time on the clock.</summary>
/// <param name="Punt">The point.</param>
/// <param name="Ziet">Who looks may read what it is about.</param>
/// <param name="IsNu">People are at it.</param>
/// <param name="Vanaf">When it begins by the plan: "10.15".</param>
/// <param name="Echt">How many minutes it really took; empty when nobody was at it yet.</param>
public sealed record Agendarij(Agendapunt Punt, bool Ziet, bool IsNu, string Vanaf, int? Echt);

/// <summary>Somebody who comes.</summary>
public sealed record Mensrij(Genodigde Wie, Aanwezigheid? Stand, bool MoetTekenen);

/// <summary>A voorstel in a list.</summary>
/// <param name="Voorstel">The voorstel.</param>
/// <param name="Stand">How it stands, in words.</param>
/// <param name="Parkering">How it was parked in this meeting; null when it was not.</param>
/// <param name="Vraagt">It waits for who looks.</param>
public sealed record Voorstelrij(Voorstel Voorstel, Standwoorden Stand, Parkering? Parkering, bool Vraagt)
{
    public string Tekst => Voorstel.Huidige.Inhoud.Tekst;

    /// <summary>Asked of everybody, and not everybody agrees.</summary>
    public bool IsOpen => Voorstel.Status == Voorstelstatus.Ingebracht && !Voorstel.Huidige.Stand().IsAangenomen;
}

/// <summary>One area: what the inwoner says of it, what others say beside it, and the voorstellen.</summary>
public sealed record Gebiedrij(Leefgebiedtekst Gebied, Beeld? Eigen, IReadOnlyList<(string Naam, Beeld Beeld)> Anderen, IReadOnlyList<Voorstelrij> Voorstellen)
{
    public bool IsLeeg => Voorstellen.Count == 0 && (Eigen is null || (Eigen.Goed + Eigen.Mist + Eigen.Erbij).Length == 0) && Anderen.Count == 0;
}

/// <summary>What the screen of a meeting shows to one person, of what was loaded already.</summary>
public sealed record Houdbeeld(IReadOnlyList<Agendarij> Agenda, IReadOnlyList<Mensrij> Mensen)
{
    /// <summary>The areas with something in them; the others are named in <see cref="Leeg"/>.</summary>
    public IReadOnlyList<Gebiedrij> Gebieden { get; private init; } = [];

    public IReadOnlyList<string> Leeg { get; private init; } = [];

    /// <summary>What people are talking about; null when nothing lies on the table.</summary>
    public Voorstelbeeld? OpTafel { get; private init; }

    /// <summary>The lines on which everybody agrees.</summary>
    public IReadOnlyList<Voorstelrij> InPlan { get; private init; } = [];

    public IReadOnlyList<Voorstelrij> Geparkeerd { get; private init; } = [];

    /// <summary>What waits for who looks, and does not lie on the table.</summary>
    public IReadOnlyList<Voorstelrij> WachtOpMij { get; private init; } = [];

    /// <summary>The scores of the inwoner; null when who looks may not see the Schijf, or there is none.</summary>
    public Meting? Meting { get; private init; }

    /// <summary>When the point people are at ends by the plan; null when its clock stands still.</summary>
    public string? NuTot { get; private init; }

    public static Houdbeeld Maak(Overleg overleg, Overlegzicht zicht, Func<Genodigde, bool> tekent, DateTimeOffset nu) => new(Rijen(overleg, zicht, nu),
        [.. overleg.Komenden.Select(g => new Mensrij(g, overleg.Aanwezig(g.Id), tekent(g) && overleg.BelofteVan(g.Id) is null))])
    {
        NuTot = overleg is { KlokSinds: { } sinds, HuidigPunt: { } punt } ? Klok(sinds.AddMinutes(punt.Minuten).AddSeconds(-punt.BesteedSeconden)) : null,
    };

    /// <summary>The same with the disc and the voorstellen, for who may see those.</summary>
    public Houdbeeld Met(Overleg overleg, Plankader kader, Meting? meting, IReadOnlyDictionary<PersoonId, Naam> namen, IReadOnlyList<Voorstel> voorstellen, DateOnly vandaag)
    {
        var rijen = voorstellen.Where(v => v.Status != Voorstelstatus.Ingetrokken)
            .Select(v => new Voorstelrij(v, Standwoorden.Van(v, kader, vandaag), overleg.ParkeringVan(v.Id), Vraagt(v, kader.Ik))).ToList();
        var gebieden = Leefgebieden.Voor(meting?.MetVeiligheid ?? kader.Traject.MetVeiligheid).Select(g => Gebied(g, meting, namen, rijen)).ToList();
        var tafel = rijen.Find(r => r.Voorstel.Id == overleg.OpTafelId && r.Voorstel.Status == Voorstelstatus.Ingebracht);
        return this with
        {
            Meting = meting,
            Gebieden = gebieden.FindAll(g => !g.IsLeeg),
            Leeg = [.. gebieden.Where(g => g.IsLeeg).Select(g => g.Gebied.Naam)],
            OpTafel = tafel is null ? null : Voorstelbeeld.Maak(tafel.Voorstel, kader, vandaag),
            InPlan = rijen.FindAll(r => r.Voorstel is { LaatstAangenomen: not null, GedaanOp: null, BereiktOp: null }),
            Geparkeerd = rijen.FindAll(r => r is { IsOpen: true, Parkering: not null }),
            WachtOpMij = rijen.FindAll(r => r.Vraagt && r != tafel),
        };
    }

    private static List<Agendarij> Rijen(Overleg overleg, Overlegzicht zicht, DateTimeOffset nu)
    {
        var vanaf = overleg.BegonnenOm ?? overleg.BegintOp;
        var rijen = new List<Agendarij>();
        foreach (var punt in overleg.Agenda)
        {
            rijen.Add(new(punt, zicht.ZietPunt(punt), punt == overleg.HuidigPunt, vanaf is { } om ? Klok(om) : "", punt.IsGehad ? (int)Math.Ceiling(overleg.Besteed(punt, nu).TotalMinutes) : null));
            vanaf = vanaf?.AddMinutes(punt.Minuten);
        }

        return rijen;
    }

    private static Gebiedrij Gebied(Leefgebiedtekst gebied, Meting? meting, IReadOnlyDictionary<PersoonId, Naam> namen, List<Voorstelrij> rijen)
    {
        var doelen = rijen.Where(r => r.Voorstel.Soort == Voorstelsoort.Doel && r.Voorstel.Huidige.Inhoud.Gebied == gebied.Gebied && r.Voorstel.BereiktOp is null);
        return new(gebied, meting?.VanInwoner(gebied.Gebied), [.. (meting?.VanAnderen(gebied.Gebied) ?? []).Where(b => (b.Goed + b.Mist + b.Erbij).Length > 0).Select(b => (namen[b.VanPersoon].Aanspreek, b))],
            [.. doelen.SelectMany(d => rijen.Where(r => r.Voorstel.DoelId == d.Voorstel.Id && r.Voorstel.GedaanOp is null).Prepend(d))]);
    }

    private static bool Vraagt(Voorstel voorstel, PersoonId wie) => voorstel.Status == Voorstelstatus.Ingebracht
        && voorstel.Huidige.Deelnemers.Any(d => d.PersoonId == wie && d.TeltMee) && voorstel.Huidige.StemVan(wie) is null;

    private static string Klok(DateTimeOffset moment) => $"{moment.InNederland():HH.mm}";
}
