using Spil.Platform.Rechten;

namespace Spil.Platform.Aanmelden;

/// <summary>How sure we want to be who somebody is.</summary>
public enum Aanmeldniveau
{
    /// <summary>A password will do; more is advised.</summary>
    EenStap,

    /// <summary>A passkey, a password with a code, or the sign-in of an organisation.</summary>
    TweeStappen,
}

/// <summary>Which level a role asks for; the host decides.</summary>
public sealed class Aanmeldeisen(IReadOnlyDictionary<Rol, Aanmeldniveau> perRol)
{
    public IReadOnlyDictionary<Rol, Aanmeldniveau> PerRol { get; } = perRol;

    public bool IsGenoeg(Rol rol, Aanmeldwijze wijze) => wijze != Aanmeldwijze.Wachtwoord || PerRol[rol] == Aanmeldniveau.EenStap;
}
