using System.Data.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Data.Sqlite;
using Spil.Platform.Lezen;

namespace Spil.Web.Features.Web.Fout;

/// <summary>The one error page: says what is wrong in plain words, what to do, and for a bug its reference number.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class IndexModel(ILogger<IndexModel> log) : PageModel
{
    private const int Vol = 13;

    public string Kop { get; private set; } = "";

    public string Uitleg { get; private set; } = "";

    public string? Kenmerk { get; private set; }

    public void OnGet() => Toon(Code);

    public void OnPost() => Toon(Code);

    // From the address itself: after a form that cannot be read, model binding has nothing to give.
    private int Code => int.TryParse(RouteData.Values["code"] as string, out var code) ? code : StatusCodes.Status404NotFound;

    // A full disk passes too, when somebody makes room.
    private static bool IsWeg(Exception? fout) => fout is DbException { IsTransient: true } or SqliteException { SqliteErrorCode: Vol } || (fout?.InnerException is { } binnen && IsWeg(binnen));

    private void Toon(int code)
    {
        var reden = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        var zonderLog = reden is InzageNietVastgelegd;
        if (code is < 400 or > 599)
            code = StatusCodes.Status404NotFound;
        // The framework refuses a form with bytes that are no text; that is bad input, not a bug.
        var onleesbaar = reden is InvalidDataException or BadHttpRequestException;
        if (onleesbaar)
            code = reden is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
                ? StatusCodes.Status413PayloadTooLarge
                : StatusCodes.Status400BadRequest;
        // The database is away for a moment: that passes, and there is nothing to call about.
        if (code == StatusCodes.Status500InternalServerError && (zonderLog || IsWeg(reden)))
            code = StatusCodes.Status503ServiceUnavailable;
        Response.StatusCode = code;
        (Kop, Uitleg) = code switch
        {
            400 when onleesbaar => (
                "Dit kunnen we niet lezen", "In wat je stuurde staat een teken dat we niet kunnen lezen. Ga terug: je tekst staat er nog. Haal het vreemde teken weg."),
            400 when HttpMethods.IsPost(Request.Method) => (
                "Dit formulier is verlopen", "Of er staat een teken in dat we niet kunnen lezen. Ga terug, laad de pagina opnieuw en verstuur het nog een keer."),
            400 => ("Dit begrijpen we niet", "Ga terug en probeer het nog een keer."),
            403 => ("Dit mag je niet openen", "Deze pagina hoort niet bij wat jij doet in Spil. Denk je van wel? Vraag het aan je beheerder."),
            404 => ("Deze pagina is er niet", "Het adres klopt niet, of je kunt deze pagina niet zien."),
            405 => ("Dit kan hier niet", "Ga terug en probeer het nog een keer."),
            413 => ("Dit is te groot", "Het is niet bewaard. Ga terug: je tekst staat er nog. Maak de tekst of het bestand kleiner en probeer het nog een keer."),
            429 => ("Het ging te vaak achter elkaar", "Wacht een minuut en probeer het dan opnieuw."),
            503 when zonderLog => (
                "We laten nu even niets zien", "We kunnen niet opschrijven wie er kijkt. Dat moet wel. Probeer het over een paar minuten nog een keer. Wat je had opgeslagen, is bewaard."),
            503 => ("Spil is even niet bereikbaar", "Probeer het over een paar minuten nog een keer. Wat je had opgeslagen, is bewaard."),
            >= 500 => ("Er ging iets mis bij ons", "Het ligt niet aan jou. Wat je had opgeslagen, is bewaard. Probeer het straks nog een keer."),
            _ => ("Dit lukt niet", "Ga terug en probeer het nog een keer."),
        };
        if (code >= 500)
        {
            Kenmerk = HttpContext.TraceIdentifier;
            if (reden is not null)
                log.LogError(reden, "Bug with reference {Kenmerk}", Kenmerk);
        }
    }
}
