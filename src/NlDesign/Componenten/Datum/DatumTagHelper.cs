using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Spil.NlDesign;

/// <summary>A date in three boxes, day, month, year: no calendar to fight with. Binds to <see cref="Datuminvoer"/>.</summary>
[HtmlTargetElement("nl-datum", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DatumTagHelper : Groepsbasis
{
    private static readonly string[] Delen = [nameof(Datuminvoer.Dag), nameof(Datuminvoer.Maand), nameof(Datuminvoer.Jaar)];

    /// <summary>For a date of birth: lets the browser fill it in (<c>bday</c>).</summary>
    public bool Geboortedatum { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var geheel = Fouten(Naam);
        var perDeel = Delen.SelectMany(deel => Fouten($"{Naam}.{deel}")).ToList();
        var rij = Opbouw.Element("div", "spil-datum");
        foreach (var deel in Delen)
        {
            // When no part is to blame, all three are marked.
            var mis = perDeel.Count == 0 ? geheel.Count > 0 : Fouten($"{Naam}.{deel}").Count > 0;
            rij.In(Deel(deel, mis));
        }

        Groep(output, [.. geheel.Concat(perDeel).Distinct()], Hint ?? "Bijvoorbeeld: 27 3 1984", rij,
            Opgeslagen(Samen(deel => Waarde($"{Naam}.{deel}", null)), Samen(Model)));
    }

    private static string Samen(Func<string, string?> deel) => string.Join(' ', Delen.Select(deel)).Trim();

    private TagBuilder Deel(string deel, bool mis)
    {
        var naam = $"{Naam}.{deel}";
        var vak = Opbouw.Element("input", "utrecht-textbox utrecht-textbox--html-input")
            .Met("type", "text").Met("id", IdVan(naam)).Met("name", naam)
            .Met("value", Waarde(naam, Model(deel)))
            // A month may be typed as a name, so it gets the full keyboard.
            .Met("inputmode", deel == nameof(Datuminvoer.Maand) ? null : "numeric")
            .Met("autocomplete", Geboortedatum ? Aanvulling(deel) : "off")
            .Met("aria-invalid", mis ? "true" : null);
        if (deel == nameof(Datuminvoer.Jaar)) vak.AddCssClass("utrecht-textbox--jaar");
        if (mis) vak.AddCssClass("utrecht-textbox--invalid");
        return Opbouw.Element("div").In(Opbouw.Element("label").Met("for", IdVan(naam)).Tekst(deel), vak);
    }

    private string? Model(string deel) => For.Model is not Datuminvoer datum ? null : deel switch
    {
        nameof(Datuminvoer.Dag) => datum.Dag,
        nameof(Datuminvoer.Maand) => datum.Maand,
        _ => datum.Jaar,
    };

    private static string Aanvulling(string deel) => deel switch
    {
        nameof(Datuminvoer.Dag) => "bday-day",
        nameof(Datuminvoer.Maand) => "bday-month",
        _ => "bday-year",
    };
}
