using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Domein.Onderzoeken;

/// <summary>An onderzoek was begun.</summary>
public sealed record OnderzoekBegonnen(OnderzoekId Onderzoek, MeldingId Melding) : Gebeurtenis;

/// <summary>A finding was written. Holds no words of people: those stand in the onderzoek.</summary>
public sealed record BevindingGeschreven(OnderzoekId Onderzoek, Onderwerp Onderwerp, int Versie) : Gebeurtenis;

/// <summary>It was checked whether something could help without an indication.</summary>
public sealed record MogelijkheidNagegaan(OnderzoekId Onderzoek, Guid Mogelijkheid, Mogelijkheidsoort Soort, bool TeltMee) : Gebeurtenis;

/// <summary>Such a check was taken out again.</summary>
public sealed record MogelijkheidWeg(OnderzoekId Onderzoek, Guid Mogelijkheid) : Gebeurtenis;

/// <summary>The dwelling, the household, the visit and who the inwoner is were written down.</summary>
public sealed record WoningVastgelegd(OnderzoekId Onderzoek) : Gebeurtenis;

/// <summary>The inwoner reacted to the report, and signed with a name.</summary>
public sealed record VerslagBeantwoord(OnderzoekId Onderzoek, bool Akkoord, DateOnly Op) : Gebeurtenis;

/// <summary>
/// The onderzoek after a melding (Wmo 2015 art. 2.3.2 lid 4): findings per subject, what could help without an indication, the household and
/// the dwelling. Once its report is given it does not change.
/// </summary>
public sealed partial class Onderzoek : Aggregaat
{
    private readonly List<Bevinding> bevindingen = [];
    private readonly List<Mogelijkheid> mogelijkheden = [];

    private Onderzoek() { }

    /// <summary>Its id.</summary>
    public OnderzoekId Id { get; private set; }

    /// <summary>The melding.</summary>
    public MeldingId MeldingId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The findings, one for a subject.</summary>
    public IReadOnlyList<Bevinding> Bevindingen => bevindingen;

    /// <summary>What could help without an indication.</summary>
    public IReadOnlyList<Mogelijkheid> Mogelijkheden => mogelijkheden;

    /// <summary>The household, the rooms, the visit; empty while not written.</summary>
    public Woonsituatie? Woning { get; private set; }

    /// <summary>Rises with each time that was written; 0 while it was not.</summary>
    public int WoningVersie { get; private set; }

    /// <summary>The day the report was given.</summary>
    public DateOnly? GegevenOp { get; private set; }

    /// <summary>Name of who gave it.</summary>
    public string GegevenDoor { get; private set; } = "";

    /// <summary>The day the inwoner reacted.</summary>
    public DateOnly? ReactieOp { get; private set; }

    /// <summary>Whether the inwoner finds that it is right.</summary>
    public bool? Akkoord { get; private set; }

    /// <summary>The remarks of the inwoner, literally.</summary>
    public string Opmerking { get; private set; } = "";

    /// <summary>The name that the inwoner typed as a signature.</summary>
    public string Handtekening { get; private set; } = "";

    /// <summary>Who reacted for the inwoner: "Hanneke Mulder, mentor". Empty when the inwoner did.</summary>
    public string ReactieNamens { get; private set; } = "";

    /// <summary>Begins the onderzoek of a melding.</summary>
    public static Gemaakt<Onderzoek> Begin(Melding melding)
    {
        var onderzoek = new Onderzoek { Id = OnderzoekId.Nieuw(), MeldingId = melding.Id, DossierId = melding.DossierId };
        return new(onderzoek, new OnderzoekBegonnen(onderzoek.Id, melding.Id));
    }

    /// <summary>The finding on a subject; null while there is none.</summary>
    public Bevinding? Over(Onderwerp onderwerp) => bevindingen.Find(b => b.Onderwerp == onderwerp);

    /// <summary>The subjects without a finding.</summary>
    public IReadOnlyList<Onderwerptekst> NogNodig() => [.. Onderwerptekst.Alle.Where(t => Over(t.Onderwerp) is null)];

    /// <summary>Writes what was found on a subject. Somebody else's newer words are never overwritten.</summary>
    /// <param name="onderwerp">The subject.</param>
    /// <param name="tekst">What was found.</param>
    /// <param name="wie">Who said it.</param>
    /// <param name="gelezenVersie">The version that was on the screen; 0 when there was none.</param>
    /// <param name="door">Who writes.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<BevindingGeschreven> Schrijf(Onderwerp onderwerp, string? tekst, string? wie, int gelezenVersie, string door, DateTimeOffset nu)
    {
        var bestaand = Over(onderwerp);
        var controle = Open().Eis(Enum.IsDefined(onderwerp), Onderzoeksregels.KeuzeOnbekend, nameof(onderwerp))
            .Eis((bestaand?.Versie ?? 0) == gelezenVersie, Onderzoeksregels.Verouderd, nameof(tekst));
        var schoon = controle.Tekst(tekst, nameof(tekst), Invoerregels.LangeTekst, Onderzoeksregels.BevindingLeeg);
        var zegt = controle.Regel(wie, nameof(wie), Invoerregels.KorteTekst, Onderzoeksregels.WieOntbreekt);
        if (!controle.IsGoed) return Uitkomst<BevindingGeschreven>.Geweigerd(controle.Weigeringen);
        if (bestaand is null) bevindingen.Add(bestaand = new Bevinding(onderwerp));
        bestaand.Zet(schoon, zegt, door, nu);
        Gewijzigd();
        return new BevindingGeschreven(Id, onderwerp, bestaand.Versie);
    }

    /// <summary>Writes down that it was checked whether something could help without an indication.</summary>
    public Uitkomst<MogelijkheidNagegaan> GaNa(Mogelijkheidinvoer invoer, DateOnly vandaag, string door)
    {
        var controle = Open()
            .Eis(invoer.Soort is { } soort && Enum.IsDefined(soort), Onderzoeksregels.KeuzeOnbekend, nameof(invoer.Soort))
            .Eis(invoer.Beschikbaar is not null, Onderzoeksregels.KeuzeOnbekend, nameof(invoer.Beschikbaar))
            .Eis(invoer.NagegaanOp is not null, KernRegels.DatumVerplicht, nameof(invoer.NagegaanOp))
            .Eis(invoer.NagegaanOp is null || invoer.NagegaanOp <= vandaag, Onderzoeksregels.InToekomst, nameof(invoer.NagegaanOp))
            .Eis(invoer is not { Soort: Mogelijkheidsoort.AlgemeenGebruikelijk, Beschikbaar: true } || invoer.Toets.Houdt, Onderzoeksregels.NietGebruikelijk, nameof(invoer.Toets));
        var wat = controle.Tekst(invoer.Wat, nameof(invoer.Wat), Invoerregels.LangeTekst, Onderzoeksregels.WatOntbreekt);
        var nagegaan = controle.Tekst(invoer.Nagegaan, nameof(invoer.Nagegaan), Invoerregels.LangeTekst, Onderzoeksregels.NagaanOntbreekt);
        if (!controle.IsGoed) return Uitkomst<MogelijkheidNagegaan>.Geweigerd(controle.Weigeringen);
        var nieuw = new Mogelijkheid(invoer.Soort!.Value, wat, invoer.Beschikbaar!.Value, nagegaan, invoer.NagegaanOp!.Value, invoer.Toets, door);
        mogelijkheden.Add(nieuw);
        Gewijzigd();
        return new MogelijkheidNagegaan(Id, nieuw.Id, nieuw.Soort, nieuw.TeltMee);
    }

    /// <summary>Takes a check out that was written down wrongly.</summary>
    public Uitkomst<MogelijkheidWeg> HaalWeg(Guid mogelijkheid)
    {
        var controle = Open().Eis(mogelijkheden.Exists(m => m.Id == mogelijkheid), Onderzoeksregels.Onbekend);
        if (!controle.IsGoed) return Uitkomst<MogelijkheidWeg>.Geweigerd(controle.Weigeringen);
        mogelijkheden.RemoveAll(m => m.Id == mogelijkheid);
        Gewijzigd();
        return new MogelijkheidWeg(Id, mogelijkheid);
    }

    private Controle Open() => new Controle().Eis(GegevenOp is null, Onderzoeksregels.IsGegeven);
}
