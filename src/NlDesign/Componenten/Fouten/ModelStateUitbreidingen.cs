using Microsoft.AspNetCore.Mvc.ModelBinding;
using Spil.Kern;

namespace Spil.NlDesign;

/// <summary>Puts what the domain refuses beside the fields of the page.</summary>
public static class ModelStateUitbreidingen
{
    /// <summary>
    /// Takes over every refusal: at its field (with <paramref name="voorvoegsel"/> before the name, for example <c>"Invoer."</c>), or at the form when it names none.
    /// </summary>
    /// <returns>True when it was done, so that a page can write <c>if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();</c>.</returns>
    public static bool Neem(this ModelStateDictionary stand, Uitkomst uitkomst, string voorvoegsel = "")
    {
        foreach (var weigering in uitkomst.Weigeringen)
            stand.AddModelError(weigering.Veld.Length == 0 ? "" : voorvoegsel + weigering.Veld, weigering.Zin);
        return uitkomst.IsGelukt;
    }
}
