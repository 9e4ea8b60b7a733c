using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <content>The voorstel that lies on the table: every screen shows it at the top, and everybody who is asked answers it there.</content>
public sealed partial class Overleg
{
    /// <summary>Which voorstel people talk about now; empty when none.</summary>
    public VoorstelId? OpTafelId { get; private set; }

    /// <summary>Puts a voorstel on the table, in the place of the one that lay there.</summary>
    public Uitkomst<VoorstelOpTafel> LegOpTafel(Voorstel voorstel)
    {
        var controle = NuBezig().Eis(voorstel.TrajectId == TrajectId, Verloopregels.AnderTraject)
            .Eis(voorstel.Status == Voorstelstatus.Ingebracht, Verloopregels.NietIngebracht).Eis(OpTafelId != voorstel.Id, Verloopregels.LigtAlOpTafel);
        if (!controle.IsGoed) return Uitkomst<VoorstelOpTafel>.Geweigerd(controle.Weigeringen);
        OpTafelId = voorstel.Id;
        Gewijzigd();
        return new VoorstelOpTafel(Id, voorstel.Id);
    }

    /// <summary>Takes off the table what lies there; how people answered stays.</summary>
    public Uitkomst<VoorstelVanTafel> HaalVanTafel()
    {
        var controle = NuBezig().Eis(OpTafelId is not null, Verloopregels.TafelIsLeeg);
        if (!controle.IsGoed) return Uitkomst<VoorstelVanTafel>.Geweigerd(controle.Weigeringen);
        var wat = OpTafelId!.Value;
        OpTafelId = null;
        Gewijzigd();
        return new VoorstelVanTafel(Id, wat);
    }
}
