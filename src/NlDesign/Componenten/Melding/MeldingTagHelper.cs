using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>A message on the page. The word of its kind is always there for who does not see the colour.</summary>
[HtmlTargetElement("nl-melding")]
public sealed class MeldingTagHelper : TagHelper
{
    /// <summary><c>info</c>, <c>gelukt</c>, <c>let-op</c> or <c>fout</c>.</summary>
    public string Soort { get; set; } = "info";

    /// <summary>Heading; may be left out for one sentence.</summary>
    public string? Kop { get; set; }

    /// <summary>Lets a screen reader say it at once; for the answer to something the person just did.</summary>
    public bool Aankondigen { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var (klasse, woord) = Soort switch
        {
            "info" => ("info", "Ter informatie"),
            "gelukt" => ("ok", "Gelukt"),
            "let-op" => ("warning", "Let op"),
            "fout" => ("error", "Fout"),
            _ => throw new ArgumentException($"soort=\"{Soort}\" is unknown; use info, gelukt, let-op or fout."),
        };
        var kind = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("utrecht-alert utrecht-alert--" + klasse);
        if (Aankondigen) output.Attributes.SetAttribute("role", Soort == "fout" ? "alert" : "status");
        output.PreContent.AppendHtml(Opbouw.Onzichtbaar(woord + ": "));
        if (Kop is not null) output.PreContent.AppendHtml(Opbouw.Element("p", "spil-melding__kop").Tekst(Kop));
        output.Content.SetHtmlContent(kind);
    }
}
