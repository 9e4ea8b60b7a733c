using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Herstel.Domein.Plannen;
using Xunit;

namespace Spil.Domein.Tests.Herstel.Stemverhalen;

/// <summary>
/// Whole stories around a traject, with several voorstellen under each other and a kring that changes: after every step the plan would hold exactly
/// the lines that the rule allows, and a plan that was made does not change any more.
/// </summary>
public sealed class StemverhaalTests
{
    private const int Lengte = 120;

    [Fact]
    public void Na_elke_stap_staat_in_het_plan_precies_wat_de_regel_toelaat() => Wet.Geldt(Stappen.Verhaal(Lengte), verhaal =>
    {
        var (wereld, naief) = (Wereld.Begin(), new Naief());
        Planopname? vast = null;
        var toen = "";
        foreach (var (stap, nummer) in verhaal.Select((s, i) => (s, i)))
        {
            var gelukt = wereld.Doe(stap);
            if (gelukt && wereld.KringVeranderd)
                wereld.VolgKring();
            var mag = naief.Doe(stap);
            gelukt.ShouldBe(mag, $"step {nummer}: {stap}");
            wereld.Plan.ShouldBe(naief.Plan, $"after step {nummer}: {stap}");
            if (stap is Stap.Sluit && gelukt)
                (vast, toen) = (Planopname.Maak(wereld.Voorstellen), Tekst(Planopname.Maak(wereld.Voorstellen)));
            if (vast is not null)
                Tekst(vast).ShouldBe(toen);
        }

        return true;
    });

    [Fact]
    public void De_verhalen_komen_overal() // So that the law above is not held by stories in which nothing happens.
    {
        var (vol, leeggemaakt, onder, geweigerd, oudeTekst) = (0, 0, 0, 0, 0);
        Wet.Geldt(Stappen.Verhaal(Lengte), verhaal =>
        {
            var naief = new Naief();
            var (had, leeg) = (false, false);
            foreach (var stap in verhaal)
            {
                if (!naief.Doe(stap))
                    geweigerd++;
                leeg |= had && naief.Plan.Count == 0;
                had |= naief.Plan.Count > 0;
                oudeTekst += naief.Plan.Any(l => l.Versie > 1) ? 1 : 0;
                onder = Math.Max(onder, naief.Plan.Count);
            }

            vol += had ? 1 : 0;
            leeggemaakt += leeg ? 1 : 0;
            return true;
        });
        vol.ShouldBeGreaterThan(100);
        leeggemaakt.ShouldBeGreaterThan(10);
        onder.ShouldBeGreaterThan(2, "several lines at once");
        geweigerd.ShouldBeGreaterThan(1000);
        oudeTekst.ShouldBeGreaterThan(0, "a later text was adopted");
    }

    private static string Tekst(Planopname opname) => System.Text.Json.JsonSerializer.Serialize(opname.Doelen);
}
