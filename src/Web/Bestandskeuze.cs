using System.Globalization;
using Spil.Platform.Bestanden;
using Spil.Web.Opdrachten;

namespace Spil.Web;

/// <summary>Where files are kept, from the environment.</summary>
internal static class Bestandskeuze
{
    // A file stands in memory for a moment while it is looked at.
    private const int HoogsteKeuze = 200;

    public static Bestandsinstellingen Lees(IConfiguration configuratie)
    {
        var soort = configuratie["Spil:Bestanden"] is { Length: > 0 } gekozen ? gekozen : "Database";
        var map = configuratie["Spil:Bestanden:Map"];
        var mb = configuratie["Spil:Bestanden:HoogsteMb"] is { Length: > 0 } tekst ? tekst : "20";
        if (soort is not ("Database" or "Map"))
            throw new Opdrachtfout($"Spil__Bestanden is \"{soort}\". Kies Database of Map.", Opdrachtregel.Kapot);
        if (soort == "Map" && string.IsNullOrWhiteSpace(map))
            throw new Opdrachtfout("Spil__Bestanden__Map ontbreekt: zonder die map kan Spil geen bestanden bewaren.", Opdrachtregel.Kapot);
        if (!int.TryParse(mb, NumberStyles.None, CultureInfo.InvariantCulture, out var hoogste) || hoogste is < 1 or > HoogsteKeuze)
            throw new Opdrachtfout($"Spil__Bestanden__HoogsteMb is \"{mb}\". Kies een getal van 1 tot en met {HoogsteKeuze}.", Opdrachtregel.Kapot);
        return new(soort == "Map" ? Path.GetFullPath(map!) : null, hoogste);
    }
}
