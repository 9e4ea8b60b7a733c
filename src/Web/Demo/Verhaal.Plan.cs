using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Web.Demo;

internal sealed partial class Verhaal
{
    /// <summary>A goal, as concept; what follows hangs under it.</summary>
    public Verhaal Doel(int geleden, Leefgebied gebied, string tekst, string waarom = "", string nu = "", string gewenst = "", Mens? door = null)
    {
        var inhoud = new Voorstelinhoud(gebied, Gericht.Inwoner, tekst, waarom, nu, gewenst);
        doel = Schrijf(Voorstelsoort.Doel, null, inhoud, geleden, door);
        return this;
    }

    /// <summary>An agreement under the last goal; <paramref name="over"/> is in how many days it should be done.</summary>
    public Verhaal Afspraak(int geleden, string tekst, Mens? wie = null, int? over = null, string waarom = "", Mens? door = null) =>
        Onder(Voorstelsoort.Afspraak, geleden, tekst, wie, over, waarom, door);

    /// <inheritdoc cref="Afspraak"/>
    public Verhaal Actie(int geleden, string tekst, Mens? wie = null, int? over = null, string waarom = "", Mens? door = null) =>
        Onder(Voorstelsoort.Actie, geleden, tekst, wie, over, waarom, door);

    /// <summary>Brings in every concept: everybody is asked.</summary>
    public Verhaal BrengIn(int geleden)
    {
        foreach (var voorstel in voorstellen.Where(v => v.Status == Voorstelstatus.Concept))
            wereld.Neem(voorstel.BrengIn(traject, Deelnemers(wereld.Dag(geleden)), wereld.Moment(geleden)));
        return this;
    }

    /// <summary>Everybody says yes to everything that is open; but for who is left out.</summary>
    public Verhaal Eens(int geleden, params Mens[] behalve)
    {
        BrengIn(geleden);
        foreach (var voorstel in voorstellen.Where(v => v.Status == Voorstelstatus.Ingebracht))
        {
            foreach (var wie in voorstel.Huidige.Stand().NogTeVragen.Where(d => !Array.Exists(behalve, b => b.Id == d.PersoonId)))
                wereld.Neem(voorstel.GeefStem(
                    new Steminvoer(wie.PersoonId, voorstel.Huidige.Nummer, Stemkeuze.Eens, "", Stemwijze.Zelf), mensen[wie.PersoonId].Door, wereld.Moment(geleden)));
        }

        return this;
    }

    /// <summary>One stem on the voorstel that begins with these words.</summary>
    public Verhaal Stem(string begin, Mens wie, Stemkeuze keuze, int geleden, string woord = "", Mens? opgeschrevenDoor = null, Stemwijze wijze = Stemwijze.Telefonisch)
    {
        var voorstel = Zoek(begin);
        wereld.Neem(voorstel.GeefStem(
            new Steminvoer(wie.Id, voorstel.Huidige.Nummer, keuze, woord, opgeschrevenDoor is null ? Stemwijze.Zelf : wijze),
            (opgeschrevenDoor ?? wie).Door,
            wereld.Moment(geleden)));
        return this;
    }

    /// <summary>Another text for the voorstel that begins with these words; what was brought in is asked again.</summary>
    public Verhaal Herschrijf(string begin, string tekst, int geleden, Mens? door = null)
    {
        var voorstel = Zoek(begin);
        wereld.Neem(voorstel.Wijzig(voorstel.Huidige.Inhoud with { Tekst = tekst }, (door ?? Casusregisseur).Door, wereld.Moment(geleden), voorstel.Tekststand));
        return this;
    }

    public Verhaal TrekIn(string begin, string reden)
    {
        wereld.Neem(Zoek(begin).TrekIn(reden, Casusregisseur.Door));
        return this;
    }

    /// <summary>Done, as said by who does it or else by the casusregisseur.</summary>
    public Verhaal Gedaan(int geleden, params string[] begin)
    {
        foreach (var voorstel in begin.Select(Zoek))
        {
            var wie = voorstel.LaatstAangenomen?.Inhoud.WiePersoonId is { } id ? mensen[id] : Casusregisseur;
            wereld.Neem(voorstel.MeldGedaan(traject, wie.Door, wereld.Dag(geleden), wereld.Vandaag));
        }

        return this;
    }

    /// <summary>Makes a plan of what everybody agrees on.</summary>
    public Verhaal Plan(int geleden, int terugkijkenOver)
    {
        var gezien = Checklist.GezienDoorSpil(Planopname.Maak(voorstellen).Doelen);
        var antwoorden = Checklist.Punten.Select(p => p.DoorSpil && !gezien.Contains(p.Code)
            ? new Checklistantwoord(p.Code, Checklistkeuze.NietNodig, "Dit spreken we later af.")
            : new Checklistantwoord(p.Code, Checklistkeuze.Ja, ""));
        var tandem = traject.Tandem!;
        var namen = new Plannamen(inwoner.Naam, Casusregisseur.Naam, mensen[tandem.Ervaringsdeskundige].Naam,
            tandem.FamilieErvaringsdeskundige is { } familie ? mensen[familie].Naam : "");
        plannen.Add(wereld.Neem(Herstel.Domein.Plannen.Plan.StelVast(
            traject, voorstellen, plannen.LastOrDefault(),
            new Planinvoer(namen, [.. antwoorden], wereld.Dag(-terugkijkenOver), dossier.HeeftToestemming(Toestemmingsdoel.Deelname, wereld.Dag(geleden))),
            Casusregisseur.Door,
            wereld.Moment(geleden))));
        return this;
    }

    /// <summary>Somebody looks back on the goal that begins with these words.</summary>
    public Verhaal KijkTerug(string begin, Mens wie, int geleden, int? cijfer, string bereikt, string nog = "", Vervolg vervolg = Vervolg.Doorgaan)
    {
        var voorstel = Zoek(begin);
        var kant = wie.Id == inwoner.Id ? Evaluatiekant.Inwoner : Evaluatiekant.Omgeving;
        var evaluatie = wereld.Neem(Evaluatie.KijkTerug(
            traject, plannen[^1], voorstel, new Evaluatieinvoer(kant, wie.Id, wie.Naam, wereld.Dag(geleden), cijfer, bereikt, nog, vervolg, false), wie.Door, wereld.Vandaag));
        if (vervolg == Vervolg.Bereikt && kant == Evaluatiekant.Inwoner)
            wereld.Neem(voorstel.MeldBereikt(evaluatie));
        return this;
    }

    private Verhaal Onder(Voorstelsoort soort, int geleden, string tekst, Mens? wie, int? over, string waarom, Mens? door)
    {
        var gericht = wie is null || wie.Id == inwoner.Id ? Gericht.Inwoner : Gericht.Omgeving;
        Schrijf(soort, doel, new Voorstelinhoud(null, gericht, tekst, waarom, WiePersoonId: wie?.Id, Wie: wie?.Naam ?? "",
            Wanneer: over is { } dagen ? wereld.Dag(-dagen) : null), geleden, door);
        return this;
    }

    private Voorstel Schrijf(Voorstelsoort soort, Voorstel? onder, Voorstelinhoud inhoud, int geleden, Mens? door)
    {
        var voorstel = wereld.Neem(Voorstel.Schrijf(traject, soort, onder, inhoud, (door ?? inwoner).Door, wereld.Moment(geleden)));
        voorstellen.Add(voorstel);
        return voorstel;
    }

    // The inwoner, the tandem, and who may see the plan.
    private List<Deelnemerinvoer> Deelnemers(DateOnly dag) =>
    [
        .. dossier.Betrokkenen.Where(b => b.GeldtOp(dag) && dossier.MagZien(b.PersoonId, Gegevenssoort.Plan, dag))
            .Select(b => new Deelnemerinvoer(b.PersoonId, mensen[b.PersoonId].Naam, Rolwoord(b))),
    ];

    private static string Rolwoord(Betrokkene betrokkene) => betrokkene.Rol switch
    {
        Betrokkenheid.Inwoner => "inwoner",
        Betrokkenheid.Casusregisseur => "casusregisseur",
        Betrokkenheid.Ervaringsdeskundige => "ervaringsdeskundige",
        Betrokkenheid.FamilieErvaringsdeskundige => "familie-ervaringsdeskundige",
        _ => betrokkene.Relatie,
    };

    private Voorstel Zoek(string begin) => voorstellen.Single(v => v.Huidige.Inhoud.Tekst.StartsWith(begin, StringComparison.Ordinal));
}
