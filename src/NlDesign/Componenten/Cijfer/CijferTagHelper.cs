using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>
/// A mark: radio buttons in a row, with words at both ends. Binds to <c>int?</c>; no mark sends an empty value (missing is not zero).
/// </summary>
[HtmlTargetElement("nl-cijfer", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CijferTagHelper : Groepsbasis
{
    /// <summary>Lowest mark.</summary>
    public int Van { get; set; } = 1;

    /// <summary>Highest mark.</summary>
    public int Tot { get; set; } = 10;

    /// <summary>What the lowest mark means, in words.</summary>
    public string Begin { get; set; } = "heel slecht";

    /// <summary>What the highest mark means, in words.</summary>
    public string Eind { get; set; } = "heel goed";

    /// <summary>Text of the choice to give no mark; left out when a mark is needed.</summary>
    public string? Geen { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var gekozen = Waarde(Naam, For.Model);
        var fouten = Fouten(Naam);
        var rij = Opbouw.Element("div", "spil-cijfer");
        for (var cijfer = Van; cijfer <= Tot; cijfer++) rij.In(Cel(cijfer, gekozen));
        var einden = Opbouw.Element("div", "spil-cijfer__einden").Met("aria-hidden", "true").In(
            Opbouw.Element("span").Tekst($"{Van} = {Begin}"), Opbouw.Element("span").Tekst($"{Tot} = {Eind}"));
        Groep(output, fouten, Hint, rij, einden, Geenkeuze(gekozen), Opgeslagen(Waarde(Naam, null), Opbouw.AlsTekst(For.Model)));
    }

    private TagBuilder Cel(int cijfer, string? gekozen)
    {
        var tekst = cijfer.ToString(CultureInfo.InvariantCulture);
        var id = Id + "_" + tekst;
        var label = Opbouw.Element("label").Met("for", id).Tekst(tekst);
        if (cijfer == Van) label.In(Opbouw.Onzichtbaar(" " + Begin));
        if (cijfer == Tot) label.In(Opbouw.Onzichtbaar(" " + Eind));
        return Opbouw.Element("div", "spil-cijfer__cel").In(Radio(id, tekst, tekst == gekozen), label);
    }

    private TagBuilder? Geenkeuze(string? gekozen)
    {
        if (Geen is null) return null;
        var id = Id + "_geen";
        return Opbouw.Element("div", "spil-optie").In(Radio(id, "", gekozen is ""), Opbouw.Element("label").Met("for", id).Tekst(Geen));
    }

    private TagBuilder Radio(string id, string waarde, bool gekozen) => Opbouw.Element("input")
        .Met("type", "radio").Met("id", id).Met("name", Naam).Met("value", waarde).Met("checked", gekozen);
}
