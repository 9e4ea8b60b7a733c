using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Dossier.Domein.Uitnodigingen;

/// <summary>Somebody was invited. Who, stays in the dossier and out of the log: the log outlives what was taken back.</summary>
/// <param name="Uitnodiging">Which.</param>
/// <param name="Dossier">Whose dossier.</param>
/// <param name="Rol">As what; empty for a representative.</param>
/// <param name="Bewijs">How this person shows who they are.</param>
/// <param name="GeldigTot">Until when it works.</param>
/// <param name="Namens">The representative who chose; empty when the inwoner did.</param>
public sealed record UitnodigingVerstuurd(UitnodigingId Uitnodiging, DossierId Dossier, Betrokkenheid? Rol, Identiteitsbewijs Bewijs, DateTimeOffset GeldigTot, string Namens)
    : Gebeurtenis;

/// <summary>It was sent again with another link; the old one does not work any more.</summary>
public sealed record UitnodigingOpnieuwVerstuurd(UitnodigingId Uitnodiging, DossierId Dossier, DateTimeOffset GeldigTot) : Gebeurtenis;

/// <summary>Who invited took it back.</summary>
public sealed record UitnodigingIngetrokken(UitnodigingId Uitnodiging, DossierId Dossier) : Gebeurtenis;

/// <summary>The one who was invited does not want to.</summary>
public sealed record UitnodigingGeweigerd(UitnodigingId Uitnodiging, DossierId Dossier) : Gebeurtenis;

/// <summary>Somebody showed to be the one who was invited.</summary>
public sealed record IdentiteitBewezen(UitnodigingId Uitnodiging, DossierId Dossier, Identiteitsbewijs Bewijs) : Gebeurtenis;

/// <summary>Somebody typed a wrong code.</summary>
public sealed record CodeVerkeerd(UitnodigingId Uitnodiging, DossierId Dossier, int Pogingen, bool OpSlot) : Gebeurtenis
{
    /// <summary>What the one who typed it reads.</summary>
    public Weigering AlsWeigering() => OpSlot ? Uitnodigingsregels.WerktNiet.Weiger() : Uitnodigingsregels.CodeVerkeerd.Bij("Code");
}

/// <summary>Somebody joined by an invitation, and promised secrecy in these words.</summary>
public sealed record UitnodigingAangenomen(UitnodigingId Uitnodiging, DossierId Dossier, PersoonId Persoon, string Geheimhouding) : Gebeurtenis;
