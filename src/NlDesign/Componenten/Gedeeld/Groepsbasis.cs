using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>A field of several controls: a fieldset whose legend is the label. Its id is the id of the property, so that the error summary can point to it.</summary>
public abstract class Groepsbasis : Veldbasis
{
    internal void Groep(TagHelperOutput uitvoer, IReadOnlyList<string> fouten, string? hint, params ReadOnlySpan<IHtmlContent?> inhoud)
    {
        uitvoer.TagName = "fieldset";
        uitvoer.TagMode = TagMode.StartTagAndEndTag;
        uitvoer.Klasse("spil-groep");
        if (fouten.Count > 0) uitvoer.Klasse("spil-groep--fout");
        if (Als is not null) uitvoer.Klasse("spil-groep--" + Als);
        uitvoer.Attributes.SetAttribute("id", Id);
        if (Beschrijving(Id, hint is not null, fouten.Count > 0) is { } beschrijving)
            uitvoer.Attributes.SetAttribute("aria-describedby", beschrijving);
        uitvoer.Content.Clear();
        uitvoer.Content.AppendHtml(Opbouw.Element("legend").In(AlsKop(LabelInhoud())));
        foreach (var deel in new IHtmlContent?[] { Hintregel(hint), Foutregel(fouten) })
            if (deel is not null) uitvoer.Content.AppendHtml(deel);
        foreach (var deel in inhoud)
            if (deel is not null) uitvoer.Content.AppendHtml(deel);
    }
}
