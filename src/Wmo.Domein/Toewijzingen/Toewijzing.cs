using Spil.Dossier.Domein.Invoer;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Domein.Toewijzingen;

/// <summary>
/// What a provider may give an inwoner: one part of the indicatie under a number of its own (iWmo ToegewezenProduct). A new volume is a new number;
/// of a number only the last day changes, or it is withdrawn.
/// </summary>
public sealed class Toewijzing : Aggregaat
{
    private Toewijzing() { }

    /// <summary>Its id.</summary>
    public ToewijzingId Id { get; private set; }

    /// <summary>Its number, unique in the municipality (iWmo TR332).</summary>
    public int Nummer { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The municipality.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>The provider.</summary>
    public OrganisatieId AanbiederId { get; private set; }

    /// <summary>The part of the indicatie.</summary>
    public Guid DeelId { get; private set; }

    /// <summary>The code of help in the household in the product list of the municipality, as it was when this was assigned.</summary>
    public string Productcode { get; private set; } = "";

    /// <summary>Whole minutes per week.</summary>
    public int MinutenPerWeek { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly Ingang { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly? Einde { get; private set; }

    /// <summary>Why it changed (iWmo RedenWijziging); empty while it did not.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>When it was assigned or changed.</summary>
    public DateTimeOffset ToegewezenOp { get; private set; }

    /// <summary>The day on which the provider began; empty while it did not say so.</summary>
    public DateOnly? GestartOp { get; private set; }

    /// <summary>The last day on which the provider helped; empty while it did not say so.</summary>
    public DateOnly? GestoptOp { get; private set; }

    /// <summary>Why the provider stopped (iWmo RedenBeeindiging).</summary>
    public string Stopreden { get; private set; } = "";

    /// <summary>It stopped for a while: it may begin again, or end for good.</summary>
    public bool StaatStil => Stopreden == Codes.Tijdelijk;

    /// <summary>It was withdrawn, as if it never was.</summary>
    public bool IsIngetrokken => Reden == Codes.Verwijderd;

    /// <summary>It still matters on that day: it was not withdrawn and did not end before.</summary>
    public bool LooptOp(DateOnly dag) => !IsIngetrokken && !(Einde < dag);

    /// <summary>How much may be declared by it.</summary>
    /// <param name="bsn">Of whom it is.</param>
    public Toegewezenvolume AlsVolume(string bsn) => new(Nummer, bsn, new(Codes.Huishouden, Productcode), Ingang, Einde, Toewijzingsverloop.PerWeek(MinutenPerWeek));

    internal static Toewijzing Geef(int nummer, Indicatie indicatie, Indicatiedeel deel, string productcode, DateTimeOffset nu) => new()
    {
        Id = ToewijzingId.Nieuw(), Nummer = nummer, DossierId = indicatie.DossierId, GemeenteId = indicatie.GemeenteId, AanbiederId = deel.AanbiederId!.Value, DeelId = deel.Id, Productcode = productcode,
        MinutenPerWeek = deel.MinutenPerWeek, Ingang = deel.Ingang, Einde = deel.Einde, ToegewezenOp = nu,
    };

    internal void Volg(DateOnly? einde, string reden, DateTimeOffset nu)
    {
        (Einde, Reden, ToegewezenOp) = (einde, reden, nu);
        Gewijzigd();
    }

    // What began is declared by the code it was assigned with. What did not, was perhaps refused because of it.
    internal void Neem(string productcode)
    {
        if (GestartOp is not null || productcode == Productcode) return;
        Productcode = productcode;
        Gewijzigd();
    }

    /// <summary>The provider says that it began.</summary>
    public Uitkomst<HulpGestart> Start(DateOnly op, DateOnly vandaag)
    {
        var controle = new Controle().Eis(!IsIngetrokken, Toewijzingregels.Ingetrokken)
            .Eis(GestartOp is null || StaatStil, Toewijzingregels.AlGestart)
            .Eis(op >= Ingang && !(op <= GestoptOp) && !(Einde < op) && op <= vandaag, Toewijzingregels.StartKanNiet, nameof(op));
        if (!controle.IsGoed) return Uitkomst<HulpGestart>.Geweigerd(controle.Weigeringen);
        (GestartOp, GestoptOp, Stopreden) = (op, null, "");
        Gewijzigd();
        return new HulpGestart(Id, op);
    }

    /// <summary>The provider says that it ended.</summary>
    public Uitkomst<HulpGestopt> Stop(DateOnly op, string? reden, DateOnly vandaag)
    {
        var controle = new Controle().Eis(GestartOp is not null, Toewijzingregels.NietGestart)
            .Eis(GestoptOp is null || (StaatStil && reden != Codes.Tijdelijk), Toewijzingregels.AlGestopt)
            .Eis(GestartOp is null || (op >= (GestoptOp ?? GestartOp) && op <= vandaag), Toewijzingregels.StopKanNiet, nameof(op))
            .Eis(reden is not null && Codes.RedenenBeeindiging.ContainsKey(reden), Toewijzingregels.RedenOntbreekt, nameof(reden));
        if (!controle.IsGoed) return Uitkomst<HulpGestopt>.Geweigerd(controle.Weigeringen);
        (GestoptOp, Stopreden) = (op, reden!);
        Gewijzigd();
        return new HulpGestopt(Id, op, reden!);
    }

    /// <summary>The provider takes back that it began.</summary>
    public Uitkomst<HulpTeruggenomen> NeemStartTerug() => Terug(GestartOp is not null && GestoptOp is null, () => GestartOp = null);

    /// <summary>The provider takes back that it ended.</summary>
    public Uitkomst<HulpTeruggenomen> NeemStopTerug() => Terug(GestoptOp is not null, () => (GestoptOp, Stopreden) = (null, ""));

    private Uitkomst<HulpTeruggenomen> Terug(bool kan, Action neem)
    {
        if (!kan) return Toewijzingregels.NietsTerug.Weiger();
        neem();
        Gewijzigd();
        return new HulpTeruggenomen(Id);
    }
}
