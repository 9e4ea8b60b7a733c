using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>One option inside <c>nl-keuze</c>, <c>nl-vinkjes</c> or <c>nl-selectie</c>.</summary>
[HtmlTargetElement("nl-optie", Attributes = "waarde")]
public sealed class OptieTagHelper : TagHelper
{
    /// <summary>The value that is sent.</summary>
    public string Waarde { get; set; } = "";

    /// <summary>One sentence more under the option.</summary>
    public string? Hint { get; set; }

    /// <summary>Stands apart under a line, for "none of these".</summary>
    public bool Los { get; set; }

    /// <summary>Cannot be chosen now.</summary>
    public bool Uit { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = await output.GetChildContentAsync();
        var tekst = new HtmlContentBuilder();
        kind.CopyTo(tekst);
        if (context.Items.TryGetValue(typeof(Optieregel), out var lijst))
            ((List<Optieregel>)lijst).Add(new(Waarde, tekst, Hint, Los, Uit));
        output.SuppressOutput();
    }
}
