using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>What every form field shares: which property it edits, its label, hint, errors and what the user typed.</summary>
public abstract class Veldbasis : TagHelper
{
    /// <summary>The property that is edited.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question or label; the display name of the property when left out.</summary>
    public string? Label { get; set; }

    /// <summary>One sentence that helps to answer.</summary>
    public string? Hint { get; set; }

    /// <summary>The field may stay empty; says so behind the label.</summary>
    public bool Optioneel { get; set; }

    /// <summary>Shows the label as a heading: <c>kop</c> (h2) or <c>paginakop</c> (h1, for one question per page).</summary>
    public string? Als { get; set; }

    /// <summary>The page; set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    internal string Naam => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>An id of its own, for a field that is replaced by one with the same name that asks something else.</summary>
    public string? EigenId { get; set; }

    internal string Id => EigenId ?? IdVan(Naam);

    internal string Labeltekst => Label ?? For.Metadata?.GetDisplayName() ?? For.Name;

    internal static string IdVan(string naam) => TagBuilder.CreateSanitizedId(naam, "_");

    internal IReadOnlyList<string> Fouten(string naam) =>
        Stand(naam) is { Errors.Count: > 0 } stand ? [.. stand.Errors.Select(Foutzin.Van).Distinct()] : [];

    internal ModelStateEntry? Stand(string naam) => ViewContext.ViewData.ModelState.TryGetValue(naam, out var stand) ? stand : null;

    /// <summary>What the user typed goes before what the model holds.</summary>
    internal string? Waarde(string naam, object? model) => Stand(naam)?.AttemptedValue ?? Opbouw.AlsTekst(model);

    /// <summary>All values the user ticked, or those of the model.</summary>
    internal IReadOnlySet<string> Waarden(string naam, object? model)
    {
        return Stand(naam)?.RawValue switch
        {
            string een => Model(een),
            string[] meer => Model(meer),
            _ => Model(model),
        };
    }

    private static HashSet<string> Model(object? model)
    {
        IEnumerable<string?> waarden = model switch
        {
            null => [],
            string tekst => [tekst],
            System.Collections.IEnumerable rij => rij.Cast<object?>().Select(Opbouw.AlsTekst),
            _ => [Opbouw.AlsTekst(model)],
        };
        return waarden.OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    internal static string HintId(string id) => id + "-hint";

    internal static string FoutId(string id) => id + "-fout";

    internal static string? Beschrijving(string id, bool hint, bool fout) => (hint, fout) switch
    {
        (true, true) => $"{HintId(id)} {FoutId(id)}",
        (true, false) => HintId(id),
        (false, true) => FoutId(id),
        _ => null,
    };

    internal TagBuilder? Hintregel(string? hint) => hint is null
        ? null
        : Opbouw.Element("p", "utrecht-form-field-description").Met("id", HintId(Id)).Tekst(hint);

    internal TagBuilder? Foutregel(IReadOnlyList<string> fouten) => fouten.Count == 0
        ? null
        : Opbouw.Element("p", "utrecht-form-field-error-message").Met("id", FoutId(Id))
            .In(Opbouw.Onzichtbaar("Fout: ")).Tekst(string.Join(" ", fouten));

    /// <summary>
    /// What is stored now, when somebody else changed it while this was typed (ViewData <c>Verouderd</c>, set by the page); null when there
    /// is nothing to tell. Stands below the control, so that both texts are on the screen and neither is lost.
    /// </summary>
    internal TagBuilder? Opgeslagen(string? getypt, string? nu)
    {
        if (ViewContext.ViewData["Verouderd"] is not true || Regeleinden(getypt) == Regeleinden(nu)) return null;
        return Opbouw.Element("div", "spil-nu").In(
            Opbouw.Element("p", "spil-nu__kop").Tekst("Dit staat er nu, van iemand anders:"),
            Opbouw.Element("p", "spil-nu__tekst").Tekst(string.IsNullOrWhiteSpace(nu) ? "Niets" : nu));
    }

    /// <summary>The same for a choice: shows the words of the options, not their values.</summary>
    internal TagBuilder? Opgeslagen(IReadOnlyList<Optieregel> opties)
    {
        return Opgeslagen(Woorden(Waarden(Naam, null)), Woorden(Model(For.Model)));

        string Woorden(IReadOnlySet<string> waarden) => string.Join(", ", opties.Where(o => waarden.Contains(o.Waarde)).Select(o => Opbouw.Kaal(o.Tekst)));
    }

    private static string Regeleinden(string? tekst) => (tekst ?? "").ReplaceLineEndings("\n").Trim();

    internal IHtmlContent LabelInhoud()
    {
        var inhoud = new HtmlContentBuilder();
        inhoud.Append(Labeltekst);
        if (Optioneel) inhoud.Append(" ").AppendHtml(Opbouw.Element("span", "spil-niet-verplicht").Tekst("(niet verplicht)"));
        return inhoud;
    }

    /// <summary>Wraps a label or legend text in a heading when the page asked for that.</summary>
    internal IHtmlContent AlsKop(IHtmlContent inhoud) => Als switch
    {
        null => inhoud,
        "kop" => Opbouw.Element("h2").In(inhoud),
        "paginakop" => Opbouw.Element("h1").In(inhoud),
        _ => throw new ArgumentException($"als=\"{Als}\" is unknown; use kop or paginakop."),
    };
}
