using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

namespace Spil.Herstel.Features.Herstel.Plannen.Gedeeld;

/// <summary>One agreement or action on the page.</summary>
/// <param name="Soort">Afspraak or actie.</param>
/// <param name="Regel">As it stands in the plan.</param>
/// <param name="GedaanOp">The day it was done, as known now on the plan in force, as known then on an older version.</param>
/// <param name="MagAfvinken">Who looks may say that it is done.</param>
/// <param name="Vervallen">Not everybody agrees any more.</param>
public sealed record Bladregel(Voorstelsoort Soort, Planregel Regel, DateOnly? GedaanOp, bool MagAfvinken, bool Vervallen);

/// <summary>A goal on the page.</summary>
/// <param name="Doel">As it stands in the plan.</param>
/// <param name="Regels">Agreements, then actions.</param>
/// <param name="BereiktOp">The day it was reached.</param>
/// <param name="Terugblik">The last look back of each person, the inwoner first. Side by side, never averaged.</param>
/// <param name="Vervallen">Not everybody agrees any more.</param>
public sealed record Bladdoel(Plandoel Doel, IReadOnlyList<Bladregel> Regels, DateOnly? BereiktOp, IReadOnlyList<Evaluatie> Terugblik, bool Vervallen);

/// <summary>The goals of a plan, as the screen and the paper show them.</summary>
/// <param name="Kader">Who looks.</param>
/// <param name="Doelen">The goals.</param>
/// <param name="Levend">The plan in force: with links to what can be done.</param>
public sealed record Planblad(Plankader Kader, IReadOnlyList<Bladdoel> Doelen, bool Levend)
{
    /// <summary>An immutable version, exactly as it was made, or the preview of one.</summary>
    public static Planblad Vast(IReadOnlyList<Plandoel> doelen, Plankader kader) => new(kader,
        [.. doelen.Select(d => new Bladdoel(d, [.. Regels(d, (soort, r) => new Bladregel(soort, r, r.GedaanOp, false, false))], d.BereiktOp, [], false))], false);

    /// <summary>The plan in force, with what was done and said since.</summary>
    public static Planblad Nu(Plan plan, Plankader kader, IReadOnlyList<Voorstel> voorstellen, IReadOnlyList<Evaluatie> evaluaties)
    {
        var nu = voorstellen.ToDictionary(v => v.Id.Waarde);
        var terug = evaluaties.ToLookup(e => e.DoelId.Waarde);
        return new(kader, [.. plan.Inhoud.Doelen.Select(Doel)], true);

        Bladdoel Doel(Plandoel doel) => new(doel, [.. Regels(doel, Regel)], nu[doel.VoorstelId].BereiktOp,
            [.. terug[doel.VoorstelId].GroupBy(e => e.PersoonId).Select(g => g.Last()).OrderBy(e => e.Kant)], nu[doel.VoorstelId].LaatstAangenomen is null);

        Bladregel Regel(Voorstelsoort soort, Planregel regel)
        {
            var voorstel = nu[regel.VoorstelId];
            var mag = kader.Loopt && voorstel.LaatstAangenomen is { } versie && (kader.IsTandem || versie.Inhoud.WiePersoonId == kader.Ik);
            return new(soort, regel, voorstel.GedaanOp, mag, voorstel.LaatstAangenomen is null);
        }
    }

    private static IEnumerable<Bladregel> Regels(Plandoel doel, Func<Voorstelsoort, Planregel, Bladregel> maak) =>
        doel.Afspraken.Select(r => maak(Voorstelsoort.Afspraak, r)).Concat(doel.Acties.Select(r => maak(Voorstelsoort.Actie, r)));
}
