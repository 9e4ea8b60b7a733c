using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>The columns of a table while it is being written, and where in a row we are.</summary>
internal sealed class Tabelstand
{
    public List<Tabelkolom> Kolommen { get; } = [];
    public List<Sorteerkeuze> Keuzes { get; } = [];
    public bool EigenLijf { get; set; }
    public int Plek { get; set; }
}

internal sealed record Sorteerkeuze(string Naam, string Adres, bool Nu, bool Aflopend);

internal sealed record Tabelkolom(string Naam, bool Getal, IHtmlContent Kop);

/// <summary>
/// A table with a caption. Columns are <c>nl-kolom</c>, rows are plain <c>tr</c>; on a phone every row becomes a small list in which each cell carries
/// the name of its column, and what can be sorted is a list to open above it.
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
        if (stand.Keuzes.Count > 0) output.PreElement.AppendHtml(Sorteerlijst(stand.Keuzes));
        if (stand.Kolommen.Count > 0) output.Content.AppendHtml(Opbouw.Element("thead").In(Koprij(stand)));
        output.Content.AppendHtml(stand.EigenLijf ? rijen : Opbouw.Element("tbody").In(rijen));
    }

    private static TagBuilder Sorteerlijst(List<Sorteerkeuze> keuzes)
    {
        var lijst = Opbouw.Element("ul");
        foreach (var keuze in keuzes)
        {
            var link = Opbouw.Element("a").Met("href", keuze.Adres).Tekst(keuze.Naam);
            if (keuze.Nu) link.Met("aria-current", "true").In(Opbouw.Element("span", "spil-onzichtbaar").Tekst(keuze.Aflopend ? ", nu aflopend" : ", nu oplopend"));
            var regel = Opbouw.Element("li").In(link);
            if (keuze.Nu) regel.In(Opbouw.Element("span").Met("aria-hidden", "true").Tekst(keuze.Aflopend ? " ↓" : " ↑"));
            lijst.In(regel);
        }

        var nu = keuzes.Find(k => k.Nu);
        return Opbouw.Element("details", "spil-sorteer").In(Opbouw.Element("summary").Tekst(nu is null ? "Sorteren" : $"Sorteren: {nu.Naam.ToLowerInvariant()}")).In(lijst);
    }

    private static TagBuilder Koprij(Tabelstand stand)
    {
        var rij = Opbouw.Element("tr");
        foreach (var kolom in stand.Kolommen) rij.In(kolom.Kop);
        return rij;
    }
}
