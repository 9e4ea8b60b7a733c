using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>One point of the agenda.</summary>
public sealed class Agendapunt
{
    private Agendapunt() { }

    internal Agendapunt(int volgorde, string titel, int minuten, Agendazicht zicht)
    {
        Id = Guid.CreateVersion7();
        (Volgorde, Titel, Minuten, Zicht) = (volgorde, titel, minuten, zicht);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Its place, from 1.</summary>
    public int Volgorde { get; private set; }

    /// <summary>What it is about.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>How long it takes.</summary>
    public int Minuten { get; private set; }

    /// <summary>For whom it is.</summary>
    public Agendazicht Zicht { get; private set; }

    /// <summary>People were at this point in the meeting.</summary>
    public bool IsGehad { get; private set; }

    /// <summary>How many seconds people were at it, until the clock last stopped.</summary>
    public int BesteedSeconden { get; private set; }

    internal void Begin() => IsGehad = true;

    internal void Tel(int seconden) => BesteedSeconden += seconden;

    internal void Naar(int volgorde) => Volgorde = volgorde;

    internal void Wijzig(string titel, int minuten, Agendazicht zicht) => (Titel, Minuten, Zicht) = (titel, minuten, zicht);
}

/// <summary>A moment that is proposed, as a Dutch wall clock shows it: that stays the same when summer time starts.</summary>
public sealed class Prikmoment
{
    private Prikmoment() { }

    internal Prikmoment(DateOnly dag, TimeOnly tijd) => (Id, Dag, Tijd) = (Guid.CreateVersion7(), dag, tijd);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>When it begins.</summary>
    public TimeOnly Tijd { get; private set; }

    /// <summary>The instant at which it begins.</summary>
    public DateTimeOffset Begin => Dag.Moment(Tijd);
}

/// <summary>Whether one person can at one moment.</summary>
public sealed class Prikantwoord
{
    private Prikantwoord() { }

    internal Prikantwoord(Guid moment, Guid genodigde) => (Id, MomentId, GenodigdeId) = (Guid.CreateVersion7(), moment, genodigde);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The moment.</summary>
    public Guid MomentId { get; private set; }

    /// <summary>Whose answer it is.</summary>
    public Guid GenodigdeId { get; private set; }

    /// <summary>The answer.</summary>
    public Prikkeuze Keuze { get; private set; }

    /// <summary>How it came in.</summary>
    public Prikwijze Wijze { get; private set; }

    /// <summary>Name of who wrote it down for somebody else; empty when it was the person's own.</summary>
    public string IngevuldDoor { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    internal void Zet(Prikkeuze keuze, Prikwijze wijze, string door, DateTimeOffset op) => (Keuze, Wijze, IngevuldDoor, Op) = (keuze, wijze, door, op);
}

/// <summary>A promise of secrecy. It is never thrown away: taking it back is written beside it.</summary>
public sealed class Geheimhoudingsbelofte
{
    private Geheimhoudingsbelofte() { }

    internal Geheimhoudingsbelofte(Guid genodigde, string naam, string tekst, Door? bijDeDeur, DateTimeOffset op)
    {
        Id = Guid.CreateVersion7();
        (GenodigdeId, Naam, Tekstversie, Op, OpgenomenDoorId, OpgenomenDoor) = (genodigde, naam, tekst, op, bijDeDeur?.Persoon, bijDeDeur?.Naam ?? "");
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who promised.</summary>
    public Guid GenodigdeId { get; private set; }

    /// <summary>The name as it was typed.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Code of the text that was on the screen.</summary>
    public string Tekstversie { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>On whose device, when it was signed at the door.</summary>
    public PersoonId? OpgenomenDoorId { get; private set; }

    /// <summary>Name of whose device it was; empty for who signed under the own sign-in.</summary>
    public string OpgenomenDoor { get; private set; } = "";

    /// <summary>When it was taken back; empty while it holds.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    internal void TrekIn(DateTimeOffset op) => IngetrokkenOp = op;
}

/// <summary>What a message was about.</summary>
public enum Verzendsoort
{
    /// <summary>When can you?</summary>
    Prikvraag,

    /// <summary>The same question once more.</summary>
    Prikherinnering,

    /// <summary>The invitation with the moment, or a change of it.</summary>
    Uitnodiging,

    /// <summary>It is soon.</summary>
    Herinnering,

    /// <summary>It does not take place, or not for this person.</summary>
    Afzegging,
}

/// <summary>A message to one person about the meeting. One of a kind and number: so nobody gets the same twice.</summary>
public sealed class Verzending
{
    private Verzending() { }

    internal Verzending(Guid genodigde, Verzendsoort soort, int nummer, Guid? bericht, DateTimeOffset op) =>
        (Id, GenodigdeId, Soort, Nummer, BerichtId, Op) = (Guid.CreateVersion7(), genodigde, soort, nummer, bericht, op);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>To whom.</summary>
    public Guid GenodigdeId { get; private set; }

    /// <summary>About what.</summary>
    public Verzendsoort Soort { get; private set; }

    /// <summary>Which of this kind: the <see cref="Overleg.Reeks"/> it tells of, or a count.</summary>
    public int Nummer { get; private set; }

    /// <summary>The message in the outbox; empty for who has no address and gets a letter on paper.</summary>
    public Guid? BerichtId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }
}
