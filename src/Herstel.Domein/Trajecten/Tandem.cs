using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Herstel.Domein.Trajecten;

/// <summary>
/// Who guides the inwoner: always a casusregisseur, who has final responsibility, together with an ervaringsdeskundige; a
/// familie-ervaringsdeskundige joins where wished (Methodiekbeschrijving, Casusregisseur).
/// </summary>
/// <param name="Casusregisseur">Has final responsibility for the process.</param>
/// <param name="Ervaringsdeskundige">Brings in the view of recovery.</param>
/// <param name="FamilieErvaringsdeskundige">Supports family and near ones; only where wished.</param>
/// <param name="Sinds">First day of this tandem.</param>
public sealed record Tandem(PersoonId Casusregisseur, PersoonId Ervaringsdeskundige, PersoonId? FamilieErvaringsdeskundige, DateOnly Sinds)
{
    /// <summary>Who guides on that day: who was formed, with everybody who took over by then. Null while there is no tandem.</summary>
    public static Tandem? Op(Tandem? gevormd, IEnumerable<Tandemwissel> wissels, DateOnly dag) =>
        wissels.Where(w => w.Vanaf <= dag).OrderBy(w => w.Vanaf).Aggregate(gevormd, (tandem, wissel) => tandem?.Met(wissel));

    /// <summary>This tandem after somebody took over.</summary>
    public Tandem Met(Tandemwissel wissel) => wissel.Rol switch
    {
        Betrokkenheid.Casusregisseur => this with { Casusregisseur = wissel.Naar, Sinds = wissel.Vanaf },
        Betrokkenheid.Ervaringsdeskundige => this with { Ervaringsdeskundige = wissel.Naar, Sinds = wissel.Vanaf },
        Betrokkenheid.FamilieErvaringsdeskundige => this with { FamilieErvaringsdeskundige = wissel.Naar, Sinds = wissel.Vanaf },
        _ => throw new ArgumentOutOfRangeException(nameof(wissel), wissel.Rol, "Not a role of the tandem."),
    };

    /// <summary>Everybody in it, the casusregisseur first.</summary>
    public IReadOnlyList<PersoonId> Leden => [Casusregisseur, Ervaringsdeskundige, .. FamilieErvaringsdeskundige is { } familie ? [familie] : Array.Empty<PersoonId>()];

    /// <summary>True when the person is part of it.</summary>
    public bool Bevat(PersoonId persoon) =>
        persoon == Casusregisseur || persoon == Ervaringsdeskundige || persoon == FamilieErvaringsdeskundige;
}

/// <summary>Somebody takes over a role in the tandem.</summary>
/// <param name="Rol">Which role.</param>
/// <param name="Naar">Who takes over.</param>
/// <param name="Vanaf">The first day.</param>
public sealed record Tandemwissel(Betrokkenheid Rol, PersoonId Naar, DateOnly Vanaf);
