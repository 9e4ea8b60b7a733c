using Spil.Beleid.Domein.Cijfers;
using Spil.Kern;

namespace Spil.Beleid.Domein.Mededelingen;

/// <summary>A draft was made from the figures of a day.</summary>
public sealed record MededelingGemaakt(MededelingId Mededeling, DateOnly Peildatum) : Gebeurtenis;

/// <summary>Its text was changed.</summary>
public sealed record MededelingGeschreven(MededelingId Mededeling) : Gebeurtenis;

/// <summary>It is as it goes to the committee.</summary>
public sealed record MededelingVastgesteld(MededelingId Mededeling, string Door) : Gebeurtenis;

/// <summary>
/// What a municipality tells the committee on a day: a text in which every figure stands by its code, and those figures as they were counted then. The text
/// may be edited until it is adopted; the figures never.
/// </summary>
public sealed class Mededeling : Aggregaat
{
    /// <summary>The longest text.</summary>
    public const int LangsteTekst = 20_000;

    private Mededeling() { }

    /// <summary>Its id.</summary>
    public MededelingId Id { get; private set; }

    /// <summary>The municipality.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>Name of the municipality on that day.</summary>
    public string Gemeente { get; private set; } = "";

    /// <summary>The day the figures are of.</summary>
    public DateOnly Peildatum { get; private set; }

    /// <summary>The text (<see cref="Mededelingstekst"/>).</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>The figures, frozen.</summary>
    public IReadOnlyList<Vastcijfer> Cijfers { get; private set; } = [];

    /// <summary>Who wrote it last.</summary>
    public string Schrijver { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset GemaaktOp { get; private set; }

    /// <summary>When it was adopted; empty while it is a draft.</summary>
    public DateTimeOffset? VastgesteldOp { get; private set; }

    /// <summary>Who adopted it.</summary>
    public string VastgesteldDoor { get; private set; } = "";

    /// <summary>True while it may change.</summary>
    public bool IsConcept => VastgesteldOp is null;

    /// <summary>Makes a draft from what was counted.</summary>
    /// <param name="gemeente">The municipality.</param>
    /// <param name="naam">Its name.</param>
    /// <param name="peildatum">The day that was counted.</param>
    /// <param name="cijfers">What was counted.</param>
    /// <param name="door">Who makes it.</param>
    /// <param name="nu">When.</param>
    public static Uitkomst<Gemaakt<Mededeling>> Maak(OrganisatieId gemeente, string naam, DateOnly peildatum, IReadOnlyList<Cijfer> cijfers, string door, DateTimeOffset nu)
    {
        if (!DagKan(peildatum, nu.Datum())) return Mededelingregels.DagKanNiet.Bij(nameof(peildatum));
        if (cijfers.All(c => c.Teller == 0)) return Mededelingregels.NietsGeteld.Bij(nameof(peildatum));
        var mededeling = new Mededeling
        {
            Id = MededelingId.Nieuw(), GemeenteId = gemeente, Gemeente = naam, Peildatum = peildatum, Cijfers = [.. cijfers.Select(Vastcijfer.Van)],
            Tekst = Mededelingstekst.Schrijf(naam, peildatum, cijfers), Schrijver = door, GemaaktOp = nu,
        };
        return new Gemaakt<Mededeling>(mededeling, new MededelingGemaakt(mededeling.Id, peildatum));
    }

    /// <summary>True for a day on which can be counted: not before the Wmo 2015, not in the future.</summary>
    public static bool DagKan(DateOnly peildatum, DateOnly vandaag) => peildatum.Year >= 2015 && peildatum <= vandaag;

    /// <summary>Changes the text. A figure may be moved or left out; its number stays what was counted.</summary>
    public Uitkomst<MededelingGeschreven> Schrijf(string? tekst, int gelezenVersie, string door)
    {
        if (!IsConcept) return Mededelingregels.IsVastgesteld.Weiger();
        if (gelezenVersie != Versie) return Mededelingregels.Verouderd.Bij(nameof(tekst));
        var schoon = Kern.Tekst.Schoon(tekst);
        var weigeringen = Keur(schoon).ToList();
        if (weigeringen.Count > 0) return Uitkomst<MededelingGeschreven>.Geweigerd(weigeringen);
        (Tekst, Schrijver) = (schoon, door);
        Gewijzigd();
        return new MededelingGeschreven(Id);
    }

    /// <summary>Adopts it as it was read.</summary>
    public Uitkomst<MededelingVastgesteld> StelVast(int gelezenVersie, string door, DateTimeOffset nu)
    {
        if (!IsConcept) return Mededelingregels.IsVastgesteld.Weiger();
        if (gelezenVersie != Versie) return Mededelingregels.Verouderd.Weiger();
        (VastgesteldOp, VastgesteldDoor) = (nu, door);
        Gewijzigd();
        return new MededelingVastgesteld(Id, door);
    }

    /// <summary>What changed since an earlier mededeling: the figures that are not the same, or that mean something else now.</summary>
    public IReadOnlyList<Cijferverschil> Sinds(Mededeling eerder) =>
        [.. from nu in Cijfers join toen in eerder.Cijfers on nu.Code equals toen.Code
            where nu.Weergave != toen.Weergave || nu.Definitie != toen.Definitie
            select new Cijferverschil(nu, toen, nu.Definitie == toen.Definitie ? nu.Waarde - toen.Waarde : null, nu.Definitie != toen.Definitie)];

    private IEnumerable<Weigering> Keur(string tekst)
    {
        if (tekst.Length == 0) yield return Mededelingregels.TekstOntbreekt.Bij(nameof(tekst));
        if (tekst.Length > LangsteTekst) yield return Mededelingregels.TekstTeLang.Bij(nameof(tekst));
        foreach (var stuk in Mededelingstekst.Cijfers(tekst).DistinctBy(s => (s.Code, s.Tekst)))
        {
            if (Cijfers.FirstOrDefault(c => c.Code == stuk.Code) is not { } cijfer)
                yield return Mededelingregels.CijferOnbekend.Bij(nameof(tekst), $"Het cijfer ‘{stuk.Code}’ is er niet. Kies een cijfer uit de lijst onder de tekst.");
            else if (stuk.Tekst != cijfer.Weergave)
                yield return Mededelingregels.CijferAnders.Bij(nameof(tekst), $"Bij ‘{stuk.Code}’ is {cijfer.Weergave} geteld, niet {(stuk.Tekst.Length > 0 ? stuk.Tekst : "niets")}. Zet het getal terug.");
        }
    }
}
