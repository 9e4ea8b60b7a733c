using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Invoer;
using Spil.Dossier.Domein.Netwerken;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Dossier;

public sealed class NetwerklidTests
{
    private static readonly DossierId Dossier = DossierId.Nieuw();
    private static readonly Netwerkinvoer Oma = new(" Oma  Riet ", "oma", Netwerksoort.Naaste, Kringplek.HeelDichtbij, "Bij haar is het stil.");

    [Fact]
    public void Iemand_staat_in_de_tekening_met_naam_plek_en_betekenis()
    {
        var gemaakt = Netwerklid.Zet(Dossier, Oma).MoetLukken();
        gemaakt.Nieuw.ShouldSatisfyAllConditions(l => l.Naam.ShouldBe("Oma Riet"), l => l.Plek.ShouldBe(Kringplek.HeelDichtbij), l => l.Betekenis.ShouldBe("Bij haar is het stil."));
        gemaakt.Gebeurtenis.ToString()!.ShouldNotContain("Riet");
        gemaakt.Nieuw.HaalWeg().ShouldBe(new NetwerklidWeggehaald(gemaakt.Nieuw.Id, Dossier));
    }

    [Fact]
    public void Zonder_naam_zonder_soort_en_te_lang_kan_niet()
    {
        Netwerklid.Zet(Dossier, Oma with { Naam = " " }).MoetWeigeren(Netwerkregels.NaamOntbreekt, "Naam");
        Netwerklid.Zet(Dossier, Oma with { Soort = null }).MoetWeigeren(Netwerkregels.SoortOntbreekt, "Soort");
        Netwerklid.Zet(Dossier, Oma with { Relatie = new('x', 201) }).MoetWeigeren(Invoerregels.TeLang, "Relatie");
        Netwerklid.Zet(Dossier, Oma with { Betekenis = new('x', 2001) }).MoetWeigeren(Invoerregels.TeLang, "Betekenis");
        Netwerklid.Zet(Dossier, Oma with { Relatie = "", Plek = null, Betekenis = "" }).MoetLukken();
    }

    [Fact]
    public void Een_oudere_tekst_wint_niet()
    {
        var lid = Netwerklid.Zet(Dossier, Oma).MoetLukken().Nieuw;
        lid.Wijzig(Oma with { Plek = null }, 1).MoetLukken();
        lid.MoetWeigerenZonderWijziging(() => lid.Wijzig(Oma, 1), Netwerkregels.Verouderd);
        lid.MoetWeigerenZonderWijziging(() => lid.Wijzig(Oma with { Naam = "" }, 2), Netwerkregels.NaamOntbreekt, "Naam");
        lid.Plek.ShouldBeNull();
    }
}
