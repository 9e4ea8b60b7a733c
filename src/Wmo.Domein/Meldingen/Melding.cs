using Spil.Dossier.Domein.Invoer;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;

namespace Spil.Wmo.Domein.Meldingen;

/// <summary>
/// Somebody says that support is needed (Wmo 2015 art. 2.3.2 lid 1). From that day the terms run by themselves; the onderzoek, the aanvraag
/// and the decision hang on it.
/// </summary>
public sealed partial class Melding : Aggregaat
{
    private readonly List<Opschorting> opschortingen = [];
    private readonly List<Situatiebericht> berichten = [];

    private Melding() { }

    /// <summary>Its id.</summary>
    public MeldingId Id { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The person it is about.</summary>
    public PersoonId InwonerId { get; private set; }

    /// <summary>The municipality that decides.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>The consulent who guides it; empty while nobody took it up.</summary>
    public PersoonId? ConsulentId { get; private set; }

    /// <summary>Name of that consulent.</summary>
    public string Consulent { get; private set; } = "";

    /// <summary>How it came in.</summary>
    public Meldwijze Wijze { get; private set; }

    /// <summary>The day it came in: the terms start on it.</summary>
    public DateOnly GemeldOp { get; private set; }

    /// <summary>What is needed, in own words.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>Who said it for the inwoner; empty when it was the inwoner.</summary>
    public string MelderNaam { get; private set; } = "";

    /// <summary>Who that is for the inwoner.</summary>
    public string MelderRelatie { get; private set; } = "";

    /// <summary>Where to reach that person.</summary>
    public string MelderTelefoon { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public Meldstand Stand { get; private set; }

    /// <summary>The day the receipt was confirmed, with the word about free cliëntondersteuning.</summary>
    public DateOnly? BevestigdOp { get; private set; }

    /// <summary>The persoonlijk plan, in the words of the inwoner.</summary>
    public string PersoonlijkPlan { get; private set; } = "";

    /// <summary>The day it was handed in.</summary>
    public DateOnly? PlanOp { get; private set; }

    /// <summary>Who handed it in for the inwoner: "Hanneke Mulder, mentor". Empty when the inwoner did.</summary>
    public string PlanNamens { get; private set; } = "";

    /// <summary>The day of the talk.</summary>
    public DateOnly? AfspraakOp { get; private set; }

    /// <summary>The time of the talk.</summary>
    public TimeOnly? AfspraakTijd { get; private set; }

    /// <summary>Where the talk is.</summary>
    public string AfspraakPlek { get; private set; } = "";

    /// <summary>Who comes along.</summary>
    public Begeleiding Begeleiding { get; private set; }

    /// <summary>The name of who comes along.</summary>
    public string Begeleider { get; private set; } = "";

    /// <summary>Who chose that for the inwoner; empty when the inwoner did.</summary>
    public string BegeleidingNamens { get; private set; } = "";

    /// <summary>The day the report was given to the inwoner.</summary>
    public DateOnly? VerslagOp { get; private set; }

    /// <summary>The day of the aanvraag.</summary>
    public DateOnly? AangevraagdOp { get; private set; }

    /// <summary>Who applied for the inwoner; empty when the inwoner did.</summary>
    public string AangevraagdNamens { get; private set; } = "";

    /// <summary>The day it was over: decided or stopped.</summary>
    public DateOnly? GeslotenOp { get; private set; }

    /// <summary>Why it stopped without an aanvraag.</summary>
    public string Stopreden { get; private set; } = "";

    /// <summary>The periods in which the terms stood still.</summary>
    public IReadOnlyList<Opschorting> Opschortingen => opschortingen;

    /// <summary>What the inwoner said in between.</summary>
    public IReadOnlyList<Situatiebericht> Berichten => berichten;

    /// <summary>True while something still has to be done.</summary>
    public bool Loopt => Stand is not (Meldstand.Besloten or Meldstand.Gestopt);

    /// <summary>Takes in a melding.</summary>
    /// <param name="dossier">The dossier of the inwoner.</param>
    /// <param name="inwoner">The inwoner.</param>
    /// <param name="invoer">The form.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="looptAl">True when another melding of this inwoner still runs.</param>
    public static Uitkomst<Gemaakt<Melding>> Doe(DossierId dossier, PersoonId inwoner, Meldinvoer invoer, DateOnly vandaag, bool looptAl = false)
    {
        var controle = new Controle().Eis(!looptAl, Meldregels.AlEenMelding);
        if (!Keur(invoer, vandaag, controle).Probeer(out var schoon)) return Uitkomst<Gemaakt<Melding>>.Geweigerd(controle.Weigeringen);
        var melding = new Melding
        {
            Id = MeldingId.Nieuw(), DossierId = dossier, InwonerId = inwoner, GemeenteId = schoon.Gemeente!.Value, Wijze = schoon.Wijze!.Value, GemeldOp = schoon.GemeldOp!.Value,
            Vraag = schoon.Vraag!, MelderNaam = schoon.MelderNaam!, MelderRelatie = schoon.MelderRelatie!, MelderTelefoon = schoon.MelderTelefoon!,
        };
        return new Gemaakt<Melding>(melding, new MeldingGedaan(melding.Id, melding.GemeenteId, melding.Wijze, melding.GemeldOp));
    }

    /// <summary>Checks the form alone, before there is a person: everything that is wrong at once.</summary>
    public static Uitkomst<Meldinvoer> Keur(Meldinvoer invoer, DateOnly vandaag) => Keur(invoer, vandaag, new Controle());

    private static Uitkomst<Meldinvoer> Keur(Meldinvoer invoer, DateOnly vandaag, Controle controle)
    {
        controle
            .Eis(invoer.Gemeente is not null, Meldregels.GemeenteOntbreekt, nameof(invoer.Gemeente))
            .Eis(invoer.Wijze is { } wijze && Enum.IsDefined(wijze), Meldregels.WijzeOntbreekt, nameof(invoer.Wijze))
            .Eis(invoer.GemeldOp is null || invoer.GemeldOp <= vandaag, Meldregels.InToekomst, nameof(invoer.GemeldOp))
            .Eis(invoer.GemeldOp is not null, KernRegels.DatumVerplicht, nameof(invoer.GemeldOp));
        var schoon = invoer with
        {
            Vraag = controle.Tekst(invoer.Vraag, nameof(invoer.Vraag), Invoerregels.LangeTekst, Meldregels.VraagOntbreekt),
            MelderNaam = controle.Regel(invoer.DoorAnder ? invoer.MelderNaam : "", nameof(invoer.MelderNaam), Invoerregels.KorteTekst, invoer.DoorAnder ? Meldregels.MelderOntbreekt : null),
            MelderRelatie = controle.Regel(invoer.DoorAnder ? invoer.MelderRelatie : "", nameof(invoer.MelderRelatie), Invoerregels.KorteTekst, invoer.DoorAnder ? Meldregels.RelatieOntbreekt : null),
            MelderTelefoon = controle.Telefoon(invoer.DoorAnder ? invoer.MelderTelefoon : "", nameof(invoer.MelderTelefoon)),
        };
        return controle.IsGoed ? schoon : Uitkomst<Meldinvoer>.Geweigerd(controle.Weigeringen);
    }

    /// <summary>A consulent takes it up; from then on the inwoner knows who calls.</summary>
    public Uitkomst<MeldingOpgepakt> PakOp(PersoonId consulent, string naam)
    {
        if (!Loopt) return Meldregels.Gesloten.Weiger();
        if (ConsulentId is not null) return Meldregels.AlOpgepakt.Weiger();
        (ConsulentId, Consulent, Stand) = (consulent, naam, Meldstand.Onderzoek);
        Gewijzigd();
        return new MeldingOpgepakt(Id, consulent);
    }

    /// <summary>The confirmation of receipt went out. It points to free, independent cliëntondersteuning (Wmo 2015 art. 2.3.2 lid 3).</summary>
    public Uitkomst<MeldingBevestigd> Bevestig(DateOnly op, bool gewezenOpOndersteuning, DateOnly vandaag)
    {
        var controle = Begin()
            .Eis(gewezenOpOndersteuning, Meldregels.WijsOpOndersteuning, nameof(gewezenOpOndersteuning))
            .Eis(op <= vandaag, Meldregels.InToekomst, nameof(op)).Eis(op >= GemeldOp, Meldregels.VoorMelding, nameof(op));
        if (!controle.IsGoed) return Uitkomst<MeldingBevestigd>.Geweigerd(controle.Weigeringen);
        BevestigdOp = op;
        Gewijzigd();
        return new MeldingBevestigd(Id, op);
    }

    /// <summary>The inwoner hands in a persoonlijk plan, or changes it, within seven days. The onderzoek has to use it (Wmo 2015 art. 2.3.2 lid 2 and 5).</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="gelezen">The text that was on the screen; somebody else's newer text is never overwritten.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="namens">Who does it for the inwoner; empty for the inwoner.</param>
    public Uitkomst<PlanIngeleverd> LeverPlanIn(string? plan, string? gelezen, DateOnly vandaag, string namens = "")
    {
        var controle = new Controle().Eis(Loopt, Meldregels.Gesloten)
            .Eis(vandaag <= PlanUiterlijk, Meldregels.PlanTeLaat)
            .Eis(Tekst.Schoon(gelezen) == PersoonlijkPlan, Meldregels.Verouderd, nameof(plan));
        var schoon = controle.Tekst(plan, nameof(plan), Invoerregels.LangeTekst, Meldregels.PlanLeeg);
        if (!controle.IsGoed) return Uitkomst<PlanIngeleverd>.Geweigerd(controle.Weigeringen);
        (PersoonlijkPlan, PlanOp, PlanNamens) = (schoon, vandaag, namens);
        Gewijzigd();
        return new PlanIngeleverd(Id, vandaag);
    }

    /// <summary>Makes or moves the appointment for the talk.</summary>
    public Uitkomst<AfspraakGemaakt> MaakAfspraak(Afspraakinvoer invoer)
    {
        var controle = Begin()
            .Eis(invoer.Op is not null, KernRegels.DatumVerplicht, nameof(invoer.Op))
            .Eis(invoer.Op is null || invoer.Op >= GemeldOp, Meldregels.VoorMelding, nameof(invoer.Op))
            .Eis(invoer.Tijd is not null, Meldregels.TijdOntbreekt, nameof(invoer.Tijd));
        var plek = controle.Regel(invoer.Plek, nameof(invoer.Plek), Invoerregels.KorteTekst, Meldregels.PlekOntbreekt);
        var begeleider = KeurBegeleiding(invoer.Wie, invoer.Begeleider, invoer.GekozenDoorInwoner, controle);
        if (!controle.IsGoed) return Uitkomst<AfspraakGemaakt>.Geweigerd(controle.Weigeringen);
        if ((Begeleiding, Begeleider) != (invoer.Wie, begeleider)) BegeleidingNamens = "";
        (AfspraakOp, AfspraakTijd, AfspraakPlek, Begeleiding, Begeleider) = (invoer.Op, invoer.Tijd, plek, invoer.Wie, begeleider);
        Gewijzigd();
        return new AfspraakGemaakt(Id, invoer.Op!.Value);
    }

    /// <summary>The inwoner says who comes along, or <paramref name="namens"/> does.</summary>
    public Uitkomst<BegeleidingGekozen> KiesBegeleiding(Begeleiding wie, string? begeleider, string namens = "")
    {
        var controle = new Controle().Eis(Loopt, Meldregels.Gesloten).Eis(wie != Begeleiding.NogNietGekozen, Meldregels.KeuzeOnbekend, nameof(Afspraakinvoer.Wie));
        var naam = KeurBegeleiding(wie, begeleider, true, controle);
        if (!controle.IsGoed) return Uitkomst<BegeleidingGekozen>.Geweigerd(controle.Weigeringen);
        (Begeleiding, Begeleider, BegeleidingNamens) = (wie, naam, namens);
        Gewijzigd();
        return new BegeleidingGekozen(Id, wie);
    }

    private static string KeurBegeleiding(Begeleiding wie, string? begeleider, bool gekozen, Controle controle)
    {
        controle.Eis(Enum.IsDefined(wie), Meldregels.KeuzeOnbekend, nameof(Afspraakinvoer.Wie))
            .Eis(wie == Begeleiding.NogNietGekozen || gekozen, Meldregels.InwonerKiest, nameof(Afspraakinvoer.GekozenDoorInwoner));
        var komt = wie is Begeleiding.Vertrouwd or Begeleiding.Clientondersteuner;
        return controle.Regel(komt ? begeleider : "", nameof(Afspraakinvoer.Begeleider), Invoerregels.KorteTekst, wie == Begeleiding.Vertrouwd ? Meldregels.BegeleiderOntbreekt : null);
    }

    private Controle Begin() => new Controle().Eis(Loopt, Meldregels.Gesloten).Eis(!Loopt || ConsulentId is not null, Meldregels.GeenConsulent);
}
