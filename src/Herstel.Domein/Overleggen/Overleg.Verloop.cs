using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <content>The meeting itself: begin, pause, stop, round off; who is there.</content>
public sealed partial class Overleg
{
    private readonly List<Aanwezigheidsregel> aanwezigheden = [];
    private readonly List<Veiligheidsmoment> veiligheid = [];

    /// <summary>When it really began.</summary>
    public DateTimeOffset? BegonnenOm { get; private set; }

    /// <summary>When it really ended.</summary>
    public DateTimeOffset? GeeindigdOm { get; private set; }

    /// <summary>The inwoner stopped it before the end. No reason is asked; what was agreed stays.</summary>
    public bool Gestopt { get; private set; }

    /// <summary>It is going on, or in a pause.</summary>
    public bool Loopt => Stand is Overlegstand.Bezig or Overlegstand.Gepauzeerd;

    /// <summary>What was written down of who was there.</summary>
    public IReadOnlyList<Aanwezigheidsregel> Aanwezigheden => aanwezigheden;

    /// <summary>Every time that people went to agreements about safety.</summary>
    public IReadOnlyList<Veiligheidsmoment> Veiligheidsmomenten => veiligheid;

    /// <summary>People are making agreements about safety; the agenda waits.</summary>
    public bool InVeiligheid => Loopt && veiligheid.Exists(v => v.TerugOm is null);

    /// <summary>Whether somebody was there; null while nobody wrote it down.</summary>
    public Aanwezigheid? Aanwezig(Guid genodigde) => aanwezigheden.Find(a => a.GenodigdeId == genodigde)?.Stand;

    /// <summary>Who was there, also who came later or left before the end.</summary>
    public IReadOnlyList<Genodigde> Aanwezigen => [.. Komenden.Where(g => Aanwezig(g.Id) is not (null or Aanwezigheid.NietEr))];

    /// <summary>Begins the meeting with the first point of the agenda.</summary>
    /// <param name="inwonerWilNu">The inwoner wants to begin now, without a date or before the day.</param>
    /// <param name="door">Who begins.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<OverlegGestart> Start(bool inwonerWilNu, Door door, DateTimeOffset nu)
    {
        var opTijd = Stand == Overlegstand.Gepland && Dag <= nu.Datum();
        var controle = NogNietGehouden().Eis(!Loopt, Verloopregels.AlBegonnen);
        if (controle.IsGoed) controle.Eis(Komenden.Count > 1, Prikregels.NiemandGevraagd).Eis(opTijd || inwonerWilNu, Verloopregels.NogNietZover, nameof(inwonerWilNu));
        if (!controle.IsGoed) return Uitkomst<OverlegGestart>.Geweigerd(controle.Weigeringen);
        (Stand, BegonnenOm) = (Overlegstand.Bezig, nu);
        StopLinks();
        Naar(Agenda.Count == 0 ? null : Agenda[0], nu);
        Gewijzigd();
        return new OverlegGestart(Id, door.Persoon);
    }

    /// <summary>Writes down whether somebody is there; also afterwards, when it was forgotten.</summary>
    public Uitkomst<AanwezigheidGenoteerd> NoteerAanwezig(Guid genodigde, Aanwezigheid stand, DateTimeOffset nu)
    {
        var controle = new Controle().Eis(BegonnenOm is not null, Verloopregels.NietBezig).Eis(Zoek(genodigde)?.Komt == true, Verloopregels.KomtNiet)
            .Eis(Enum.IsDefined(stand), Verloopregels.KomtNiet).Eis(Aanwezig(genodigde) != stand, Overlegregels.AlBesloten);
        if (!controle.IsGoed) return Uitkomst<AanwezigheidGenoteerd>.Geweigerd(controle.Weigeringen);
        var regel = aanwezigheden.Find(a => a.GenodigdeId == genodigde);
        if (regel is null) aanwezigheden.Add(regel = new Aanwezigheidsregel(genodigde));
        regel.Zet(stand, nu);
        Gewijzigd();
        return new AanwezigheidGenoteerd(Id, genodigde, stand);
    }

    /// <summary>A pause: the clock of the point stands still.</summary>
    public Uitkomst<OverlegGepauzeerd> Pauzeer(DateTimeOffset nu)
    {
        var controle = NuBezig().Eis(Stand != Overlegstand.Gepauzeerd, Verloopregels.IsPauze);
        if (!controle.IsGoed) return Uitkomst<OverlegGepauzeerd>.Geweigerd(controle.Weigeringen);
        Stand = Overlegstand.Gepauzeerd;
        ZetKlok(nu);
        Gewijzigd();
        return new OverlegGepauzeerd(Id);
    }

    /// <summary>Goes on after a pause.</summary>
    public Uitkomst<OverlegHervat> Hervat(DateTimeOffset nu)
    {
        var controle = NuBezig().Eis(Stand != Overlegstand.Bezig, Verloopregels.GeenPauze);
        if (!controle.IsGoed) return Uitkomst<OverlegHervat>.Geweigerd(controle.Weigeringen);
        Stand = Overlegstand.Bezig;
        ZetKlok(nu);
        Gewijzigd();
        return new OverlegHervat(Id);
    }

    /// <summary>The inwoner stops: at any moment, without a reason. What was agreed stays.</summary>
    /// <param name="doorInwoner">The inwoner stops it, or said so.</param>
    /// <param name="door">Who is at the keys.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<OverlegGehouden> Stop(bool doorInwoner, Door door, DateTimeOffset nu)
    {
        var controle = NuBezig().Eis(doorInwoner, Verloopregels.InwonerStopt, nameof(doorInwoner));
        return controle.IsGoed ? Eindig(gestopt: true, door, nu) : Uitkomst<OverlegGehouden>.Geweigerd(controle.Weigeringen);
    }

    /// <summary>Rounds the meeting off.</summary>
    public Uitkomst<OverlegGehouden> RondAf(Door door, DateTimeOffset nu)
    {
        var controle = NuBezig();
        return controle.IsGoed ? Eindig(gestopt: false, door, nu) : Uitkomst<OverlegGehouden>.Geweigerd(controle.Weigeringen);
    }

    /// <summary>From any point of the agenda, to agreements about safety.</summary>
    public Uitkomst<NaarVeiligheidGegaan> NaarVeiligheid(Door door, DateTimeOffset nu)
    {
        var controle = NuBezig().Eis(!InVeiligheid, Verloopregels.EerstVeiligheid);
        if (!controle.IsGoed) return Uitkomst<NaarVeiligheidGegaan>.Geweigerd(controle.Weigeringen);
        veiligheid.Add(new Veiligheidsmoment(HuidigPuntId, door, nu));
        ZetKlok(nu);
        Gewijzigd();
        return new NaarVeiligheidGegaan(Id, door.Persoon);
    }

    /// <summary>Back to the point of the agenda where people were.</summary>
    public Uitkomst<TerugVanVeiligheid> TerugNaarAgenda(DateTimeOffset nu)
    {
        var controle = NuBezig().Eis(InVeiligheid, Verloopregels.GeenVeiligheid);
        if (!controle.IsGoed) return Uitkomst<TerugVanVeiligheid>.Geweigerd(controle.Weigeringen);
        SluitVeiligheid(nu);
        ZetKlok(nu);
        Gewijzigd();
        return new TerugVanVeiligheid(Id);
    }

    private OverlegGehouden Eindig(bool gestopt, Door door, DateTimeOffset nu)
    {
        (Stand, GeeindigdOm, Gestopt, OpTafelId) = (Overlegstand.Gehouden, nu, gestopt, null);
        SluitVeiligheid(nu);
        ZetKlok(nu);
        Gewijzigd();
        return new OverlegGehouden(Id, gestopt, door.Persoon);
    }

    private void SluitVeiligheid(DateTimeOffset nu)
    {
        foreach (var open in veiligheid.Where(v => v.TerugOm is null)) open.Terug(nu);
    }

    // Not called off, not held: the agenda and the list of people may still change.
    private Controle NogNietGehouden() => Open().Eis(Stand != Overlegstand.Gehouden, Verloopregels.IsVoorbij);

    // Not even begun: the moment, the place and who leads may still change.
    private Controle Vooraf() => NogNietGehouden().Eis(!Loopt, Verloopregels.IsBegonnen);

    private Controle NuBezig() => new Controle().Eis(Loopt, Verloopregels.NietBezig);
}
