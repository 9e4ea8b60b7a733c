using Spil.Kern;

namespace Spil.Herstel.Domein.Voorstellen;

/// <summary>
/// One version of the text of a voorstel, with the people who decide on exactly this text and their stemmen. An older version does not
/// change any more: how it ended stays as it was.
/// </summary>
public sealed class Voorstelversie
{
    private readonly List<Deelnemer> deelnemers = [];
    private readonly List<Stem> stemmen = [];

    private Voorstelversie() { }

    internal Voorstelversie(int nummer, Voorstelinhoud inhoud, Door door, DateTimeOffset op, IEnumerable<Deelnemer> deelnemers)
    {
        Id = Guid.CreateVersion7();
        Nummer = nummer;
        Zet(inhoud, door, op);
        this.deelnemers.AddRange(deelnemers);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>1 for the first text, one more for each next.</summary>
    public int Nummer { get; private set; }

    /// <summary>The text.</summary>
    public Voorstelinhoud Inhoud { get; private set; } = null!;

    /// <summary>Who wrote it.</summary>
    public PersoonId DoorPersoon { get; private set; }

    /// <summary>Name of who wrote it.</summary>
    public string DoorNaam { get; private set; } = "";

    /// <summary>When it was written.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>When it became adopted for the first time; it stays when somebody later changes their mind.</summary>
    public DateTimeOffset? AangenomenOp { get; private set; }

    /// <summary>Who decides on this version, also those who left.</summary>
    public IReadOnlyList<Deelnemer> Deelnemers => deelnemers;

    /// <summary>Every stem that was given, in the order of <see cref="Stem.Volgnummer"/>.</summary>
    public IReadOnlyList<Stem> Stemmen => stemmen;

    /// <summary>The stem of a person that counts: the last one; null when there is none.</summary>
    public Stem? StemVan(PersoonId persoon) => stemmen.Where(s => s.PersoonId == persoon).MaxBy(s => s.Volgnummer);

    /// <summary>How it stands with this version.</summary>
    public Stemstand Stand() => Stemregel.Bepaal(this);

    internal Deelnemer? Actieve(PersoonId persoon) => deelnemers.Find(d => d.PersoonId == persoon && d.IsActief);

    internal void Zet(Voorstelinhoud inhoud, Door door, DateTimeOffset op) =>
        (Inhoud, DoorPersoon, DoorNaam, Op) = (inhoud, door.Persoon, door.Naam, op);

    internal void Vraag(Deelnemer deelnemer) => deelnemers.Add(deelnemer);

    internal Stem Voeg(Deelnemer wie, Stemkeuze keuze, string woord, Stemwijze wijze, Door vastgelegdDoor, DateTimeOffset nu)
    {
        var stem = new Stem(stemmen.Count + 1, wie.PersoonId, wie.Naam, keuze, woord, wijze, vastgelegdDoor, nu);
        stemmen.Add(stem);
        return stem;
    }

    /// <summary>Notes the first moment of adoption; true when that is now.</summary>
    internal bool NoteerAanneming(DateTimeOffset nu)
    {
        if (AangenomenOp is not null || !Stand().IsAangenomen) return false;
        AangenomenOp = nu;
        return true;
    }
}
