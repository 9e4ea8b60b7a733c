using Spil.Kern;

namespace Spil.Platform.Aanmelden;

public sealed record Aangemeld(AccountId Account, Guid Sessie, Aanmeldwijze Wijze) : Gebeurtenis;

public sealed record AanmeldenMislukt(AccountId Account, Aanmeldwijze Wijze, bool Vergrendeld) : Gebeurtenis;

public sealed record SessieBeeindigd(AccountId Account, Guid Sessie) : Gebeurtenis;

public sealed record WachtwoordVeranderd(AccountId Account) : Gebeurtenis;

public sealed record NaamVeranderd(AccountId Account, string Naam) : Gebeurtenis;

public sealed record EmailGevraagd(AccountId Account) : Gebeurtenis;

public sealed record EmailVeranderd(AccountId Account) : Gebeurtenis;

public sealed record CodeappGekoppeld(AccountId Account) : Gebeurtenis;

public sealed record CodeappVerwijderd(AccountId Account) : Gebeurtenis;

public sealed record HerstelcodesGemaakt(AccountId Account, int Aantal) : Gebeurtenis;

public sealed record PasskeyToegevoegd(AccountId Account, string Naam) : Gebeurtenis;

public sealed record PasskeyVerwijderd(AccountId Account, string Naam) : Gebeurtenis;

public sealed record AccountUitgenodigd(AccountId Account) : Gebeurtenis;

public sealed record WachtwoordVergeten(AccountId Account) : Gebeurtenis;

public sealed record LinkGebruikt(AccountId Account, Linksoort Soort) : Gebeurtenis;

public sealed record RolVeranderd(AccountId Account, string Van, string Naar) : Gebeurtenis;

public sealed record OrganisatieVeranderd(AccountId Account, OrganisatieId? Organisatie) : Gebeurtenis;

public sealed record AccountGeblokkeerd(AccountId Account) : Gebeurtenis;

public sealed record AccountVrijgegeven(AccountId Account) : Gebeurtenis;

public sealed record AanbiederBewaard(Guid Aanbieder, string Naam, bool Uit) : Gebeurtenis;

public sealed record AanbiederGekoppeld(AccountId Account, string Naam) : Gebeurtenis;

public sealed record AanbiederLosgemaakt(AccountId Account, string Naam) : Gebeurtenis;

/// <summary>An administrator took the second step off an account, for who lost the phone.</summary>
public sealed record TweedeStapHersteld(AccountId Account) : Gebeurtenis;
