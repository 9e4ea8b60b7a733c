using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Spil.Platform.Rechten;

namespace Spil.Platform.Formulieren;

/// <summary>
/// Gives every posting form its one-time request id. With the attribute <c>concept</c> the form is kept while somebody types.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormulierTagHelper(Verzoek verzoek, Verzoekzegel zegel) : TagHelper
{
    /// <summary>Keep what is typed: autosave with JavaScript, a button "Bewaar voor later" without.</summary>
    public bool Concept { get; set; }

    /// <summary>Without the button, on a form that has its own way to keep what is not ready: two that do almost the same confuse.</summary>
    public bool ZonderConceptknop { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var account = Gebruiker.Van(ViewContext.HttpContext.User)?.Account;

        // A form that comes back with a refusal keeps its id: nothing was saved under it yet.
        var posted = verzoek.Id is not null && request.HasFormContentType ? request.Form[Verzoekzegel.Veld].ToString() : null;
        var veld = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        veld.MergeAttributes(new Dictionary<string, string?>
        {
            ["type"] = "hidden", ["name"] = Verzoekzegel.Veld, ["value"] = string.IsNullOrEmpty(posted) ? zegel.Maak(account) : posted,
        });
        output.PostContent.AppendHtml(veld);

        if (!Concept)
            return;
        var adres = "/concept?pad=" + Uri.EscapeDataString(Conceptbewaring.Pad(request));
        output.Attributes.SetAttribute("data-concept", adres);
        if (ZonderConceptknop)
            return;
        var knop = new TagBuilder("button");
        knop.MergeAttributes(new Dictionary<string, string?>
        {
            ["type"] = "submit", ["formaction"] = adres, ["formnovalidate"] = "", ["class"] = "utrecht-button utrecht-button--subtle",
        });
        knop.InnerHtml.Append("Bewaar voor later");
        output.PostContent.AppendHtml(knop);
    }
}
