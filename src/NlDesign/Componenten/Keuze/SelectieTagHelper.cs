using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>One choice out of many: a select. With few options use <c>nl-keuze</c>.</summary>
[HtmlTargetElement("nl-selectie", Attributes = "for")]
public sealed class SelectieTagHelper : Veldbasis
{
    /// <summary>The options; children <c>nl-optie</c> come after these.</summary>
    public IEnumerable<Optie>? Opties { get; set; }

    /// <summary>The first, empty option.</summary>
    public string? Leeg { get; set; } = "Kies";

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Items[typeof(Optieregel)] = new List<Optieregel>();

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        var fouten = Fouten(Naam);
        var gekozen = Waarden(Naam, For.Model);
        var lijst = Opbouw.Element("select", "utrecht-select utrecht-select--html-select")
            .Met("id", Id).Met("name", Naam)
            .Met("aria-describedby", Beschrijving(Id, Hint is not null, fouten.Count > 0))
            .Met("aria-invalid", fouten.Count > 0 ? "true" : null)
            .NeemOver(output);
        if (fouten.Count > 0) lijst.AddCssClass("utrecht-select--invalid");
        if (Leeg is not null) lijst.In(Opbouw.Element("option").Met("value", "").Tekst(Leeg));
        List<Optieregel> regels = [.. (Opties ?? []).Select(Optieregel.Van), .. (List<Optieregel>)context.Items[typeof(Optieregel)]];
        foreach (var optie in regels)
            lijst.In(Opbouw.Element("option").Met("value", optie.Waarde).Met("selected", gekozen.Contains(optie.Waarde))
                .Met("disabled", optie.Uit).In(optie.Tekst));
        var label = Opbouw.Element("label", "utrecht-form-label utrecht-form-field__label").Met("for", Id).In(LabelInhoud());

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Klasse("utrecht-form-field");
        if (fouten.Count > 0) output.Klasse("utrecht-form-field--invalid");
        output.Content.Clear();
        foreach (var deel in new IHtmlContent?[] { AlsKop(label), Hintregel(Hint), Foutregel(fouten), lijst, Opgeslagen(regels) })
            if (deel is not null) output.Content.AppendHtml(deel);
    }
}
