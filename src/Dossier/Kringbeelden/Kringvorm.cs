using Spil.Dossier.Domein.Dossiers;

namespace Spil.Dossier.Kringbeelden;

/// <summary>
/// Where everybody stands in the drawing of the kring. No two labels lie over each other, however many people there are: a circle grows until
/// all who belong in it have room. Who has no place yet stands outside the circles.
/// </summary>
public sealed class Kringvorm
{
    /// <summary>Half of the room that a person takes: the shape with the name below it.</summary>
    public const double HalfBreed = 58, HalfHoog = 31;

    /// <summary>Radius of the inwoner in the middle.</summary>
    public const double Naaf = 42;

    // Half of the room for the name of a circle.
    private const double KopBreed = 66, KopHoog = 11;
    private const double Rand = 34, Stap = 8, Groei = 12, Smalst = 76;
    private const int Hoekstap = 5;

    private readonly List<Vak> vakken = [new(0, 0, Naaf, Naaf)];
    private readonly List<double> stralen = [];
    private readonly (double X, double Y)[] punten;

    private Kringvorm(int aantal) => punten = new (double, double)[aantal];

    /// <summary>Where each person stands, in the order in which they were given.</summary>
    public IReadOnlyList<(double X, double Y)> Punten => punten;

    /// <summary>The radius of each circle, from the inside out.</summary>
    public IReadOnlyList<double> Stralen => stralen;

    /// <summary>Half of the width of the whole drawing.</summary>
    public double Breed => Math.Max(stralen[^1], vakken.Max(v => Math.Abs(v.X) + v.HalfBreed)) + 4;

    /// <summary>Half of the height of the whole drawing.</summary>
    public double Hoog => Math.Max(stralen[^1], vakken.Max(v => Math.Abs(v.Y) + v.HalfHoog)) + 4;

    /// <summary>Where the name of a circle stands: at the top, just inside.</summary>
    public static double Kop(double straal) => KopHoog + 5 - straal;

    /// <summary>Gives everybody a place; the same people always stand the same way.</summary>
    public static Kringvorm Leg(IReadOnlyList<Kringplek?> plekken)
    {
        var vorm = new Kringvorm(plekken.Count);
        var binnen = Naaf;
        Kringplek?[] kringen = [.. Enum.GetValues<Kringplek>().Cast<Kringplek?>(), null];
        for (var k = 0; k < kringen.Length; k++)
        {
            var wie = Enumerable.Range(0, plekken.Count).Where(i => plekken[i] == kringen[k]).ToList();
            if (kringen[k] is null && wie.Count == 0) break;
            var breedte = Smalst;
            while (!vorm.Vul(wie, binnen, binnen + breedte, 40 * k)) breedte += Groei;
            binnen += breedte;
            if (kringen[k] is not null) vorm.stralen.Add(binnen);
        }

        return vorm;
    }

    // True when all have room between these two circles; otherwise nobody got a place.
    private bool Vul(List<int> wie, double binnen, double buiten, double begin)
    {
        List<Vak> nieuw = [new(0, Kop(buiten), KopBreed, KopHoog)];
        foreach (var (i, hoeveelste) in wie.Select((i, n) => (i, n)))
        {
            if (Plaats(nieuw, binnen, buiten, begin + 360.0 * hoeveelste / wie.Count) is not { } vak) return false;
            nieuw.Add(vak);
            punten[i] = (vak.X, vak.Y);
        }

        vakken.AddRange(nieuw);
        return true;
    }

    // The nearest free place to where somebody would stand when all stood at even distances.
    private Vak? Plaats(List<Vak> nieuw, double binnen, double buiten, double hoek)
    {
        var midden = (binnen + buiten) / 2;
        var ruimte = (buiten - binnen) / 2 - Rand;
        for (var draai = 0; draai <= 180; draai += Hoekstap)
        {
            foreach (var kant in draai is 0 or 180 ? [draai] : new[] { draai, -draai })
            {
                for (var weg = 0.0; weg <= ruimte; weg += Stap)
                {
                    foreach (var straal in new[] { midden + weg, midden - weg })
                    {
                        var (sin, cos) = Math.SinCos((hoek + kant) * Math.PI / 180);
                        var vak = new Vak(straal * cos, straal * sin, HalfBreed, HalfHoog);
                        if (!vakken.Exists(vak.Raakt) && !nieuw.Exists(vak.Raakt)) return vak;
                    }
                }
            }
        }

        return null;
    }

    private readonly record struct Vak(double X, double Y, double HalfBreed, double HalfHoog)
    {
        public bool Raakt(Vak ander) => Math.Abs(X - ander.X) < HalfBreed + ander.HalfBreed && Math.Abs(Y - ander.Y) < HalfHoog + ander.HalfHoog;
    }
}
