using Spil.Kern;

namespace Spil.Herstel.Domein.Voorstellen;

// Events go into a log that is never changed, so words of people stay out of them: those stand in the voorstel.

/// <summary>A voorstel was written, as concept.</summary>
public sealed record VoorstelGeschreven(VoorstelId Voorstel, TrajectId Traject, Voorstelsoort Soort, VoorstelId? Doel) : Gebeurtenis;

/// <summary>The text was changed: in place on a concept, or as a new version on which everybody is asked again.</summary>
public sealed record VoorstelGewijzigd(VoorstelId Voorstel, int Versienummer, bool OpnieuwVragen) : Gebeurtenis;

/// <summary>A voorstel was brought in: from now on the deelnemers are asked.</summary>
public sealed record VoorstelIngebracht(VoorstelId Voorstel, IReadOnlyList<PersoonId> Deelnemers) : Gebeurtenis;

/// <summary>A voorstel was withdrawn.</summary>
public sealed record VoorstelIngetrokken(VoorstelId Voorstel, PersoonId Door) : Gebeurtenis;

/// <summary>A stem was given; <paramref name="NuAangenomen"/> when the version became adopted by it for the first time.</summary>
public sealed record StemGegeven(VoorstelId Voorstel, int Versienummer, PersoonId Persoon, Stemkeuze Keuze, Stemwijze Wijze,
    PersoonId VastgelegdDoor, bool NuAangenomen) : Gebeurtenis;

/// <summary>Somebody joined; <paramref name="WordtGevraagd"/> is false when the present version was adopted already.</summary>
public sealed record DeelnemerToegevoegd(VoorstelId Voorstel, PersoonId Persoon, bool WordtGevraagd) : Gebeurtenis;

/// <summary>Somebody left and does not count any more; <paramref name="NuAangenomen"/> when the version became adopted by it.</summary>
public sealed record DeelnemerAfgemeld(VoorstelId Voorstel, PersoonId Persoon, bool NuAangenomen) : Gebeurtenis;

/// <summary>An agreement or action was done.</summary>
public sealed record VoorstelGedaan(VoorstelId Voorstel, DateOnly Op, PersoonId Door) : Gebeurtenis;

/// <summary>An agreement or action turned out not to be done after all.</summary>
public sealed record VoorstelNietGedaan(VoorstelId Voorstel, PersoonId Door) : Gebeurtenis;

/// <summary>A goal was reached, as decided in a talk with the inwoner.</summary>
public sealed record DoelBereikt(VoorstelId Voorstel, DateOnly Op) : Gebeurtenis;
