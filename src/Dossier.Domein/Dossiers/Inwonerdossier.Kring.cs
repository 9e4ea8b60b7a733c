using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <content>The kring as the inwoner draws it: who is near, who is reserve, who leads the meetings, and who takes a pause.</content>
public sealed partial class Inwonerdossier
{
    /// <summary>The involvement that the inwoner chose to lead the meetings; empty for the inwoner. <see cref="VoorzitterOp"/> says who does.</summary>
    public Guid? VoorzitterId { get; private set; }

    /// <summary>Who leads the meetings on that day; null for the inwoner, who does so when whoever was chosen has left or takes a pause.</summary>
    public Betrokkene? VoorzitterOp(DateOnly dag) => betrokkenen.Find(b => b.Id == VoorzitterId && b.GeldtOp(dag));

    /// <summary>
    /// Somebody whom the inwoner chose sees and decides nothing for a while. It works at once and needs no reason. Who takes part as more
    /// than one thing pauses as all of them.
    /// </summary>
    public Uitkomst<BetrokkenheidGepauzeerd> Pauzeer(Guid betrokkene, DateOnly op)
    {
        var gekozen = Gekozen(betrokkene);
        if (!gekozen.Probeer(out var wie)) return Uitkomst<BetrokkenheidGepauzeerd>.Geweigerd(gekozen.Weigeringen);
        if (wie.Tot < op) return Dossierregels.AlBeeindigd.Weiger();
        if (wie.GepauzeerdOp is not null) return Kringregels.AlGepauzeerd.Weiger();
        foreach (var zelfde in GekozenAls(wie.PersoonId).Where(b => b.GepauzeerdOp is null)) zelfde.Pauzeer(op);
        Gewijzigd();
        return new BetrokkenheidGepauzeerd(Id, wie.Id, wie.PersoonId, op);
    }

    /// <summary>Ends a pause: this person sees again exactly what they saw before.</summary>
    public Uitkomst<BetrokkenheidHervat> Hervat(Guid betrokkene, DateOnly op)
    {
        var gekozen = Gekozen(betrokkene);
        if (!gekozen.Probeer(out var wie)) return Uitkomst<BetrokkenheidHervat>.Geweigerd(gekozen.Weigeringen);
        if (wie.Tot < op) return Dossierregels.AlBeeindigd.Weiger();
        if (wie.GepauzeerdOp is null) return Kringregels.GeenPauze.Weiger();
        foreach (var zelfde in GekozenAls(wie.PersoonId)) zelfde.Pauzeer(null);
        Gewijzigd();
        return new BetrokkenheidHervat(Id, wie.Id, wie.PersoonId, op);
    }

    /// <summary>The inwoner says how near somebody is, what this person means, and whether it is a reserve.</summary>
    public Uitkomst<PlekGekozen> KiesPlek(Guid betrokkene, Plekinvoer invoer)
    {
        var wie = betrokkenen.Find(b => b.Id == betrokkene);
        if (wie is null) return Dossierregels.Onbekend.Weiger();
        if (wie.Rol == Betrokkenheid.Inwoner) return Dossierregels.InwonerBlijft.Weiger();
        var controle = new Controle()
            .Eis(!invoer.Reserve || !wie.IsTandem, Kringregels.TandemIsGeenReserve, nameof(invoer.Reserve))
            .Eis(!invoer.Reserve || VoorzitterId != wie.Id, Kringregels.ReserveIsGeenVoorzitter, nameof(invoer.Reserve),
                "Deze persoon leidt de bijeenkomsten. Kies eerst iemand anders die dat doet.");
        var betekenis = controle.Tekst(invoer.Betekenis, nameof(invoer.Betekenis), Invoerregels.LangeTekst);
        if (!controle.IsGoed) return Uitkomst<PlekGekozen>.Geweigerd(controle.Weigeringen);
        wie.Zet(invoer.Plek, betekenis, invoer.Reserve);
        Gewijzigd();
        return new PlekGekozen(Id, wie.Id, wie.PersoonId, wie.Plek, wie.IsReserve);
    }

    /// <summary>The inwoner chooses who leads the meetings: somebody who takes part now, or with null the inwoner.</summary>
    public Uitkomst<VoorzitterGekozen> KiesVoorzitter(Guid? betrokkene, DateOnly op)
    {
        var wie = betrokkenen.Find(b => b.Id == betrokkene && b.Rol != Betrokkenheid.Inwoner);
        var controle = new Controle()
            .Eis(betrokkene is null || wie?.GeldtOp(op) == true, Kringregels.VoorzitterDoetNietMee, "Voorzitter")
            .Eis(wie?.IsReserve != true, Kringregels.ReserveIsGeenVoorzitter, "Voorzitter");
        if (!controle.IsGoed) return Uitkomst<VoorzitterGekozen>.Geweigerd(controle.Weigeringen);
        VoorzitterId = wie?.Id;
        Gewijzigd();
        return new VoorzitterGekozen(Id, VoorzitterId, wie?.PersoonId ?? InwonerId);
    }

    private IEnumerable<Betrokkene> GekozenAls(PersoonId persoon) => betrokkenen.Where(b => b.PersoonId == persoon && !b.IsTandem);

    private Uitkomst<Betrokkene> Gekozen(Guid betrokkene)
    {
        var wie = betrokkenen.Find(b => b.Id == betrokkene);
        if (wie is null) return Dossierregels.Onbekend.Weiger();
        if (wie.Rol == Betrokkenheid.Inwoner) return Dossierregels.InwonerBlijft.Weiger();
        return wie.IsTandem ? Kringregels.TandemHeeftGeenPauze.Weiger() : wie;
    }
}
