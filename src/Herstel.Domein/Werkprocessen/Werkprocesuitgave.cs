using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>
/// A definition that a beheerder loaded: first only to look at, then published for new trajecten, in the end withdrawn. Its text never
/// changes; who follows it, goes on following it.
/// </summary>
public sealed class Werkprocesuitgave : Aggregaat
{
    private Werkprocesuitgave() { }

    /// <summary>Its id.</summary>
    public WerkprocesuitgaveId Id { get; private set; }

    /// <summary>Code of the werkproces.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Which version.</summary>
    public int Nummer { get; private set; }

    /// <summary>Its name.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>The file as it was loaded.</summary>
    public byte[] Inhoud { get; private set; } = [];

    /// <summary>Name of who loaded it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When it was loaded.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>When it was published; empty while it is only looked at.</summary>
    public DateTimeOffset? GepubliceerdOp { get; private set; }

    /// <summary>When it was withdrawn; empty while it is in use.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <summary>True when new trajecten may follow it.</summary>
    public bool IsTeKiezen => GepubliceerdOp is not null && IngetrokkenOp is null;

    /// <summary>Keeps a definition that was read without problems.</summary>
    /// <param name="werkproces">The definition.</param>
    /// <param name="inhoud">The file it was read from.</param>
    /// <param name="hoogste">The highest version of this code that is there, with the variants that come with Spil; 0 when none is.</param>
    /// <param name="door">Who loads it.</param>
    /// <param name="op">When.</param>
    public static Uitkomst<Gemaakt<Werkprocesuitgave>> Laad(Werkproces werkproces, byte[] inhoud, int hoogste, string door, DateTimeOffset op)
    {
        if (werkproces.Versie <= hoogste) return Werkprocesregels.VersieBestaat.Weiger($"Versie {hoogste} van ‘{werkproces.Code}’ is er al. Geef de definitie versie {hoogste + 1} of hoger.");
        var uitgave = new Werkprocesuitgave
        {
            Id = WerkprocesuitgaveId.Nieuw(), Code = werkproces.Code, Nummer = werkproces.Versie, Titel = werkproces.Titel, Inhoud = inhoud, Door = door, Op = op,
        };
        return new Gemaakt<Werkprocesuitgave>(uitgave, new WerkprocesGeladen(werkproces.Code, werkproces.Versie));
    }

    /// <summary>New trajecten may follow it from now on.</summary>
    public Uitkomst<WerkprocesGepubliceerd> Publiceer(DateTimeOffset op)
    {
        if (GepubliceerdOp is not null) return Werkprocesregels.AlGepubliceerd.Weiger();
        GepubliceerdOp = op;
        Gewijzigd();
        return new WerkprocesGepubliceerd(Code, Nummer);
    }

    /// <summary>No new trajecten follow it any more.</summary>
    public Uitkomst<WerkprocesIngetrokken> TrekIn(DateTimeOffset op)
    {
        if (GepubliceerdOp is null) return Werkprocesregels.NietGepubliceerd.Weiger();
        if (IngetrokkenOp is not null) return Werkprocesregels.AlIngetrokken.Weiger();
        IngetrokkenOp = op;
        Gewijzigd();
        return new WerkprocesIngetrokken(Code, Nummer);
    }
}
