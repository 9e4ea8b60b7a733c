using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>Previous and next page of a list: <c>?bladzijde=2</c>, keeping the rest of the query. Shows nothing when there is one page.</summary>
[HtmlTargetElement("nl-bladeren", Attributes = "bladzijde", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BladerenTagHelper : TagHelper
{
    /// <summary>The page on the screen; the first is 1.</summary>
    public int Bladzijde { get; set; } = 1;

    /// <summary>How many pages there are, when that was counted.</summary>
    public int? Totaal { get; set; }

    /// <summary>There is a next page; follows from <see cref="Totaal"/> when that is known.</summary>
    public bool Volgende { get; set; }

    /// <summary>The page; set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var verder = Totaal is { } aantal ? Bladzijde < aantal : Volgende;
        if (Bladzijde <= 1 && !verder)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("spil-bladeren");
        output.Attributes.SetAttribute("aria-label", "Bladeren");
        output.Content.Clear();
        if (Bladzijde > 1) output.Content.AppendHtml(Link(Bladzijde - 1, "Vorige bladzijde", "prev"));
        var hier = string.Create(CultureInfo.InvariantCulture, $"Bladzijde {Bladzijde}");
        if (Totaal is { } totaal) hier += string.Create(CultureInfo.InvariantCulture, $" van {totaal}");
        output.Content.AppendHtml(Opbouw.Element("span").Met("aria-current", "page").Tekst(hier));
        if (verder) output.Content.AppendHtml(Link(Bladzijde + 1, "Volgende bladzijde", "next"));
    }

    private TagBuilder Link(int nummer, string tekst, string relatie)
    {
        var waarde = nummer > 1 ? nummer.ToString(CultureInfo.InvariantCulture) : null;
        return Opbouw.Element("a").Met("href", Adres.Met(ViewContext.HttpContext.Request, ("bladzijde", waarde))).Met("rel", relatie).Tekst(tekst);
    }
}
