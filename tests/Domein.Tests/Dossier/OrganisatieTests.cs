using Shouldly;
using Spil.Dossier.Domein.Invoer;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Dossier;

public sealed class OrganisatieTests
{
    [Fact]
    public void Maak_en_wijzig()
    {
        var (organisatie, gebeurtenis) = Organisatie.Maak("  Stichting\n Voorbeeld ", Organisatiesoort.Aanbieder, true).MoetLukken();
        organisatie.Naam.ShouldBe("Stichting Voorbeeld");
        gebeurtenis.ShouldBe(new OrganisatieGemaakt(organisatie.Id, "Stichting Voorbeeld"));
        organisatie.Wijzig("Voorbeeld GGZ", Organisatiesoort.Ggz, false).MoetLukken();
        (organisatie.Soort, organisatie.Kernpartner, organisatie.Versie).ShouldBe((Organisatiesoort.Ggz, false, 2));
    }

    [Fact]
    public void Naam_is_verplicht_en_past()
    {
        Organisatie.Maak(" ", Organisatiesoort.Anders, false).MoetWeigeren(Organisatieregels.NaamOntbreekt, "Naam");
        Organisatie.Maak(new string('x', 201), Organisatiesoort.Anders, false).MoetWeigeren(Invoerregels.TeLang, "Naam");
        var organisatie = Organisatie.Maak(new string('x', 200), Organisatiesoort.Anders, false).MoetLukken().Nieuw;
        organisatie.MoetWeigerenZonderWijziging(() => organisatie.Wijzig("", Organisatiesoort.Anders, false),
            Organisatieregels.NaamOntbreekt, "Naam");
    }

    [Fact]
    public void Een_logo_komt_en_gaat()
    {
        var organisatie = Organisatie.Maak("Surplus", Organisatiesoort.Aanbieder, true).MoetLukken().Nieuw;
        organisatie.MoetWeigerenZonderWijziging(() => organisatie.HaalLogoWeg(), Organisatieregels.GeenLogo);
        organisatie.ZetLogo("abc", Bestandssoort.Png).ShouldBe(new LogoGezet(organisatie.Id, "abc"));
        (organisatie.Logo, organisatie.LogoSoort).ShouldBe(("abc", Bestandssoort.Png));
        organisatie.HaalLogoWeg().MoetLukken();
        (organisatie.Logo, organisatie.LogoSoort).ShouldBe(("", null));
    }

    [Fact]
    public void Wie_een_oude_tekst_las_verandert_niets()
    {
        var organisatie = Organisatie.Maak("Surplus", Organisatiesoort.Aanbieder, true).MoetLukken().Nieuw;
        organisatie.Wijzig("Surplus Welzijn", Organisatiesoort.Aanbieder, true, 1).MoetLukken();
        organisatie.MoetWeigerenZonderWijziging(() => organisatie.Wijzig("Surplus Zorg", Organisatiesoort.Aanbieder, true, 1), Organisatieregels.Verouderd);
    }

    [Fact]
    public void Codes_voor_berichten_kloppen_of_zijn_leeg()
    {
        var organisatie = Organisatie.Maak("De Gouden Draad", Organisatiesoort.Huishoudhulp, false).MoetLukken().Nieuw;
        organisatie.ZetCodes("99 000 001", "").MoetLukken().ShouldBe(new OrganisatiecodesGezet(organisatie.Id, "99000001", ""));
        organisatie.MoetWeigerenZonderWijziging(() => organisatie.ZetCodes("9900", null), KernRegels.AgbAchtCijfers, "AgbCode");
        organisatie.MoetWeigerenZonderWijziging(() => organisatie.ZetCodes(null, "406"), Organisatieregels.GemeentecodeKanNiet, "Gemeentecode");
        organisatie.ZetCodes("", "0406").MoetLukken();
        (organisatie.AgbCode, organisatie.Gemeentecode).ShouldBe(("", "0406"));
    }
}
