using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>The columns of a table while it is being written, and where in a row we are.</summary>
internal sealed class Tabelstand
{
    public List<Tabelkolom> Kolommen { get; } = [];
    public bool EigenLijf { get; set; }
    public int Plek { get; set; }
}

internal sealed record Tabelkolom(string Naam, bool Getal, IHtmlContent Kop);

/// <summary>
/// A table with a caption. Columns are <c>nl-kolom</c>, rows are plain <c>tr</c>; on a phone every row becomes a small list in which each cell carries
/// the name of its column.
/// </summary>
[HtmlTargetElement("nl-tabel", Attributes = "kop")]
public sealed class TabelTagHelper : TagHelper
{
    /// <summary>What the table shows; every table has a name.</summary>
    public string Kop { get; set; } = "";

    /// <summary>Keeps the caption for screen readers only, when a heading above says the same.</summary>
    public bool KopVerborgen { get; set; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Items[typeof(Tabelstand)] = new Tabelstand();

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rijen = await output.GetChildContentAsync();
        var stand = (Tabelstand)context.Items[typeof(Tabelstand)];
        output.TagName = "table";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("spil-tabel");
        output.Content.Clear();
        output.Content.AppendHtml(Opbouw.Element("caption", KopVerborgen ? "spil-onzichtbaar" : null).Tekst(Kop));
        if (stand.Kolommen.Count > 0) output.Content.AppendHtml(Opbouw.Element("thead").In(Koprij(stand)));
        output.Content.AppendHtml(stand.EigenLijf ? rijen : Opbouw.Element("tbody").In(rijen));
    }

    private static TagBuilder Koprij(Tabelstand stand)
    {
        var rij = Opbouw.Element("tr");
        foreach (var kolom in stand.Kolommen) rij.In(kolom.Kop);
        return rij;
    }
}
