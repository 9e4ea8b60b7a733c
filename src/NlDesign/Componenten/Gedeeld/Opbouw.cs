using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>Builds elements; text is always encoded by <see cref="TagBuilder"/>.</summary>
internal static partial class Opbouw
{
    public static TagBuilder Element(string naam, string? klasse = null)
    {
        var element = new TagBuilder(naam);
        if (klasse is not null) element.AddCssClass(klasse);
        if (naam is "input") element.TagRenderMode = TagRenderMode.SelfClosing;
        return element;
    }

    public static TagBuilder Met(this TagBuilder element, string attribuut, string? waarde)
    {
        if (waarde is not null) element.MergeAttribute(attribuut, waarde, replaceExisting: true);
        return element;
    }

    public static TagBuilder Met(this TagBuilder element, string attribuut, bool aan) => aan ? element.Met(attribuut, attribuut) : element;

    public static TagBuilder Tekst(this TagBuilder element, string tekst)
    {
        element.InnerHtml.Append(tekst);
        return element;
    }

    public static TagBuilder In(this TagBuilder element, params ReadOnlySpan<IHtmlContent?> inhoud)
    {
        foreach (var deel in inhoud)
            if (deel is not null) element.InnerHtml.AppendHtml(deel);
        return element;
    }

    public static TagBuilder Onzichtbaar(string tekst) => Element("span", "spil-onzichtbaar").Tekst(tekst);

    /// <summary>Adds a class to what the page itself asked for.</summary>
    public static void Klasse(this TagHelperOutput uitvoer, string klasse)
    {
        foreach (var naam in klasse.Split(' ')) uitvoer.AddClass(naam, HtmlEncoder.Default);
    }

    private static void AddClass(this TagHelperOutput uitvoer, string klasse, HtmlEncoder codering) =>
        Microsoft.AspNetCore.Mvc.TagHelpers.TagHelperOutputExtensions.AddClass(uitvoer, klasse, codering);

    /// <summary>What the page put on our element and we do not know (placeholder, hx-get, list) belongs to the control itself.</summary>
    public static TagBuilder NeemOver(this TagBuilder element, TagHelperOutput uitvoer)
    {
        foreach (var attribuut in uitvoer.Attributes.Where(a => a.Name is not "class").ToList())
        {
            element.Met(attribuut.Name, attribuut.ValueStyle == HtmlAttributeValueStyle.Minimized ? "" : Ruw(attribuut.Value));
            uitvoer.Attributes.Remove(attribuut);
        }
        return element;
    }

    /// <summary>The value as form text: what the binder of this culture reads back.</summary>
    public static string? AlsTekst(object? waarde) => waarde switch
    {
        null => null,
        bool b => b ? "true" : "false",
        Enum e => e.ToString(),
        TimeOnly t => t.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable f => f.ToString(null, CultureInfo.CurrentCulture),
        _ => waarde.ToString(),
    };

    /// <summary>The text of a piece of markup, without elements.</summary>
    public static string Kaal(IHtmlContent inhoud) => WebUtility.HtmlDecode(Elementen().Replace(Opmaak(inhoud), "")).Trim();

    // An attribute written in the page is already encoded markup; TagBuilder encodes again, so give it the plain text.
    private static string Ruw(object? waarde) => waarde is IHtmlContent inhoud ? WebUtility.HtmlDecode(Opmaak(inhoud)) : waarde?.ToString() ?? "";

    private static string Opmaak(IHtmlContent inhoud)
    {
        using var schrijver = new StringWriter();
        inhoud.WriteTo(schrijver, HtmlEncoder.Default);
        return schrijver.ToString();
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Elementen();
}
