using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Spil.Kern;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Web.KwadeInvoer;

/// <summary>Fills in a form that it has never seen, sensibly enough to be saved.</summary>
internal static class Formuliervuller
{
    /// <param name="formulier">The form as it stands on the page.</param>
    /// <param name="keer">1 for the first person, 2 for the second, who writes something else.</param>
    /// <param name="ookKeuzes">Also choose otherwise where something is chosen already.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Vul(IHtmlFormElement formulier, int keer, bool ookKeuzes)
    {
        var staat = Pagina.Velden(formulier).ToLookup(v => v.Key, v => v.Value);
        return [.. formulier.QuerySelectorAll("input[name], textarea[name], select[name]").Where(e => e is not IHtmlInputElement { Type: "submit" or "file" })
            .GroupBy(e => e.GetAttribute("name")!)
            .SelectMany(g => Kies([.. g], [.. staat[g.Key]], keer, ookKeuzes).Select(w => KeyValuePair.Create(g.Key, w)))];
    }

    private static string[] Kies(List<IElement> veld, string[] staat, int keer, bool ookKeuzes) => veld[0] switch
    {
        IHtmlTextAreaElement => [$"Proef {keer}"],
        IHtmlSelectElement keuze => staat.All(s => s.Length == 0) || ookKeuzes ? Een([.. keuze.Options.Select(o => o.Value).Where(o => o.Length > 0)], keer, staat) : staat,
        IHtmlInputElement { Type: "radio" } => staat.Length == 0 || ookKeuzes ? Een([.. veld.OfType<IHtmlInputElement>().Where(o => !o.IsDisabled).Select(o => o.Value)], keer, staat) : staat,
        IHtmlInputElement { Type: "checkbox" } => Vinkjes([.. veld.OfType<IHtmlInputElement>().Select(o => o.Value)], staat, keer, ookKeuzes),
        IHtmlInputElement { Type: "text" } tekst when Datumdeel(tekst.Name!) is { } deel => staat is [{ Length: > 0 }] ? staat : [deel],
        IHtmlInputElement { Type: "text", Name: var naam } tekst when naam != "" && tekst.GetAttribute("inputmode") is null => [$"Proef {(keer == 1 ? "een" : "twee")}"],
        IHtmlInputElement { Type: "email" } => [$"proef{keer}@voorbeeld.nl"],
        _ => staat,
    };

    // The first person chooses the first that is not chosen yet, the second the next.
    private static string[] Een(string[] opties, int keer, string[] staat) =>
        opties.Except(staat).ElementAtOrDefault(keer - 1) is { } andere ? [andere] : opties.Length > 0 ? [opties[0]] : staat;

    private static string[] Vinkjes(string[] alle, string[] staat, int keer, bool ookKeuzes) =>
        staat.Length == 0 ? alle : !ookKeuzes || alle.Length == 1 ? staat : keer == 1 ? alle[1..] : alle[..^1];

    private static string? Datumdeel(string naam)
    {
        var vandaag = Tijd.Vandaag(TimeProvider.System);
        var getal = naam.Split('.')[^1] switch { "Dag" => vandaag.Day, "Maand" => vandaag.Month, "Jaar" => vandaag.Year, _ => 0 };
        return getal == 0 ? null : getal.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
