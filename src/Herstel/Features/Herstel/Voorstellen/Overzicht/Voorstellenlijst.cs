using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Overzicht;

/// <summary>One voorstel on the list.</summary>
/// <param name="Voorstel">The voorstel.</param>
/// <param name="Inhoud">The newest text.</param>
/// <param name="Stand">How it stands, in words.</param>
/// <param name="Vraagt">It waits for the one who looks.</param>
public sealed record Voorstelregel(Voorstel Voorstel, Voorstelinhoud Inhoud, Standwoorden Stand, bool Vraagt);

/// <summary>A goal with what hangs under it and passed the filter.</summary>
public sealed record Doelgroep(Voorstelregel Doel, IReadOnlyList<Voorstelregel> Eronder);

/// <summary>A filter with how many it shows.</summary>
public sealed record Lijstfilter(string Sleutel, string Tekst, int Aantal, bool Actief);

/// <summary>The goals of a traject with their agreements and actions, filtered.</summary>
public sealed class Voorstellenlijst
{
    private static readonly (string Sleutel, string Tekst, Func<Voorstelregel, bool> Past)[] Soorten =
    [
        ("", "Alles", r => r.Voorstel.Status != Voorstelstatus.Ingetrokken),
        ("mij", "Wacht op jou", r => r.Vraagt),
        ("open", "Nog niet iedereen eens", r => IsIngebracht(r) && !r.Voorstel.Huidige.Stand().IsAangenomen),
        ("eens", "Iedereen eens", r => IsIngebracht(r) && r.Voorstel.Huidige.Stand().IsAangenomen && !IsKlaar(r)),
        ("klaar", "Klaar", r => IsKlaar(r)),
        ("concept", "Concept", r => r.Voorstel.Status == Voorstelstatus.Concept),
        ("ingetrokken", "Ingetrokken", r => r.Voorstel.Status == Voorstelstatus.Ingetrokken),
    ];

    private Voorstellenlijst(IReadOnlyList<Voorstelregel> wachtOpMij, IReadOnlyList<Doelgroep> groepen, IReadOnlyList<Lijstfilter> filters) =>
        (WachtOpMij, Groepen, Filters) = (wachtOpMij, groepen, filters);

    /// <summary>What the one who looks has not answered yet.</summary>
    public IReadOnlyList<Voorstelregel> WachtOpMij { get; }

    public IReadOnlyList<Doelgroep> Groepen { get; }

    /// <summary>Filters that show something; the first is everything.</summary>
    public IReadOnlyList<Lijstfilter> Filters { get; }

    public int Aantal => Filters.Single(f => f.Actief).Aantal;

    public static Voorstellenlijst Maak(IReadOnlyList<Voorstel> voorstellen, Plankader kader, DateOnly vandaag, string? toon)
    {
        var regels = voorstellen.Select(v => new Voorstelregel(v, v.Huidige.Inhoud, Standwoorden.Van(v, kader, vandaag), IsGevraagd(v, kader.Ik))).ToList();
        var gekozen = Array.Find(Soorten, s => s.Sleutel == toon && regels.Exists(r => s.Past(r))) is { Sleutel: not null } soort ? soort : Soorten[0];
        var filters = Soorten.Select(s => new Lijstfilter(s.Sleutel, s.Tekst, regels.Count(s.Past), s.Sleutel == gekozen.Sleutel))
            .Where(f => f.Aantal > 0 || f.Sleutel.Length == 0);
        var onder = regels.Where(r => r.Voorstel.DoelId is not null && gekozen.Past(r)).ToLookup(r => r.Voorstel.DoelId!.Value);
        var groepen = regels.Where(r => r.Voorstel.Soort == Voorstelsoort.Doel && (gekozen.Past(r) || onder.Contains(r.Voorstel.Id)))
            .OrderBy(r => r.Inhoud.Gebied).ThenBy(r => r.Voorstel.Id.Waarde)
            .Select(r => new Doelgroep(r, [.. onder[r.Voorstel.Id].OrderBy(o => o.Voorstel.Soort).ThenBy(o => o.Voorstel.Id.Waarde)]));
        return new(regels.FindAll(r => r.Vraagt), [.. groepen], [.. filters]);
    }

    /// <summary>True when this person is asked on the present text and did not answer yet.</summary>
    private static bool IsGevraagd(Voorstel voorstel, PersoonId wie) => voorstel.Status == Voorstelstatus.Ingebracht
        && voorstel.Huidige.Deelnemers.Any(d => d.PersoonId == wie && d.TeltMee) && voorstel.Huidige.StemVan(wie) is null;

    private static bool IsIngebracht(Voorstelregel r) => r.Voorstel.Status == Voorstelstatus.Ingebracht;

    private static bool IsKlaar(Voorstelregel r) => r.Voorstel.GedaanOp is not null || r.Voorstel.BereiktOp is not null;
}
