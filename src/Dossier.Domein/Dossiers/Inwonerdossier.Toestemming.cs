using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>What is asked when the inwoner gives consent. Field names return in the refusals.</summary>
/// <param name="Doel">What it is for.</param>
/// <param name="GegevenOp">The day it was given.</param>
/// <param name="Wijze">How it was given.</param>
/// <param name="Getuige">The witness of an oral consent.</param>
/// <param name="Tekstversie">Which text was shown.</param>
/// <param name="Organisatie">The organisation that receives, when it is known here.</param>
/// <param name="Ontvanger">Its name.</param>
/// <param name="Soorten">The kinds of data, where the inwoner chooses them.</param>
/// <param name="Tot">Last day, inclusive.</param>
/// <param name="Vertegenwoordiger">The representative who gives it for the inwoner; empty when the inwoner does.</param>
public sealed record Toestemmingsinvoer(Toestemmingsdoel Doel, DateOnly GegevenOp, Toestemmingswijze Wijze, string Getuige,
    string Tekstversie, OrganisatieId? Organisatie = null, string Ontvanger = "", IReadOnlyList<Gegevenssoort>? Soorten = null,
    DateOnly? Tot = null, Guid? Vertegenwoordiger = null);

/// <content>Consent: given, changed, withdrawn, and what was passed on under it.</content>
public sealed partial class Inwonerdossier
{
    private readonly List<Toestemming> toestemmingen = [];

    /// <summary>Every consent that was given, also those withdrawn.</summary>
    public IReadOnlyList<Toestemming> Toestemmingen => toestemmingen;

    /// <summary>The inwoner, or who may decide for the inwoner, gives consent for one purpose.</summary>
    public Uitkomst<ToestemmingGegeven> GeefToestemming(Toestemmingsinvoer invoer, string vastgelegdDoor, DateOnly vandaag)
    {
        var controle = new Controle();
        if (Keur(invoer, vastgelegdDoor, vandaag, null, controle) is not { } nieuw) return Uitkomst<ToestemmingGegeven>.Geweigerd(controle.Weigeringen);
        toestemmingen.Add(nieuw);
        Gewijzigd();
        return Gegeven(nieuw);
    }

    /// <summary>Changes a consent: a new one takes its place, with the text as it is shown now, and the old one ends on that day.</summary>
    public Uitkomst<ToestemmingVervangen> WijzigToestemming(Guid toestemming, Toestemmingsinvoer invoer, string vastgelegdDoor, DateOnly vandaag)
    {
        if (toestemmingen.Find(t => t.Id == toestemming) is not { } oud || !oud.GeldtOp(vandaag)) return Toestemmingsregels.GeldtNiet.Weiger();
        var controle = new Controle().Eis(oud.Doel == invoer.Doel, Toestemmingsregels.AnderDoel, nameof(invoer.Doel))
            .Eis(invoer.GegevenOp >= oud.GegevenOp, Dossierregels.IntrekkingTeVroeg, nameof(invoer.GegevenOp));
        if (Keur(invoer, vastgelegdDoor, vandaag, oud, controle) is not { } nieuw) return Uitkomst<ToestemmingVervangen>.Geweigerd(controle.Weigeringen);
        oud.Vervang(nieuw);
        toestemmingen.Add(nieuw);
        Gewijzigd();
        return new ToestemmingVervangen(Id, oud.Id, Gegeven(nieuw));
    }

    /// <summary>Withdraws the consent for a purpose that holds only once at a time. It blocks at once, on the day itself.</summary>
    public Uitkomst<ToestemmingIngetrokken> TrekToestemmingIn(Toestemmingsdoel doel, DateOnly op, string door = "") =>
        TrekIn(toestemmingen.Find(t => t.Doel == doel && t.IngetrokkenOp is null), op, door);

    /// <summary>Withdraws one consent. It blocks at once, on the day itself.</summary>
    public Uitkomst<ToestemmingIngetrokken> TrekToestemmingIn(Guid toestemming, DateOnly op, string door) =>
        TrekIn(toestemmingen.Find(t => t.Id == toestemming && t.IngetrokkenOp is null), op, door);

    /// <summary>Writes down what was passed on to the recipient of a consent; refused when the consent does not reach that far.</summary>
    public Uitkomst<GegevensVerstrekt> Verstrek(Guid toestemming, Verstrekinvoer invoer, string door, DateOnly vandaag)
    {
        if (toestemmingen.Find(t => t.Id == toestemming) is not { } onder) return Toestemmingsregels.GeldtNiet.Weiger();
        var soorten = invoer.Soorten.Distinct().Order().ToList();
        var controle = new Controle()
            .Eis(Toestemmingsvorm.Van(onder.Doel).Ontvangt, Toestemmingsregels.GeenOntvanger)
            .Eis(invoer.Op <= vandaag, Toestemmingsregels.VerstrektInToekomst, nameof(invoer.Op))
            .Eis(invoer.Op > vandaag || onder.GeldtOp(invoer.Op), Toestemmingsregels.GoldNiet, nameof(invoer.Op))
            .Eis(soorten.Count > 0, Toestemmingsregels.SoortenOntbreken, nameof(invoer.Soorten))
            .Eis(soorten.TrueForAll(onder.Soorten.Contains), Toestemmingsregels.NietToegestaan, nameof(invoer.Soorten));
        var wat = controle.Tekst(invoer.Wat, nameof(invoer.Wat), Invoerregels.LangeTekst, Toestemmingsregels.WatOntbreekt);
        var wie = controle.Regel(door, nameof(door), Invoerregels.KorteTekst, Dossierregels.VastleggerOntbreekt);
        if (!controle.IsGoed) return Uitkomst<GegevensVerstrekt>.Geweigerd(controle.Weigeringen);
        onder.Voeg(new Verstrekking(invoer.Op, soorten, wat, wie));
        Gewijzigd();
        return new GegevensVerstrekt(Id, onder.Id, invoer.Op, soorten);
    }

    /// <summary>True when consent for the purpose holds on that day.</summary>
    public bool HeeftToestemming(Toestemmingsdoel doel, DateOnly op) => toestemmingen.Exists(t => t.Doel == doel && t.GeldtOp(op));

    /// <summary>True when this kind of data may go to this organisation for this purpose on that day.</summary>
    public bool MagNaar(OrganisatieId organisatie, Toestemmingsdoel doel, Gegevenssoort soort, DateOnly op) =>
        toestemmingen.Exists(t => t.Doel == doel && Toestemmingsvorm.Van(doel).Ontvangt && t.OrganisatieId == organisatie && t.Soorten.Contains(soort) && t.GeldtOp(op));

    private Uitkomst<ToestemmingIngetrokken> TrekIn(Toestemming? toestemming, DateOnly op, string door)
    {
        if (toestemming is null) return Dossierregels.GeenToestemming.Weiger();
        if (op < toestemming.GegevenOp) return Dossierregels.IntrekkingTeVroeg.Bij(nameof(op));
        toestemming.TrekIn(op, door);
        Gewijzigd();
        return new ToestemmingIngetrokken(Id, toestemming.Doel, op, toestemming.Ontvanger);
    }

    // Refuses at the fields, or makes the consent; the one it takes the place of does not count.
    private Toestemming? Keur(Toestemmingsinvoer invoer, string vastgelegdDoor, DateOnly vandaag, Toestemming? behalve, Controle controle)
    {
        var vorm = Toestemmingsvorm.Van(invoer.Doel);
        var getuige = controle.Regel(invoer.Getuige, nameof(invoer.Getuige), Invoerregels.KorteTekst,
            invoer.Wijze == Toestemmingswijze.MondelingMetGetuige ? Dossierregels.GetuigeOntbreekt : null);
        var ontvanger = controle.Regel(vorm.MetOrganisatie ? invoer.Ontvanger : "", nameof(invoer.Ontvanger), Invoerregels.KorteTekst,
            vorm.MetOrganisatie ? Toestemmingsregels.OntvangerOntbreekt : null);
        var tekst = controle.Regel(invoer.Tekstversie, nameof(invoer.Tekstversie), Invoerregels.KorteTekst, Dossierregels.TekstversieOntbreekt);
        var door = controle.Regel(vastgelegdDoor, nameof(vastgelegdDoor), Invoerregels.KorteTekst, Dossierregels.VastleggerOntbreekt);
        var schoon = invoer with
        {
            Getuige = getuige,
            Ontvanger = ontvanger,
            Tekstversie = tekst,
            Organisatie = vorm.MetOrganisatie ? invoer.Organisatie : null,
            Soorten = vorm.KiestSoorten ? [.. (invoer.Soorten ?? []).Distinct().Order()] : vorm.Soorten,
        };
        var eerder = toestemmingen.FindAll(t => t != behalve && t.IsVoorDezelfde(schoon));
        controle
            .Eis(invoer.GegevenOp <= vandaag, Dossierregels.ToestemmingInToekomst, nameof(invoer.GegevenOp))
            .Eis(!eerder.Exists(t => t.IngetrokkenOp is null && !(t.Tot < invoer.GegevenOp)), Dossierregels.AlGegeven, vorm.MetOrganisatie ? nameof(invoer.Ontvanger) : nameof(invoer.Doel))
            .Eis(!eerder.Exists(t => t.IngetrokkenOp > invoer.GegevenOp), Dossierregels.VoorIntrekking, nameof(invoer.GegevenOp))
            .Eis(tekst.Length == 0 || Toestemmingsteksten.Geef(tekst)?.Doel == invoer.Doel, Toestemmingsregels.TekstOnbekend, nameof(invoer.Tekstversie))
            .Eis(!vorm.KiestSoorten || schoon.Soorten.Count > 0, Toestemmingsregels.SoortenOntbreken, nameof(invoer.Soorten))
            .Eis(!vorm.HeeftEinde || invoer.Tot is not null, Toestemmingsregels.EindeOntbreekt, nameof(invoer.Tot))
            .Eis(vorm.HeeftEinde || invoer.Tot is null, Toestemmingsregels.GeenEinde, nameof(invoer.Tot))
            .Eis(!(invoer.Tot < invoer.GegevenOp), Toestemmingsregels.EindeVoorBegin, nameof(invoer.Tot))
            .Eis(!(invoer.GegevenOp <= vandaag && invoer.Tot > vorm.UiterlijkTot(invoer.GegevenOp)), Toestemmingsregels.TeLang, nameof(invoer.Tot));
        var namens = Namens(schoon, controle);
        return controle.IsGoed ? new Toestemming(schoon, door, namens) : null;
    }

    private ToestemmingGegeven Gegeven(Toestemming t) => new(Id, t.Doel, t.GegevenOp, t.Wijze, t.Tekstversie, t.Ontvanger, t.Tot, t.GegevenDoor);
}
