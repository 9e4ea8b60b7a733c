using Spil.Kern;
using Spil.Web.Opdrachten;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Normenkaders;

namespace Spil.Web.Api;

/// <summary>
/// <c>POST /api/v1/wmo/berekeningen</c>: a question in, a receipt out; the same as <c>bereken</c> on the command line, and also by the norms that were
/// adopted here. Nothing of it is kept or logged.
/// </summary>
internal static class Berekeningen
{
    public static async Task<IResult> Bereken(HttpContext http, Normenkaderboek boek, CancellationToken ct)
    {
        var vraag = Rekenvraaglezer.Lees(await Begrensdelezer.Lees(http.Request.Body, Rekenvraaglezer.MeesteBytes, ct));
        if (!vraag.IsGelukt) return Probleem(vraag);
        var uitkomst = Normrekening.Reken(await boek.TeRekenen(ct), vraag.Waarde);
        return uitkomst.Probeer(out var bon) ? Results.Bytes(Rekenbonschrijver.Schrijf(bon), "application/json") : Probleem(uitkomst);
    }

    private static IResult Probleem(Uitkomst uitkomst) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: "Deze vraag kan Spil niet uitrekenen.",
        detail: string.Join(' ', uitkomst.Weigeringen.Select(w => w.Zin)),
        extensions: new Dictionary<string, object?>
        {
            ["errors"] = uitkomst.Weigeringen.Select(w => new Apifout(w.Zin, Wijzer(w.Veld), w.Regel.Code)).ToArray(),
        });

    // regels[1].code → #/regels/1/code (RFC 6901).
    private static string Wijzer(string veld) =>
        veld.Length == 0 ? "#" : "#/" + veld.Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');
}

/// <summary>One thing that is wrong with a question.</summary>
/// <param name="Detail">In a sentence.</param>
/// <param name="Pointer">Where.</param>
/// <param name="Code">By which rule.</param>
internal sealed record Apifout(string Detail, string Pointer, string Code);
