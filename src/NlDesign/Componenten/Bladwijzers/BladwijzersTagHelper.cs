using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>The pages of one thing (a dossier) side by side, as links.</summary>
[HtmlTargetElement("nl-bladwijzers")]
public sealed class BladwijzersTagHelper : TagHelper
{
    /// <summary>Name of the row for a screen reader, for example "Dossier van Samira".</summary>
    public string Naam { get; set; } = "Onderdelen";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = await output.GetChildContentAsync();
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("spil-bladwijzers");
        output.Attributes.SetAttribute("aria-label", Naam);
        output.Content.SetHtmlContent(Opbouw.Element("ul").In(kind));
    }
}

/// <summary>One of the pages; marks itself when it is the page on the screen.</summary>
[HtmlTargetElement("nl-bladwijzer", Attributes = "href")]
public sealed class BladwijzerTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public string Href { get; set; } = "";

    /// <summary>Overrules whether this is the current page.</summary>
    public bool? Actief { get; set; }

    /// <summary>The page; set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = await output.GetChildContentAsync();
        var verzoek = ViewContext.HttpContext.Request;
        var hier = string.Equals(Href.Split('?')[0].TrimEnd('/'), (verzoek.PathBase + verzoek.Path).ToString().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Opbouw.Element("a").Met("href", Href).Met("aria-current", Actief ?? hier ? "page" : null).In(kind));
    }
}
