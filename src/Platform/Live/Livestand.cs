using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Spil.Kern;

namespace Spil.Platform.Live;

/// <summary>What a page that was drawn follows from here on.</summary>
/// <param name="Dossier">Of which dossier.</param>
/// <param name="Wat">What is on it: "voorstel/… kring".</param>
/// <param name="Vanaf">The last change that is in it for certain.</param>
public sealed record Livestand(DossierId Dossier, string Wat, long Vanaf)
{
    /// <summary>ViewData key.</summary>
    public const string Sleutel = "Live";

    public string Adres => FormattableString.Invariant($"/dossiers/{Dossier}/live?wat={Uri.EscapeDataString(Wat)}&vanaf={Vanaf}");
}

/// <summary>
/// The part of a page that shows what others change, without a reload: &lt;live-deel&gt;…&lt;/live-deel&gt;. Around it come the stream, a line that
/// says honestly whether the screen is up to date, and a voice for who does not see it. Without script it is just the part.
/// </summary>
[HtmlTargetElement("live-deel")]
public sealed class LiveDeelTagHelper : TagHelper
{
    public const string Id = "live-deel";

    // Comes back by itself, each time after a longer while; a page in the background listens to nothing and comes back when it is looked at.
    private const string Stroom = """{"sse":{"reconnect":true,"reconnectMaxDelay":15000,"pauseOnBackground":true,"releaseOn":"immediate"}}""";

    /// <summary>The version of the text that is on the screen, which the page gets back to show what changed since.</summary>
    public int? Gelezen { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("id", Id);
        // The answer to a form is no page to fetch again: its refusals would be gone.
        if (ViewContext.ViewData[Livestand.Sleutel] is not Livestand stand || ViewContext.HttpContext.Request.Method != "GET")
            return;

        var request = ViewContext.HttpContext.Request;
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("hx-get", request.Path + request.QueryString);
        output.Attributes.SetAttribute("hx-trigger", "ververs");
        output.Attributes.SetAttribute("hx-select", "#" + Id);
        output.Attributes.SetAttribute("hx-swap", "outerMorph");
        output.Attributes.SetAttribute("hx-headers", $$"""{"{{Verversing.Kop}}":"ja"}""");
        if (Gelezen is { } versie)
            output.Attributes.SetAttribute("hx-vals", FormattableString.Invariant($$"""{"gelezen":{{versie}}}"""));

        var bron = Maak("div", ("id", "live"), ("class", "live"), ("data-adres", stand.Adres), ("hx-config", Stroom), ("hidden", ""));
        bron.InnerHtml.AppendHtml(Maak("p", ("id", "live-stand"), ("class", "live__stand")));
        bron.InnerHtml.AppendHtml(Maak("p", ("id", "live-zegt"), ("class", "spil-onzichtbaar"), ("role", "status")));
        output.PreElement.AppendHtml(bron);
    }

    private static TagBuilder Maak(string naam, params (string Naam, string Waarde)[] attributen)
    {
        var element = new TagBuilder(naam);
        foreach (var (attribuut, waarde) in attributen)
            element.MergeAttribute(attribuut, waarde);
        return element;
    }
}
