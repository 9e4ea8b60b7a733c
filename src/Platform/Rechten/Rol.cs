namespace Spil.Platform.Rechten;

/// <summary>What somebody is in Spil. One account has one role; what a role may do stands in the table of the host.</summary>
public enum Rol
{
    Inwoner,
    Naaste,

    /// <summary>Decides for an inwoner, with a paper that says so: mentor, curator, gemachtigde.</summary>
    Vertegenwoordiger,
    Ervaringsdeskundige,
    FamilieErvaringsdeskundige,
    Casusregisseur,
    Professional,
    Regiebehandelaar,
    Kernpartner,
    Projectleider,
    Consulent,
    Aanbieder,
    Beleid,
    Beheerder,
    Functionaris,
}

public static class RolTekst
{
    /// <summary>"casusregisseur, Surplus"; only the role when there is no organisation.</summary>
    public static string Als(string rol, string organisatie) => organisatie.Length > 0 ? $"{rol}, {organisatie}" : rol;

    /// <summary>The roles of who is here for themselves or for somebody dear, and not for work. Their door is another, and an account never changes sides.</summary>
    public static IReadOnlyList<Rol> Burgers { get; } = [Rol.Inwoner, Rol.Naaste, Rol.Vertegenwoordiger];

    /// <summary>True for one of <see cref="Burgers"/>.</summary>
    public static bool IsBurger(this Rol rol) => Burgers.Contains(rol);

    /// <summary>The role as people say it.</summary>
    public static string Naam(this Rol rol) => rol switch
    {
        Rol.FamilieErvaringsdeskundige => "familie-ervaringsdeskundige",
        Rol.Consulent => "Wmo-consulent",
        Rol.Aanbieder => "zorgaanbieder",
        Rol.Beleid => "beleidsmedewerker",
        Rol.Functionaris => "functionaris gegevensbescherming",
        _ => rol.ToString().ToLowerInvariant(),
    };
}
