using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>One thing that differs between two versions of a werkproces.</summary>
/// <param name="Stap">Number of the step.</param>
/// <param name="Naam">The document or condition, as people read it.</param>
/// <param name="Wat">What happens to it.</param>
public sealed record Werkprocesverschil(int Stap, string Naam, Verschilsoort Wat);

/// <summary>What happens to a document or condition in another version.</summary>
public enum Verschilsoort
{
    /// <summary>It comes.</summary>
    Erbij,

    /// <summary>It goes.</summary>
    Eraf,

    /// <summary>It was optional and has to be there now.</summary>
    NuVerplicht,

    /// <summary>It had to be there and is optional now.</summary>
    NuVrij,

    /// <summary>Something else about it: kind, for whom, bringing up to date, who signs.</summary>
    Anders,
}

/// <summary>What a move to another version would mean for one traject: what changes, and what would be missing then.</summary>
/// <param name="Verschillen">What changes, step by step.</param>
/// <param name="MistNu">What is missing to go on now.</param>
/// <param name="MistStraks">What would be missing to go on.</param>
public sealed record Overstap(IReadOnlyList<Werkprocesverschil> Verschillen, IReadOnlyList<Weigering> MistNu, IReadOnlyList<Weigering> MistStraks)
{
    /// <summary>Compares.</summary>
    public static Overstap Bekijk(Werkproces van, Werkproces naar, Traject traject, Werkprocesfeiten nu, Werkprocesfeiten straks) => new(
        [.. Enumerable.Range(0, Werkproces.AantalStappen).SelectMany(n => Vergelijk(van.Stappen[n], naar.Stappen[n]))],
        Werkproceswacht.Kijk(van, traject, nu).MistTot(traject.Stap),
        Werkproceswacht.Kijk(naar, traject, straks).MistTot(traject.Stap));

    private static IEnumerable<Werkprocesverschil> Vergelijk(Werkstap van, Werkstap naar)
    {
        foreach (var nieuw in naar.Documenten)
        {
            if (van.Documenten.FirstOrDefault(d => d.Code == nieuw.Code) is not { } oud) yield return new(naar.Nummer, nieuw.Naam, Verschilsoort.Erbij);
            else if (oud.Verplicht != nieuw.Verplicht) yield return new(naar.Nummer, nieuw.Naam, nieuw.Verplicht ? Verschilsoort.NuVerplicht : Verschilsoort.NuVrij);
            else if (Eis(oud) != Eis(nieuw)) yield return new(naar.Nummer, nieuw.Naam, Verschilsoort.Anders);
        }

        foreach (var weg in van.Documenten.Where(d => naar.Documenten.All(n => n.Code != d.Code))) yield return new(naar.Nummer, weg.Naam, Verschilsoort.Eraf);
        foreach (var erbij in naar.Voorwaarden.Where(v => van.Voorwaarden.All(o => o.Soort != v.Soort))) yield return new(naar.Nummer, erbij.Soort.Naam(), Verschilsoort.Erbij);
        foreach (var weg in van.Voorwaarden.Where(v => naar.Voorwaarden.All(n => n.Soort != v.Soort))) yield return new(naar.Nummer, weg.Soort.Naam(), Verschilsoort.Eraf);
    }

    private static (Stuksoort, string, Stukper, bool, string) Eis(Werkdocument d) => (d.Soort, d.Formulier, d.Per, d.Bijwerken, string.Join('|', d.Tekenaars.Order()));
}
