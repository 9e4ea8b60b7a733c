namespace Spil.Dossier.Domein.Formulieren;

/// <summary>
/// What of a form is shown, given the answers. A question that is hidden hides what depends on it too, whatever was answered before:
/// the answer stays, and counts again when the question comes back.
/// </summary>
public sealed class Zichtbaarheid
{
    private readonly IReadOnlyDictionary<string, string> antwoorden;
    private readonly Dictionary<string, (Veld Veld, Sectie Sectie)> velden = [];
    private readonly Dictionary<string, bool> bekend = [];
    private readonly HashSet<string> ingevuld;

    /// <param name="formulier">The form.</param>
    /// <param name="antwoorden">The answers as they are kept, per path.</param>
    public Zichtbaarheid(Formulierdefinitie formulier, IReadOnlyDictionary<string, string> antwoorden)
    {
        this.antwoorden = antwoorden;
        ingevuld = [.. antwoorden.Where(a => !string.IsNullOrEmpty(a.Value)).Select(a => a.Key.Split('/')[0])];
        foreach (var sectie in formulier.Secties)
            foreach (var veld in sectie.Velden)
                velden.TryAdd(veld.Code, (veld, sectie));
    }

    /// <summary>True when the section is shown.</summary>
    public bool Toont(Sectie sectie) => Geldt(sectie.ToonAls);

    /// <summary>
    /// True when the field is shown, as far as its own condition and that of its section go. A field within a list or a phase has only
    /// its own condition; whoever shows it has shown the list.
    /// </summary>
    public bool Toont(Veld veld) =>
        velden.TryGetValue(veld.Code, out var plek) && ReferenceEquals(plek.Veld, veld) ? Toont(veld.Code) : Geldt(veld.ToonAls);

    /// <summary>True when the answer at a path is to a question that is shown, the list, matrix or phases around it included.</summary>
    public bool ToontPad(string pad)
    {
        var delen = pad.Split('/');
        if (!velden.TryGetValue(delen[0], out var plek) || !Toont(plek.Veld)) return false;
        return delen.Length != 3 || plek.Veld.Velden.FirstOrDefault(v => v.Code == delen[2]) is not { } binnen || Toont(binnen);
    }

    private bool Toont(string code)
    {
        if (bekend.TryGetValue(code, out var toont)) return toont;
        if (!velden.TryGetValue(code, out var plek)) return false;
        // Hidden while it is being found out: a circle of conditions, which no definition that was checked has, shows nothing.
        bekend[code] = false;
        return bekend[code] = Geldt(plek.Sectie.ToonAls) && Geldt(plek.Veld.ToonAls);
    }

    private bool Geldt(Voorwaarde? als)
    {
        if (als is null) return true;
        if (!Toont(als.Veld)) return false;
        var antwoord = antwoorden.GetValueOrDefault(als.Veld) ?? "";
        return als.Hoe switch
        {
            Vergelijking.Is => Gelijk(antwoord, als.Waarde),
            Vergelijking.IsNiet => !Gelijk(antwoord, als.Waarde),
            Vergelijking.Bevat => Antwoordtekst.Opties(antwoord).Contains(als.Waarde),
            Vergelijking.Ingevuld => ingevuld.Contains(als.Veld),
            Vergelijking.Minstens => Antwoordvorm.AlsGetal(antwoord) >= Antwoordvorm.AlsGetal(als.Waarde),
            Vergelijking.Hoogstens => Antwoordvorm.AlsGetal(antwoord) <= Antwoordvorm.AlsGetal(als.Waarde),
            _ => false,
        };
    }

    private static bool Gelijk(string antwoord, string waarde) =>
        antwoord == waarde || (Antwoordvorm.AlsGetal(antwoord) is { } a && a == Antwoordvorm.AlsGetal(waarde));
}
