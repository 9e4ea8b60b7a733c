using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Kern;

namespace Spil.NlDesign.Features.Stijl;

/// <summary>The example pages: every field posts to its own page and is refused, so that the error state can be seen too.</summary>
[AllowAnonymous]
[AlleenInOntwikkeling]
public sealed class StijlModel : PageModel
{
    private static readonly Regel Voorbeeld = new("STIJL-001", "Dit is een voorbeeld van een fout. Vul iets anders in.");

    /// <summary>The example pages: address and name.</summary>
    public static IReadOnlyList<(string Url, string Naam)> Bladen { get; } =
    [
        ("/stijl/veld", "Veld"), ("/stijl/datum", "Datum"), ("/stijl/keuze", "Keuze"), ("/stijl/vinkjes", "Vinkjes"), ("/stijl/vink", "Vink"),
        ("/stijl/selectie", "Selectie"), ("/stijl/bestand", "Bestand"), ("/stijl/cijfer", "Cijfer"), ("/stijl/fouten", "Fouten"), ("/stijl/concept", "Concept"),
        ("/stijl/knop", "Knop"), ("/stijl/melding", "Melding"), ("/stijl/pil", "Pil"), ("/stijl/eigenwoorden", "Eigen woorden"), ("/stijl/gegevens", "Gegevens"),
        ("/stijl/tabel", "Tabel"), ("/stijl/bladeren", "Bladeren"), ("/stijl/kruimels", "Kruimels"), ("/stijl/stappen", "Stappen"),
        ("/stijl/uitklap", "Uitklap"), ("/stijl/bladwijzers", "Bladwijzers"), ("/stijl/mijn", "Voor de inwoner"), ("/stijl/werk", "Mijn werk"),
        ("/stijl/bon", "De bon"), ("/stijl/staven", "Staven"),
    ];

    /// <summary>Options for the examples.</summary>
    public static IReadOnlyList<Optie> Organisaties { get; } =
        [new("stadsbank", "Stadsbank"), new("woning", "Woningcorporatie"), new("ggz", "GGZ-instelling"), new("gemeente", "Gemeente")];

    /// <summary>What is filled in.</summary>
    [BindProperty]
    public StijlInvoer Invoer { get; set; } = new();

    /// <summary>The page of a list.</summary>
    [BindProperty(SupportsGet = true)]
    public int Bladzijde { get; set; } = 3;

    /// <summary>Search words of the list.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>Shows the page with errors at the fields.</summary>
    public void OnPost()
    {
        foreach (var naam in Request.Form.Keys.Where(naam => naam.StartsWith("Invoer.", StringComparison.Ordinal) && !naam.StartsWith("Invoer.Datum", StringComparison.Ordinal)))
            ModelState.Neem(Voorbeeld.Bij(naam["Invoer.".Length..]), "Invoer.");
        if (Request.Form.ContainsKey("Invoer.Datum.Dag")) ModelState.Neem(Invoer.Datum.Lees(nameof(Invoer.Datum)), "Invoer.");
    }

    /// <summary>Keeps nothing; shows how a form tells that it is kept.</summary>
    public NoContentResult OnPostConcept() => new();
}

/// <summary>The fields of the examples.</summary>
public sealed class StijlInvoer
{
    /// <summary>A line.</summary>
    public string? Naam { get; set; } = "Samira el Idrissi";

    /// <summary>Several lines.</summary>
    public string? Verhaal { get; set; }

    /// <summary>A date.</summary>
    public Datuminvoer Datum { get; set; } = Datuminvoer.Van(new DateOnly(1984, 3, 27));

    /// <summary>One out of a few.</summary>
    public string? Keuze { get; set; } = "nee";

    /// <summary>Several.</summary>
    public List<string> Vinkjes { get; set; } = ["stadsbank", "ggz"];

    /// <summary>A yes.</summary>
    public bool Vink { get; set; }

    /// <summary>One out of many.</summary>
    public string? Selectie { get; set; }

    /// <summary>A mark.</summary>
    public int? Cijfer { get; set; } = 6;
}
