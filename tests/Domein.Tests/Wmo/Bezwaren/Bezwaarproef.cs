using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using static Spil.Domein.Tests.Wmo.Wmogegeven;

namespace Spil.Domein.Tests.Wmo.Bezwaren;

/// <summary>
/// An objection for the tests. The decision is of Monday 16 March 2026: one can object until Tuesday 28 April (the 27th is King's Day), and it has to be
/// decided by Tuesday 9 June, or by Tuesday 21 July with a committee.
/// </summary>
internal static class Bezwaarproef
{
    public static readonly PersoonId Eline = PersoonId.Nieuw();
    public static readonly PersoonId Joost = PersoonId.Nieuw();
    public static readonly DateOnly Laatste = new(2026, 4, 28);
    public static readonly DateOnly Ontvangen = new(2026, 4, 1);
    public static readonly Bezwaarinvoer Brief = new(Bezwaarwijze.Brief, new(2026, 3, 31), Ontvangen, Bezwaarmaker.Inwoner, "", "Ik kan niet bukken.", false);
    public static readonly Bezwaarbeslissing Ongegrond = new(Bezwaaruitkomst.Ongegrond, "De norm is goed toegepast.", "", new(2026, 6, 1), null);

    public static Besluit Besluit(bool verstuurd = true)
    {
        var (melding, onderzoek) = Klaar();
        onderzoek.GeefVerslag(melding, Vandaag, "Eline").MoetLukken();
        melding.VraagAan(Vandaag, Vandaag).MoetLukken();
        var besluit = Spil.Wmo.Domein.Besluiten.Besluit.Begin(melding);
        besluit.StelOp(new(Besluitsoort.Afwijzing, null, null, false, null, null, "Niet nodig."), Eline, "Eline", besluit.Versie).MoetLukken();
        if (verstuurd) besluit.Verstuur(melding, null, Vandaag, Vandaag, false).MoetLukken();
        return besluit;
    }

    public static Uitkomst<Gemaakt<Bezwaar>> Maak(Bezwaarinvoer invoer, bool looptAl = false, bool verstuurd = true) =>
        Bezwaar.Maak(Besluit(verstuurd), PersoonId.Nieuw(), OrganisatieId.Nieuw(), invoer, new(2026, 12, 1), looptAl);

    public static Bezwaar Nieuw(Bezwaarinvoer? invoer = null) => Maak(invoer ?? Brief).MoetLukken().Nieuw;

    public static Bezwaar Opgepakt(Bezwaarinvoer? invoer = null)
    {
        var bezwaar = Nieuw(invoer);
        bezwaar.PakOp(Joost, "Joost").MoetLukken();
        return bezwaar;
    }

    public static Bezwaar Gehoord(Bezwaarinvoer? invoer = null)
    {
        var bezwaar = Opgepakt(invoer);
        bezwaar.ZieAfVanHoren(Nietgehoord.ZietAf, "Zij belde dat het niet hoeft.").MoetLukken();
        return bezwaar;
    }
}
