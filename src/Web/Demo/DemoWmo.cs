namespace Spil.Web.Demo;

/// <summary>In demo mode only: the municipality of the demo has adopted the norms of 2021, so that a decision can be tried. It is no real policy decision, and says so.</summary>
internal static class DemoWmo
{
    public const string Besluit = "voorbeeld, geen echt besluit";

    public static IEnumerable<KeyValuePair<string, string?>> Instellingen =>
    [
        new("Spil:Wmo:Vaststelling:hbel-2021:Besluit", Besluit), new("Spil:Wmo:Vaststelling:hbel-2021:Datum", "2020-12-15"), new("Spil:Wmo:Vaststelling:hbel-2021:Vanaf", "2021-01-01"),
    ];
}
