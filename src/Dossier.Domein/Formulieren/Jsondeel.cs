using System.Text.Json;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>
/// One object of a definition file. It reads the properties of that object; what is unknown, missing, twice there or of the wrong kind
/// becomes a problem with its path, and reading goes on with something empty, so that all problems are found at once.
/// </summary>
internal sealed class Jsondeel
{
    private readonly Dictionary<string, JsonElement> inhoud = [];
    private readonly List<Formulierprobleem> problemen;
    private readonly string pad;

    public Jsondeel(JsonElement element, string pad, IReadOnlyList<string> bekend, List<Formulierprobleem> problemen)
    {
        (this.pad, this.problemen) = (pad, problemen);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Meld("", "Hier hoort een onderdeel met accolades te staan: { … }.");
            IsKapot = true;
            return;
        }
        foreach (var eigenschap in element.EnumerateObject())
        {
            if (Veilig(() => eigenschap.Name) is not { } naam)
                Meld("", "Hier staat een naam met een teken dat we niet kunnen lezen.");
            else if (!bekend.Contains(naam))
                Meld(Jsonwoorden.Kort(naam), "Deze eigenschap kennen we hier niet." + Jsonwoorden.Bedoel(naam, bekend));
            else if (!inhoud.TryAdd(naam, eigenschap.Value))
                Meld(naam, "Dit staat er twee keer. Haal er een weg.");
        }
    }

    /// <summary>True when there is no object at all here.</summary>
    public bool IsKapot { get; }

    /// <summary>Path of a property; of the object itself when there is no name.</summary>
    public string Pad(string naam = "") => naam.Length == 0 ? pad.Length == 0 ? Formulierprobleem.Geheel : pad
        : pad.Length == 0 ? naam : $"{pad}.{naam}";

    /// <summary>True when the property is there and says that there is nothing.</summary>
    public bool IsLeeg(string naam) => inhoud.TryGetValue(naam, out var element) && element.ValueKind == JsonValueKind.Null;

    public void Meld(string naam, string zin) => problemen.Add(new(Pad(naam), zin));

    /// <summary>A text on one line.</summary>
    public string Regel(string naam, int hoogstens, bool verplicht = false) => Tekst(naam, hoogstens, verplicht, Kern.Tekst.EenRegel);

    /// <summary>A text that may have several lines.</summary>
    public string Tekst(string naam, int hoogstens, bool verplicht = false) => Tekst(naam, hoogstens, verplicht, Kern.Tekst.Schoon);

    public int? Geheel(string naam, bool verplicht = false)
    {
        if (Vind(naam, verplicht) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var getal)) return getal;
        Meld(naam, "Hier hoort een heel getal te staan.");
        return null;
    }

    public decimal? Getal(string naam)
    {
        if (Vind(naam, false) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var getal)) return getal;
        Meld(naam, "Hier hoort een getal te staan.");
        return null;
    }

    public bool Vlag(string naam)
    {
        if (Vind(naam, false) is not { } element) return false;
        if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Meld(naam, "Hier hoort true of false te staan.");
        return element.ValueKind == JsonValueKind.True;
    }

    /// <summary>One of the words of an enum; null when it is missing or unknown.</summary>
    public T? Woord<T>(string naam, bool verplicht = false) where T : struct, Enum =>
        Vind(naam, verplicht) is { } element ? Woord<T>(element, naam) : null;

    /// <summary>A list of words of an enum, without the ones that are unknown; null when there is no list.</summary>
    public IReadOnlyList<T>? Woorden<T>(string naam, bool verplicht = false) where T : struct, Enum =>
        Lijst(naam, verplicht)?.Select((element, i) => Woord<T>(element, $"{naam}[{i}]")).OfType<T>().ToList();

    public Jsondeel? Deel(string naam, IReadOnlyList<string> bekend) =>
        Vind(naam, false) is { } element ? new Jsondeel(element, Pad(naam), bekend, problemen) : null;

    /// <summary>The objects in a list; none when it is not there.</summary>
    public IReadOnlyList<Jsondeel> Delen(string naam, IReadOnlyList<string> bekend, bool verplicht = false) =>
        Lijst(naam, verplicht)?.Select((element, i) => new Jsondeel(element, $"{Pad(naam)}[{i}]", bekend, problemen)).ToList() ?? [];

    private string Tekst(string naam, int hoogstens, bool verplicht, Func<string, string> maakSchoon)
    {
        if (Vind(naam, verplicht) is not { } element) return "";
        if (element.ValueKind != JsonValueKind.String || Veilig(element.GetString) is not { } tekst)
        {
            Meld(naam, element.ValueKind == JsonValueKind.String ? "Hier staat een teken dat we niet kunnen lezen." : "Hier hoort tekst tussen aanhalingstekens te staan.");
            return "";
        }
        var schoon = maakSchoon(tekst);
        if (schoon.Length > hoogstens) Meld(naam, $"Deze tekst is te lang: er passen {Antwoordtekst.Getal(hoogstens)} tekens in.");
        else if (verplicht && schoon.Length == 0) Meld(naam, "Hier hoort een tekst te staan.");
        return schoon;
    }

    private T? Woord<T>(JsonElement element, string naam) where T : struct, Enum
    {
        var woord = element.ValueKind == JsonValueKind.String ? Veilig(element.GetString) ?? "" : "";
        if (Jsonwoorden.Lees<T>(woord) is { } waarde) return waarde;
        Meld(naam, (element.ValueKind == JsonValueKind.String ? $"\"{Jsonwoorden.Kort(woord)}\" kennen we hier niet." : "Hier hoort een woord te staan.")
            + Jsonwoorden.Bedoel(woord, Jsonwoorden.Alle<T>()) + $" Kies uit: {string.Join(", ", Jsonwoorden.Alle<T>())}.");
        return null;
    }

    private JsonElement.ArrayEnumerator? Lijst(string naam, bool verplicht)
    {
        if (Vind(naam, verplicht) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray();
        Meld(naam, "Hier hoort een lijst te staan: [ … ].");
        return null;
    }

    private JsonElement? Vind(string naam, bool verplicht)
    {
        if (inhoud.TryGetValue(naam, out var element)) return element;
        if (verplicht && !IsKapot) Meld(naam, "Dit ontbreekt.");
        return null;
    }

    // Half a surrogate pair, or bytes that are no UTF-8, are only noticed when the text is asked for.
    private static string? Veilig(Func<string?> lees)
    {
        try { return lees(); }
        catch (InvalidOperationException) { return null; }
    }
}
