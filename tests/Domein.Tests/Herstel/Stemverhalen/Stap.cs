using FsCheck;
using FsCheck.Fluent;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Domein.Tests.Herstel.Stemverhalen;

/// <summary>
/// Something that happens around a traject. People are numbers: 0 the inwoner, 1 and 2 the tandem, 3 and 4 the kring, 5 who may join later.
/// Voorstellen are numbered as they came; a number that is too high wraps around.
/// </summary>
internal abstract record Stap
{
    /// <summary>Writes a goal (0), or an action under a goal, and lays it before everybody.</summary>
    public sealed record StelVoor(int Onder) : Stap;

    /// <summary>Changes the text; <paramref name="Verouderd"/> when somebody else changed it since it was read.</summary>
    public sealed record Wijzig(int Wat, int Tekst, bool Verouderd) : Stap;

    /// <summary>The own stem; <paramref name="Terug"/> versions before the present one.</summary>
    public sealed record Stem(int Wat, int Wie, Stemkeuze Keuze, int Terug) : Stap;

    /// <summary>A stem by telephone, written down by another.</summary>
    public sealed record Bel(int Wat, int Wie, Stemkeuze Keuze, int Door) : Stap;

    public sealed record Pauzeer(int Wie) : Stap;

    public sealed record GaVerder(int Wie) : Stap;

    public sealed record KomErbij : Stap;

    public sealed record GaWeg(int Wie) : Stap;

    public sealed record TrekToestemmingIn(Toestemmingsdoel Doel) : Stap;

    public sealed record GeefToestemming(Toestemmingsdoel Doel) : Stap;

    /// <summary>Withdraws a voorstel.</summary>
    public sealed record TrekIn(int Wat) : Stap;

    /// <summary>The traject stops.</summary>
    public sealed record Sluit : Stap;
}

/// <summary>Random stories: many yeses, so that something stands in the plan often enough to be taken out again.</summary>
internal static class Stappen
{
    private static readonly Gen<int> Wat = Gen.Choose(0, 5);
    private static readonly Gen<int> Mens = Gen.Choose(0, 5);
    private static readonly Gen<int> Kring = Gen.Choose(3, 5);
    private static readonly Gen<Stemkeuze> Keuze = Gen.Frequency((8, Gen.Constant(Stemkeuze.Eens)), (1, Gen.Constant(Stemkeuze.NietEens)), (1, Gen.Constant(Stemkeuze.Onthouding)));
    private static readonly Gen<Toestemmingsdoel> Doel = Gen.Elements(Toestemmingsdoel.DelenMetKring, Toestemmingsdoel.DelenMetKring, Toestemmingsdoel.Deelname);

    private static readonly Gen<Stap> Een = Gen.Frequency(
        (6, Gen.Choose(0, 3).Select(n => (Stap)new Stap.StelVoor(n))),
        (6, from wat in Wat from tekst in Gen.Choose(0, 3) from oud in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true))) select (Stap)new Stap.Wijzig(wat, tekst, oud)),
        (50, from wat in Wat from wie in Mens from keuze in Keuze from terug in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Constant(1))) select (Stap)new Stap.Stem(wat, wie, keuze, terug)),
        (14, from wat in Wat from wie in Mens from keuze in Keuze from door in Gen.Choose(1, 2) select (Stap)new Stap.Bel(wat, wie, keuze, door)),
        (2, Kring.Select(wie => (Stap)new Stap.Pauzeer(wie))),
        (2, Kring.Select(wie => (Stap)new Stap.GaVerder(wie))),
        (1, Gen.Constant((Stap)new Stap.KomErbij())),
        (1, Kring.Select(wie => (Stap)new Stap.GaWeg(wie))),
        (1, Doel.Select(doel => (Stap)new Stap.TrekToestemmingIn(doel))),
        (2, Doel.Select(doel => (Stap)new Stap.GeefToestemming(doel))),
        (1, Wat.Select(wat => (Stap)new Stap.TrekIn(wat))));

    // Everybody of the first minute says yes to a first goal, or hardly a story would ever have a plan.
    private static readonly Gen<IReadOnlyList<Stap>> Begin = Gen.Choose(0, 4).Select(n => (IReadOnlyList<Stap>)
        [new Stap.StelVoor(0), .. Enumerable.Range(0, 5).Where(wie => wie != n).Select(wie => new Stap.Stem(0, wie, Stemkeuze.Eens, 0))]);

    /// <summary>Stories of this many steps; one in four stops the traject on the way.</summary>
    public static Gen<IReadOnlyList<Stap>> Verhaal(int lengte) =>
        from begin in Begin
        from rest in Een.ListOf(lengte)
        from sluit in Gen.Choose(0, 4 * lengte)
        select (IReadOnlyList<Stap>)[.. begin, .. rest.Take(sluit), .. sluit < lengte ? [new Stap.Sluit()] : (Stap[])[], .. rest.Skip(sluit)];
}
