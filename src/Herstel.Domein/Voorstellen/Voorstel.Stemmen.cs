using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Domein.Voorstellen;

/// <summary>What somebody says on one version. Field names return in the refusals.</summary>
/// <param name="Persoon">Whose stem.</param>
/// <param name="Versienummer">The version that was on the screen.</param>
/// <param name="Keuze">Eens, niet eens, onthouding.</param>
/// <param name="Woord">Why.</param>
/// <param name="Wijze">How it came in.</param>
public sealed record Steminvoer(PersoonId Persoon, int Versienummer, Stemkeuze Keuze, string? Woord, Stemwijze Wijze);

public sealed partial class Voorstel
{
    /// <summary>
    /// Gives a stem on the present version. A person may change their mind: the last stem counts. A stem written down by somebody else
    /// keeps by whom and how.
    /// </summary>
    /// <param name="invoer">The stem.</param>
    /// <param name="vastgelegdDoor">Who is at the keys: the person, or who writes it down.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<StemGegeven> GeefStem(Steminvoer invoer, Door vastgelegdDoor, DateTimeOffset nu)
    {
        var wie = Huidige.Actieve(invoer.Persoon);
        var zelf = vastgelegdDoor.Persoon == invoer.Persoon;
        var controle = Loopt()
            .Eis(invoer.Versienummer == Huidige.Nummer, Voorstelregels.VersieVeranderd)
            .Eis(wie is not null, Voorstelregels.GeenDeelnemer)
            .Eis(wie is null || wie.UitgenodigdOp is not null, Voorstelregels.NogNietGevraagd)
            .Eis(Enum.IsDefined(invoer.Keuze) && Enum.IsDefined(invoer.Wijze), Voorstelregels.KeuzeOnbekend, nameof(invoer.Keuze))
            .Eis(zelf || invoer.Wijze != Stemwijze.Zelf, Voorstelregels.NietVoorAnder, nameof(invoer.Wijze))
            .Eis(!zelf || invoer.Wijze == Stemwijze.Zelf, Voorstelregels.ZelfIsZelf, nameof(invoer.Wijze));
        var woord = controle.Tekst(invoer.Woord, nameof(invoer.Woord), Invoerregels.LangeTekst,
            invoer.Keuze == Stemkeuze.NietEens ? Voorstelregels.WoordOntbreekt : null);
        if (!controle.IsGoed) return Uitkomst<StemGegeven>.Geweigerd(controle.Weigeringen);
        var stem = Huidige.Voeg(wie!, invoer.Keuze, woord, invoer.Wijze, vastgelegdDoor, nu);
        var nuAangenomen = Huidige.NoteerAanneming(nu);
        Gewijzigd();
        return new StemGegeven(Id, Huidige.Nummer, stem.PersoonId, stem.Keuze, stem.Wijze, stem.VastgelegdDoorPersoon, nuAangenomen);
    }

    /// <summary>
    /// Somebody joins. While the present version is not adopted they are asked on it; on an adopted one they are asked from the next
    /// version on, so that joining undoes nothing.
    /// </summary>
    public Uitkomst<DeelnemerToegevoegd> VoegDeelnemerToe(Deelnemerinvoer invoer, DateTimeOffset nu)
    {
        var controle = Loopt().Eis(Huidige.Actieve(invoer.Persoon) is null, Voorstelregels.DubbeleDeelnemer, nameof(invoer.Persoon));
        var besloten = Huidige.Stand().IsAangenomen;
        // The inwoner is among the deelnemers from the start and is never removed.
        var deelnemer = Keur(controle, invoer, isInwoner: false, besloten ? null : nu);
        if (!controle.IsGoed) return Uitkomst<DeelnemerToegevoegd>.Geweigerd(controle.Weigeringen);
        Huidige.Vraag(deelnemer);
        Gewijzigd();
        return new DeelnemerToegevoegd(Id, deelnemer.PersoonId, !besloten);
    }

    /// <summary>
    /// Somebody leaves, for example because the inwoner took them out of the kring. They do not count any more on the present version,
    /// but what they said stays visible. How older versions ended does not change.
    /// </summary>
    public Uitkomst<DeelnemerAfgemeld> MeldDeelnemerAf(PersoonId persoon, DateTimeOffset nu)
    {
        var wie = Huidige.Actieve(persoon);
        var controle = Loopt()
            .Eis(wie is not null, Voorstelregels.GeenDeelnemer)
            .Eis(wie?.IsInwoner != true, Voorstelregels.InwonerBlijft);
        if (!controle.IsGoed) return Uitkomst<DeelnemerAfgemeld>.Geweigerd(controle.Weigeringen);
        wie!.MeldAf(nu);
        var nuAangenomen = Huidige.NoteerAanneming(nu);
        Gewijzigd();
        return new DeelnemerAfgemeld(Id, persoon, nuAangenomen);
    }

    /// <summary>The stem of a person that counts on a version; null when there is none.</summary>
    public Stem? StemVan(PersoonId persoon, int versienummer) => versies.Find(v => v.Nummer == versienummer)?.StemVan(persoon);

    /// <summary>The highest version on which this person said eens, to show what changed since; null when there is none.</summary>
    public Voorstelversie? VersieWaarIkEensWas(PersoonId persoon) =>
        versies.Where(v => v.StemVan(persoon)?.Keuze == Stemkeuze.Eens).MaxBy(v => v.Nummer);

    private Controle Loopt() => new Controle()
        .Eis(Status != Voorstelstatus.Concept, Voorstelregels.NogConcept)
        .Eis(Status != Voorstelstatus.Ingetrokken, Voorstelregels.Ingetrokken);
}
