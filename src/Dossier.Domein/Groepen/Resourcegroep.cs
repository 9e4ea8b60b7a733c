using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Groepen;

/// <summary>What is asked of a talk. Field names return in the refusals.</summary>
/// <param name="Op">The day of the talk.</param>
/// <param name="Tekst">What was said.</param>
/// <param name="Gelezen">The number of the record that was changed; 0 when there was none yet.</param>
public sealed record Gespreksinvoer(DateOnly Op, string? Tekst, int Gelezen);

/// <summary>
/// The resource group of one inwoner: in which of six phases it is, whom the inwoner named, and the talks with them. Who leads and who takes
/// part stands in the kring.
/// </summary>
public sealed class Resourcegroep : Aggregaat
{
    private readonly List<Genomineerde> genomineerden = [];

    private Resourcegroep() { }

    /// <summary>Its id.</summary>
    public ResourcegroepId Id { get; private set; }

    /// <summary>The dossier it belongs to; a dossier has one.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Where the group is.</summary>
    public Groepsfase Fase { get; private set; }

    /// <summary>The day this phase began.</summary>
    public DateOnly FaseSinds { get; private set; }

    /// <summary>Whom the inwoner named.</summary>
    public IReadOnlyList<Genomineerde> Genomineerden => genomineerden;

    /// <summary>Begins a group, with naming people.</summary>
    public static Gemaakt<Resourcegroep> Begin(DossierId dossier, DateOnly op)
    {
        var groep = new Resourcegroep { Id = ResourcegroepId.Nieuw(), DossierId = dossier, FaseSinds = op };
        return new(groep, new ResourcegroepBegonnen(groep.Id, dossier, op));
    }

    /// <summary>The inwoner names somebody.</summary>
    public Uitkomst<PersoonGenomineerd> Nomineer(string? naam, string? relatie)
    {
        var controle = new Controle();
        var wie = controle.Regel(naam, "Naam", Invoerregels.KorteTekst, Groepsregels.NaamOntbreekt);
        var als = controle.Regel(relatie, "Relatie", Invoerregels.KorteTekst);
        controle.Eis(!genomineerden.Exists(g => string.Equals(g.Naam, wie, StringComparison.OrdinalIgnoreCase) && string.Equals(g.Relatie, als, StringComparison.OrdinalIgnoreCase)),
            Groepsregels.AlGenoemd, "Naam");
        if (!controle.IsGoed) return Uitkomst<PersoonGenomineerd>.Geweigerd(controle.Weigeringen);
        var nieuw = new Genomineerde(wie, als);
        genomineerden.Add(nieuw);
        Gewijzigd();
        return new PersoonGenomineerd(Id, DossierId, nieuw.Id);
    }

    /// <summary>
    /// Takes somebody off the list, with the records of the talks; no reason is asked. What somebody else wrote only goes when the inwoner
    /// wants it to.
    /// </summary>
    public Uitkomst<NominatieVervallen> HaalWeg(Guid genomineerde, PersoonId door, PersoonId inwoner)
    {
        if (Zoek(genomineerde) is not { } wie) return Groepsregels.Onbekend.Weiger();
        if (door != inwoner && wie.Verslagen.Any(v => v.SchrijverId != door)) return Groepsregels.VerslagVanAnder.Weiger();
        genomineerden.Remove(wie);
        Gewijzigd();
        return new NominatieVervallen(Id, DossierId, wie.Id);
    }

    /// <summary>Goes to the next phase, or back to any earlier one. The group is not planned before everybody was talked with.</summary>
    public Uitkomst<GroepsfaseGewijzigd> GaNaar(Groepsfase naar, DateOnly op)
    {
        if (naar == Fase) return Groepsregels.ZelfdeFase.Weiger();
        if (naar > Fase + 1 || !Enum.IsDefined(naar)) return Groepsregels.FaseOvergeslagen.Weiger();
        if (naar > Groepsfase.Nomineren && genomineerden.Count == 0) return Groepsregels.NiemandGenoemd.Weiger();
        var nog = genomineerden.Where(g => !g.IsGesproken).Select(g => g.Naam).ToList();
        if (naar > Groepsfase.Gesprekken && nog.Count > 0)
            return Groepsregels.NietGesproken.Bij("", $"Er is nog niet gesproken met {string.Join(", ", nog)}. Praat eerst met iedereen, of haal iemand van de lijst.");
        var gebeurtenis = new GroepsfaseGewijzigd(Id, DossierId, Fase, naar, op);
        (Fase, FaseSinds) = (naar, op);
        Gewijzigd();
        return gebeurtenis;
    }

    /// <summary>Writes down a talk, or changes one's own record of it. A record that says something else is private again.</summary>
    public Uitkomst<GesprekVastgelegd> Schrijf(Guid genomineerde, PersoonId schrijver, string naam, Gespreksinvoer invoer, DateOnly vandaag)
    {
        if (Zoek(genomineerde) is not { } wie) return Groepsregels.Onbekend.Weiger();
        var verslag = wie.Verslagen.FirstOrDefault(v => v.SchrijverId == schrijver);
        var controle = new Controle()
            .Eis(invoer.Op <= vandaag, Groepsregels.GesprekInToekomst, nameof(invoer.Op))
            .Eis(invoer.Gelezen == (verslag?.Nummer ?? 0), Groepsregels.Verouderd, nameof(invoer.Tekst));
        var tekst = controle.Tekst(invoer.Tekst, nameof(invoer.Tekst), Invoerregels.LangeTekst, Groepsregels.VerslagLeeg);
        if (!controle.IsGoed) return Uitkomst<GesprekVastgelegd>.Geweigerd(controle.Weigeringen);
        if (verslag is null) wie.Voeg(verslag = new Gespreksverslag(schrijver, naam, invoer.Op, tekst));
        else verslag.Wijzig(invoer.Op, tekst);
        Gewijzigd();
        return new GesprekVastgelegd(Id, DossierId, verslag.Id, schrijver, verslag.Nummer);
    }

    /// <summary>The inwoner releases a record to the tandem; the one who wrote it may write down that the inwoner did.</summary>
    /// <param name="verslag">Which.</param>
    /// <param name="gezienNummer">The number of the text that was read: nobody releases what they did not see.</param>
    /// <param name="doorInwoner">True when the inwoner said so.</param>
    /// <param name="op">Today.</param>
    public Uitkomst<VerslagVrijgegeven> GeefVrij(Guid verslag, int gezienNummer, bool doorInwoner, DateOnly op)
    {
        if (ZoekVerslag(verslag) is not { } gevonden) return Groepsregels.GeenVerslag.Weiger();
        if (!doorInwoner) return Groepsregels.NietVrijgegeven.Bij("DoorInwoner");
        if (gevonden.Nummer != gezienNummer) return Groepsregels.Verouderd.Weiger();
        if (gevonden.VrijgegevenOp is not null) return Groepsregels.AlVrij.Weiger();
        gevonden.Geef(op);
        Gewijzigd();
        return new VerslagVrijgegeven(Id, DossierId, verslag, op);
    }

    /// <summary>Makes a record private again, at once and without a reason.</summary>
    public Uitkomst<VerslagTeruggenomen> NeemTerug(Guid verslag)
    {
        if (ZoekVerslag(verslag) is not { } gevonden) return Groepsregels.GeenVerslag.Weiger();
        if (gevonden.VrijgegevenOp is null) return Groepsregels.NietVrij.Weiger();
        gevonden.Geef(null);
        Gewijzigd();
        return new VerslagTeruggenomen(Id, DossierId, verslag);
    }

    private Genomineerde? Zoek(Guid id) => genomineerden.Find(g => g.Id == id);

    private Gespreksverslag? ZoekVerslag(Guid id) => genomineerden.SelectMany(g => g.Verslagen).FirstOrDefault(v => v.Id == id);
}
