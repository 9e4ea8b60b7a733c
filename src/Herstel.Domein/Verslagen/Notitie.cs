using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Verslagen;

/// <summary>One line of the minutes, under a point of the agenda, with every version of its words.</summary>
public sealed class Notitie
{
    private readonly List<Notitieversie> versies = [];

    private Notitie() { }

    internal Notitie(Agendapunt punt, int volgorde, string tekst, Gegevenssoort soort, Door door, DateTimeOffset op)
    {
        Id = Guid.CreateVersion7();
        (PuntId, Punttitel, Puntvolgorde, Zicht, Volgorde) = (punt.Id, punt.Titel, punt.Volgorde, punt.Zicht, volgorde);
        versies.Add(new Notitieversie(1, tekst, soort, door, op));
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The point of the agenda.</summary>
    public Guid PuntId { get; private set; }

    /// <summary>What the point was about; it stays when the agenda is changed.</summary>
    public string Punttitel { get; private set; } = "";

    /// <summary>The place of the point.</summary>
    public int Puntvolgorde { get; private set; }

    /// <summary>For whom the point was. A line of private time stays private.</summary>
    public Agendazicht Zicht { get; private set; }

    /// <summary>The order in which lines were written.</summary>
    public int Volgorde { get; private set; }

    /// <summary>The number of the version that was offered; 0 before that. Older ones were drafts and are shown to nobody.</summary>
    public int AangebodenVersie { get; private set; }

    /// <summary>Every version of its words.</summary>
    public IReadOnlyList<Notitieversie> Versies => versies;

    /// <summary>The words of now.</summary>
    public Notitieversie Huidige => versies.MaxBy(v => v.Nummer)!;

    /// <summary>What it said before, since it was offered; the oldest first.</summary>
    public IReadOnlyList<Notitieversie> Eerder => AangebodenVersie == 0 ? [] : [.. versies.Where(v => v.Nummer >= AangebodenVersie && v.Nummer < Huidige.Nummer).OrderBy(v => v.Nummer)];

    internal void Nieuw(string tekst, Gegevenssoort soort, Door door, DateTimeOffset op) => versies.Add(new Notitieversie(Huidige.Nummer + 1, tekst, soort, door, op));

    internal void Bied() => AangebodenVersie = Huidige.Nummer;

    // Never the other way: what was said in private does not come out because somebody changed the agenda.
    internal void Volg(Agendapunt punt)
    {
        (Punttitel, Puntvolgorde) = (punt.Titel, punt.Volgorde);
        if (punt.Zicht == Agendazicht.ZonderProfessionals) Zicht = punt.Zicht;
    }
}

/// <summary>One version of the words of a line.</summary>
public sealed class Notitieversie
{
    private Notitieversie() { }

    internal Notitieversie(int nummer, string tekst, Gegevenssoort soort, Door door, DateTimeOffset op) =>
        (Id, Nummer, Tekst, Soort, DoorPersoon, DoorNaam, Op) = (Guid.CreateVersion7(), nummer, tekst, soort, door.Persoon, door.Naam, op);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>1 for the first.</summary>
    public int Nummer { get; private set; }

    /// <summary>The words.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>What kind of data it is: who may not see that, does not get the line.</summary>
    public Gegevenssoort Soort { get; private set; }

    /// <summary>Who wrote it.</summary>
    public PersoonId DoorPersoon { get; private set; }

    /// <summary>Name of who wrote it.</summary>
    public string DoorNaam { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }
}

/// <summary>Somebody asked to correct a line, with what was answered. It stays to be read by everybody who gets the line.</summary>
public sealed class Correctie
{
    private Correctie() { }

    internal Correctie(Notitie notitie, Genodigde van, string tekst, DateTimeOffset op) =>
        (Id, NotitieId, Versie, GenodigdeId, Naam, Tekst, Op) = (Guid.CreateVersion7(), notitie.Id, notitie.Huidige.Nummer, van.Id, van.Naam, tekst, op);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>On which line.</summary>
    public Guid NotitieId { get; private set; }

    /// <summary>On which version of it.</summary>
    public int Versie { get; private set; }

    /// <summary>Who asked.</summary>
    public Guid GenodigdeId { get; private set; }

    /// <summary>Name of who asked.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>What should be different, in own words.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>What became of it.</summary>
    public Correctiestand Stand { get; private set; }

    /// <summary>Why it was not taken over, or a word with taking it over.</summary>
    public string Antwoord { get; private set; } = "";

    /// <summary>Name of who answered.</summary>
    public string BeantwoordDoor { get; private set; } = "";

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }

    internal void Beantwoord(bool overgenomen, string antwoord, Door door, DateTimeOffset op) =>
        (Stand, Antwoord, BeantwoordDoor, BeantwoordOp) = (overgenomen ? Correctiestand.Overgenomen : Correctiestand.NietOvergenomen, antwoord, door.Naam, op);
}
