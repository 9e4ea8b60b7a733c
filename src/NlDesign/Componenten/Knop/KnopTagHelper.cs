using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>A button, or with <c>href</c> a link that looks like one. One main button per page.</summary>
[HtmlTargetElement("nl-knop")]
public sealed class KnopTagHelper : TagHelper
{
    /// <summary><c>hoofd</c> (what this page is for), <c>tweede</c> (the other way), <c>stil</c> (a text button) or <c>gevaar</c> (cannot be undone).</summary>
    public string Soort { get; set; } = "hoofd";

    /// <summary>Where it leads; makes it a link.</summary>
    public string? Href { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "button" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse(Soort switch
        {
            "hoofd" => "utrecht-button utrecht-button--primary-action",
            "tweede" => "utrecht-button utrecht-button--secondary-action",
            "stil" => "utrecht-button utrecht-button--subtle",
            "gevaar" => "utrecht-button utrecht-button--secondary-action utrecht-button--danger",
            _ => throw new ArgumentException($"soort=\"{Soort}\" is unknown; use hoofd, tweede, stil or gevaar."),
        });
        if (Href is not null) output.Attributes.SetAttribute("href", Href);
        else if (!output.Attributes.ContainsName("type")) output.Attributes.SetAttribute("type", "submit");
    }
}

/// <summary>A row of buttons; wraps on a phone.</summary>
[HtmlTargetElement("nl-knoppen")]
public sealed class KnoppenTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Klasse("spil-knoppen");
    }
}
