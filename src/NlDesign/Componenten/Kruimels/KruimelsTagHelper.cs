using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>Where this page is. Goes in <c>@section Kruimels</c>; the last crumb is the page itself and has no link.</summary>
[HtmlTargetElement("nl-kruimels")]
[RestrictChildren("nl-kruimel")]
public sealed class KruimelsTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = await output.GetChildContentAsync();
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("spil-kruimels");
        output.Attributes.SetAttribute("aria-label", "Kruimelpad");
        output.Content.SetHtmlContent(Opbouw.Element("ol").In(kind));
    }
}

/// <summary>One crumb: with <c>href</c> a link, without the current page.</summary>
[HtmlTargetElement("nl-kruimel")]
public sealed class KruimelTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = await output.GetChildContentAsync();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        var inhoud = Href is null
            ? Opbouw.Element("span").Met("aria-current", "page")
            : Opbouw.Element("a").Met("href", Href);
        output.Content.SetHtmlContent(inhoud.In(kind));
    }
}
