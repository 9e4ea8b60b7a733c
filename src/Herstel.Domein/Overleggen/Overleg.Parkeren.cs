using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <content>What was not agreed: parked with why in own words, or left to a follow-up. The stemregel alone decides what is agreed.</content>
public sealed partial class Overleg
{
    private readonly List<Parkering> parkeringen = [];

    /// <summary>What was parked in this meeting. What everybody agreed on afterwards stays here; the voorstel itself knows.</summary>
    public IReadOnlyList<Parkering> Parkeringen => parkeringen;

    /// <summary>How a voorstel was parked in this meeting; null when it was not.</summary>
    public Parkering? ParkeringVan(VoorstelId voorstel) => parkeringen.Find(p => p.VoorstelId == voorstel);

    /// <summary>Parks a voorstel on which not everybody agrees.</summary>
    /// <param name="voorstel">The voorstel.</param>
    /// <param name="reden">Why it does not work yet, in own words.</param>
    /// <param name="naarVervolg">People talk on about it in a follow-up.</param>
    /// <param name="door">Who writes it down.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<VoorstelGeparkeerd> Parkeer(Voorstel voorstel, string? reden, bool naarVervolg, Door door, DateTimeOffset nu)
    {
        var was = ParkeringVan(voorstel.Id);
        var controle = NuBezig().Eis(voorstel.TrajectId == TrajectId, Verloopregels.AnderTraject)
            .Eis(voorstel.Status == Voorstelstatus.Ingebracht, Verloopregels.NietIngebracht)
            .Eis(voorstel.Status != Voorstelstatus.Ingebracht || !voorstel.Huidige.Stand().IsAangenomen, Verloopregels.IsAangenomen);
        var woorden = controle.Tekst(reden, "Reden", Invoerregels.LangeTekst, naarVervolg ? null : Verloopregels.WaaromGeparkeerd);
        controle.Eis(was is null || (was.Reden, was.NaarVervolg, was.Versienummer) != (woorden, naarVervolg, voorstel.Huidige.Nummer), Verloopregels.AlGeparkeerd);
        if (!controle.IsGoed) return Uitkomst<VoorstelGeparkeerd>.Geweigerd(controle.Weigeringen);
        if (was is null) parkeringen.Add(was = new Parkering(voorstel.Id));
        if (OpTafelId == voorstel.Id) OpTafelId = null;
        was.Zet(voorstel.Huidige.Nummer, woorden, naarVervolg, door.Naam, nu);
        Gewijzigd();
        return new VoorstelGeparkeerd(Id, voorstel.Id, naarVervolg);
    }

    /// <summary>Talks about it after all.</summary>
    public Uitkomst<VoorstelOpnieuwBesproken> PakWeerOp(VoorstelId voorstel)
    {
        var controle = NuBezig().Eis(ParkeringVan(voorstel) is not null, Verloopregels.NietGeparkeerd);
        if (!controle.IsGoed) return Uitkomst<VoorstelOpnieuwBesproken>.Geweigerd(controle.Weigeringen);
        parkeringen.RemoveAll(p => p.VoorstelId == voorstel);
        Gewijzigd();
        return new VoorstelOpnieuwBesproken(Id, voorstel);
    }
}
