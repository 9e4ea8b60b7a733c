using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>A dossier was opened.</summary>
public sealed record DossierGeopend(DossierId Dossier, PersoonId Inwoner, DateOnly Op) : Gebeurtenis;

/// <summary>A person became involved.</summary>
public sealed record PersoonBetrokken(DossierId Dossier, Guid Betrokkene, PersoonId Persoon, Betrokkenheid Rol, DateOnly Vanaf,
    DateOnly? Tot, bool GekozenDoorInwoner, string Namens = "") : Gebeurtenis;

/// <summary>A person is not involved any more, from that day on.</summary>
public sealed record BetrokkenheidBeeindigd(DossierId Dossier, Guid Betrokkene, PersoonId Persoon, Betrokkenheid Rol, DateOnly Vanaf)
    : Gebeurtenis;

/// <summary>What a person may see was changed.</summary>
public sealed record BereikGewijzigd(DossierId Dossier, Guid Betrokkene, PersoonId Persoon, IReadOnlyList<Gegevenssoort> Bereik)
    : Gebeurtenis;

/// <summary>Somebody goes on as before: a hand-over or an absence did not come to be. The other one never took part.</summary>
public sealed record BetrokkenheidHersteld(DossierId Dossier, Guid Betrokkene, PersoonId Persoon, Guid? Vervallen, PersoonId? Ander)
    : Gebeurtenis;
