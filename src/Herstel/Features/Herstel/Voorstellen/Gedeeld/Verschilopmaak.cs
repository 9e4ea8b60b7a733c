using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>
/// Words that differ as <c>ins</c> and <c>del</c>: marked by an element, a line and a colour, and by words for who listens. Made in code
/// because white space between the parts is part of the text.
/// </summary>
public static class Verschilopmaak
{
    public static IHtmlContent AlsHtml(this IReadOnlyList<Woorddeel> delen)
    {
        var inhoud = new HtmlContentBuilder(delen.Count);
        foreach (var deel in delen)
        {
            _ = deel.Wijziging switch
            {
                Woordwijziging.Weg => inhoud.AppendHtml(Merk("del", "weg: ", deel.Tekst)),
                Woordwijziging.Erbij => inhoud.AppendHtml(Merk("ins", "erbij: ", deel.Tekst)),
                _ => inhoud.Append(deel.Tekst),
            };
        }

        return inhoud;
    }

    private static TagBuilder Merk(string element, string woord, string tekst)
    {
        var merk = new TagBuilder(element);
        merk.InnerHtml.AppendHtml(Voorgelezen(woord)).Append(tekst).AppendHtml(Voorgelezen(" (tot hier) "));
        return merk;
    }

    private static TagBuilder Voorgelezen(string tekst)
    {
        var span = new TagBuilder("span");
        span.AddCssClass("spil-onzichtbaar");
        span.InnerHtml.Append(tekst);
        return span;
    }
}
