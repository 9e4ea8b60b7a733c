using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>Facts about one thing: names with their values, under each other.</summary>
[HtmlTargetElement("nl-gegevens")]
public sealed class GegevensTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Klasse("utrecht-data-list utrecht-data-list--html-dl utrecht-data-list--rows");
    }
}

/// <summary>One fact inside <c>nl-gegevens</c>. An empty value is said in words.</summary>
[HtmlTargetElement("nl-gegeven", Attributes = "naam")]
public sealed class GegevenTagHelper : TagHelper
{
    /// <summary>What it is.</summary>
    public string Naam { get; set; } = "";

    /// <summary>What stands there when the value is empty.</summary>
    public string Leeg { get; set; } = "Niet ingevuld";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = await output.GetChildContentAsync();
        var waarde = Opbouw.Element("dd", "utrecht-data-list__item-value utrecht-data-list__item-value--html-dd");
        waarde.In(kind.IsEmptyOrWhiteSpace ? Opbouw.Element("span", "zacht").Tekst(Leeg) : kind);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("utrecht-data-list__item");
        output.Content.Clear();
        output.Content.AppendHtml(Opbouw.Element("dt", "utrecht-data-list__item-key").Tekst(Naam)).AppendHtml(waarde);
    }
}
