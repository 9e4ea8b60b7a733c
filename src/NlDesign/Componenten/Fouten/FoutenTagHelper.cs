using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>
/// What is wrong, at the top of the page, with a link to each field. Shows nothing when there is nothing wrong. Takes the focus when the page opens.
/// </summary>
[HtmlTargetElement("nl-fouten", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FoutenTagHelper : TagHelper
{
    /// <summary>The heading.</summary>
    public string Kop { get; set; } = "Er gaat nog iets niet goed";

    /// <summary>The page; set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var regels = ViewContext.ViewData.ModelState
            .SelectMany(stand => stand.Value!.Errors.Select(fout => (Veld: stand.Key, Zin: Foutzin.Van(fout))))
            .DistinctBy(regel => regel.Zin + "\n" + regel.Veld)
            .ToList();
        if (regels.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var lijst = Opbouw.Element("ul");
        foreach (var (veld, zin) in regels) lijst.In(Opbouw.Element("li").In(Regel(veld, zin)));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("spil-fouten");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "fouten-kop");
        output.Content.Clear();
        output.Content.AppendHtml(Opbouw.Element("h2").Met("id", "fouten-kop").Tekst(Kop)).AppendHtml(lijst);
    }

    private static TagBuilder Regel(string veld, string zin) => veld.Length == 0
        ? Opbouw.Element("span").Tekst(zin)
        : Opbouw.Element("a").Met("href", "#" + Veldbasis.IdVan(veld)).Tekst(zin);
}
