using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>Who counts as what in a form.</summary>
public static class Formulierrollen
{
    /// <summary>True when somebody who is involved in this way has the role in the form. The projectleider is not involved with a person.</summary>
    public static bool Past(this Formulierrol rol, Betrokkenheid als) => rol switch
    {
        Formulierrol.Inwoner => als == Betrokkenheid.Inwoner,
        Formulierrol.Naaste => als == Betrokkenheid.Naaste,
        Formulierrol.Casusregisseur => als == Betrokkenheid.Casusregisseur,
        Formulierrol.Ervaringsdeskundige => als is Betrokkenheid.Ervaringsdeskundige or Betrokkenheid.FamilieErvaringsdeskundige,
        Formulierrol.Tandem => Betrokkene.IsTandemrol(als),
        Formulierrol.Professional => als is Betrokkenheid.Professional or Betrokkenheid.Regiebehandelaar,
        Formulierrol.Regiebehandelaar => als == Betrokkenheid.Regiebehandelaar,
        Formulierrol.Deelnemer => als != Betrokkenheid.Consulent,
        _ => false,
    };

    /// <summary>True when this person may fill in the form on that day.</summary>
    /// <param name="formulier">The form.</param>
    /// <param name="dossier">The dossier: it knows who is involved.</param>
    /// <param name="persoon">Who.</param>
    /// <param name="dag">Which day.</param>
    public static bool MagInvullen(this Formulierdefinitie formulier, Inwonerdossier dossier, PersoonId? persoon, DateOnly dag) =>
        persoon is not null && dossier.Betrokkenen.Any(b => b.PersoonId == persoon && b.GeldtOp(dag) && formulier.Invullers.Any(rol => rol.Past(b.Rol)));
}
