using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>One check box for a yes: binds to a <c>bool</c>. The label is the sentence the person says yes to.</summary>
[HtmlTargetElement("nl-vink", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VinkTagHelper : Veldbasis
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = await output.GetChildContentAsync();
        var fouten = Fouten(Naam);
        var vink = Opbouw.Element("input").Met("type", "checkbox").Met("id", Id).Met("name", Naam).Met("value", "true")
            .Met("checked", Waarden(Naam, For.Model).Contains("true"))
            .Met("aria-describedby", Beschrijving(Id, Hint is not null, fouten.Count > 0))
            .Met("aria-invalid", fouten.Count > 0 ? "true" : null)
            .NeemOver(output);
        var label = Opbouw.Element("label").Met("for", Id).In(kind.IsEmptyOrWhiteSpace ? LabelInhoud() : kind);
        var hint = Hint is null ? null : Opbouw.Element("p", "spil-optie__hint").Met("id", HintId(Id)).Tekst(Hint);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("utrecht-form-field");
        if (fouten.Count > 0) output.Klasse("utrecht-form-field--invalid");
        output.Content = new DefaultTagHelperContent();
        if (Foutregel(fouten) is { } fout) output.Content.AppendHtml(fout);
        output.Content.AppendHtml(Opbouw.Element("div", "spil-optie").In(vink, label, hint));
        // Says "no" to the binder when the box is not ticked.
        output.Content.AppendHtml(Opbouw.Element("input").Met("type", "hidden").Met("name", Naam).Met("value", "false"));
    }
}
