using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>The steps of a process, in order.</summary>
[HtmlTargetElement("nl-stappen")]
public sealed class StappenTagHelper : TagHelper
{
    /// <summary>Name of the process for a screen reader.</summary>
    public string Naam { get; set; } = "Stappen";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.Klasse("spil-stappen");
        output.Attributes.SetAttribute("aria-label", Naam);
    }
}

/// <summary>One step. Its state is a word, not only a colour. Child content is a sentence about what is needed.</summary>
[HtmlTargetElement("nl-stap", Attributes = "naam,staat")]
public sealed class StapTagHelper : TagHelper
{
    /// <summary>The number people know the step by; may start at 0.</summary>
    public int? Nummer { get; set; }

    /// <summary>The name of the step.</summary>
    public string Naam { get; set; } = "";

    /// <summary><c>gedaan</c>, <c>nu</c> or <c>later</c>.</summary>
    public string Staat { get; set; } = "";

    /// <summary>Where the step can be seen.</summary>
    public string? Href { get; set; }

    /// <summary>Another word for the state, for example a date: "Gedaan op 2 november".</summary>
    public string? Woord { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var woord = Staat switch
        {
            "gedaan" => "Gedaan",
            "nu" => "Hier zijn we nu",
            "later" => "Nog niet",
            _ => throw new ArgumentException($"staat=\"{Staat}\" is unknown; use gedaan, nu or later."),
        };
        var kind = await output.GetChildContentAsync();
        var titel = Nummer is { } nummer ? string.Create(CultureInfo.InvariantCulture, $"{nummer}. {Naam}") : Naam;
        var naam = Opbouw.Element("span", "spil-stap__naam");
        naam.In(string.IsNullOrEmpty(Href) ? Opbouw.Element("span").Tekst(titel) : Opbouw.Element("a").Met("href", Href).Tekst(titel));

        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("spil-stap spil-stap--" + Staat);
        if (Staat == "nu") output.Attributes.SetAttribute("aria-current", "step");
        output.Content.Clear();
        output.Content.AppendHtml(naam).AppendHtml(Opbouw.Element("span", "spil-stap__staat").Tekst(Woord ?? woord));
        if (!kind.IsEmptyOrWhiteSpace) output.Content.AppendHtml(Opbouw.Element("p").In(kind));
    }
}
