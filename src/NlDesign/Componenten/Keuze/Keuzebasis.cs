using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>A group of radio buttons or check boxes.</summary>
public abstract class Keuzebasis : Groepsbasis
{
    /// <summary>The options; children <c>nl-optie</c> come after these.</summary>
    public IEnumerable<Optie>? Opties { get; set; }

    /// <summary>Side by side, for two or three short options.</summary>
    public bool Rij { get; set; }

    /// <summary>How many options show at once; the others fold away, unless one of them is chosen. Left out: all of them.</summary>
    public int? Eerst { get; set; }

    /// <summary>What opens the others.</summary>
    public string Meer { get; set; } = "Meer keuzes";

    private protected abstract string Type { get; }

    /// <inheritdoc/>
    public override void Init(TagHelperContext context) => context.Items[typeof(Optieregel)] = new List<Optieregel>();

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await output.GetChildContentAsync();
        var regels = (Opties ?? []).Select(Optieregel.Van).Concat((List<Optieregel>)context.Items[typeof(Optieregel)]).ToList();
        var gekozen = Waarden(Naam, For.Model);
        var fouten = Fouten(Naam);
        var groep = Opbouw.Element("div", "spil-opties" + (Rij ? " spil-opties--rij" : ""));
        var rest = Opbouw.Element("div", "spil-uitklap__inhoud");
        TagBuilder? deel = null;
        for (var i = 0; i < regels.Count; i++)
        {
            var hier = i < (Eerst ?? regels.Count) ? groep : rest;
            if (i == 0 || regels[i].Groep != regels[i - 1].Groep) deel = Deel(hier, regels[i].Groep, i);
            (deel ?? hier).In(Regel(regels[i], i, gekozen.Contains(regels[i].Waarde), fouten.Count > 0));
        }

        if (Eerst < regels.Count)
            groep.In(Opbouw.Element("details", "spil-uitklap").Met("open", regels.Skip(Eerst.Value).Any(r => gekozen.Contains(r.Waarde)))
                .In(Opbouw.Element("summary").Tekst(Meer), rest));
        Groep(output, fouten, Hint, groep, Opgeslagen(regels));
    }

    // A named group within the question, so that a screen reader says where one is.
    private TagBuilder? Deel(TagBuilder groep, string? naam, int nummer)
    {
        if (naam is null) return null;
        var id = Id + "_groep_" + (nummer + 1).ToString(CultureInfo.InvariantCulture);
        var deel = Opbouw.Element("div", "spil-optiegroep").Met("role", "group").Met("aria-labelledby", id)
            .In(Opbouw.Element("p", "spil-optiegroep__kop").Met("id", id).Tekst(naam));
        groep.In(deel);
        return deel;
    }

    private TagBuilder Regel(Optieregel optie, int nummer, bool gekozen, bool fout)
    {
        var id = Id + "_" + (nummer + 1).ToString(CultureInfo.InvariantCulture);
        var keuze = Opbouw.Element("input").Met("type", Type).Met("id", id).Met("name", Naam).Met("value", optie.Waarde)
            .Met("checked", gekozen).Met("disabled", optie.Uit)
            .Met("aria-describedby", optie.Hint is null ? null : HintId(id))
            .Met("aria-invalid", fout && Type == "checkbox" ? "true" : null);
        var label = Opbouw.Element("label").Met("for", id).In(optie.Tekst);
        IHtmlContent? hint = optie.Hint is null ? null : Opbouw.Element("p", "spil-optie__hint").Met("id", HintId(id)).Tekst(optie.Hint);
        return Opbouw.Element("div", "spil-optie" + (optie.Los ? " spil-optie--los" : "")).In(keuze, label, hint);
    }
}

/// <summary>One choice out of a few: radio buttons.</summary>
[HtmlTargetElement("nl-keuze", Attributes = "for")]
public sealed class KeuzeTagHelper : Keuzebasis
{
    private protected override string Type => "radio";
}

/// <summary>Several choices: check boxes. Binds to a list.</summary>
[HtmlTargetElement("nl-vinkjes", Attributes = "for")]
public sealed class VinkjesTagHelper : Keuzebasis
{
    private protected override string Type => "checkbox";
}
