using System.Globalization;
using Spil.Web.Opdrachten;
using Spil.Wmo;

namespace Spil.Web;

/// <summary>Reads <c>Spil__Wmo__VierOgen</c>, <c>…__Meeleesdagen</c>, <c>…__Productcode</c> and <c>…__Rechtbank</c>; says in a sentence what does not fit.</summary>
internal static class Wmokeuze
{
    private const int MeesteDagen = 60;

    // LDT_ProductCode of iWmo 3.2.
    private const int LangsteCode = 5;

    private const int LangsteNaam = 100;

    public static Wmoinstellingen Lees(IConfiguration configuratie)
    {
        var (ogen, dagen) = (configuratie["Spil:Wmo:VierOgen"], configuratie["Spil:Wmo:Meeleesdagen"]);
        if (!bool.TryParse(string.IsNullOrWhiteSpace(ogen) ? "false" : ogen, out var vierOgen))
            throw new Opdrachtfout($"Spil__Wmo__VierOgen is \"{ogen}\". Kies true of false.", Opdrachtregel.Kapot);
        if (!int.TryParse(string.IsNullOrWhiteSpace(dagen) ? "14" : dagen, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) || aantal is < 1 or > MeesteDagen)
            throw new Opdrachtfout($"Spil__Wmo__Meeleesdagen is \"{dagen}\". Kies een getal van 1 tot en met {MeesteDagen}.", Opdrachtregel.Kapot);
        var code = configuratie["Spil:Wmo:Productcode"]?.Trim();
        if (code?.Length > LangsteCode)
            throw new Opdrachtfout($"Spil__Wmo__Productcode is \"{code}\". Kies een code van hoogstens {LangsteCode} tekens.", Opdrachtregel.Kapot);
        var rechtbank = configuratie["Spil:Wmo:Rechtbank"]?.Trim() ?? "";
        if (rechtbank.Length > 0 && (rechtbank.Length > LangsteNaam || !rechtbank.StartsWith("rechtbank ", StringComparison.Ordinal)))
            throw new Opdrachtfout($"Spil__Wmo__Rechtbank is \"{rechtbank}\". Schrijf: rechtbank, en dan de naam.", Opdrachtregel.Kapot);
        var keuze = new Wmoinstellingen(vierOgen, aantal, Rechtbank: rechtbank);
        return string.IsNullOrEmpty(code) ? keuze : keuze with { Productcode = code };
    }
}
