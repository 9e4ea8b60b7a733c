using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>
/// Keeps what was typed while it is typed: <c>&lt;form method="post" nl-concept="?handler=Concept"&gt;</c>. The handler saves the concept and answers 204.
/// Without script the form works as before.
/// </summary>
[HtmlTargetElement("form", Attributes = "nl-concept")]
public sealed class ConceptTagHelper : TagHelper
{
    /// <summary>The address that saves the concept.</summary>
    [HtmlAttributeName("nl-concept")]
    public string Adres { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("hx-post", Adres);
        output.Attributes.SetAttribute("hx-trigger", "input delay:1500ms, change delay:300ms");
        output.Attributes.SetAttribute("hx-swap", "none");
        output.Attributes.SetAttribute("hx-sync", "this:replace");
        output.Attributes.SetAttribute("hx-validate", "false");
        output.PostContent.AppendHtml(Opbouw.Element("p", "spil-conceptstand").Met("data-conceptstand", "").Met("role", "status"));
    }
}
