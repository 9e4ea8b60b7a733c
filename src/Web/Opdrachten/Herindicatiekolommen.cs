using System.Globalization;
using Spil.Kern;
using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Web.Opdrachten;

/// <summary>What the columns of a file with people to re-indicate mean. All are there, in any order, and no other: what is not known is refused, not passed over.</summary>
internal sealed class Herindicatiekolommen
{
    private static readonly string[] Namen =
        ["client", "oud_minuten", "einddatum_oud", "basis", "eigen_mogelijkheden", "beperkingen", "samenstelling", "kamers_in_gebruik", "kamers_niet_in_gebruik"];

    private readonly int[] plaatsen;

    public Herindicatiekolommen(IReadOnlyList<string> kop)
    {
        var namen = kop.Select(k => Tekst.EenRegel(k).ToLowerInvariant()).ToList();
        foreach (var naam in namen.Where(n => !Regelbestand.Overslaan.Contains(n)))
        {
            if (!Namen.Contains(naam)) throw new Opdrachtfout($"Spil kent de kolom ‘{Kort(naam)}’ niet. Dit zijn de kolommen: {string.Join(", ", Namen)}.");
            if (namen.Count(n => n == naam) > 1) throw new Opdrachtfout($"De kolom {naam} staat er twee keer in.");
        }
        if (Namen.Except(namen).ToList() is { Count: > 0 } mist) throw new Opdrachtfout($"In dit bestand {(mist.Count == 1 ? "mist de kolom" : "missen de kolommen")} {string.Join(", ", mist)}.");
        plaatsen = [.. Namen.Select(n => namen.IndexOf(n))];
    }

    /// <summary>Who the line is about, as the municipality numbers people.</summary>
    public string Client(IReadOnlyList<string> cellen) => Cel(cellen, 0);

    /// <summary>Reads a line; null when it is not right, with a sentence for each cell that is not.</summary>
    public Herindicatiegeval? Lees(IReadOnlyList<string> cellen, List<string> zinnen)
    {
        if (Cel(cellen, 0).Length == 0) zinnen.Add("In de kolom client staat niets. Zet er het nummer van de cliënt.");
        else if (Cel(cellen, 0).Contains('\uFFFD', StringComparison.Ordinal)) zinnen.Add("In deze regel staan tekens die Spil niet kan lezen. Bewaar het bestand als UTF-8.");
        var oud = Getal(cellen, 1) ?? Fout(cellen, 1, "Daar hoort een heel getal", 1, zinnen);
        DateOnly? einde = null;
        if (Cel(cellen, 2) is { Length: > 0 } tekst)
        {
            if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)) einde = dag;
            else Fout(cellen, 2, "Schrijf een dag die bestaat zoals 2021-10-30, of laat dit leeg", 0, zinnen);
        }
        var situatie = new Bekendesituatie(
            Vlag(cellen, 3, zinnen), Vlag(cellen, 4, zinnen), Mate(cellen, zinnen), Vlag(cellen, 6, zinnen),
            Getal(cellen, 7) ?? Fout(cellen, 7, "Daar hoort een heel getal, vanaf 0", 0, zinnen),
            Getal(cellen, 8) ?? Fout(cellen, 8, "Daar hoort een heel getal, vanaf 0", 0, zinnen));
        return zinnen.Count == 0 ? new(oud, einde, situatie) : null;
    }

    private bool Vlag(IReadOnlyList<string> cellen, int kolom, List<string> zinnen) =>
        Cel(cellen, kolom) switch { "1" => true, "0" => false, _ => Fout(cellen, kolom, "Daar kan 0 of 1 staan", 0, zinnen) == 1 };

    private Beperkingsmate Mate(IReadOnlyList<string> cellen, List<string> zinnen) => Cel(cellen, 5).ToLowerInvariant() switch
    {
        "geen" => Beperkingsmate.Geen,
        "enig" => Beperkingsmate.Enig,
        "veel" => Beperkingsmate.Veel,
        _ => (Beperkingsmate)Fout(cellen, 5, "Daar kan geen, enig of veel staan", 0, zinnen),
    };

    // Digits only: no sign, no decimals, no thousands.
    private int? Getal(IReadOnlyList<string> cellen, int kolom) => int.TryParse(Cel(cellen, kolom), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private int Fout(IReadOnlyList<string> cellen, int kolom, string wat, int anders, List<string> zinnen)
    {
        var cel = Cel(cellen, kolom);
        zinnen.Add($"In de kolom {Namen[kolom]} staat {(cel.Length == 0 ? "niets" : $"‘{Kort(Tekst.EenRegel(cel))}’")}. {wat}.");
        return anders;
    }

    private string Cel(IReadOnlyList<string> cellen, int kolom) => cellen[plaatsen[kolom]].Trim();

    private static string Kort(string tekst) => tekst.Length > 40 ? tekst[..40] + "…" : tekst;
}
