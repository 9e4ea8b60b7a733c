namespace Spil.Platform.Rechten;

/// <summary>Rights that belong to no single module.</summary>
public static class Basisrechten
{
    /// <summary>Mijn Spil: the pages of the inwoner and the naaste.</summary>
    public const string Mijn = "mijn.zien";

    /// <summary>One's own account: password, passkeys, sessions.</summary>
    public const string EigenAccount = "account.eigen";

    /// <summary>Accounts of others: invite, change the role, block.</summary>
    public const string Accounts = "accounts.beheren";

    /// <summary>Sign-in by another organisation (OpenID Connect).</summary>
    public const string Aanbieders = "aanmelding.inrichten";

    /// <summary>Hearing on an open page that something in a dossier changed.</summary>
    public const string Live = "live.volgen";

    /// <summary>The outbox.</summary>
    public const string Post = "post.zien";

    /// <summary>Jobs that run by themselves.</summary>
    public const string Taken = "taken.zien";
}
