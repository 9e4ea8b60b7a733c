using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>
/// A folder, instruction or piece of the organisation in its place at a step, such as "Taken en rollen, versie 4". A next one in the same
/// place takes over; what was there stays in the history.
/// </summary>
public sealed class Processtuk : Aggregaat
{
    private Processtuk() { }

    /// <summary>Its id.</summary>
    public ProcesstukId Id { get; private set; }

    /// <summary>Code of the werkproces; holds for all its versions.</summary>
    public string Werkproces { get; private set; } = "";

    /// <summary>Number of the step.</summary>
    public int Stap { get; private set; }

    /// <summary>Code of the place or of the document of step 0.</summary>
    public string Plek { get; private set; } = "";

    /// <summary>What it is called.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Which version, in the words of the organisation: "versie 4".</summary>
    public string Uitgave { get; private set; } = "";

    /// <summary>The day of that version.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>Where it can be read; empty when it is a file.</summary>
    public string Link { get; private set; } = "";

    /// <summary>SHA-256 of the file; empty when it is a link.</summary>
    public string Merk { get; private set; } = "";

    /// <summary>Name of the file; empty when it is a link.</summary>
    public string Bestandsnaam { get; private set; } = "";

    /// <summary>What the file is; empty when it is a link.</summary>
    public Bestandssoort? Soort { get; private set; }

    /// <summary>Its size in bytes; 0 when it is a link.</summary>
    public long Grootte { get; private set; }

    /// <summary>Name of who put it there.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>When a next one took over or it was taken away; empty while it lies there.</summary>
    public DateTimeOffset? WegOp { get; private set; }

    /// <summary>True while it lies in its place.</summary>
    public bool Ligt => WegOp is null;

    /// <summary>Puts a piece in its place.</summary>
    /// <param name="werkproces">The werkproces.</param>
    /// <param name="invoer">The form.</param>
    /// <param name="huidig">What lies there now; null when nothing does. It is taken away.</param>
    /// <param name="door">Who.</param>
    /// <param name="op">When.</param>
    public static Uitkomst<Gemaakt<Processtuk>> Leg(Werkproces werkproces, Stukinvoer invoer, Processtuk? huidig, string door, DateTimeOffset op)
    {
        if (!HeeftPlek(werkproces, invoer.Stap, invoer.Plek)) return Werkprocesregels.Onbekend.Weiger();
        var controle = new Controle();
        var naam = controle.Regel(invoer.Naam, nameof(Naam), Invoerregels.KorteTekst, Werkprocesregels.StuknaamOntbreekt);
        var uitgave = controle.Regel(invoer.Uitgave, nameof(Uitgave), Invoerregels.KorteTekst, Werkprocesregels.StukversieOntbreekt);
        var link = controle.Regel(invoer.Link, nameof(Link), Invoerregels.LangeTekst);
        controle
            .Eis(invoer.Van <= op.Datum(), Werkprocesregels.InToekomst, nameof(Van))
            .Eis(link.Length > 0 ? invoer.Bestand is null && IsAdres(link) : invoer.Bestand is not null, Werkprocesregels.StukInhoud, nameof(Link));
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Processtuk>>.Geweigerd(controle.Weigeringen);
        huidig?.TrekIn(op);
        var stuk = new Processtuk
        {
            Id = ProcesstukId.Nieuw(), Werkproces = werkproces.Code, Stap = invoer.Stap, Plek = invoer.Plek, Naam = naam, Uitgave = uitgave, Van = invoer.Van, Link = link,
            Merk = invoer.Bestand?.Merk ?? "", Bestandsnaam = invoer.Bestand?.Naam ?? "", Soort = invoer.Bestand?.Soort, Grootte = invoer.Bestand?.Grootte ?? 0, Door = door, Op = op,
        };
        return new Gemaakt<Processtuk>(stuk, new StukGeplaatst(werkproces.Code, stuk.Stap, stuk.Plek, naam, uitgave));
    }

    /// <summary>Takes it from its place.</summary>
    public Uitkomst<StukWeggehaald> TrekIn(DateTimeOffset op)
    {
        if (!Ligt) return Werkprocesregels.AlIngetrokken.Weiger();
        WegOp = op;
        Gewijzigd();
        return new StukWeggehaald(Werkproces, Stap, Plek);
    }

    /// <summary>True when the step has this place.</summary>
    public static bool HeeftPlek(Werkproces werkproces, int stap, string plek) => werkproces.Stappen.FirstOrDefault(s => s.Nummer == stap) is { } gevonden
        && (gevonden.Plekken.Any(p => p.Code == plek) || gevonden.Documenten.Any(d => d.Code == plek && d.Soort is Stuksoort.Organisatiestuk or Stuksoort.Uitreiking));

    // Only what a browser opens as a page: never a script.
    private static bool IsAdres(string link) => Uri.TryCreate(link, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps && adres.Host.Length > 0;
}

/// <summary>What is asked when a piece is put in its place.</summary>
/// <param name="Stap">Number of the step.</param>
/// <param name="Plek">Code of the place.</param>
/// <param name="Naam">What it is called.</param>
/// <param name="Uitgave">Which version.</param>
/// <param name="Van">The day of that version.</param>
/// <param name="Link">Where it can be read; empty for a file.</param>
/// <param name="Bestand">The file, kept already; empty for a link.</param>
public sealed record Stukinvoer(int Stap, string Plek, string? Naam, string? Uitgave, DateOnly Van, string? Link, Bestandsgegevens? Bestand = null);
