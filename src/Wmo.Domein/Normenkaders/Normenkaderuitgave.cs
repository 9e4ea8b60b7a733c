using Spil.Kern;

namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>A version of a normenkader was loaded, to be looked at.</summary>
public sealed record NormenkaderGeladen(string Code, int Nummer) : Gebeurtenis;

/// <summary>A version of a normenkader was adopted: from that day decisions may use it.</summary>
public sealed record NormenkaderVastgesteld(string Code, int Nummer, string Besluit, DateOnly Vanaf) : Gebeurtenis;

/// <summary>What somebody fills in to adopt a normenkader.</summary>
/// <param name="Bevestigd">Codes of the policy assumptions that the municipality confirms.</param>
/// <param name="Besluit">Number of the policy decision.</param>
/// <param name="Datum">Its day.</param>
/// <param name="Vanaf">First day on which decisions may use it.</param>
public sealed record Vaststelverzoek(IReadOnlyList<string> Bevestigd, string? Besluit, DateOnly Datum, DateOnly Vanaf);

/// <summary>
/// A version of a normenkader that is kept here: first only to look at, then adopted by a policy decision. Its text never changes, and its adoption
/// neither; another choice is another version.
/// </summary>
public sealed class Normenkaderuitgave : Aggregaat
{
    private const int Besluitlengte = 100;

    private Normenkaderuitgave() { }

    /// <summary>Its id.</summary>
    public NormenkaderuitgaveId Id { get; private set; }

    /// <summary>Code of the normenkader.</summary>
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

    /// <summary>Number of the policy decision; empty until it was adopted.</summary>
    public string Besluit { get; private set; } = "";

    /// <summary>Day of the policy decision.</summary>
    public DateOnly? Besluitdatum { get; private set; }

    /// <summary>First day on which decisions may use it.</summary>
    public DateOnly? Vanaf { get; private set; }

    /// <summary>When somebody wrote the adoption down.</summary>
    public DateTimeOffset? VastgesteldOp { get; private set; }

    /// <summary>Who wrote it down, and so confirmed every policy assumption for the municipality.</summary>
    public string VastgesteldDoor { get; private set; } = "";

    /// <summary>Keeps a normenkader that was read without problems.</summary>
    /// <param name="kader">What was read.</param>
    /// <param name="inhoud">The file it was read from.</param>
    /// <param name="hoogste">The highest version of this code that is there, with what comes with Spil; 0 when none is.</param>
    /// <param name="door">Who loads it.</param>
    /// <param name="op">When.</param>
    public static Uitkomst<Gemaakt<Normenkaderuitgave>> Laad(Normenkader kader, byte[] inhoud, int hoogste, string door, DateTimeOffset op) => kader.Versie <= hoogste
        ? Normenkaderregels.VersieBestaat.Weiger($"Versie {hoogste} van ‘{kader.Code}’ is er al. Geef het normenkader versie {hoogste + 1} of hoger.")
        : new Gemaakt<Normenkaderuitgave>(Maak(kader, inhoud, door, op), new NormenkaderGeladen(kader.Code, kader.Versie));

    /// <summary>A row for a normenkader that comes with Spil, to be adopted.</summary>
    public static Normenkaderuitgave Ingebouwd(Normenkader kader, byte[] inhoud, string door, DateTimeOffset op) => Maak(kader, inhoud, door, op);

    /// <summary>The municipality adopted it.</summary>
    /// <param name="kader">What this version says.</param>
    /// <param name="verzoek">What was filled in.</param>
    /// <param name="door">Who writes it down.</param>
    /// <param name="nu">When.</param>
    public Uitkomst<NormenkaderVastgesteld> StelVast(Normenkader kader, Vaststelverzoek verzoek, string door, DateTimeOffset nu)
    {
        if (VastgesteldOp is not null) return Normenkaderregels.AlVastgesteld.Weiger();
        if (kader.IsVoorbeeld) return Normenkaderregels.Voorbeeld.Weiger();
        var besluit = Tekst.EenRegel(verzoek.Besluit);
        List<Weigering> weigeringen = [];
        if (kader.Uitgangspunten.Any(u => !verzoek.Bevestigd.Contains(u.Code))) weigeringen.Add(Normenkaderregels.BevestigAlles.Bij(nameof(verzoek.Bevestigd)));
        if (besluit.Length is 0 or > Besluitlengte) weigeringen.Add(Normenkaderregels.BesluitNodig.Bij(nameof(verzoek.Besluit)));
        if (verzoek.Datum > nu.Datum()) weigeringen.Add(Normenkaderregels.BesluitInToekomst.Bij(nameof(verzoek.Datum)));
        if (!kader.Geldig.Bevat(verzoek.Vanaf)) weigeringen.Add(Normenkaderregels.VanafBuitenGeldig.Bij(nameof(verzoek.Vanaf), $"Dit normenkader geldt {kader.Geldig.InWoorden()}. Kies een dag die daarin ligt."));
        else if (verzoek.Vanaf < verzoek.Datum) weigeringen.Add(Normenkaderregels.VanafVoorBesluit.Bij(nameof(verzoek.Vanaf)));
        if (weigeringen.Count > 0) return Uitkomst<NormenkaderVastgesteld>.Geweigerd(weigeringen);

        (Besluit, Besluitdatum, Vanaf, VastgesteldOp, VastgesteldDoor) = (besluit, verzoek.Datum, verzoek.Vanaf, nu, door);
        Gewijzigd();
        return new NormenkaderVastgesteld(Code, Nummer, besluit, verzoek.Vanaf);
    }

    /// <summary>The normenkader with its adoption, as it counts for a decision.</summary>
    public Normenkader Met(Normenkader kader) => Vanaf is { } vanaf && Besluitdatum is { } datum
        ? kader with { Vaststelling = new(Besluit, datum, vanaf, kader.Uitgangspunten.Select(u => u.Code).ToHashSet()) }
        : kader;

    private static Normenkaderuitgave Maak(Normenkader kader, byte[] inhoud, string door, DateTimeOffset op) => new()
    { Id = NormenkaderuitgaveId.Nieuw(), Code = kader.Code, Nummer = kader.Versie, Titel = kader.Titel, Inhoud = inhoud, Door = door, Op = op };
}
