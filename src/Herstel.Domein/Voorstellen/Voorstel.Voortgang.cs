using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Voorstellen;

public sealed partial class Voorstel
{
    /// <summary>The day an agreement or action was done.</summary>
    public DateOnly? GedaanOp { get; private set; }

    /// <summary>Name of who said that it was done.</summary>
    public string GedaanDoor { get; private set; } = "";

    /// <summary>The day on which a goal was said to be reached.</summary>
    public DateOnly? BereiktOp { get; private set; }

    /// <summary>The adopted version has a date, that date has passed, and it is not done.</summary>
    public bool IsTeLaat(DateOnly vandaag) => Soort != Voorstelsoort.Doel && GedaanOp is null && LaatstAangenomen?.Inhoud.Wanneer < vandaag;

    /// <summary>Says that an adopted agreement or action is done: by who does it, or by the tandem.</summary>
    public Uitkomst<VoorstelGedaan> MeldGedaan(Traject traject, Door door, DateOnly op, DateOnly vandaag)
    {
        var controle = MagAfvinken(traject, door, vandaag)
            .Eis(GedaanOp is null, Voorstelregels.AlGedaan)
            .Eis(op <= vandaag, Voorstelregels.GedaanInToekomst, nameof(op));
        if (!controle.IsGoed) return Uitkomst<VoorstelGedaan>.Geweigerd(controle.Weigeringen);
        (GedaanOp, GedaanDoor) = (op, door.Naam);
        Gewijzigd();
        return new VoorstelGedaan(Id, op, door.Persoon);
    }

    /// <summary>Sets it back to not done: by who does it, or by the tandem.</summary>
    public Uitkomst<VoorstelNietGedaan> MeldNietGedaan(Traject traject, Door door, DateOnly vandaag)
    {
        var controle = MagAfvinken(traject, door, vandaag).Eis(GedaanOp is not null, Voorstelregels.NietGedaan);
        if (!controle.IsGoed) return Uitkomst<VoorstelNietGedaan>.Geweigerd(controle.Weigeringen);
        (GedaanOp, GedaanDoor) = (null, "");
        Gewijzigd();
        return new VoorstelNietGedaan(Id, door.Persoon);
    }

    /// <summary>
    /// Closes a goal as reached. A goal is closed in a talk, not by ticking the last task: it needs an evaluation in which the inwoner
    /// says so (onderzoek/methodiek.md 10.1).
    /// </summary>
    public Uitkomst<DoelBereikt> MeldBereikt(Evaluatie evaluatie)
    {
        var controle = new Controle()
            .Eis(Soort == Voorstelsoort.Doel, Voorstelregels.GeenDoel)
            .Eis(LaatstAangenomen is not null, Voorstelregels.NietAangenomen)
            .Eis(BereiktOp is null, Voorstelregels.AlBereikt)
            .Eis(evaluatie.DoelId == Id && evaluatie is { Kant: Evaluatiekant.Inwoner, Vervolg: Vervolg.Bereikt },
                Voorstelregels.BereiktZonderInwoner);
        if (!controle.IsGoed) return Uitkomst<DoelBereikt>.Geweigerd(controle.Weigeringen);
        BereiktOp = evaluatie.Op;
        Gewijzigd();
        return new DoelBereikt(Id, evaluatie.Op);
    }

    private Controle MagAfvinken(Traject traject, Door door, DateOnly vandaag)
    {
        if (traject.Id != TrajectId) throw new ArgumentException("The voorstel belongs to another traject.", nameof(traject));
        var inhoud = LaatstAangenomen?.Inhoud;
        return new Controle()
            .Eis(traject.Status == Trajectstatus.Lopend, Voorstelregels.TrajectLooptNiet)
            .Eis(Soort != Voorstelsoort.Doel, Voorstelregels.DoelNietAfvinken)
            .Eis(inhoud is not null, Voorstelregels.NietAangenomen)
            .Eis(inhoud is null || inhoud.WiePersoonId == door.Persoon || traject.TandemOp(vandaag)?.Bevat(door.Persoon) == true,
                Voorstelregels.NietVanJou);
    }
}
