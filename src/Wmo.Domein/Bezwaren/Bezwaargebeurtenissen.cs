using Spil.Kern;

namespace Spil.Wmo.Domein.Bezwaren;

/// <summary>An objection came in.</summary>
public sealed record BezwaarGemaakt(BezwaarId Bezwaar, BesluitId Besluit, Bezwaarwijze Wijze, DateOnly OntvangenOp) : Gebeurtenis;

/// <summary>A colleague of who decided took it up.</summary>
public sealed record BezwaarOpgepakt(BezwaarId Bezwaar, PersoonId Behandelaar) : Gebeurtenis;

/// <summary>The receipt was confirmed, with whether a committee advises.</summary>
public sealed record BezwaarBevestigd(BezwaarId Bezwaar, DateOnly Op, bool Commissie) : Gebeurtenis;

/// <summary>It was judged whether being late can be excused.</summary>
public sealed record TeLaatBeoordeeld(BezwaarId Bezwaar, bool Verschoonbaar) : Gebeurtenis;

/// <summary>What lacks was asked, with a term.</summary>
public sealed record AanvullingGevraagd(BezwaarId Bezwaar, DateOnly Op, DateOnly Tot) : Gebeurtenis;

/// <summary>What lacked came.</summary>
public sealed record BezwaarAangevuld(BezwaarId Bezwaar, DateOnly Op) : Gebeurtenis;

/// <summary>A hearing was planned or moved.</summary>
public sealed record HoorzittingGepland(BezwaarId Bezwaar, DateOnly Op) : Gebeurtenis;

/// <summary>The hearing was held, and reported.</summary>
public sealed record HoorzittingGehouden(BezwaarId Bezwaar, DateOnly Op) : Gebeurtenis;

/// <summary>Nobody will be heard, and why.</summary>
public sealed record VanHorenAfgezien(BezwaarId Bezwaar, Nietgehoord Waarom) : Gebeurtenis;

/// <summary>The decision was adjourned.</summary>
public sealed record BezwaarVerdaagd(BezwaarId Bezwaar, DateOnly Op, int Weken) : Gebeurtenis;

/// <summary>The decision may come later still.</summary>
public sealed record BezwaarUitgesteld(BezwaarId Bezwaar, DateOnly Tot, Uitstelgrond Grond) : Gebeurtenis;

/// <summary>It was decided, or taken back.</summary>
public sealed record BezwaarBeslist(BezwaarId Bezwaar, Bezwaaruitkomst Uitkomst, DateOnly Op) : Gebeurtenis;

/// <summary>A notice of default came.</summary>
public sealed record IngebrekeGesteld(BezwaarId Bezwaar, DateOnly Op) : Gebeurtenis;

/// <summary>It was decided how much penalty is due.</summary>
public sealed record DwangsomVastgesteld(BezwaarId Bezwaar, DateOnly Op, long Centen) : Gebeurtenis;
