using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;

namespace Spil.Web.Demo;

/// <summary>
/// The story of one inwoner, told act by act in the order of time. Every act asks the domain; what it refuses is a fault in the story and throws.
/// Days are counted back from today.
/// </summary>
internal sealed partial class Verhaal
{
    private readonly Voorbeeldwereld wereld;
    private readonly Mens inwoner;
    private readonly Inwonerdossier dossier;
    private readonly Traject traject;
    private readonly List<Meting> metingen = [];
    private readonly List<Voorstel> voorstellen = [];
    private readonly List<Plan> plannen = [];
    private readonly Dictionary<PersoonId, Mens> mensen = [];
    private Voorstel? doel;

    /// <summary>Begins with an aanmelding by a kernpartner that the projectleider accepts on the same day.</summary>
    public Verhaal(Voorbeeldwereld wereld, Aanmeldinvoer inwoner, Organisatie van, string aanmelder, int geleden)
    {
        this.wereld = wereld;
        var dag = wereld.Dag(geleden);
        var aanmelding = wereld.Neem(Aanmelding.Ontvang(
            inwoner with
            {
                AanmelderOrganisatieId = van.Id,
                AanmelderNaam = aanmelder,
                OntvangenOp = dag,
                FolderUitgereiktOp = dag,
                UitlegGegevenOp = dag,
                UitlegDoor = aanmelder,
                ToestemmingOp = dag,
                Toestemmingswijze = inwoner.Toestemmingswijze ?? Toestemmingswijze.OpPapier,
            },
            dag));
        var opgenomen = Opname.Accepteer(aanmelding, new Opnamefeiten(dag, dag, 0, null, null, false, Tekstversie), wereld.Mensen.Fleur.Door).Waarde;
        wereld.Nieuw.AddRange([opgenomen.Persoon, opgenomen.Dossier, opgenomen.Traject]);
        wereld.Gebeurtenissen.AddRange(opgenomen.Gebeurtenissen);
        (dossier, traject) = (opgenomen.Dossier, opgenomen.Traject);
        this.inwoner = Ken(new Mens(opgenomen.Persoon, ""));
    }

    public const string Tekstversie = "toestemming-2026-1";

    public Mens Inwoner => inwoner;

    public DossierId Dossier => dossier.Id;

    /// <summary>Who is around the inwoner, with who they are; the tandem last.</summary>
    public IReadOnlyList<(string Naam, string Relatie)> Kringnamen =>
    [
        .. dossier.Betrokkenen.Where(b => b.Rol != Betrokkenheid.Inwoner).OrderBy(b => b.IsTandem).DistinctBy(b => b.PersoonId)
            .Select(b => (mensen[b.PersoonId].Naam, b.Relatie.Length > 0 ? b.Relatie : "begeleiding")),
    ];

    /// <summary>Name of who has this role.</summary>
    public string Wie(Betrokkenheid rol) => mensen[dossier.Betrokkenen.Last(b => b.Rol == rol).PersoonId].Naam;

    public Verhaal Tandem(Mens casusregisseur, Mens ervaringsdeskundige, int geleden, Mens? familie = null)
    {
        var dag = wereld.Dag(geleden);
        wereld.Neem(traject.VormTandem(casusregisseur.Id, ervaringsdeskundige.Id, familie?.Id, dag));
        var werkproces = Werkprocesboek.Standaard(Werkprocesvarianten.Ingebouwd, casusregisseur.Organisatie);
        if (werkproces.Code != traject.Werkprocescode)
            wereld.Neem(traject.Volg(werkproces));
        wereld.Neem(dossier.BetrekTandem(Ken(casusregisseur).Id, Betrokkenheid.Casusregisseur, dag, wereld.Mensen.Fleur.Naam));
        wereld.Neem(dossier.BetrekTandem(Ken(ervaringsdeskundige).Id, Betrokkenheid.Ervaringsdeskundige, dag, wereld.Mensen.Fleur.Naam));
        if (familie is not null)
            wereld.Neem(dossier.BetrekTandem(Ken(familie).Id, Betrokkenheid.FamilieErvaringsdeskundige, dag, wereld.Mensen.Fleur.Naam));
        return this;
    }

    /// <summary>The inwoner says that what is written may be shared with the people she or he chooses.</summary>
    public Verhaal Delen(int geleden)
    {
        var dag = wereld.Dag(geleden);
        wereld.Neem(dossier.GeefToestemming(
            new Toestemmingsinvoer(Toestemmingsdoel.DelenMetKring, dag, Toestemmingswijze.OpScherm, "", "delen-2026-1"), inwoner.Naam, dag));
        return this;
    }

    public Verhaal TrekIn(Toestemmingsdoel toestemming, int geleden)
    {
        wereld.Neem(dossier.TrekToestemmingIn(toestemming, wereld.Dag(geleden), inwoner.Naam));
        return this;
    }

    /// <summary>The inwoner chooses somebody, with what that person may see.</summary>
    public Verhaal Kring(Mens wie, Betrokkenheid rol, string relatie, int geleden, int? totOver = null, params Gegevenssoort[] bereik)
    {
        wereld.Neem(dossier.Betrek(
            new Betrekinvoer(Ken(wie).Id, rol, relatie, wereld.Dag(geleden), totOver is { } over ? wereld.Dag(-over) : null, bereik, true), inwoner.Naam));
        return Erbij(wie, relatie, geleden, bereik);
    }

    // What follows when somebody comes in the kring.
    private Verhaal Erbij(Mens wie, string relatie, int geleden, IReadOnlyList<Gegevenssoort> bereik)
    {
        // Who comes later signs on the day itself.
        if (bereik.Contains(Gegevenssoort.Plan) && traject.Stap > Trajectstap.Netwerkoverleg)
            Geheim(wie, geleden);
        if (bereik.Contains(Gegevenssoort.Plan))
            foreach (var voorstel in voorstellen.Where(v => v.Status == Voorstelstatus.Ingebracht))
                wereld.Neem(voorstel.VoegDeelnemerToe(new Deelnemerinvoer(wie.Id, wie.Naam, relatie), wereld.Moment(geleden)));
        return this;
    }

    public Verhaal NietMeerErbij(Mens wie, int geleden)
    {
        wereld.Neem(dossier.Beeindig(dossier.Betrokkenen.Last(b => b.PersoonId == wie.Id).Id, wereld.Dag(geleden)));
        foreach (var voorstel in voorstellen.Where(v => v.Status == Voorstelstatus.Ingebracht && v.Huidige.Deelnemers.Any(d => d.IsActief && d.PersoonId == wie.Id)))
            wereld.Neem(voorstel.MeldDeelnemerAf(wie.Id, wereld.Moment(geleden)));
        return this;
    }

    public Verhaal Motto(string motto)
    {
        wereld.Neem(traject.WijzigMotto(motto));
        return this;
    }

    public Verhaal MetVeiligheid()
    {
        wereld.Neem(traject.KiesVeiligheid(true));
        return this;
    }

    /// <summary>What comes next; a day that has passed was still ahead when it was planned.</summary>
    public Verhaal Binnenkort(DateOnly op, string wat)
    {
        wereld.Neem(traject.PlanVolgendMoment(op, wat, op < wereld.Vandaag ? op : wereld.Vandaag));
        return this;
    }

    /// <inheritdoc cref="Binnenkort(DateOnly, string)"/>
    public Verhaal Binnenkort(int over, string wat) => Binnenkort(wereld.Dag(-over), wat);

    /// <summary>The next step; the papers of this one are completed first.</summary>
    public Verhaal Verder(int geleden)
    {
        Papieren(geleden);
        wereld.Neem(traject.GaVerder(Werkproces, Feiten(geleden), wereld.Moment(geleden)));
        return this;
    }

    public void Stop(string reden, int geleden) => wereld.Neem(traject.Stop(reden, wereld.Dag(geleden), wereld.Vandaag));

    public void RondAf(string reden, int geleden) => wereld.Neem(traject.RondAf(Werkproces, Feiten(geleden), reden, wereld.Dag(geleden), wereld.Vandaag));

    private Mens Ken(Mens mens) => mensen[mens.Id] = mens;

    private Mens Casusregisseur => mensen[traject.Tandem!.Casusregisseur];
}
