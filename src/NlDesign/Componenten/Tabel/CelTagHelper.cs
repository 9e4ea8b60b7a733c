using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>A row of <c>nl-tabel</c>: starts counting its cells. Other rows are left as they are.</summary>
[HtmlTargetElement("tr")]
public sealed class RijTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Init(TagHelperContext context)
    {
        if (context.Items.TryGetValue(typeof(Tabelstand), out var stand)) ((Tabelstand)stand).Plek = 0;
    }
}

/// <summary>A cell of <c>nl-tabel</c>: gets the name of its column, for the phone. Cells of other tables are left as they are.</summary>
[HtmlTargetElement("td")]
[HtmlTargetElement("th")]
public sealed class CelTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryGetValue(typeof(Tabelstand), out var waarde)) return;
        var stand = (Tabelstand)waarde;
        var breedte = output.Attributes.TryGetAttribute("colspan", out var span)
            && int.TryParse(span.Value?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) ? aantal : 1;
        if (breedte == 1 && stand.Plek < stand.Kolommen.Count) Benoem(context.TagName, output, stand.Kolommen[stand.Plek]);
        stand.Plek += breedte;
    }

    private static void Benoem(string element, TagHelperOutput output, Tabelkolom kolom)
    {
        // A row heading says itself what the row is about.
        if (element == "th") output.Attributes.SetAttribute("scope", "row");
        else if (kolom.Naam.Length > 0)
        {
            // The wrapper keeps the value together beside its name on a phone.
            var omhulsel = Opbouw.Element("div", "spil-cel");
            output.Attributes.SetAttribute("data-label", kolom.Naam);
            output.PreContent.AppendHtml(omhulsel.RenderStartTag());
            output.PostContent.AppendHtml(omhulsel.RenderEndTag());
        }

        if (kolom.Getal) output.Klasse("getal");
    }
}

/// <summary>A table body that the page writes itself, beside a <c>tfoot</c> for example.</summary>
[HtmlTargetElement("tbody")]
public sealed class LijfTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Init(TagHelperContext context)
    {
        if (context.Items.TryGetValue(typeof(Tabelstand), out var stand)) ((Tabelstand)stand).EigenLijf = true;
    }
}
