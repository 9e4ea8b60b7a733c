using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Documenten;

public sealed class FormulierrollenTests
{
    [Theory]
    [InlineData(Formulierrol.Inwoner, Betrokkenheid.Inwoner)]
    [InlineData(Formulierrol.Naaste, Betrokkenheid.Naaste)]
    [InlineData(Formulierrol.Casusregisseur, Betrokkenheid.Casusregisseur)]
    [InlineData(Formulierrol.Ervaringsdeskundige, Betrokkenheid.Ervaringsdeskundige, Betrokkenheid.FamilieErvaringsdeskundige)]
    [InlineData(Formulierrol.Tandem, Betrokkenheid.Casusregisseur, Betrokkenheid.Ervaringsdeskundige, Betrokkenheid.FamilieErvaringsdeskundige)]
    [InlineData(Formulierrol.Professional, Betrokkenheid.Professional, Betrokkenheid.Regiebehandelaar)]
    [InlineData(Formulierrol.Regiebehandelaar, Betrokkenheid.Regiebehandelaar)]
    [InlineData(Formulierrol.Projectleider)]
    [InlineData(Formulierrol.Deelnemer, Betrokkenheid.Inwoner, Betrokkenheid.Naaste, Betrokkenheid.Casusregisseur, Betrokkenheid.Ervaringsdeskundige,
        Betrokkenheid.FamilieErvaringsdeskundige, Betrokkenheid.Professional, Betrokkenheid.Regiebehandelaar)]
    public void Een_rol_in_een_formulier_is_van_wie_zo_meedoet(Formulierrol rol, params Betrokkenheid[] wie) =>
        Enum.GetValues<Betrokkenheid>().Where(b => rol.Past(b)).ShouldBe(wie);

    [Fact]
    public void Wie_meedoet_in_een_rol_van_de_invullers_mag_invullen_zolang_dat_duurt()
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname);
        var zus = PersoonId.Nieuw();
        var betrokken = dossier.Betrek(Naaste(zus, Gegevenssoort.Profiel), "Samira").MoetLukken();
        var formulier = Proefformulier.Netwerk with { Invullers = [Formulierrol.Inwoner, Formulierrol.Naaste] };

        formulier.MagInvullen(dossier, Samira, Vandaag).ShouldBeTrue();
        formulier.MagInvullen(dossier, zus, Vandaag).ShouldBeTrue();
        (formulier with { Invullers = [Formulierrol.Tandem] }).MagInvullen(dossier, zus, Vandaag).ShouldBeFalse();
        formulier.MagInvullen(dossier, PersoonId.Nieuw(), Vandaag).ShouldBeFalse();
        formulier.MagInvullen(dossier, null, Vandaag).ShouldBeFalse();
        dossier.Beeindig(betrokken.Betrokkene, Vandaag).MoetLukken();
        formulier.MagInvullen(dossier, zus, Vandaag).ShouldBeFalse();
    }
}
