using System.Net;
using System.Net.Sockets;

namespace Spil.Platform.Aanmelden;

/// <summary>A browser and its place as a person recognises them, and no more than that.</summary>
public static class Apparaatwoorden
{
    // The order matters: every browser also calls itself Safari, and every phone also names the system it descends from.
    private static readonly (string Kenmerk, string Naam)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Kenmerk, string Naam)[] Systemen =
        [("iPhone", "een iPhone"), ("iPad", "een iPad"), ("Android", "een Android-apparaat"), ("Windows", "Windows"), ("Macintosh", "een Mac"), ("CrOS", "een Chromebook"), ("Linux", "Linux")];

    /// <summary>"Firefox op Windows"; "Onbekend apparaat" when nothing is recognised.</summary>
    public static string Van(string? userAgent)
    {
        var (browser, systeem) = (Zoek(Browsers, userAgent), Zoek(Systemen, userAgent));
        return (browser, systeem) switch
        {
            (null, null) => "Onbekend apparaat",
            (null, _) => Hoofdletter(systeem!),
            (_, null) => browser,
            _ => $"{browser} op {systeem}",
        };
    }

    /// <summary>The network without the part that points at one house: "145.10.20.x".</summary>
    public static string Plek(IPAddress? adres)
    {
        if (adres is null)
            return "";
        if (adres.IsIPv4MappedToIPv6)
            adres = adres.MapToIPv4();
        if (IPAddress.IsLoopback(adres))
            return "dit apparaat zelf";
        var bytes = adres.GetAddressBytes();
        return adres.AddressFamily == AddressFamily.InterNetwork
            ? $"{bytes[0]}.{bytes[1]}.{bytes[2]}.x"
            : string.Join(':', Enumerable.Range(0, 3).Select(i => $"{(bytes[2 * i] << 8) | bytes[(2 * i) + 1]:x}")) + ":x";
    }

    private static string? Zoek((string Kenmerk, string Naam)[] tabel, string? userAgent) =>
        userAgent is null ? null : Array.Find(tabel, t => userAgent.Contains(t.Kenmerk, StringComparison.Ordinal)).Naam;

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
