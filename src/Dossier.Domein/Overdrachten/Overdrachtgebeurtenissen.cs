using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Dossier.Domein.Overdrachten;

/// <summary>Somebody was asked to take over. What was written along stays out of the log.</summary>
public sealed record OverdrachtVoorgesteld(OverdrachtId Overdracht, DossierId Dossier, PersoonId Van, PersoonId Naar, Betrokkenheid Rol, DateOnly Ingang) : Gebeurtenis;

/// <summary>The colleague takes it over.</summary>
public sealed record OverdrachtAanvaard(OverdrachtId Overdracht, DossierId Dossier, PersoonId Naar) : Gebeurtenis;

/// <summary>It is agreed; from that day on one sees nothing any more and the other everything.</summary>
public sealed record OverdrachtAfgesproken(OverdrachtId Overdracht, DossierId Dossier, PersoonId Van, PersoonId Naar, DateOnly Ingang) : Gebeurtenis;

/// <summary>The colleague does not take it over.</summary>
public sealed record OverdrachtGeweigerd(OverdrachtId Overdracht, DossierId Dossier, PersoonId Naar) : Gebeurtenis;

/// <summary>The inwoner does not want this person.</summary>
public sealed record OverdrachtAfgewezen(OverdrachtId Overdracht, DossierId Dossier, PersoonId Naar) : Gebeurtenis;

/// <summary>The inwoner said yes to this person.</summary>
public sealed record OverdrachtGoedgevonden(OverdrachtId Overdracht, DossierId Dossier, PersoonId Naar) : Gebeurtenis;

/// <summary>The inwoner knows: from now on who takes over may read along.</summary>
public sealed record OverdrachtVerteld(OverdrachtId Overdracht, DossierId Dossier, DateOnly Op) : Gebeurtenis;

/// <summary>Who proposed it took it back.</summary>
public sealed record OverdrachtIngetrokken(OverdrachtId Overdracht, DossierId Dossier) : Gebeurtenis;

/// <summary>It lost its meaning, because somebody left otherwise.</summary>
public sealed record OverdrachtVervallen(OverdrachtId Overdracht, DossierId Dossier) : Gebeurtenis;
