using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

namespace Spil.Dossier.Features.Dossier.Documenten.Invullen;

/// <summary>Where somebody goes after saving a section.</summary>
/// <param name="Formulier">The form.</param>
/// <param name="Sectie">The section that was saved.</param>
/// <param name="Docpad">Address of the document.</param>
public sealed record Invulroute(Formulierdefinitie Formulier, Sectie Sectie, string Docpad)
{
    public string Hier => $"{Docpad}/invullen/{Sectie.Code}";

    /// <summary>The section before (-1) or after (1) this one, of those that are shown.</summary>
    public Sectie? Naast(Volledigheid stand, int stap) =>
        stand.Secties.ElementAtOrDefault(stand.Secties.TakeWhile(s => s.Sectie.Code != Sectie.Code).Count() + stap)?.Sectie;

    /// <param name="was">The answers as they were on the screen.</param>
    /// <param name="nu">The answers as they are now.</param>
    /// <param name="knop">Which button was pressed.</param>
    public string Verder(IReadOnlyDictionary<string, string> was, IReadOnlyDictionary<string, string> nu, Invulknop knop)
    {
        if (knop.NieuweRij is { } rij) return $"{Hier}#rij-{rij.Split('/')[1]}";
        if (knop.Weg is { } weg) return $"{Hier}#veld-{weg.Split('/')[0]}";
        var (eerst, straks) = (new Zichtbaarheid(Formulier, was), new Zichtbaarheid(Formulier, nu));
        // Without script a question that comes with an answer shows only now.
        if (!knop.MetScript && knop.Dan == "verder" && Sectie.Velden.FirstOrDefault(v => v.IsVraag && straks.Toont(v) && !eerst.Toont(v)) is { } erbij)
            return $"{Hier}#veld-{erbij.Code}";
        var stand = Volledigheid.Van(Formulier, nu);
        return knop.Dan switch
        {
            "verder" => Naast(stand, 1) is { } volgende ? $"{Docpad}/invullen/{volgende.Code}" : Docpad + "/controleren",
            "terug" => Naast(stand, -1) is { } vorige ? $"{Docpad}/invullen/{vorige.Code}" : Hier,
            "stop" => Docpad,
            _ => Hier,
        };
    }
}

/// <summary>Which button was pressed below a section.</summary>
/// <param name="Dan"><c>verder</c>, <c>terug</c>, <c>stop</c> or anything else to stay.</param>
/// <param name="NieuweRij">The row to add, <c>lijst/rij</c>.</param>
/// <param name="Weg">The row to take out, <c>lijst/rij</c>.</param>
/// <param name="MetScript">True when questions come and go while somebody types.</param>
public sealed record Invulknop(string? Dan, string? NieuweRij, string? Weg, bool MetScript)
{
    public static Invulknop Van(Sectie sectie, string? dan, string? erbij, string? weg, bool metScript) => new(
        dan, sectie.Velden.Any(v => v.Soort == Veldsoort.Lijst && v.Code == erbij) ? $"{erbij}/{Formuliervragen.NieuweRij()}" : null, weg, metScript);
}
