using System.Net;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>A column of <c>nl-tabel</c>. With <c>sorteer</c> its heading is a link that sorts, keeps the rest of the query and goes back to the first page.</summary>
[HtmlTargetElement("nl-kolom")]
public sealed class KolomTagHelper : TagHelper
{
    /// <summary>The name in <c>?sorteer=</c>.</summary>
    public string? Sorteer { get; set; }

    /// <summary>Holds numbers: to the right, figures of equal width. Also for the cells.</summary>
    public bool Getal { get; set; }

    /// <summary>The page; set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = await output.GetChildContentAsync();
        var kop = Opbouw.Element("th", Getal ? "getal" : null).Met("scope", "col");
        var naam = WebUtility.HtmlDecode(kind.GetContent().Trim());
        var keuze = Sorteer is null ? null : Sorteerlink(kop, kind, naam);
        if (keuze is null) kop.In(kind);
        output.SuppressOutput();
        if (!context.Items.TryGetValue(typeof(Tabelstand), out var stand)) return;
        ((Tabelstand)stand).Kolommen.Add(new(naam, Getal, kop));
        if (keuze is not null) ((Tabelstand)stand).Keuzes.Add(keuze);
    }

    private Sorteerkeuze Sorteerlink(TagBuilder kop, TagHelperContent tekst, string naam)
    {
        var verzoek = ViewContext.HttpContext.Request;
        var nu = Sortering.Lees(verzoek.Query["sorteer"]);
        var actief = string.Equals(nu.Kolom, Sorteer, StringComparison.OrdinalIgnoreCase);
        var straks = new Sortering(Sorteer!, actief && !nu.Aflopend);
        var keuze = new Sorteerkeuze(naam, Adres.Met(verzoek, ("sorteer", straks.ToString()), ("bladzijde", null)), actief, nu.Aflopend);
        kop.In(Opbouw.Element("a").Met("href", keuze.Adres).In(tekst));
        if (!actief) return keuze;
        kop.Met("aria-sort", nu.Aflopend ? "descending" : "ascending");
        kop.In(Opbouw.Element("span", "spil-tabel__richting").Met("aria-hidden", "true").Tekst(nu.Aflopend ? " ↓" : " ↑"));
        return keuze;
    }
}
