using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Bewaren;

/// <summary>What is chosen for a dossier whose term is over.</summary>
public enum Bewaarkeuze
{
    /// <summary>Keep it until another day.</summary>
    LangerBewaren,

    /// <summary>Destroy it.</summary>
    Vernietigen,

    /// <summary>Destroy it, and keep the figures without the person.</summary>
    CijfersBewaren,
}

/// <summary>Where a choice is.</summary>
public enum Besluitstand
{
    /// <summary>Waits for a second person.</summary>
    Voorgesteld,

    /// <summary>Holds: kept longer, or destroyed.</summary>
    Geldt,

    /// <summary>The second person said no.</summary>
    Afgewezen,
}

/// <summary>Who decides.</summary>
/// <param name="Account">The account.</param>
/// <param name="Naam">The name.</param>
public sealed record Beslisser(AccountId Account, string Naam);

/// <summary>What is proposed to be destroyed.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Documenten">Only these documents; empty for all of it.</param>
/// <param name="Keuze">Destroy, or destroy and keep the figures.</param>
/// <param name="Reden">Why.</param>
public sealed record Vernietigvoorstel(DossierId Dossier, IReadOnlyList<Guid> Documenten, Bewaarkeuze Keuze, string? Reden);

/// <summary>
/// A choice about a dossier: keep it longer, or destroy it or a part of it. Destroying takes two people: one proposes, another confirms.
/// The choice goes with the dossier; the statement stays.
/// </summary>
public sealed class Bewaarbesluit : Aggregaat
{
    private const int HoogstensJarenLanger = 20;

    private Bewaarbesluit() { }

    /// <summary>Its id.</summary>
    public BewaarbesluitId Id { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Only these documents; empty for all of it.</summary>
    public IReadOnlyList<Guid> Documenten { get; private set; } = [];

    /// <summary>What was chosen.</summary>
    public Bewaarkeuze Keuze { get; private set; }

    /// <summary>Why.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>Until which day it is kept longer.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>Name of the class that decided.</summary>
    public string Klasse { get; private set; } = "";

    /// <summary>Law and article.</summary>
    public string Grond { get; private set; } = "";

    /// <summary>The request that this follows; empty when the term was over.</summary>
    public Guid? VerzoekId { get; private set; }

    /// <summary>Where it is.</summary>
    public Besluitstand Stand { get; private set; }

    /// <summary>Account of who proposed it.</summary>
    public AccountId DoorAccount { get; private set; }

    /// <summary>Name of who proposed it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Name of the second person.</summary>
    public string TweedeDoor { get; private set; } = "";

    /// <summary>Why the second person said no.</summary>
    public string Afwijsreden { get; private set; } = "";

    /// <summary>Keeps a dossier longer than its term.</summary>
    public static Uitkomst<Gemaakt<Bewaarbesluit>> BewaarLanger(DossierId dossier, string? reden, DateOnly? tot, Beslisser wie, DateOnly vandaag)
    {
        var controle = new Controle();
        var waarom = controle.Tekst(reden, nameof(Reden), Invoerregels.LangeTekst, Bewaarregels.RedenOntbreekt);
        controle.Eis(tot > vandaag && tot <= vandaag.AddYears(HoogstensJarenLanger), Bewaarregels.TotOnmogelijk, nameof(Tot));
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Bewaarbesluit>>.Geweigerd(controle.Weigeringen);
        var besluit = new Bewaarbesluit
        {
            Id = BewaarbesluitId.Nieuw(), DossierId = dossier, Keuze = Bewaarkeuze.LangerBewaren, Reden = waarom, Tot = tot, Stand = Besluitstand.Geldt,
            DoorAccount = wie.Account, Door = wie.Naam, Op = vandaag,
        };
        return new Gemaakt<Bewaarbesluit>(besluit, new DossierLangerBewaard(besluit.Id, dossier, tot!.Value));
    }

    /// <summary>Proposes to destroy what is past its term.</summary>
    /// <param name="voorstel">What, and why.</param>
    /// <param name="oordeel">How long it is kept; null while help goes on.</param>
    /// <param name="wie">Who proposes.</param>
    /// <param name="vandaag">Today.</param>
    public static Uitkomst<Gemaakt<Bewaarbesluit>> StelVoor(Vernietigvoorstel voorstel, Bewaaroordeel? oordeel, Beslisser wie, DateOnly vandaag)
    {
        var controle = MagWeg(oordeel, vandaag);
        if (oordeel is null) return Uitkomst<Gemaakt<Bewaarbesluit>>.Geweigerd(controle.Weigeringen);
        return Maak(voorstel, oordeel.Termijn.Klasse.Titel, oordeel.Termijn.Grond, null, wie, vandaag, controle);
    }

    /// <summary>Proposes to destroy what an inwoner asked for and was granted; the term does not matter then.</summary>
    public static Uitkomst<Gemaakt<Bewaarbesluit>> OpVerzoek(Vernietigvoorstel voorstel, Guid verzoek, string grond, Beslisser wie, DateOnly vandaag) =>
        Maak(voorstel, "Op verzoek van de inwoner", grond, verzoek, wie, vandaag, new());

    /// <summary>True when the term is still over: help may have begun again since it was proposed. A request of the inwoner does not look at the term.</summary>
    public Uitkomst NogSteeds(Bewaaroordeel? oordeel, DateOnly vandaag) => VerzoekId is null ? Uitkomst.Van(MagWeg(oordeel, vandaag).Weigeringen) : Uitkomst.Gelukt();

    /// <summary>The second person confirms. What was proposed is destroyed with the save.</summary>
    public Uitkomst<VernietigingBevestigd> Bevestig(Beslisser wie, bool gecontroleerd)
    {
        var controle = Tweede(wie).Eis(gecontroleerd, Bewaarregels.NietBevestigd, "Gecontroleerd");
        if (!controle.IsGoed) return Uitkomst<VernietigingBevestigd>.Geweigerd(controle.Weigeringen);
        (Stand, TweedeDoor) = (Besluitstand.Geldt, wie.Naam);
        Gewijzigd();
        return new VernietigingBevestigd(Id);
    }

    /// <summary>The second person says no, or who proposed it takes it back.</summary>
    public Uitkomst<VernietigingAfgewezen> WijsAf(Beslisser wie, string? reden)
    {
        if (Stand != Besluitstand.Voorgesteld) return Bewaarregels.NietOpen.Weiger();
        var controle = new Controle();
        var waarom = controle.Tekst(reden, nameof(Afwijsreden), Invoerregels.LangeTekst, Bewaarregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<VernietigingAfgewezen>.Geweigerd(controle.Weigeringen);
        (Stand, TweedeDoor, Afwijsreden) = (Besluitstand.Afgewezen, wie.Naam, waarom);
        Gewijzigd();
        return new VernietigingAfgewezen(Id, DossierId);
    }

    private static Controle MagWeg(Bewaaroordeel? oordeel, DateOnly vandaag) => new Controle()
        .Eis(oordeel is not null, Bewaarregels.LooptNog)
        .Eis(oordeel is null || oordeel.IsVoorbij(vandaag), Bewaarregels.TermijnLoopt)
        .Eis(oordeel is null || oordeel.IsVast, Bewaarregels.AlleenVoorbeeld);

    private Controle Tweede(Beslisser wie) => new Controle()
        .Eis(Stand == Besluitstand.Voorgesteld, Bewaarregels.NietOpen)
        .Eis(Stand != Besluitstand.Voorgesteld || wie.Account != DoorAccount, Bewaarregels.ZelfdePersoon);

    private static Uitkomst<Gemaakt<Bewaarbesluit>> Maak(Vernietigvoorstel voorstel, string klasse, string grond, Guid? verzoek, Beslisser wie, DateOnly vandaag, Controle controle)
    {
        if (voorstel.Keuze == Bewaarkeuze.LangerBewaren) throw new ArgumentOutOfRangeException(nameof(voorstel), "Keeping longer destroys nothing.");
        controle.Eis(voorstel.Keuze != Bewaarkeuze.CijfersBewaren || voorstel.Documenten.Count == 0, Bewaarregels.CijfersAlleenHeel, nameof(Keuze));
        var waarom = controle.Tekst(voorstel.Reden, nameof(Reden), Invoerregels.LangeTekst, Bewaarregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Bewaarbesluit>>.Geweigerd(controle.Weigeringen);
        var besluit = new Bewaarbesluit
        {
            Id = BewaarbesluitId.Nieuw(), DossierId = voorstel.Dossier, Documenten = [.. voorstel.Documenten.Distinct()], Keuze = voorstel.Keuze, Reden = waarom, Klasse = klasse, Grond = grond,
            VerzoekId = verzoek, Stand = Besluitstand.Voorgesteld, DoorAccount = wie.Account, Door = wie.Naam, Op = vandaag,
        };
        return new Gemaakt<Bewaarbesluit>(besluit, new VernietigingVoorgesteld(besluit.Id, voorstel.Dossier, besluit.Documenten.Count));
    }
}
