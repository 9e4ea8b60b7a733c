using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <content>Secrecy: who comes promises it before seeing anything (Methodiekbeschrijving, Integraal Netwerk Overleg).</content>
public sealed partial class Overleg
{
    private readonly List<Geheimhoudingsbelofte> beloften = [];

    /// <summary>Every promise that was made, also those that were taken back.</summary>
    public IReadOnlyList<Geheimhoudingsbelofte> Beloften => beloften;

    /// <summary>The promise of somebody that holds; null for who did not promise.</summary>
    public Geheimhoudingsbelofte? BelofteVan(Guid genodigde) => beloften.Find(b => b.GenodigdeId == genodigde && b.IngetrokkenOp is null);

    /// <summary>Somebody promises secrecy, under the own sign-in or at the door on the device of <paramref name="bijDeDeur"/>.</summary>
    /// <param name="genodigde">Who promises.</param>
    /// <param name="naam">The name as it is typed: the signature.</param>
    /// <param name="beloofd">The person says so on purpose.</param>
    /// <param name="tekst">Code of the text that is on the screen.</param>
    /// <param name="bijDeDeur">On whose device; null for who signs under the own sign-in.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<GeheimhoudingGetekend> Teken(Guid genodigde, string? naam, bool beloofd, string tekst, Door? bijDeDeur, DateTimeOffset nu)
    {
        if (Zoek(genodigde) is not { Komt: true } wie) return Overlegregels.OnbekendeGenodigde.Weiger();
        var controle = Open().Eis(!wie.IsInwoner, Prikregels.InwonerTekentNiet).Eis(BelofteVan(genodigde) is null, Prikregels.AlGetekend)
            .Eis(beloofd, Prikregels.NietBeloofd, "Beloofd");
        var getypt = controle.Regel(naam, "Naam", Invoerregels.KorteTekst, Prikregels.HandtekeningLeeg);
        controle.Eis(getypt.Length == 0 || Tekst.Zoekvorm(getypt) == Tekst.Zoekvorm(wie.Naam), Prikregels.AndereNaam, "Naam");
        if (!controle.IsGoed) return Uitkomst<GeheimhoudingGetekend>.Geweigerd(controle.Weigeringen);
        beloften.Add(new Geheimhoudingsbelofte(genodigde, getypt, tekst, bijDeDeur, nu));
        Gewijzigd();
        return new GeheimhoudingGetekend(Id, genodigde, bijDeDeur?.Persoon);
    }

    /// <summary>Somebody takes the promise back and sees nothing from that moment on. What one heard stays secret.</summary>
    public Uitkomst<GeheimhoudingIngetrokken> TrekBelofteIn(Guid genodigde, DateTimeOffset nu)
    {
        if (BelofteVan(genodigde) is not { } belofte) return Prikregels.NietGetekend.Weiger();
        belofte.TrekIn(nu);
        Gewijzigd();
        return new GeheimhoudingIngetrokken(Id, genodigde);
    }
}
