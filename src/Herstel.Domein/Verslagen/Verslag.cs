using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Verslagen;

/// <summary>A line as it is typed. Field names return in the refusals.</summary>
/// <param name="Punt">Under which point of the agenda.</param>
/// <param name="Tekst">The words.</param>
/// <param name="Soort">What kind of data it is.</param>
public sealed record Notitieinvoer(Guid Punt, string? Tekst, Gegevenssoort? Soort);

/// <summary>
/// The minutes of one meeting, written as one goes: lines under the points of the agenda, each with its kind of data and the visibility of its
/// point. Everybody gets the version that is for them (<see cref="Verslagzicht"/>), may ask for corrections, and what was agreed does not change
/// any more. Actions and agreements are no lines: those are voorstellen (Methodiekbeschrijving, Integraal Netwerk Overleg).
/// </summary>
public sealed partial class Verslag : Aggregaat
{
    private const int HoogstensNotities = 200;

    private readonly List<Notitie> notities = [];

    private Verslag() { }

    /// <summary>Its id.</summary>
    public VerslagId Id { get; private set; }

    /// <summary>Of which meeting.</summary>
    public OverlegId OverlegId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Where it stands.</summary>
    public Verslagstand Stand { get; private set; }

    /// <summary>When writing began.</summary>
    public DateTimeOffset BegonnenOp { get; private set; }

    /// <summary>The lines, as they are kept.</summary>
    public IReadOnlyList<Notitie> Notities => notities;

    /// <summary>True when minutes of this meeting can be written: it is going on or was. Also of one that was not led in Spil, from its day on.</summary>
    public static bool Kan(Overleg overleg, DateOnly vandaag) => overleg.Loopt || overleg.Stand == Overlegstand.Gehouden || (overleg.Stand == Overlegstand.Gepland && overleg.Dag <= vandaag);

    /// <summary>Begins the minutes.</summary>
    /// <param name="overleg">The meeting.</param>
    /// <param name="isEr">There are minutes of it already.</param>
    /// <param name="nu">Now.</param>
    public static Uitkomst<Gemaakt<Verslag>> Begin(Overleg overleg, bool isEr, DateTimeOffset nu)
    {
        var controle = new Controle().Eis(Kan(overleg, nu.Datum()), Verslagregels.NogNietBegonnen).Eis(!isEr, Verslagregels.AlBegonnen);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Verslag>>.Geweigerd(controle.Weigeringen);
        var verslag = new Verslag { Id = VerslagId.Nieuw(), OverlegId = overleg.Id, DossierId = overleg.DossierId, BegonnenOp = nu };
        return new Gemaakt<Verslag>(verslag, new VerslagBegonnen(verslag.Id, overleg.Id));
    }

    /// <summary>Writes lines; what is empty is left out. The refusals say at which place in the list: "Punten[2].Tekst".</summary>
    /// <param name="overleg">The meeting, with its agenda.</param>
    /// <param name="invoer">What was typed, a point each.</param>
    /// <param name="zicht">Who writes.</param>
    /// <param name="door">The name of who writes.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<NotitiesGeschreven> Schrijf(Overleg overleg, IReadOnlyList<Notitieinvoer> invoer, Verslagzicht zicht, Door door, DateTimeOffset nu)
    {
        var controle = InConcept().Eis(invoer.Any(i => Tekst.Schoon(i.Tekst).Length > 0), Verslagregels.Leeg);
        var nieuw = new List<Notitie>();
        for (var i = 0; i < invoer.Count; i++)
        {
            if (Tekst.Schoon(invoer[i].Tekst).Length == 0) continue;
            var veld = $"Punten[{i}].{nameof(Notitieinvoer.Tekst)}";
            var punt = overleg.Punten.FirstOrDefault(p => p.Id == invoer[i].Punt);
            controle.Eis(punt is not null, Overlegregels.OnbekendPunt, veld).Eis(punt is null || zicht.Schrijft(punt.Zicht), Verslagregels.NietVoorJou, veld)
                .Eis(invoer[i].Soort is { } soort && zicht.Soorten.Contains(soort), Verslagregels.SoortOnmogelijk, $"Punten[{i}].{nameof(Notitieinvoer.Soort)}");
            var schoon = controle.Tekst(invoer[i].Tekst, veld, Invoerregels.LangeTekst);
            if (controle.IsGoed) nieuw.Add(new Notitie(punt!, notities.Count + nieuw.Count + 1, schoon, invoer[i].Soort!.Value, door, nu));
        }

        controle.Eis(notities.Count + nieuw.Count <= HoogstensNotities, Verslagregels.TeVeel);
        if (!controle.IsGoed) return Uitkomst<NotitiesGeschreven>.Geweigerd(controle.Weigeringen);
        notities.AddRange(nieuw);
        Gewijzigd();
        return new NotitiesGeschreven(Id, OverlegId, nieuw.ConvertAll(n => n.Id), door.Persoon);
    }

    /// <summary>Changes the words of a line while the minutes are being written.</summary>
    /// <param name="notitie">Which line.</param>
    /// <param name="tekst">The words.</param>
    /// <param name="soort">What kind of data it is.</param>
    /// <param name="gelezen">The number of the version that was on the screen.</param>
    /// <param name="zicht">Who writes.</param>
    /// <param name="door">The name of who writes.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<NotitieGewijzigd> Wijzig(Guid notitie, string? tekst, Gegevenssoort? soort, int gelezen, Verslagzicht zicht, Door door, DateTimeOffset nu)
    {
        if (Zoek(notitie, zicht) is not { } wat) return Verslagregels.OnbekendeNotitie.Weiger();
        var controle = InConcept().Eis(gelezen == wat.Huidige.Nummer, Verslagregels.Verouderd, nameof(Notitieinvoer.Tekst))
            .Eis(soort is { } s && zicht.Soorten.Contains(s), Verslagregels.SoortOnmogelijk, nameof(Notitieinvoer.Soort));
        var schoon = controle.Tekst(tekst, nameof(Notitieinvoer.Tekst), Invoerregels.LangeTekst, Verslagregels.Leeg);
        if (!controle.IsGoed) return Uitkomst<NotitieGewijzigd>.Geweigerd(controle.Weigeringen);
        wat.Nieuw(schoon, soort!.Value, door, nu);
        Gewijzigd();
        return new NotitieGewijzigd(Id, OverlegId, notitie, wat.Huidige.Nummer, door.Persoon);
    }

    /// <summary>Takes a line out, before anybody got it.</summary>
    public Uitkomst<NotitieWeggehaald> HaalWeg(Guid notitie, int gelezen, Verslagzicht zicht, Door door)
    {
        if (Zoek(notitie, zicht) is not { } wat) return Verslagregels.OnbekendeNotitie.Weiger();
        var controle = InConcept().Eis(gelezen == wat.Huidige.Nummer, Verslagregels.Verouderd, nameof(Notitieinvoer.Tekst));
        if (!controle.IsGoed) return Uitkomst<NotitieWeggehaald>.Geweigerd(controle.Weigeringen);
        notities.Remove(wat);
        Gewijzigd();
        return new NotitieWeggehaald(Id, OverlegId, notitie, door.Persoon);
    }

    // A line that is not for somebody is not there for that person.
    private Notitie? Zoek(Guid notitie, Verslagzicht zicht) => notities.Find(n => n.Id == notitie && zicht.Ziet(n) && zicht.Schrijft(n.Zicht));

    private Controle InConcept() => new Controle().Eis(Stand != Verslagstand.Aangeboden, Verslagregels.AlAangeboden).Eis(Stand != Verslagstand.Vastgesteld, Verslagregels.IsVastgesteld);

    private Controle NietVast() => new Controle().Eis(Stand != Verslagstand.Vastgesteld, Verslagregels.IsVastgesteld);
}
