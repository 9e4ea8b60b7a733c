using System.Text.Json;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>Something that is wrong in a definition: where, and in a sentence what to do.</summary>
/// <param name="Pad">Where it stands: <c>stappen[1].documenten[0].soort</c>.</param>
/// <param name="Zin">What is wrong.</param>
public sealed record Werkprobleem(string Pad, string Zin)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Pad}: {Zin}";
}

/// <summary>A place in a JSON file that is read by name and reports what is not as it should be, instead of stopping at the first.</summary>
internal sealed class Jsonknoop(JsonElement element, string pad, List<Werkprobleem> problemen)
{
    private const int Kort = 200;

    public string Pad => pad;

    public void Meld(string zin, string? veld = null) => problemen.Add(new(veld is null ? pad : Onder(veld), zin));

    /// <summary>An object with these properties and no others, each once.</summary>
    public bool Is(params string[] bekend)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Meld("Hier hoort een blok met accolades te staan.");
            return false;
        }

        foreach (var groep in element.EnumerateObject().GroupBy(p => p.Name))
        {
            if (!bekend.Contains(groep.Key)) Meld($"Spil kent dit niet. Hier kan staan: {string.Join(", ", bekend.Where(b => b[0] != '$'))}.", groep.Key);
            if (groep.Count() > 1) Meld("Dit staat er twee keer. Laat er één staan.", groep.Key);
        }

        return true;
    }

    public string Tekst(string veld, bool nodig = false, int hoogstens = Kort)
    {
        if (Zoek(veld) is not { } gevonden)
        {
            if (nodig) Meld("Dit ontbreekt.", veld);
            return "";
        }

        if (gevonden.ValueKind != JsonValueKind.String)
        {
            Meld("Hier hoort tekst te staan, tussen aanhalingstekens.", veld);
            return "";
        }

        var tekst = Kern.Tekst.Schoon(gevonden.GetString());
        if (nodig && tekst.Length == 0) Meld("Dit is leeg. Vul het in.", veld);
        if (tekst.Length > hoogstens) Meld($"Dit is te lang. Gebruik maximaal {hoogstens} tekens.", veld);
        return tekst;
    }

    public int Getal(string veld, int laagste, int hoogste)
    {
        if (Zoek(veld) is not { } gevonden)
            Meld("Dit ontbreekt.", veld);
        else if (gevonden.ValueKind != JsonValueKind.Number || !gevonden.TryGetInt32(out var getal) || getal < laagste || getal > hoogste)
            Meld($"Hier hoort een heel getal te staan, van {laagste} tot en met {hoogste}.", veld);
        else
            return getal;
        return -1;
    }

    public bool Ja(string veld)
    {
        if (Zoek(veld) is not { } gevonden) return false;
        if (gevonden.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Meld("Hier hoort true of false te staan.", veld);
        return gevonden.ValueKind == JsonValueKind.True;
    }

    /// <summary>One of the words of an enum, in lower case; null when it is none of them.</summary>
    public T? Keuze<T>(string veld, bool nodig = true) where T : struct, Enum
    {
        var tekst = Tekst(veld, nodig);
        if (tekst.Length == 0) return null;
        var gevonden = Enum.GetValues<T>().Where(w => Woord(w) == tekst).Cast<T?>().FirstOrDefault();
        if (gevonden is null) Meld($"Spil kent ‘{Veilig(tekst)}’ niet. Kies uit: {string.Join(", ", Enum.GetValues<T>().Select(Woord))}.", veld);
        return gevonden;
    }

    public IReadOnlyList<Jsonknoop> Lijst(string veld, bool nodig = false)
    {
        if (Zoek(veld) is not { } gevonden)
        {
            if (nodig) Meld("Dit ontbreekt.", veld);
            return [];
        }

        if (gevonden.ValueKind == JsonValueKind.Array)
            return [.. gevonden.EnumerateArray().Select((e, i) => new Jsonknoop(e, $"{Onder(veld)}[{i}]", problemen))];
        Meld("Hier hoort een lijst te staan, tussen blokhaken.", veld);
        return [];
    }

    /// <summary>This place itself, as text.</summary>
    public string Zelf()
    {
        if (element.ValueKind == JsonValueKind.String) return Kern.Tekst.EenRegel(element.GetString());
        Meld("Hier hoort tekst te staan, tussen aanhalingstekens.");
        return "";
    }

    public static string Woord<T>(T waarde) where T : struct, Enum => waarde.ToString().ToLowerInvariant();

    private static string Veilig(string tekst) => tekst.Length > 40 ? tekst[..40] + "…" : tekst;

    private string Onder(string veld) => pad == "$" ? veld : $"{pad}.{veld}";

    private JsonElement? Zoek(string veld) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(veld, out var gevonden) && gevonden.ValueKind != JsonValueKind.Null ? gevonden : null;
}
