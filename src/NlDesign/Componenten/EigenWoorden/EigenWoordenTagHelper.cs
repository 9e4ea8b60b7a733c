using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>
/// The words of the inwoner, literally, with the orange line that means nothing else. Sets the quotation marks itself.
/// </summary>
[HtmlTargetElement("nl-eigen-woorden")]
public sealed class EigenWoordenTagHelper : TagHelper
{
    /// <summary>Who said it and when, under the words; left out when the page is clear about that.</summary>
    public string? Van { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = await output.GetChildContentAsync();
        output.TagName = "blockquote";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("spil-eigen-woorden");
        output.Content.Clear();
        output.Content.AppendHtml(Opbouw.Element("p").Tekst("“").In(kind).Tekst("”"));
        if (Van is not null) output.Content.AppendHtml(Opbouw.Element("p", "spil-eigen-woorden__van").Tekst(Van));
    }
}
