using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Wmo.Domein.Signalen;

/// <summary>
/// Somebody says that support does not fit: too little, too much, or something else is going on (Mededelingen Huizen 2021, vraagstukken 3 and 4). A consulent
/// looks at it, and who said it hears what comes of it, without anything private.
/// </summary>
public sealed class Signaal : Aggregaat
{
    private Signaal() { }

    /// <summary>Its id.</summary>
    public SignaalId Id { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The inwoner it is about.</summary>
    public PersoonId InwonerId { get; private set; }

    /// <summary>The municipality that looks at it.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>Who says it.</summary>
    public Signaalgever Gever { get; private set; }

    /// <summary>The person who says it, when known to Spil.</summary>
    public PersoonId? GeverId { get; private set; }

    /// <summary>The provider through which it came.</summary>
    public OrganisatieId? AanbiederId { get; private set; }

    /// <summary>The name of who says it.</summary>
    public string GeverNaam { get; private set; } = "";

    /// <summary>Who that is for the inwoner.</summary>
    public string Relatie { get; private set; } = "";

    /// <summary>The day it was given.</summary>
    public DateOnly GegevenOp { get; private set; }

    /// <summary>Too little, too much, or something else.</summary>
    public Signaalsoort Soort { get; private set; }

    /// <summary>Which limitation or which lasting circumstance.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>Why that asks other help.</summary>
    public string Waarom { get; private set; } = "";

    /// <summary>A manager of the provider was spoken first; empty for who has none.</summary>
    public bool? Besproken { get; private set; }

    /// <summary>Where it stands.</summary>
    public Signaalstand Stand { get; private set; }

    /// <summary>Who looks at it.</summary>
    public PersoonId? BehandelaarId { get; private set; }

    /// <summary>Name of who looks at it.</summary>
    public string Behandelaar { get; private set; } = "";

    /// <summary>What was asked of who gave it.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>The day it was asked.</summary>
    public DateOnly? GevraagdOp { get; private set; }

    /// <summary>The answer.</summary>
    public string Antwoord { get; private set; } = "";

    /// <summary>The day of the answer.</summary>
    public DateOnly? BeantwoordOp { get; private set; }

    /// <summary>What comes of it.</summary>
    public Signaaluitkomst? Uitkomst { get; private set; }

    /// <summary>How that came about; for the municipality and the inwoner only.</summary>
    public string Toelichting { get; private set; } = "";

    /// <summary>The day it was handled.</summary>
    public DateOnly? AfgehandeldOp { get; private set; }

    /// <summary>True while something still has to be done.</summary>
    public bool Loopt => Stand != Signaalstand.Afgehandeld;

    /// <summary>Gives a signal.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="inwoner">The inwoner it is about.</param>
    /// <param name="gemeente">The municipality that looks at it.</param>
    /// <param name="bron">Who says it.</param>
    /// <param name="invoer">The form.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public static Uitkomst<Gemaakt<Signaal>> Geef(DossierId dossier, PersoonId inwoner, OrganisatieId gemeente, Signaalbron bron, Signaalinvoer invoer, DateOnly vandaag)
    {
        var helper = bron.Gever == Signaalgever.Aanbieder;
        var ander = bron.Gever == Signaalgever.Ander;
        var controle = new Controle()
            .Eis(invoer.Soort is { } s && Enum.IsDefined(s), Signaalregels.SoortOntbreekt, nameof(invoer.Soort))
            .Eis(!helper || invoer.Besproken is not null, Signaalregels.BesprokenOntbreekt, nameof(invoer.Besproken));
        var wat = controle.Tekst(invoer.Wat, nameof(invoer.Wat), Invoerregels.LangeTekst, Signaalregels.WatOntbreekt);
        var waarom = controle.Tekst(invoer.Waarom, nameof(invoer.Waarom), Invoerregels.LangeTekst, Signaalregels.WaaromOntbreekt);
        controle.Eis(invoer.GeenGevaar || Veiligheidswoorden.In(wat) is null, Signaalregels.GaatOverVeiligheid, nameof(invoer.Wat))
            .Eis(invoer.GeenGevaar || Veiligheidswoorden.In(waarom) is null, Signaalregels.GaatOverVeiligheid, nameof(invoer.Waarom));
        var naam = controle.Regel(bron.Naam, "Naam", Invoerregels.KorteTekst, Signaalregels.NaamOntbreekt);
        var relatie = controle.Regel(ander ? bron.Relatie : "", "Relatie", Invoerregels.KorteTekst, ander ? Signaalregels.RelatieOntbreekt : null);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Signaal>>.Geweigerd(controle.Weigeringen);
        var signaal = new Signaal
        {
            Id = SignaalId.Nieuw(), DossierId = dossier, InwonerId = inwoner, GemeenteId = gemeente, Gever = bron.Gever, GeverId = bron.Persoon, AanbiederId = helper ? bron.Organisatie : null,
            GeverNaam = naam, Relatie = relatie, GegevenOp = vandaag, Soort = invoer.Soort!.Value, Wat = wat, Waarom = waarom, Besproken = helper ? invoer.Besproken : null,
        };
        return new Gemaakt<Signaal>(signaal, new SignaalGegeven(signaal.Id, signaal.Gever, signaal.Soort, vandaag));
    }

    /// <summary>A consulent takes it up.</summary>
    public Uitkomst<SignaalOpgepakt> PakOp(PersoonId wie, string naam)
    {
        if (!Loopt) return Signaalregels.Gesloten.Weiger();
        if (BehandelaarId is not null) return Signaalregels.AlOpgepakt.Weiger();
        (BehandelaarId, Behandelaar, Stand) = (wie, naam, Signaalstand.Opgepakt);
        Gewijzigd();
        return new SignaalOpgepakt(Id, wie);
    }

    /// <summary>Asks who gave it something more.</summary>
    public Uitkomst<SignaalBevraagd> VraagDoor(string? vraag, DateOnly vandaag)
    {
        var controle = Begin();
        var schoon = controle.Tekst(vraag, nameof(vraag), Invoerregels.LangeTekst, Signaalregels.VraagOntbreekt);
        if (!controle.IsGoed) return Uitkomst<SignaalBevraagd>.Geweigerd(controle.Weigeringen);
        (Vraag, GevraagdOp, Antwoord, BeantwoordOp, Stand) = (schoon, vandaag, "", null, Signaalstand.Gevraagd);
        Gewijzigd();
        return new SignaalBevraagd(Id, vandaag);
    }

    /// <summary>Who gave it answers.</summary>
    public Uitkomst<SignaalBeantwoord> BeantwoordVraag(string? antwoord, DateOnly vandaag)
    {
        var controle = new Controle().Eis(Loopt, Signaalregels.Gesloten).Eis(!Loopt || Stand == Signaalstand.Gevraagd, Signaalregels.NietGevraagd);
        var schoon = controle.Tekst(antwoord, nameof(antwoord), Invoerregels.LangeTekst, Signaalregels.AntwoordOntbreekt);
        if (!controle.IsGoed) return Uitkomst<SignaalBeantwoord>.Geweigerd(controle.Weigeringen);
        (Antwoord, BeantwoordOp, Stand) = (schoon, vandaag, Signaalstand.Opgepakt);
        Gewijzigd();
        return new SignaalBeantwoord(Id, vandaag);
    }

    /// <summary>Handles it: what comes of it, and how that came about.</summary>
    public Uitkomst<SignaalAfgehandeld> HandelAf(Signaaluitkomst? uitkomst, string? toelichting, DateOnly vandaag)
    {
        var controle = Begin().Eis(uitkomst is { } u && Enum.IsDefined(u), Signaalregels.UitkomstOntbreekt, nameof(uitkomst));
        var schoon = controle.Tekst(toelichting, nameof(toelichting), Invoerregels.LangeTekst, Signaalregels.ToelichtingOntbreekt);
        if (!controle.IsGoed) return Uitkomst<SignaalAfgehandeld>.Geweigerd(controle.Weigeringen);
        (Uitkomst, Toelichting, AfgehandeldOp, Stand) = (uitkomst, schoon, vandaag, Signaalstand.Afgehandeld);
        Gewijzigd();
        return new SignaalAfgehandeld(Id, uitkomst!.Value, vandaag);
    }

    private Controle Begin() => new Controle().Eis(Loopt, Signaalregels.Gesloten).Eis(!Loopt || BehandelaarId is not null, Signaalregels.GeenBehandelaar);
}
