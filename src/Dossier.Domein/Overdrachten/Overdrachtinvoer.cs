using Spil.Kern;

namespace Spil.Dossier.Domein.Overdrachten;

/// <summary>A colleague who takes part in a hand-over, as the account says.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Naam">The name.</param>
/// <param name="Organisatie">Where this person works.</param>
public sealed record Collega(PersoonId Persoon, string Naam, OrganisatieId? Organisatie);

/// <summary>What is asked to hand over. Field names return in the refusals.</summary>
/// <param name="Betrokkene">The involvement that is handed over.</param>
/// <param name="Van">Who hands over.</param>
/// <param name="Naar">Who takes over.</param>
/// <param name="HeeftRol">Who takes over does this kind of work.</param>
/// <param name="KanBinnen">Who takes over can sign in on that day, and is not away.</param>
/// <param name="Ingang">The first day of who takes over.</param>
/// <param name="Notitie">What the colleague needs to know about this inwoner.</param>
/// <param name="Bericht">What holds for all that is handed over together.</param>
/// <param name="Verteld">The inwoner was told.</param>
public sealed record Overdrachtinvoer(Guid Betrokkene, Collega Van, Collega Naar, bool HeeftRol, bool KanBinnen, DateOnly Ingang, string? Notitie, string? Bericht, bool Verteld);

/// <summary>Who proposes a hand-over: the person self, or the projectleider for who is ill.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Naam">The name.</param>
/// <param name="IsProjectleider">Has that role.</param>
/// <param name="Bundel">What is proposed at once has one number.</param>
public sealed record Overdrager(PersoonId Persoon, string Naam, bool IsProjectleider, Guid Bundel);
