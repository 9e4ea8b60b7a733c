using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;

namespace Spil.NlDesign;

/// <summary>Registers NlDesign.</summary>
public static class NlDesignServices
{
    /// <summary>Options of the frame and Dutch sentences for what the binder cannot read. Bind the section yourself: <c>AddNlDesign(o =&gt; config.Bind("NlDesign", o))</c>.</summary>
    public static IServiceCollection AddNlDesign(this IServiceCollection services, Action<NlDesignOptions>? instellen = null)
    {
        var opties = services.AddOptions<NlDesignOptions>();
        if (instellen is not null) opties.Configure(instellen);
        services.Configure<MvcOptions>(NederlandseZinnen.Zet);
        // Letters of every language as they are; only what means something in HTML is encoded.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new(UnicodeRanges.All));
        return services;
    }
}
