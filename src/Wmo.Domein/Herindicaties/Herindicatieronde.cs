using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>A consulent who does herindicaties of a round.</summary>
/// <param name="Id">Who.</param>
/// <param name="Naam">Name on that day, for the letter.</param>
public sealed record Rondeconsulent(PersoonId Id, string Naam);

/// <summary>A round as it is typed. Names return as field in the refusals.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Drempel">Minutes per week above which everybody has a turn.</param>
/// <param name="OnderDrempel">When those up to it have theirs.</param>
/// <param name="Kader">The norms.</param>
/// <param name="OvergangMaanden">Calendar months of the transition.</param>
/// <param name="OvergangReden">Why it is shorter than three or longer than six months.</param>
/// <param name="Peildatum">The reference day.</param>
/// <param name="Start">The first day of the round.</param>
/// <param name="Aankondiging">What the letter says that announces it.</param>
/// <param name="Consulenten">Who do it.</param>
public sealed record Rondeinvoer(string? Naam, int? Drempel, Beurt? OnderDrempel, Normenkader? Kader, int? OvergangMaanden, string? OvergangReden, DateOnly? Peildatum, DateOnly? Start, string? Aankondiging,
    IReadOnlyList<Rondeconsulent> Consulenten);

/// <summary>
/// A round of herindicaties: who takes part by rule, by which norms, with how long a transition, who does it and what the letter says. First what it
/// would do, then doing it; from the start its agreements are fixed, because everybody in it is promised the same.
/// </summary>
public sealed class Herindicatieronde : Aggregaat
{
    private readonly List<Scenario> scenarios = [];

    private Herindicatieronde() { }

    /// <summary>Its id.</summary>
    public HerindicatierondeId Id { get; private set; }

    /// <summary>The municipality.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>Its name.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Minutes per week above which everybody has a turn.</summary>
    public int Drempel { get; private set; }

    /// <summary>When those up to it have theirs.</summary>
    public Beurt OnderDrempel { get; private set; }

    /// <summary>Code of the norms.</summary>
    public string Normenkader { get; private set; } = "";

    /// <summary>Their version.</summary>
    public int Normversie { get; private set; }

    /// <summary>Calendar months of the transition.</summary>
    public int OvergangMaanden { get; private set; }

    /// <summary>Why it is another number than three to six.</summary>
    public string OvergangReden { get; private set; } = "";

    /// <summary>The reference day.</summary>
    public DateOnly Peildatum { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>What the letter says that announces it.</summary>
    public string Aankondiging { get; private set; } = "";

    /// <summary>Who do it.</summary>
    public IReadOnlyList<Rondeconsulent> Consulenten { get; private set; } = [];

    /// <summary>The day it was started; empty while it was not.</summary>
    public DateOnly? GestartOp { get; private set; }

    /// <summary>How many take part: at the start, and who came after.</summary>
    public int Aantal { get; private set; }

    /// <summary>What it would do, as it was calculated and kept.</summary>
    public IReadOnlyList<Scenario> Scenarios => [.. scenarios.OrderBy(s => s.Id)];

    /// <summary>Draws one up.</summary>
    public static Uitkomst<Gemaakt<Herindicatieronde>> Maak(OrganisatieId gemeente, Rondeinvoer invoer)
    {
        var ronde = new Herindicatieronde { Id = HerindicatierondeId.Nieuw(), GemeenteId = gemeente };
        var gezet = ronde.Zet(invoer, new Controle());
        return gezet.IsGelukt ? new Gemaakt<Herindicatieronde>(ronde, gezet.Waarde) : Uitkomst<Gemaakt<Herindicatieronde>>.Geweigerd(gezet.Weigeringen);
    }

    /// <summary>Changes the agreements, while it has not started.</summary>
    public Uitkomst<RondeOpgezet> Wijzig(Rondeinvoer invoer, int gelezenVersie)
    {
        var gezet = Zet(invoer, new Controle().Eis(GestartOp is null, Rondregels.Loopt).Eis(gelezenVersie == Versie, Rondregels.Verouderd));
        if (gezet.IsGelukt) Gewijzigd();
        return gezet;
    }

    /// <summary>Keeps what it would do, with the agreements of now.</summary>
    public Uitkomst<ScenarioBewaard> Bewaar(string? naam, decimal? tarief, Scenariouitkomst uitkomst, DateTimeOffset nu)
    {
        var controle = new Controle().Eis(GestartOp is null, Rondregels.Loopt).Eis(tarief is > 0 and <= 200, Rondregels.TariefKanNiet, nameof(tarief));
        var schoon = controle.Regel(naam, nameof(naam), Invoerregels.KorteTekst, Rondregels.ScenarionaamOntbreekt);
        if (!controle.IsGoed) return Uitkomst<ScenarioBewaard>.Geweigerd(controle.Weigeringen);
        var scenario = new Scenario(schoon, tarief!.Value, Afdruk, nu, uitkomst);
        scenarios.Add(scenario);
        Gewijzigd();
        return new ScenarioBewaard(Id, scenario.Id);
    }

    /// <summary>Starts it with so many people.</summary>
    public Uitkomst<RondeGestart> Begin(int aantal, DateOnly vandaag)
    {
        var controle = new Controle().Eis(GestartOp is null, Rondregels.Loopt).Eis(aantal > 0, Rondregels.Niemand).Eis(vandaag >= Start, Rondregels.StartNogNiet)
            .Eis(scenarios.Exists(s => s.Afspraken == Afdruk), Rondregels.ScenarioEerst);
        if (!controle.IsGoed) return Uitkomst<RondeGestart>.Geweigerd(controle.Weigeringen);
        (GestartOp, Aantal) = (vandaag, aantal);
        Gewijzigd();
        return new RondeGestart(Id, aantal);
    }

    /// <summary>
    /// Who is at or below the threshold has a turn when the indication ends, and that day comes while the round runs: the latest last day that has its turn
    /// today. As long before it as looking and deciding may take by law (<see cref="WmoTermijnen"/>). Empty when nobody has a turn later.
    /// </summary>
    public DateOnly? AfloopTot(DateOnly vandaag) => GestartOp is not null && OnderDrempel == Beurt.BijAfloop ? WmoTermijnen.Beschikking.LaatsteDag(WmoTermijnen.Onderzoek.LaatsteDag(vandaag)) : null;

    /// <summary>Takes in who has a turn since the start.</summary>
    public Uitkomst<RondeAangevuld> VulAan(int aantal)
    {
        if (GestartOp is null) return Rondregels.LooptNiet.Weiger();
        if (aantal <= 0) return Rondregels.NiemandErbij.Weiger();
        Aantal += aantal;
        Gewijzigd();
        return new RondeAangevuld(Id, aantal);
    }

    /// <summary>The agreements to calculate with, when these are its norms.</summary>
    public Uitkomst<Herindicatieafspraken> Afspraken(Normenkader kader) => Herindicatieafspraken.Maak(kader, Peildatum, OvergangMaanden, OvergangReden, Drempel, OnderDrempel);

    /// <summary>The agreements in a line, by which a scenario knows whether it is about these.</summary>
    public string Afdruk => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Normenkader}:{Normversie} > {Drempel} {OnderDrempel} {Peildatum:yyyy-MM-dd} + {OvergangMaanden}");

    private Uitkomst<RondeOpgezet> Zet(Rondeinvoer invoer, Controle controle)
    {
        controle.Eis(invoer.Drempel is >= 0 and <= Indicatievolume.Hoogste, Rondregels.DrempelKanNiet, nameof(invoer.Drempel))
            .Eis(invoer.OnderDrempel is { } beurt && Enum.IsDefined(beurt), Rondregels.BeurtOntbreekt, nameof(invoer.OnderDrempel))
            .Eis(invoer.Kader is not null, Rondregels.KaderOntbreekt, nameof(invoer.Kader))
            .Eis(invoer.Peildatum is not null, KernRegels.DatumVerplicht, nameof(invoer.Peildatum))
            .Eis(invoer.Start is not null, KernRegels.DatumVerplicht, nameof(invoer.Start))
            .Eis(invoer.Start is null || invoer.Peildatum is null || invoer.Start >= invoer.Peildatum, Rondregels.StartVoorPeildatum, nameof(invoer.Start))
            .Eis(invoer.OvergangMaanden is not null, Indicatieregels.OvergangKanNiet, nameof(invoer.OvergangMaanden))
            .Eis(invoer.Consulenten.Count > 0, Rondregels.GeenConsulenten, nameof(invoer.Consulenten));
        var naam = controle.Regel(invoer.Naam, nameof(invoer.Naam), Invoerregels.KorteTekst, Rondregels.NaamOntbreekt);
        var reden = controle.Tekst(invoer.OvergangReden, nameof(invoer.OvergangReden), Invoerregels.LangeTekst);
        var brief = controle.Tekst(invoer.Aankondiging, nameof(invoer.Aankondiging), Invoerregels.LangeTekst, Rondregels.BriefOntbreekt);
        foreach (var w in invoer.OvergangMaanden is { } m ? Overgang.KeurMaanden(m, reden).Weigeringen : [])
            controle.Eis(false, w.Regel, w.Regel == Indicatieregels.OvergangZonderReden ? nameof(invoer.OvergangReden) : nameof(invoer.OvergangMaanden));
        if (invoer is { Kader: { } gekozen, Peildatum: { } dag })
            foreach (var w in Herindicatieafspraken.Maak(gekozen, dag, Overgang.HoogstensMaanden, null).Weigeringen)
                controle.Eis(false, w.Regel, w.Regel == Herindicatieregels.KaderPastNiet ? nameof(invoer.Kader) : nameof(invoer.Peildatum), w.Zin);
        if (!controle.IsGoed) return Uitkomst<RondeOpgezet>.Geweigerd(controle.Weigeringen);
        (Naam, Drempel, OnderDrempel, Normenkader, Normversie) = (naam, invoer.Drempel!.Value, invoer.OnderDrempel!.Value, invoer.Kader!.Code, invoer.Kader.Versie);
        (OvergangMaanden, OvergangReden, Peildatum, Start, Aankondiging, Consulenten) = (invoer.OvergangMaanden!.Value, reden, invoer.Peildatum!.Value, invoer.Start!.Value, brief, invoer.Consulenten);
        return new RondeOpgezet(Id);
    }
}
