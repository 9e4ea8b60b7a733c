using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Spil.Kern;

namespace Spil.Platform.Schermen;

/// <summary>
/// Seals the word that somebody searches on, most often a name, before it stands in an address: addresses are kept by browsers and written down by
/// proxies. A link with a sealed word works as long as the keys of the site do; after that it is a list without a search.
/// </summary>
public sealed class Zoekzegel(IDataProtectionProvider bescherming)
{
    // No name begins with it.
    private const char Teken = '~';
    private const int Langst = 100;

    private readonly IDataProtector zegel = bescherming.CreateProtector("Spil.Zoekwoord");

    /// <summary>For in an address; null when there is nothing to search.</summary>
    public string? Verzegel(string? zoek) =>
        Tekst.EenRegel(zoek) is { Length: > 0 } woord ? Teken + zegel.Protect(woord[..Math.Min(woord.Length, Langst)]) : null;

    /// <summary>The word that was sealed, or that was typed just now.</summary>
    public string? Lees(string? waarde)
    {
        if (string.IsNullOrEmpty(waarde) || waarde[0] != Teken)
            return waarde;
        try
        {
            return zegel.Unprotect(waarde[1..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>Binds a search word from an address, where it is sealed, or from a form, where it is as typed; the page shows what was typed.</summary>
public sealed class Zoekwoordbinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        var gegeven = bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue;
        var woord = bindingContext.HttpContext.RequestServices.GetRequiredService<Zoekzegel>().Lees(gegeven);
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, woord, woord);
        bindingContext.Result = ModelBindingResult.Success(woord);
        return Task.CompletedTask;
    }
}
