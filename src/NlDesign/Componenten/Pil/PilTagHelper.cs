using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>A short state in words with a colour: <c>&lt;nl-pil soort="let"&gt;Vóór donderdag&lt;/nl-pil&gt;</c>.</summary>
[HtmlTargetElement("nl-pil")]
public sealed class PilTagHelper : TagHelper
{
    /// <summary><c>goed</c>, <c>let</c>, <c>fout</c>, <c>spil</c>, <c>eigen</c> (only for the inwoner's own voice) or <c>neutraal</c>.</summary>
    public string Soort { get; set; } = "neutraal";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Soort is not ("goed" or "let" or "fout" or "spil" or "eigen" or "neutraal"))
            throw new ArgumentException($"soort=\"{Soort}\" is unknown; use goed, let, fout, spil, eigen or neutraal.");
        output.TagName = "span";
        output.Klasse("spil-pil spil-pil--" + Soort);
    }
}
