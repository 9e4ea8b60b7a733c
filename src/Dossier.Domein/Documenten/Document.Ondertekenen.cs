using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

public sealed partial class Document
{
    /// <summary>Somebody signs on the screen: under the own sign-in, with the own name, the text that was on the screen.</summary>
    /// <param name="formulier">The form in the version of the document.</param>
    /// <param name="handtekening">Which signature.</param>
    /// <param name="door">Who is signed in.</param>
    /// <param name="getypt">The name as typed.</param>
    /// <param name="bevestigd">The person says so on purpose.</param>
    /// <param name="gelezen">The <see cref="Documentversie.Inhoudsmerk"/> of the text that was on the screen.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<Ondertekening> TekenOpScherm(
        Formulierdefinitie formulier, Guid handtekening, PersoonId? door, string? getypt, bool bevestigd, string? gelezen, DateTimeOffset nu)
    {
        var gevraagd = Open(handtekening);
        if (!gevraagd.Probeer(out var wie)) return Uitkomst<Ondertekening>.Geweigerd(gevraagd.Weigeringen);
        if (door is null || wie.PersoonId != door) return Tekenregels.VoorEenAnder.Weiger();
        if (gelezen != InDeMaak!.Inhoudsmerk) return Tekenregels.TekstVeranderd.Weiger();
        var controle = Mag(formulier, wie, Tekenwijze.Scherm);
        var naam = controle.Regel(getypt, nameof(getypt), Invoerregels.KorteTekst);
        controle.Eis(IsNaamVan(naam, wie.Naam), Tekenregels.AndereNaam, nameof(getypt)).Eis(bevestigd, Tekenregels.NietBevestigd, nameof(bevestigd));
        if (!controle.IsGoed) return Uitkomst<Ondertekening>.Geweigerd(controle.Weigeringen);
        wie.Teken(Tekenwijze.Scherm, wie.Naam, nu, getypt: naam);
        return Zet(wie, nu);
    }

    /// <summary>Somebody signed on paper. Another person looked at the paper, and the scan is kept.</summary>
    /// <param name="formulier">The form in the version of the document.</param>
    /// <param name="handtekening">Which signature.</param>
    /// <param name="datum">The day on the paper.</param>
    /// <param name="scan">The kept scan; null when there is none.</param>
    /// <param name="controleur">Who looked at it, when that person is in Spil.</param>
    /// <param name="door">Name of who looked at it.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<Ondertekening> TekenOpPapier(
        Formulierdefinitie formulier, Guid handtekening, DateOnly datum, Guid? scan, PersoonId? controleur, string door, DateTimeOffset nu)
    {
        var gevraagd = Open(handtekening);
        if (!gevraagd.Probeer(out var wie)) return Uitkomst<Ondertekening>.Geweigerd(gevraagd.Weigeringen);
        var controle = Mag(formulier, wie, Tekenwijze.Papier)
            .Eis(controleur is null || controleur != wie.PersoonId, Tekenregels.ZelfVastgelegd)
            .Eis(datum <= nu.Datum(), Tekenregels.PapierInToekomst, nameof(datum))
            .Eis(datum >= wie.GevraagdOp.Datum(), Tekenregels.PapierTeVroeg, nameof(datum))
            .Eis(scan is not null, Tekenregels.ScanOntbreekt, nameof(scan));
        if (!controle.IsGoed) return Uitkomst<Ondertekening>.Geweigerd(controle.Weigeringen);
        wie.Teken(Tekenwijze.Papier, door, datum == nu.Datum() ? nu : new DateTimeOffset(datum, new TimeOnly(11, 0), TimeSpan.Zero), scan: scan);
        return Zet(wie, nu);
    }

    /// <summary>Somebody said yes aloud, where the form allows that. Another person writes it down, a third was there.</summary>
    /// <param name="formulier">The form in the version of the document.</param>
    /// <param name="handtekening">Which signature.</param>
    /// <param name="getuige">Name of who was there.</param>
    /// <param name="noteerder">Who writes it down, when that person is in Spil.</param>
    /// <param name="door">Name of who writes it down.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<Ondertekening> TekenMondeling(Formulierdefinitie formulier, Guid handtekening, string? getuige, PersoonId? noteerder, string door, DateTimeOffset nu)
    {
        var gevraagd = Open(handtekening);
        if (!gevraagd.Probeer(out var wie)) return Uitkomst<Ondertekening>.Geweigerd(gevraagd.Weigeringen);
        var controle = Mag(formulier, wie, Tekenwijze.Mondeling).Eis(noteerder is null || noteerder != wie.PersoonId, Tekenregels.ZelfVastgelegd);
        var bij = controle.Regel(getuige, nameof(getuige), Invoerregels.KorteTekst, Tekenregels.GetuigeOntbreekt);
        controle.Eis(bij.Length == 0 || (!IsNaamVan(bij, wie.Naam) && !IsNaamVan(bij, door)), Tekenregels.GetuigeIsPartij, nameof(getuige));
        if (!controle.IsGoed) return Uitkomst<Ondertekening>.Geweigerd(controle.Weigeringen);
        wie.Teken(Tekenwijze.Mondeling, door, nu, getuige: bij);
        return Zet(wie, nu);
    }

    // Final as soon as everybody signed who has to. Who did not have to, and did not yet, is not asked any more.
    private Ondertekening Zet(Handtekening wie, DateTimeOffset nu)
    {
        var versie = InDeMaak!;
        var gezet = new HandtekeningGezet(Id, versie.Nummer, wie.Id, wie.PersoonId, wie.Wijze!.Value, versie.Inhoudsmerk, wie.Scan);
        Gewijzigd();
        if (!versie.IsGetekend) return new(gezet, null);
        foreach (var over in versie.Handtekeningen.Where(h => h.IsOpen)) over.Verval();
        return new(gezet, MaakVast(versie, nu));
    }

    private Controle Mag(Formulierdefinitie formulier, Handtekening wie, Tekenwijze wijze)
    {
        Hoort(formulier, InDeMaak!);
        return new Controle().Eis(formulier.Tekenaars.Any(t => t.Code == wie.Tekenaar && t.Wijzen.Contains(wijze)), Tekenregels.WijzeMagNiet);
    }

    // "samira idrissi" is Samira el Idrissi; "Samira" or "Samira Jansen" is not.
    private static bool IsNaamVan(string getypt, string naam)
    {
        var (woorden, eigen) = (Tekst.Zoekvorm(getypt).Split(' '), Tekst.Zoekvorm(naam).Split(' '));
        return woorden.All(eigen.Contains) && woorden.Contains(eigen[0]) && woorden.Contains(eigen[^1]);
    }
}
