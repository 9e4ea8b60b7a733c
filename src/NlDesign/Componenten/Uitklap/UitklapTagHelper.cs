using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>Something for who wants to know more: opens without script.</summary>
[HtmlTargetElement("nl-uitklap", Attributes = "kop")]
public sealed class UitklapTagHelper : TagHelper
{
    /// <summary>What one gets to see.</summary>
    public string Kop { get; set; } = "";

    /// <summary>Open from the start.</summary>
    public bool Open { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = await output.GetChildContentAsync();
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("spil-uitklap");
        if (Open) output.Attributes.SetAttribute("open", "open");
        output.Content.Clear();
        output.Content.AppendHtml(Opbouw.Element("summary").Tekst(Kop)).AppendHtml(Opbouw.Element("div", "spil-uitklap__inhoud").In(kind));
    }
}
