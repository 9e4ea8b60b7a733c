using Spil.Dossier.Domein.Dossiers;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>What somebody of the kring is at a meeting.</summary>
internal static class Kringrol
{
    /// <summary>Comes for work, and is not there in private time.</summary>
    public static bool KomtVoorWerk(this Betrokkene wie) => wie.Rol is Betrokkenheid.Professional or Betrokkenheid.Regiebehandelaar or Betrokkenheid.Casusregisseur;

    public static string Rolwoord(this Betrokkene wie) =>
        wie.Rol == Betrokkenheid.FamilieErvaringsdeskundige ? "familie-ervaringsdeskundige" : wie.Relatie.Length > 0 ? wie.Relatie : wie.Rol.ToString().ToLowerInvariant();
}
