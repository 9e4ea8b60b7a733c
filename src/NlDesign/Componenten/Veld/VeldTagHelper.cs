using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>
/// A text field with label, hint and error: <c>&lt;nl-veld for="Invoer.Naam" label="Naam" /&gt;</c>. Unknown attributes go to the control.
/// </summary>
[HtmlTargetElement("nl-veld", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VeldTagHelper : Veldbasis
{
    /// <summary><c>tekst</c>, <c>email</c>, <c>tel</c>, <c>getal</c> (digits), <c>bedrag</c> (digits and comma), <c>wachtwoord</c>, <c>zoek</c>, <c>tijd</c> or <c>url</c>.</summary>
    public string Soort { get; set; } = "tekst";

    /// <summary>Number of lines; more than one makes a textarea.</summary>
    public int Regels { get; set; } = 1;

    /// <summary>The most characters. A text area says so and lets the server refuse, so that a pasted text is not cut off unseen.</summary>
    public int? Maxlength { get; set; }

    /// <summary><c>kort</c> or <c>mini</c> when the answer is short.</summary>
    public string? Breedte { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var fouten = Fouten(Naam);
        var hint = Hintzin();
        var bediening = (Regels > 1 ? Tekstvak() : Regel())
            .Met("id", Id)
            .Met("name", Naam)
            .Met("aria-describedby", Beschrijving(Id, hint is not null, fouten.Count > 0))
            .Met("aria-invalid", fouten.Count > 0 ? "true" : null)
            .NeemOver(output);
        var label = Opbouw.Element("label", "utrecht-form-label utrecht-form-field__label").Met("for", Id).In(LabelInhoud());

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("utrecht-form-field");
        if (fouten.Count > 0) output.Klasse("utrecht-form-field--invalid");
        output.Content.Clear();
        foreach (var deel in new IHtmlContent?[] { AlsKop(label), Hintregel(hint), Foutregel(fouten), bediening, Opgeslagen(Waarde(Naam, null), Opbouw.AlsTekst(For.Model)) })
            if (deel is not null) output.Content.AppendHtml(deel);
    }

    private string? Hintzin()
    {
        if (Maxlength is not { } meest || Regels <= 1) return Hint;
        var grens = $"Je kunt hier {meest.ToString("N0", CultureInfo.GetCultureInfo("nl-NL"))} tekens schrijven.";
        return Hint is null ? grens : $"{Hint} {grens}";
    }

    private TagBuilder Tekstvak()
    {
        var vak = Opbouw.Element("textarea", "utrecht-textarea utrecht-textarea--html-textarea")
            .Met("rows", Regels.ToString(CultureInfo.InvariantCulture));
        // A browser drops the first line end after the start tag.
        vak.InnerHtml.AppendLine().Append(Waarde(Naam, For.Model) ?? "");
        if (Fouten(Naam).Count > 0) vak.AddCssClass("utrecht-textarea--invalid");
        return vak;
    }

    private TagBuilder Regel()
    {
        var (type, toetsen) = Soort switch
        {
            "tekst" => ("text", null),
            "email" => ("email", null),
            "tel" => ("tel", null),
            "getal" => ("text", "numeric"),
            "bedrag" => ("text", "decimal"),
            "wachtwoord" => ("password", (string?)null),
            "zoek" => ("search", null),
            "tijd" => ("time", null),
            "url" => ("url", null),
            _ => throw new ArgumentException($"soort=\"{Soort}\" is unknown; use tekst, email, tel, getal, bedrag, wachtwoord, zoek, tijd or url."),
        };
        var breedte = Breedte ?? (Soort is "getal" or "bedrag" or "tijd" ? "kort" : null);
        var regel = Opbouw.Element("input", "utrecht-textbox utrecht-textbox--html-input")
            .Met("type", type)
            .Met("inputmode", toetsen)
            .Met("maxlength", Maxlength?.ToString(CultureInfo.InvariantCulture))
            .Met("value", Soort == "wachtwoord" ? null : Waarde(Naam, For.Model));
        if (breedte is not null) regel.AddCssClass("utrecht-textbox--" + breedte);
        if (Fouten(Naam).Count > 0) regel.AddCssClass("utrecht-textbox--invalid");
        return regel;
    }
}
