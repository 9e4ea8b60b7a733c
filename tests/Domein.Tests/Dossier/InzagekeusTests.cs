using Shouldly;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Dossier;

public sealed class InzagekeusTests
{
    [Fact]
    public void Een_dossier_wordt_gevonden_op_zijn_hele_nummer()
    {
        var dossier = DossierId.Nieuw();
        Inzagekeus.Dossier($" {dossier} ", out var gevonden).IsGelukt.ShouldBeTrue();
        gevonden.ShouldBe(dossier);
        Inzagekeus.Dossier("", out gevonden).IsGelukt.ShouldBeTrue();
        gevonden.ShouldBeNull();
        Inzagekeus.Dossier(dossier.ToString()[..8], out _).MoetWeigeren(Inzagevraagregels.DossiernummerOnleesbaar, "Dossier");
    }

    [Fact]
    public void Een_naam_wijst_weinig_mensen_aan()
    {
        Inzagekeus.Naam(0).MoetWeigeren(Inzagevraagregels.NaamOnbekend, "Wie");
        Inzagekeus.Naam(1).IsGelukt.ShouldBeTrue();
        Inzagekeus.Naam(Inzagekeus.HoogstensMensen).IsGelukt.ShouldBeTrue();
        Inzagekeus.Naam(Inzagekeus.HoogstensMensen + 1).MoetWeigeren(Inzagevraagregels.NaamTeVaak, "Wie");
    }

    [Fact]
    public void Een_bestand_heeft_een_grens()
    {
        Inzagekeus.Bestand(Inzagekeus.HoogstensRegels).IsGelukt.ShouldBeTrue();
        Inzagekeus.Bestand(Inzagekeus.HoogstensRegels + 1).MoetWeigeren(Inzagevraagregels.TeVeelRegels);
    }
}
