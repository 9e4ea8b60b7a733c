using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Kringbeelden;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>Where people stand in the drawing, for any kring.</summary>
public sealed class KringvormTests
{
    // The same random kringen on every run: empty, all in one circle, and anything between, up to forty people.
    private static readonly Kringplek?[][] Kringen = Maak(new Random(20261126));

    [Fact]
    public void Niemand_staat_over_een_ander_of_over_de_inwoner_heen()
    {
        foreach (var punten in Kringen.Select(k => Kringvorm.Leg(k).Punten))
        {
            for (var i = 0; i < punten.Count; i++)
            {
                Los(punten[i], (0, 0), Kringvorm.HalfBreed + Kringvorm.Naaf, Kringvorm.HalfHoog + Kringvorm.Naaf).ShouldBeTrue();
                for (var j = 0; j < i; j++)
                    Los(punten[i], punten[j], 2 * Kringvorm.HalfBreed, 2 * Kringvorm.HalfHoog).ShouldBeTrue($"{punten[i]} and {punten[j]} of {punten.Count}");
            }
        }
    }

    [Fact]
    public void Iedereen_staat_in_de_eigen_kring_en_binnen_het_beeld()
    {
        foreach (var plekken in Kringen)
        {
            var vorm = Kringvorm.Leg(plekken);
            foreach (var (plek, (x, y)) in plekken.Zip(vorm.Punten))
            {
                var binnen = plek switch { null => vorm.Stralen[^1], Kringplek.HeelDichtbij => Kringvorm.Naaf, _ => vorm.Stralen[(int)plek - 1] };
                Math.Sqrt((x * x) + (y * y)).ShouldBeInRange(binnen, plek is { } p ? vorm.Stralen[(int)p] : double.MaxValue);
                (Math.Abs(x) + Kringvorm.HalfBreed).ShouldBeLessThanOrEqualTo(vorm.Breed);
                (Math.Abs(y) + Kringvorm.HalfHoog).ShouldBeLessThanOrEqualTo(vorm.Hoog);
            }
        }
    }

    [Fact]
    public void Vijfentwintig_mensen_passen_in_een_beeld_dat_op_een_telefoon_te_lezen_is()
    {
        var plekken = Enumerable.Range(0, 25).Select(i => (Kringplek?)(i % 3)).ToArray();
        // At 360 pixels wide a letter of 21 stays at least 9 pixels high.
        (360 * 21 / (2 * Kringvorm.Leg(plekken).Breed)).ShouldBeGreaterThan(9);
    }

    [Fact]
    public void De_tekening_zegt_in_woorden_wat_zij_toont_en_toont_geen_html_van_een_naam()
    {
        var punten = new Kringpunt[]
        {
            new("Nadia", "zus", Kringsoort.Naaste, Kringplek.HeelDichtbij, "V", "/x"), new("<b>Jan</b>", "buurman", Kringsoort.Naaste, null, "", null),
        };
        var bron = Kringtekening.Teken("Samira", punten).ToString()!;
        bron.ShouldContain("aria-label=\"De kring van Samira. Heel dichtbij: Nadia (zus). Dichtbij: niemand. Verder weg: niemand. Nog geen plek: &lt;b&gt;Jan&lt;/b&gt; (buurman).\"");
        bron.ShouldNotContain("<b>");
        bron.ShouldNotContain("style=");
        bron.Split("<a ").Length.ShouldBe(2, "only who has a page is a link");
        Kringtekening.Teken("Samira", [new("WWWWWWWWWW", "buurman", Kringsoort.Naaste, null, "", null)]).ToString()!.ShouldContain(">WWWWW…<");
        Kringtekening.Teken("Samira", []).ToString()!.ShouldContain("Dichtbij: niemand.");
    }

    private static Kringplek?[][] Maak(Random toeval) =>
    [
        [], .. Enumerable.Range(0, 4).Select(k => Enumerable.Repeat(k == 3 ? (Kringplek?)null : (Kringplek)k, 25).ToArray()),
        .. Enumerable.Range(0, 60).Select(_ => Enumerable.Range(0, toeval.Next(1, 41)).Select(_ => toeval.Next(4) is var k && k == 3 ? (Kringplek?)null : (Kringplek)k).ToArray()),
    ];

    private static bool Los((double X, double Y) a, (double X, double Y) b, double breed, double hoog) =>
        Math.Abs(a.X - b.X) >= breed - 1e-6 || Math.Abs(a.Y - b.Y) >= hoog - 1e-6;
}
