using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>A line while it is being read: its cells by what they hold, and everything that is noticed on the way.</summary>
internal sealed class Gelezenregel(Csvtabel tabel, Csvregel regel)
{
    /// <summary>Why the line cannot be taken in.</summary>
    public List<string> Fouten { get; } = [];

    /// <summary>What somebody should look at.</summary>
    public List<string> Waarschuwingen { get; } = [];

    /// <summary>What was mended without a doubt.</summary>
    public List<string> Weetjes { get; } = [];

    /// <summary>The first filled cell of a column, as it stands.</summary>
    public string Ruw(Kolom kolom) => tabel.Plekken.TryGetValue(kolom, out var plekken)
        ? plekken.Select(plek => regel.Vakken[plek]).FirstOrDefault(vak => !string.IsNullOrWhiteSpace(vak)) ?? ""
        : "";

    /// <summary>The cell on one line; empty when it says that there is nothing.</summary>
    public string Waarde(Kolom kolom)
    {
        var kaal = Cel.Kaal(Ruw(kolom));
        return Cel.IsNiets(kaal) ? "" : kaal;
    }

    /// <summary>A name is kept as it stands: Geen is a last name too.</summary>
    public string Naamdeel(params ReadOnlySpan<Kolom> kolommen)
    {
        foreach (var kolom in kolommen)
            if (Cel.Kaal(Ruw(kolom)) is { Length: > 0 } deel) return deel;
        return "";
    }

    public DateOnly? Datum(Kolom kolom)
    {
        var kaal = Waarde(kolom);
        if (kaal.Length == 0) return null;
        if (Cel.IsJa(kaal))
        {
            Waarschuwingen.Add($"{Kop(kolom)}: hier staat ‘{kaal}’ zonder datum. Vul de datum later aan.");
            return null;
        }

        var uitkomst = Datumtekst.Lees(kaal);
        if (uitkomst.IsGelukt) return uitkomst.Waarde;
        Fouten.Add($"{Kop(kolom)}: {uitkomst.Weigeringen[0].Zin}");
        return null;
    }

    public Bsn? Bsn()
    {
        var kaal = Waarde(Kolom.Bsn).Replace("-", "", StringComparison.Ordinal);
        if (kaal.Length == 0) return null;
        if (!Kern.Bsn.TryParseMetVerlorenNul(kaal, out var bsn))
        {
            Fouten.Add($"{Kop(Kolom.Bsn)}: {Kern.Bsn.Lees(kaal).Weigeringen[0].Zin}");
            return null;
        }

        if (kaal.Count(char.IsAsciiDigit) < 9) Weetjes.Add("Het BSN was de nul vooraan kwijt. Die staat er weer.");
        return bsn;
    }

    public Toestemmingswijze? Wijze()
    {
        var vorm = Tekst.Zoekvorm(Waarde(Kolom.Toestemmingswijze));
        bool Heeft(params ReadOnlySpan<string> woorden)
        {
            foreach (var woord in woorden)
                if (vorm.Contains(woord, StringComparison.Ordinal)) return true;
            return false;
        }

        return Heeft("papier", "schrift", "getekend", "handtekening") ? Toestemmingswijze.OpPapier
            : Heeft("scherm", "digitaal", "online", "tablet") ? Toestemmingswijze.OpScherm
            : Heeft("mondeling", "telefo") ? Toestemmingswijze.MondelingMetGetuige
            : null;
    }

    /// <summary>The name of a column as it stands in the file, between quotation marks.</summary>
    public string Kop(Kolom kolom) => tabel.Plekken.TryGetValue(kolom, out var plekken) ? $"‘{Tekst.EenRegel(tabel.Koppen[plekken[0]])}’" : kolom.ToString();

    /// <summary>A refusal of the domain, with the name of the column it is about where there is one.</summary>
    public void Neem(IEnumerable<Weigering> weigeringen)
    {
        foreach (var weigering in weigeringen)
        {
            var kolommen = Kolommen(weigering.Veld).Where(tabel.Plekken.ContainsKey).ToList();
            Fouten.Add(kolommen.Count == 0 ? weigering.Zin : $"{Kop(kolommen[0])}: {weigering.Zin}");
        }
    }

    private static IEnumerable<Kolom> Kolommen(string veld) => veld switch
    {
        "AanmelderNaam" => [Kolom.Aanmelder],
        "Voornaam" => [Kolom.Voornaam, Kolom.Roepnaam, Kolom.Voorletters, Kolom.Naam],
        "Achternaam" or "Tussenvoegsel" => [Enum.Parse<Kolom>(veld), Kolom.Naam],
        "Telefoon" => [Kolom.Mobiel, Kolom.Telefoon],
        _ => Enum.TryParse<Kolom>(veld, out var kolom) ? [kolom] : [],
    };
}
