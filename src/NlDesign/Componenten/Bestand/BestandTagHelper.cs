using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>A file from the person's own computer; the form needs <c>enctype="multipart/form-data"</c>. Binds to an <c>IFormFile</c>.</summary>
[HtmlTargetElement("nl-bestand", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BestandTagHelper : Veldbasis
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var fouten = Fouten(Naam);
        var bediening = Opbouw.Element("input", "spil-bestand").Met("type", "file").Met("id", Id).Met("name", Naam)
            .Met("aria-describedby", Beschrijving(Id, Hint is not null, fouten.Count > 0))
            .Met("aria-invalid", fouten.Count > 0 ? "true" : null)
            .NeemOver(output);
        var label = Opbouw.Element("label", "utrecht-form-label utrecht-form-field__label").Met("for", Id).In(LabelInhoud());

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("utrecht-form-field");
        if (fouten.Count > 0) output.Klasse("utrecht-form-field--invalid");
        output.Content.Clear();
        foreach (var deel in new IHtmlContent?[] { AlsKop(label), Hintregel(Hint), Foutregel(fouten), bediening })
            if (deel is not null) output.Content.AppendHtml(deel);
    }
}
