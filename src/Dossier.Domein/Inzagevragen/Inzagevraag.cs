using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Inzagevragen;

/// <summary>The line of the inzagelog that a question is about, as the inwoner read it.</summary>
/// <param name="Nummer">Number of the line.</param>
/// <param name="Dag">The day of the look.</param>
/// <param name="Wie">Name of who looked.</param>
/// <param name="Als">As what: role and organisation.</param>
/// <param name="Wat">What that person did, as a sentence.</param>
public sealed record Inzageonderwerp(long Nummer, DateOnly Dag, string Wie, string Als, string Wat);

/// <summary>
/// "Dat begrijp ik niet": an inwoner asks the functionaris why somebody looked. What the line said is kept with the question, so that an
/// answer can be understood years later. An answer may be mended; the inwoner reads the last one.
/// </summary>
public sealed class Inzagevraag : Aggregaat
{
    private Inzagevraag() { }

    /// <summary>Its id.</summary>
    public InzagevraagId Id { get; private set; }

    /// <summary>The dossier that was looked at.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Number of the line of the inzagelog.</summary>
    public long Regelnummer { get; private set; }

    /// <summary>The day of the look.</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>Name of who looked.</summary>
    public string Wie { get; private set; } = "";

    /// <summary>As what: role and organisation.</summary>
    public string Als { get; private set; } = "";

    /// <summary>What that person did, as a sentence.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>The question, in the inwoner's own words.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>When it was asked.</summary>
    public DateTimeOffset GesteldOp { get; private set; }

    /// <summary>The answer; empty while there is none.</summary>
    public string Antwoord { get; private set; } = "";

    /// <summary>Name of the functionaris who answered.</summary>
    public string BeantwoordDoor { get; private set; } = "";

    /// <summary>When it was answered; empty while it waits.</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>True while the inwoner waits for an answer.</summary>
    public bool IsOpen => BeantwoordOp is null;

    /// <summary>The inwoner asks.</summary>
    public static Uitkomst<Gemaakt<Inzagevraag>> Stel(DossierId dossier, Inzageonderwerp over, string? vraag, DateTimeOffset nu)
    {
        var controle = new Controle();
        var woorden = controle.Tekst(vraag, nameof(Vraag), Invoerregels.LangeTekst, Inzagevraagregels.VraagOntbreekt);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Inzagevraag>>.Geweigerd(controle.Weigeringen);
        var gesteld = new Inzagevraag
        {
            Id = InzagevraagId.Nieuw(), DossierId = dossier, Regelnummer = over.Nummer, Dag = over.Dag, Wie = over.Wie, Als = over.Als, Wat = over.Wat, Vraag = woorden, GesteldOp = nu,
        };
        return new Gemaakt<Inzagevraag>(gesteld, new InzagevraagGesteld(gesteld.Id, dossier, over.Nummer));
    }

    /// <summary>The functionaris answers, or mends the answer.</summary>
    /// <param name="antwoord">The answer.</param>
    /// <param name="door">Name of the functionaris.</param>
    /// <param name="nu">Now.</param>
    /// <param name="gelezen">The version that was on the screen: who answers meanwhile is not overwritten.</param>
    public Uitkomst<InzagevraagBeantwoord> Beantwoord(string? antwoord, string door, DateTimeOffset nu, int gelezen)
    {
        if (gelezen != Versie) return Inzagevraagregels.Verouderd.Weiger();
        var controle = new Controle();
        var woorden = controle.Tekst(antwoord, nameof(Antwoord), Invoerregels.LangeTekst, Inzagevraagregels.AntwoordOntbreekt);
        if (!controle.IsGoed) return Uitkomst<InzagevraagBeantwoord>.Geweigerd(controle.Weigeringen);
        (Antwoord, BeantwoordDoor, BeantwoordOp) = (woorden, door, nu);
        Gewijzigd();
        return new InzagevraagBeantwoord(Id, DossierId);
    }
}
