using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Trajecten;

/// <summary>
/// The traject of one inwoner through the four steps of the werkproces, with the tandem that guides it
/// (Methodiekbeschrijving, hoofdstuk 2 and bijlagen 1 to 3).
/// </summary>
public sealed class Traject : Aggregaat
{
    private Traject() { }

    /// <summary>Its id.</summary>
    public TrajectId Id { get; private set; }

    /// <summary>The dossier it belongs to.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The inwoner.</summary>
    public PersoonId InwonerId { get; private set; }

    /// <summary>The registration it came from; empty for somebody who took part before Spil was there.</summary>
    public AanmeldingId? AanmeldingId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly GestartOp { get; private set; }

    /// <summary>Who guides it, as it was formed; empty until it is formed. <see cref="TandemOp"/> says who guides on a day.</summary>
    public Tandem? Tandem { get; private set; }

    /// <summary>Who takes over from whom in the tandem, and from when; the dossier says so (<see cref="VolgKring"/>).</summary>
    public IReadOnlyList<Tandemwissel> Wissels { get; private set; } = [];

    /// <summary>"Dit wil ik bereiken": in the words of the inwoner.</summary>
    public string Motto { get; private set; } = "";

    /// <summary>True when new measurements have the optional eighth area, police and safety.</summary>
    public bool MetVeiligheid { get; private set; }

    /// <summary>The step it is in.</summary>
    public Trajectstap Stap { get; private set; }

    /// <summary>The day it came in that step.</summary>
    public DateOnly StapSinds { get; private set; }

    /// <summary>Code of the werkproces it follows.</summary>
    public string Werkprocescode { get; private set; } = Werkproces.Standaard;

    /// <summary>Version of that werkproces; a newer one is followed only after somebody decided so.</summary>
    public int Werkprocesversie { get; private set; } = 1;

    /// <summary>When it came in step 2.</summary>
    public DateTimeOffset? NetwerkoverlegOp { get; private set; }

    /// <summary>When it came in step 3.</summary>
    public DateTimeOffset? UitvoeringOp { get; private set; }

    /// <summary>When it came in step 4.</summary>
    public DateTimeOffset? HerstelOp { get; private set; }

    /// <summary>How it stands.</summary>
    public Trajectstatus Status { get; private set; }

    /// <summary>Why it was stopped or completed.</summary>
    public string Statusreden { get; private set; } = "";

    /// <summary>The day it was stopped or completed.</summary>
    public DateOnly? BeeindigdOp { get; private set; }

    /// <summary>The next date, as shown on Mijn werk.</summary>
    public DateOnly? VolgendMomentOp { get; private set; }

    /// <summary>What happens on that date.</summary>
    public string VolgendMoment { get; private set; } = "";

    /// <summary>Starts a traject in a dossier.</summary>
    /// <param name="dossier">The dossier of the inwoner; it holds the consent.</param>
    /// <param name="aanmelding">The accepted registration, if there is one.</param>
    /// <param name="op">First day.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public static Uitkomst<Gemaakt<Traject>> Start(Inwonerdossier dossier, AanmeldingId? aanmelding, DateOnly op, DateOnly vandaag)
    {
        var controle = new Controle()
            .Eis(op <= vandaag, Trajectregels.StartInToekomst, nameof(GestartOp))
            .Eis(dossier.HeeftToestemming(Toestemmingsdoel.Deelname, vandaag), Trajectregels.GeenToestemming);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Traject>>.Geweigerd(controle.Weigeringen);
        var traject = new Traject
        {
            Id = TrajectId.Nieuw(),
            DossierId = dossier.Id,
            InwonerId = dossier.InwonerId,
            AanmeldingId = aanmelding,
            GestartOp = op,
            Stap = Trajectstap.Aanmelding,
            StapSinds = op,
            Status = Trajectstatus.Lopend,
        };
        return new Gemaakt<Traject>(traject, new TrajectGestart(traject.Id, traject.DossierId, aanmelding, op));
    }

    /// <summary>Forms the tandem, or replaces it by another.</summary>
    public Uitkomst<TandemGevormd> VormTandem(PersoonId casusregisseur, PersoonId ervaringsdeskundige,
        PersoonId? familieErvaringsdeskundige, DateOnly op)
    {
        var nieuw = new Tandem(casusregisseur, ervaringsdeskundige, familieErvaringsdeskundige, op);
        var controle = Loopt()
            .Eis(casusregisseur != ervaringsdeskundige, Trajectregels.TandemZelfdePersoon, nameof(ervaringsdeskundige))
            .Eis(familieErvaringsdeskundige is not { } fed || (fed != casusregisseur && fed != ervaringsdeskundige),
                Trajectregels.FamilieZelfdePersoon, nameof(familieErvaringsdeskundige))
            .Eis(!nieuw.Bevat(InwonerId), Trajectregels.InwonerInTandem)
            .Eis(op >= GestartOp, Trajectregels.VoorStart, nameof(op))
            .Eis(Tandem is null || TandemOp(op)! with { Sinds = op } != nieuw, Trajectregels.TandemOngewijzigd);
        if (!controle.IsGoed) return Uitkomst<TandemGevormd>.Geweigerd(controle.Weigeringen);
        var vorige = Tandem;
        (Tandem, Wissels) = (nieuw, []);
        Gewijzigd();
        return new TandemGevormd(Id, nieuw, vorige);
    }

    /// <inheritdoc cref="Tandem.Op"/>
    public Tandem? TandemOp(DateOnly dag) => Tandem.Op(Tandem, Wissels, dag);

    /// <summary>Takes over from the dossier who comes in the tandem, and when. Nothing when that is known already.</summary>
    public TandemGewisseld? VolgKring(IReadOnlyList<Tandemwissel> wissels)
    {
        if (Tandem is null || Status != Trajectstatus.Lopend || wissels.SequenceEqual(Wissels)) return null;
        Wissels = wissels;
        Gewijzigd();
        return new TandemGewisseld(Id, wissels);
    }

    /// <summary>Keeps what the inwoner wants to reach, in own words; may be emptied.</summary>
    public Uitkomst<MottoGewijzigd> WijzigMotto(string motto)
    {
        var controle = Loopt();
        var schoon = controle.Tekst(motto, nameof(Motto), Invoerregels.LangeTekst);
        if (!controle.IsGoed) return Uitkomst<MottoGewijzigd>.Geweigerd(controle.Weigeringen);
        Motto = schoon;
        Gewijzigd();
        return new MottoGewijzigd(Id);
    }

    /// <summary>Adds or leaves out the optional eighth area, from the next measurement on.</summary>
    public Uitkomst<VeiligheidGekozen> KiesVeiligheid(bool metVeiligheid)
    {
        var controle = Loopt();
        if (!controle.IsGoed) return Uitkomst<VeiligheidGekozen>.Geweigerd(controle.Weigeringen);
        MetVeiligheid = metVeiligheid;
        Gewijzigd();
        return new VeiligheidGekozen(Id, metVeiligheid);
    }

    /// <summary>Plans the next moment, or takes it away when <paramref name="op"/> is empty.</summary>
    public Uitkomst<VolgendMomentGepland> PlanVolgendMoment(DateOnly? op, string wat, DateOnly vandaag)
    {
        var controle = Loopt().Eis(op is null || op >= vandaag, Trajectregels.MomentVoorbij, nameof(VolgendMomentOp));
        var schoon = controle.Regel(wat, nameof(VolgendMoment), Invoerregels.KorteTekst, op is null ? null : Trajectregels.MomentOntbreekt);
        if (!controle.IsGoed) return Uitkomst<VolgendMomentGepland>.Geweigerd(controle.Weigeringen);
        (VolgendMomentOp, VolgendMoment) = (op, op is null ? "" : schoon);
        Gewijzigd();
        return new VolgendMomentGepland(Id, VolgendMomentOp);
    }

    /// <summary>When it came in a step; empty for step 0 and 1, which have no step before them to go on from.</summary>
    public DateTimeOffset? IngegaanOp(int stap) => stap switch
    {
        (int)Trajectstap.Netwerkoverleg => NetwerkoverlegOp,
        (int)Trajectstap.Uitvoering => UitvoeringOp,
        (int)Trajectstap.Herstel => HerstelOp,
        _ => null,
    };

    /// <summary>Chooses the werkproces, in step 1; or moves to a newer version of the same, in any step.</summary>
    public Uitkomst<WerkprocesGekozen> Volg(Werkproces werkproces)
    {
        var zelfde = werkproces.Code == Werkprocescode;
        var controle = Loopt()
            .Eis(zelfde || Stap == Trajectstap.Aanmelding, Werkprocesregels.KiezenTeLaat)
            .Eis(!zelfde || werkproces.Versie > Werkprocesversie, Werkprocesregels.GeenNieuwere);
        if (!controle.IsGoed) return Uitkomst<WerkprocesGekozen>.Geweigerd(controle.Weigeringen);
        var gekozen = new WerkprocesGekozen(Id, werkproces.Code, werkproces.Versie, Werkprocescode, Werkprocesversie);
        (Werkprocescode, Werkprocesversie) = (werkproces.Code, werkproces.Versie);
        Gewijzigd();
        return gekozen;
    }

    /// <summary>
    /// Goes to the next step: when every obligatory document and every condition of the werkproces up to here is there, or was exempted. The
    /// consent to take part is asked by every werkproces.
    /// </summary>
    /// <param name="werkproces">The werkproces and version that it follows.</param>
    /// <param name="feiten">What is known outside the traject.</param>
    /// <param name="op">When.</param>
    public Uitkomst<StapGezet> GaVerder(Werkproces werkproces, Werkprocesfeiten feiten, DateTimeOffset op)
    {
        var controle = Loopt()
            .Eis(op.Datum() >= StapSinds, Trajectregels.VoorStart, nameof(op))
            .Eis(Stap != Trajectstap.Herstel, Trajectregels.LaatsteStap);
        if (controle.IsGoed) Compleet(controle, werkproces, feiten);
        if (!controle.IsGoed) return Uitkomst<StapGezet>.Geweigerd(controle.Weigeringen);
        var van = Stap;
        (Stap, StapSinds) = (van + 1, op.Datum());
        if (Stap == Trajectstap.Netwerkoverleg) NetwerkoverlegOp = op;
        if (Stap == Trajectstap.Uitvoering) UitvoeringOp = op;
        if (Stap == Trajectstap.Herstel) HerstelOp = op;
        Gewijzigd();
        return new StapGezet(Id, van, Stap, StapSinds);
    }

    /// <summary>Stops before the end, in any step.</summary>
    public Uitkomst<TrajectGestopt> Stop(string reden, DateOnly op, DateOnly vandaag)
    {
        var uitkomst = Beeindig(Trajectstatus.Gestopt, reden, op, vandaag, Loopt());
        return uitkomst.IsGelukt ? new TrajectGestopt(Id, op) : Uitkomst<TrajectGestopt>.Geweigerd(uitkomst.Weigeringen);
    }

    /// <summary>Completes the traject, from the last step, when that step too is complete.</summary>
    public Uitkomst<TrajectAfgerond> RondAf(Werkproces werkproces, Werkprocesfeiten feiten, string reden, DateOnly op, DateOnly vandaag)
    {
        var controle = Loopt().Eis(Stap == Trajectstap.Herstel, Trajectregels.AfrondenTeVroeg);
        if (controle.IsGoed) Compleet(controle, werkproces, feiten);
        var uitkomst = Beeindig(Trajectstatus.Afgerond, reden, op, vandaag, controle);
        return uitkomst.IsGelukt ? new TrajectAfgerond(Id, op) : Uitkomst<TrajectAfgerond>.Geweigerd(uitkomst.Weigeringen);
    }

    /// <summary>What is missing to go on and what asks attention, most urgent first. Pure: the facts come as an argument.</summary>
    /// <param name="feiten">What is counted about the traject.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="werkproces">How it stands in its werkproces; left out when only the rest is asked.</param>
    public Trajectstand Stand(Trajectfeiten feiten, DateOnly vandaag, Werkprocesstand? werkproces = null) => Trajectwacht.Kijk(this, feiten, vandaag, werkproces);

    private void Compleet(Controle controle, Werkproces werkproces, Werkprocesfeiten feiten)
    {
        if ((werkproces.Code, werkproces.Versie) != (Werkprocescode, Werkprocesversie))
            throw new ArgumentException("The traject follows another werkproces.", nameof(werkproces));
        controle.Eis(feiten.Traject.HeeftToestemming, Trajectregels.GeenToestemming);
        var gezegd = controle.Weigeringen.Select(w => w.Zin).ToHashSet();
        foreach (var mist in Werkproceswacht.Kijk(werkproces, this, feiten).MistTot(Stap).Where(w => gezegd.Add(w.Zin)))
            controle.Eis(false, mist.Regel, zin: mist.Zin);
    }

    private Uitkomst Beeindig(Trajectstatus status, string reden, DateOnly op, DateOnly vandaag, Controle controle)
    {
        var schoon = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Trajectregels.RedenOntbreekt);
        controle
            .Eis(op <= vandaag, Trajectregels.InToekomst, nameof(op))
            .Eis(op >= GestartOp, Trajectregels.VoorStart, nameof(op));
        if (!controle.IsGoed) return Uitkomst.Geweigerd(controle.Weigeringen);
        (Status, Statusreden, BeeindigdOp, VolgendMomentOp, VolgendMoment) = (status, schoon, op, null, "");
        Gewijzigd();
        return Uitkomst.Gelukt();
    }

    private Controle Loopt() => new Controle().Eis(Status == Trajectstatus.Lopend, Trajectregels.NietLopend);
}
