using System.Globalization;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Schijven.Gedeeld;

/// <summary>Words about measurements and voices.</summary>
internal static class Meetwoorden
{
    private static readonly string[] Rangwoorden =
        ["Eerste", "Tweede", "Derde", "Vierde", "Vijfde", "Zesde", "Zevende", "Achtste", "Negende", "Tiende", "Elfde", "Twaalfde"];

    /// <summary>"Derde meting".</summary>
    public static string Volgorde(int nummer) =>
        (nummer <= Rangwoorden.Length ? Rangwoorden[nummer - 1] : nummer.ToString(CultureInfo.InvariantCulture) + "e") + " meting";

    public static string Zin(this Meetmoment moment) => moment switch
    {
        Meetmoment.Start => "bij de start",
        Meetmoment.NaOverleg => "na het netwerkoverleg",
        Meetmoment.Kwartaal => "na een kwartaal",
        Meetmoment.Einde => "aan het einde",
        _ => "tussendoor",
    };

    public static string Naam(this Beeldrol rol) => rol switch
    {
        Beeldrol.FamilieErvaringsdeskundige => "familie-ervaringsdeskundige",
        _ => rol.ToString().ToLowerInvariant(),
    };

    public static string? Zin(this Tekort tekort) => tekort switch
    {
        Tekort.Niets => "niets",
        Tekort.Beetje => "een beetje",
        Tekort.Veel => "veel",
        Tekort.Dringend => "veel, en het kan niet wachten",
        _ => null,
    };

    /// <summary>The voice somebody has in this traject.</summary>
    public static Beeldrol EigenRol(this Plankader kader) => kader switch
    {
        { IsInwoner: true } => Beeldrol.Inwoner,
        { Tandem: { } tandem } when tandem.Casusregisseur == kader.Ik => Beeldrol.Casusregisseur,
        { Tandem: { } tandem } when tandem.Ervaringsdeskundige == kader.Ik => Beeldrol.Ervaringsdeskundige,
        { Tandem: { } tandem } when tandem.FamilieErvaringsdeskundige == kader.Ik => Beeldrol.FamilieErvaringsdeskundige,
        _ => kader.Gebruiker.Rol == Rol.Naaste ? Beeldrol.Naaste : Beeldrol.Professional,
    };

    /// <summary>First names; two people with the same first name get their whole name.</summary>
    public static Dictionary<PersoonId, string> Kort(this IReadOnlyDictionary<PersoonId, Naam> namen) => namen.ToDictionary(
        n => n.Key,
        n => namen.Any(a => a.Key != n.Key && string.Equals(a.Value.Aanspreek, n.Value.Aanspreek, StringComparison.OrdinalIgnoreCase))
            ? n.Value.Volledig : n.Value.Aanspreek);

    /// <summary>As what somebody is in the tandem; null for others.</summary>
    public static string? RolInTandem(this Tandem? tandem, PersoonId persoon) => tandem switch
    {
        null => null,
        _ when tandem.Casusregisseur == persoon => "casusregisseur",
        _ when tandem.Ervaringsdeskundige == persoon => "ervaringsdeskundige",
        _ when tandem.FamilieErvaringsdeskundige == persoon => "familie-ervaringsdeskundige",
        _ => null,
    };
}
