using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Spil.TestSupport;

/// <summary>An answer of the site as a person sees it.</summary>
public sealed record Pagina(HttpStatusCode Status, Uri Adres, string Bron, IHtmlDocument Document, HttpResponseHeaders Koppen)
{
    /// <summary>The text of the main part, with single spaces.</summary>
    public string Tekst => Kaal(Document.QuerySelector("main") ?? Document.Body!);

    public string Kop => Kaal(Document.QuerySelector("h1") ?? Document.Body!);

    /// <summary>The refusal that stands at a field, or null.</summary>
    public string? FoutBij(string veld)
    {
        var invoer = Document.QuerySelectorAll("[name]").FirstOrDefault(e => e.GetAttribute("name") == veld)
            ?? throw new InvalidOperationException($"There is no field {veld} on {Adres}.");
        for (var e = invoer; e is not null; e = e.ParentElement)
        {
            foreach (var id in (e.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (Document.GetElementById(id) is { } uitleg && uitleg.ClassName?.Contains("error", StringComparison.Ordinal) == true)
                    return Kaal(uitleg);
            }
        }

        return null;
    }

    /// <summary>The form with this submit button, by its text.</summary>
    public (IHtmlFormElement Formulier, IHtmlElement Knop) Formulier(string knop)
    {
        var gevonden = Document.QuerySelectorAll("form button, form input[type=submit]").Cast<IHtmlElement>()
            .FirstOrDefault(b => Kaal(b) == knop || b.GetAttribute("value") == knop)
            ?? throw new InvalidOperationException($"There is no button \"{knop}\" on {Adres}. There is: {string.Join(", ", Document.QuerySelectorAll("button").Select(Kaal))}");
        return (gevonden.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException("The button is in no form."), gevonden);
    }

    /// <summary>What the form would send when nothing is changed.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Velden(IHtmlFormElement formulier)
    {
        foreach (var veld in formulier.QuerySelectorAll("input[name], textarea[name], select[name]"))
        {
            var naam = veld.GetAttribute("name")!;
            switch (veld)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" or "file" }:
                    break;
                case IHtmlInputElement invoer:
                    yield return KeyValuePair.Create(naam, invoer.Value);
                    break;
                case IHtmlTextAreaElement gebied:
                    yield return KeyValuePair.Create(naam, gebied.Value);
                    break;
                case IHtmlSelectElement keuze:
                    yield return KeyValuePair.Create(naam, keuze.Value ?? "");
                    break;
            }
        }
    }

    // Blocks stand apart on the screen, so they stand apart in the text too.
    private const string Blokken = "address, article, aside, blockquote, br, caption, dd, details, div, dl, dt, fieldset, figcaption, figure, form, h1, h2, h3, h4, "
        + "label, legend, li, nav, ol, option, p, section, summary, table, td, th, tr, ul";

    private static string Kaal(IElement element)
    {
        var tekst = new System.Text.StringBuilder();
        Lees(element, tekst);
        return string.Join(' ', tekst.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Lees(INode knoop, System.Text.StringBuilder tekst)
    {
        if (knoop is IText stuk)
            tekst.Append(stuk.Data);
        var apart = knoop is IElement element && element.Matches(Blokken);
        if (apart)
            tekst.Append(' ');
        foreach (var kind in knoop.ChildNodes)
            Lees(kind, tekst);
        if (apart)
            tekst.Append(' ');
    }
}
