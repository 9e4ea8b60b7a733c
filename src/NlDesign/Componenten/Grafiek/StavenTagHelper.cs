using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>A bar of a chart.</summary>
/// <param name="Naam">What it is of: "apr 2021".</param>
/// <param name="Waarde">How long; null for no bar.</param>
/// <param name="Tekst">The number as people read it.</param>
public sealed record Staaf(string Naam, decimal? Waarde, string Tekst);

/// <summary>
/// A bar chart that is a table at the same time: every bar stands between its name and its number, so nobody needs the picture and nothing shrinks on a
/// phone. <c>&lt;nl-staven naam="Inwoners per maand" eerste="Maand" tweede="Inwoners" staven="Model.Staven" /&gt;</c>
/// </summary>
[HtmlTargetElement("nl-staven", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StavenTagHelper : TagHelper
{
    /// <summary>What the chart shows.</summary>
    public string Naam { get; set; } = "";

    /// <summary>What the names are.</summary>
    public string Eerste { get; set; } = "";

    /// <summary>What the numbers are.</summary>
    public string Tweede { get; set; } = "";

    /// <summary>The bars, from top to bottom.</summary>
    public IReadOnlyList<Staaf> Staven { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var langste = Math.Max(1, Staven.Max(s => s.Waarde) ?? 1);
        output.TagName = "table";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("spil-staven");
        var kop = Opbouw.Element("tr").In(Opbouw.Element("th").Met("scope", "col").Tekst(Eerste)).In(Opbouw.Element("td").Met("aria-hidden", "true")).In(Opbouw.Element("th").Met("scope", "col").Tekst(Tweede));
        output.Content.AppendHtml(Opbouw.Element("caption").Tekst(Naam)).AppendHtml(Opbouw.Element("thead", "spil-onzichtbaar").In(kop));
        var lijf = Opbouw.Element("tbody");
        foreach (var staaf in Staven)
        {
            var breedte = Math.Round(100 * Math.Max(0, staaf.Waarde ?? 0) / langste, 1).ToString(CultureInfo.InvariantCulture);
            var beeld = Opbouw.Element("svg").Met("viewBox", "0 0 100 10").Met("preserveAspectRatio", "none").Met("focusable", "false")
                .In(Opbouw.Element("rect").Met("width", breedte).Met("height", "10"));
            lijf.In(Opbouw.Element("tr").In(Opbouw.Element("th").Met("scope", "row").Tekst(staaf.Naam))
                .In(Opbouw.Element("td", "spil-staven__staaf").Met("aria-hidden", "true").In(beeld)).In(Opbouw.Element("td", "getal").Tekst(staaf.Tekst)));
        }
        output.Content.AppendHtml(lijf);
    }
}
