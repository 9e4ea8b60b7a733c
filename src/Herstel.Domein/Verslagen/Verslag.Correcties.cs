using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Domein.Verslagen;

/// <content>Corrections, asked and answered, and agreeing.</content>
public sealed partial class Verslag
{
    private readonly List<Correctie> correcties = [];

    /// <summary>Every correction that was asked, with its answer.</summary>
    public IReadOnlyList<Correctie> Correcties => correcties;

    /// <summary>Corrections that wait for an answer.</summary>
    public IReadOnlyList<Correctie> OpenCorrecties => correcties.FindAll(c => c.Stand == Correctiestand.Open);

    /// <summary>When it was agreed.</summary>
    public DateTimeOffset? VastgesteldOp { get; private set; }

    /// <summary>Name of who wrote down that it was agreed.</summary>
    public string VastgesteldDoor { get; private set; } = "";

    /// <summary>The facts around the lines, as they stood when it was agreed; empty before that.</summary>
    public Verslagfeiten? Feiten { get; private set; }

    /// <summary>Print of all that it says, when it was agreed.</summary>
    public string Merk { get; private set; } = "";

    /// <summary>Somebody who was there asks to correct a line.</summary>
    /// <param name="notitie">Which line.</param>
    /// <param name="tekst">What should be different, in own words.</param>
    /// <param name="zicht">Who asks.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<CorrectieGevraagd> VraagCorrectie(Guid notitie, string? tekst, Verslagzicht zicht, DateTimeOffset nu)
    {
        if (notities.Find(n => n.Id == notitie && zicht.Ziet(n)) is not { } wat) return Verslagregels.OnbekendeNotitie.Weiger();
        var controle = NietVast().Eis(Stand != Verslagstand.Concept, Verslagregels.NietAangeboden).Eis(zicht.Overleg.Komt, Verslagregels.NietErbij);
        var schoon = controle.Tekst(tekst, "Tekst", Invoerregels.LangeTekst, Verslagregels.CorrectieLeeg);
        if (!controle.IsGoed) return Uitkomst<CorrectieGevraagd>.Geweigerd(controle.Weigeringen);
        var vraag = new Correctie(wat, zicht.Overleg.Ik!, schoon, nu);
        correcties.Add(vraag);
        Gewijzigd();
        return new CorrectieGevraagd(Id, OverlegId, notitie, vraag.Id, vraag.GenodigdeId);
    }

    /// <summary>Takes a correction over: the line gets a new version.</summary>
    /// <param name="correctie">Which one.</param>
    /// <param name="tekst">The new words of the line.</param>
    /// <param name="gelezen">The number of the version of the line that was on the screen.</param>
    /// <param name="zicht">Who answers.</param>
    /// <param name="door">The name of who answers.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<CorrectieBeantwoord> NeemOver(Guid correctie, string? tekst, int gelezen, Verslagzicht zicht, Door door, DateTimeOffset nu)
    {
        if (Vraag(correctie, zicht) is not var (vraag, notitie)) return Verslagregels.OnbekendeCorrectie.Weiger();
        var controle = NietVast().Eis(vraag.Stand == Correctiestand.Open, Verslagregels.AlBeantwoord).Eis(gelezen == notitie.Huidige.Nummer, Verslagregels.Verouderd, "Tekst");
        var schoon = controle.Tekst(tekst, "Tekst", Invoerregels.LangeTekst, Verslagregels.Leeg);
        controle.Eis(schoon.Length == 0 || schoon != notitie.Huidige.Tekst, Verslagregels.NietsVeranderd, "Tekst");
        if (!controle.IsGoed) return Uitkomst<CorrectieBeantwoord>.Geweigerd(controle.Weigeringen);
        notitie.Nieuw(schoon, notitie.Huidige.Soort, door, nu);
        return Beantwoord(vraag, true, "", door, nu);
    }

    /// <summary>Does not take a correction over, and says why.</summary>
    public Uitkomst<CorrectieBeantwoord> NeemNietOver(Guid correctie, string? waarom, Verslagzicht zicht, Door door, DateTimeOffset nu)
    {
        if (Vraag(correctie, zicht) is not var (vraag, _)) return Verslagregels.OnbekendeCorrectie.Weiger();
        var controle = NietVast().Eis(vraag.Stand == Correctiestand.Open, Verslagregels.AlBeantwoord);
        var schoon = controle.Tekst(waarom, "Waarom", Invoerregels.LangeTekst, Verslagregels.WaaromOntbreekt);
        if (!controle.IsGoed) return Uitkomst<CorrectieBeantwoord>.Geweigerd(controle.Weigeringen);
        return Beantwoord(vraag, false, schoon, door, nu);
    }

    /// <summary>Agrees: from here on nothing changes any more.</summary>
    /// <param name="feiten">The facts around the lines, as they stand now.</param>
    /// <param name="door">Who writes it down.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<VerslagVastgesteld> StelVast(Verslagfeiten feiten, Door door, DateTimeOffset nu)
    {
        var controle = NietVast().Eis(Stand != Verslagstand.Concept, Verslagregels.NietAangeboden).Eis(OpenCorrecties.Count == 0, Verslagregels.VragenOpen);
        if (!controle.IsGoed) return Uitkomst<VerslagVastgesteld>.Geweigerd(controle.Weigeringen);
        (Stand, VastgesteldOp, VastgesteldDoor, Feiten) = (Verslagstand.Vastgesteld, nu, door.Naam, feiten);
        Merk = Bereken();
        Gewijzigd();
        return new VerslagVastgesteld(Id, OverlegId, Merk, door.Persoon);
    }

    /// <summary>True when what is stored is still what was agreed.</summary>
    public bool MerkKlopt => Stand == Verslagstand.Vastgesteld && Merk == Bereken();

    private string Bereken() => Verslagfeiten.Merk(Feiten!, notities.OrderBy(n => n.Puntvolgorde).ThenBy(n => n.Volgorde).SelectMany(n => new[] { n.Punttitel, n.Zicht.ToString(), n.Huidige.Soort.ToString(), n.Huidige.Tekst })
        .Concat(correcties.OrderBy(c => c.Op).ThenBy(c => c.Id).SelectMany(c => new[] { c.Naam, c.Tekst, c.Stand.ToString(), c.Antwoord })));

    // A question on a line that is not for somebody is not there for that person.
    private (Correctie, Notitie)? Vraag(Guid correctie, Verslagzicht zicht) =>
        correcties.Find(c => c.Id == correctie) is { } vraag && notities.Find(n => n.Id == vraag.NotitieId) is { } notitie && zicht.Ziet(notitie) && zicht.Schrijft(notitie.Zicht) ? (vraag, notitie) : null;

    private CorrectieBeantwoord Beantwoord(Correctie vraag, bool overgenomen, string antwoord, Door door, DateTimeOffset nu)
    {
        vraag.Beantwoord(overgenomen, antwoord, door, nu);
        Gewijzigd();
        return new CorrectieBeantwoord(Id, OverlegId, vraag.Id, overgenomen, door.Persoon);
    }
}
