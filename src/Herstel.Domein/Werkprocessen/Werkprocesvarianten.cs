namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>The variants that come with Spil: Surplus and Mediant, as annexes 1 to 3 of the source give them.</summary>
public static class Werkprocesvarianten
{
    /// <summary>Codes of the forms that come with Spil and may stand in a werkproces.</summary>
    public static IReadOnlySet<string> Formulieren { get; } = new HashSet<string>
    {
        "aanmeldformulier", "toestemmingsverklaring", "samenwerkingsovereenkomst", "geheimhoudingsverklaring", "netwerkanalyse", "maatwerkplan-checklist",
        "nulmeting-zorgverzekeraar", "nulmeting-gemeente", "krachtenmatrix", "krachtenprofiel", "signaleringsplan", "persoonlijk-plan", "crisisplan", "crisiskaart", "crisiskaart-registratie",
        "vangnet", "clienttevredenheid", "evaluatie", "kosten-en-voortgang",
    };

    /// <summary>The variant of Surplus (bijlage 1).</summary>
    public static Werkproces Surplus { get; } = Lees("surplus.json");

    /// <summary>The variant of Mediant, with the SRH method (bijlage 2).</summary>
    public static Werkproces Mediant { get; } = Lees("mediant.json");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Werkproces> Ingebouwd { get; } = [Surplus, Mediant];

    /// <summary>The file of a variant that comes with Spil, to begin one's own with; null for another code.</summary>
    public static byte[]? Bestand(string code) => Ingebouwd.Any(w => w.Code == code) ? Bytes(code + ".json") : null;

    private static Werkproces Lees(string bestand)
    {
        var gelezen = Werkproceslezer.Lees(Bytes(bestand), Formulieren);
        return gelezen.Werkproces ?? throw new InvalidOperationException($"{bestand}: {string.Join(" ", gelezen.Problemen)}");
    }

    private static byte[] Bytes(string bestand)
    {
        using var stroom = typeof(Werkprocesvarianten).Assembly.GetManifestResourceStream($"werkproces/{bestand}")
            ?? throw new InvalidOperationException($"{bestand} is not embedded.");
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }
}
