using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;

/// <summary>One step on the page.</summary>
/// <param name="Stap">The step.</param>
/// <param name="Staat">gedaan, nu or later.</param>
/// <param name="Stukken">Its documents.</param>
/// <param name="Voorwaarden">Its conditions.</param>
/// <param name="Plekken">What lies there to read, with the place it lies in.</param>
/// <param name="Gedeeld">The traject and who looks.</param>
public sealed record Stapbeeld(Werkstap Stap, string Staat, IReadOnlyList<Stukbeeld> Stukken, IReadOnlyList<Stukbeeld> Voorwaarden,
    IReadOnlyList<(string Naam, string Uitleg, Processtuk? Stuk)> Plekken, Werkwijzepagina Gedeeld);

/// <summary>Makes the lines of the page.</summary>
internal static class Stukregels
{
    public static Stapbeeld Maak(Werkwijzepagina pagina, Stapstatus status, ILookup<int, Processtuk> liggend, DateOnly vandaag)
    {
        var traject = pagina.Kader.Traject;
        var nummer = status.Stap.Nummer;
        var later = nummer > (int)traject.Stap;
        var staat = traject.Status == Trajectstatus.Afgerond || nummer < (int)traject.Stap ? (nummer == 0 && status.Mist.Any() ? "nu" : "gedaan") : later ? "later" : "nu";
        var ligt = liggend[nummer].ToDictionary(s => s.Plek);
        return new(status.Stap, staat,
            [.. status.Stukken.Select(s => Aan(pagina, Stukbeeld.Van(status, s, later, vandaag) with { Verder = Verder(pagina, s) },
                s.Stuk.Soort != Stuksoort.Organisatiestuk && Werkproceswacht.MagOntheven(s.Stuk.Soort, s.Stuk.Formulier) && s is { Houdt: false }))],
            [.. status.Voorwaarden.Select(v => Aan(pagina, Stukbeeld.Van(status, v, later), Werkproceswacht.MagOntheven(v.Voorwaarde.Soort) && !v.Houdt))],
            [
                .. status.Stap.Documenten.Where(d => d.Soort is Stuksoort.Organisatiestuk or Stuksoort.Uitreiking && ligt.ContainsKey(d.Code)).Select(d => (d.Naam, d.Uitleg, ligt[d.Code])),
                .. status.Stap.Plekken.Where(p => ligt.ContainsKey(p.Code)).Select(p => (p.Naam, p.Uitleg, ligt[p.Code])),
            ],
            pagina);
    }

    private static Stukbeeld Aan(Werkwijzepagina pagina, Stukbeeld beeld, bool kanOntheffen) => beeld with
    {
        Vastlegging = pagina.Beeld.Feiten.Vastgelegd.LastOrDefault(v => v.Geldt && v.Stap == beeld.Stap && v.Wat == beeld.Code),
        KanVastleggen = pagina.MagLeiden && beeld.Pilsoort != "goed" && Vastlegging.Kan(pagina.Werkproces, beeld.Stap, beeld.Code),
        KanOntheffen = pagina.MagOntheffen && kanOntheffen,
    };

    // Only for who guides or is the inwoner: others are asked where they sign.
    private static (string, string)? Verder(Werkwijzepagina pagina, Stukstatus stuk) => !pagina.Kader.SchrijftMee ? null : stuk.Stuk.Soort switch
    {
        Stuksoort.Plan => (pagina.Kader.Plan, "Naar het plan"),
        Stuksoort.Formulier or Stuksoort.Crisiskaart => Documentadres.Van(pagina.Kader, stuk),
        _ => null,
    };
}
