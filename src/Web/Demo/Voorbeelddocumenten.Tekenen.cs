using Spil.Dossier.Domein.Documenten;
using Spil.Kern;

namespace Spil.Web.Demo;

/// <summary>Documents that wait for a signature, of the inwoner and of a professional, and one that somebody refused to sign.</summary>
internal sealed partial class Voorbeelddocumenten
{
    private static void TerTekening(Voorbeeldwereld w)
    {
        var (marjan, joke, ton, petra) = (w.Mensen.Marjan, w.Mensen.Joke, w.Mensen.Ton, w.Mensen.Petra);
        var samira = new Voorbeelddocumenten(w, "Samira");
        samira.Begin("samenwerkingsovereenkomst", 5).Vul(5, marjan.Naam, ("inwoner", samira.Noem("Samira el Idrissi")), ("casusregisseur", samira.Noem(marjan.Naam)), ("ervaringsdeskundige", samira.Noem(joke.Naam)),
                ("vanaf", samira.Dag(5)), ("doel", "Weer 's ochtends opstaan en weten waarvoor."), ("van-ons", "Joke belt op maandag. Marjan regelt de overleggen."), ("contact", "week"),
                ("hier-niet", "Niet onverwacht langskomen."), ("delen", "ja"), ("klacht-bij", "De vertrouwenspersoon van Surplus"), ("terugkijken-op", samira.Dag(-85)))
            .LegVoor(3, ("inwoner", samira.dossier.InwonerId, "Samira el Idrissi"), ("casusregisseur", marjan.Id, marjan.Naam)).Teken(3, marjan);

        var daan = new Voorbeelddocumenten(w, "Daan");
        daan.Begin("geheimhoudingsverklaring", 4, petra.Naam).Vul(4, marjan.Naam, ("naam", daan.Noem(petra.Naam)), ("als", "professional"), ("organisatie", petra.Organisatie), ("overleg-op", daan.Dag(-12)), ("begrepen", "ja"))
            .LegVoor(4, ("deelnemer", petra.Id, petra.Naam));
        daan.Begin("samenwerkingsovereenkomst", 9).Vul(9, marjan.Naam, ("inwoner", daan.Noem("Daan van Rijn")), ("casusregisseur", daan.Noem(marjan.Naam)), ("ervaringsdeskundige", daan.Noem(ton.Naam)),
                ("vanaf", daan.Dag(9)), ("doel", "Eén bedrag per maand en verder rust."), ("van-ons", "Ton gaat mee naar gesprekken."), ("contact", "twee-weken"), ("delen", "ja"),
                ("klacht-bij", "De vertrouwenspersoon van Surplus"), ("terugkijken-op", daan.Dag(-80)))
            .LegVoor(8, ("inwoner", daan.dossier.InwonerId, "Daan van Rijn"), ("casusregisseur", marjan.Id, marjan.Naam)).Teken(8, marjan)
            .Weiger(7, daan.dossier.InwonerId, "Ik wil eerst dat erin staat dat jullie mijn werkgever niet bellen.");
    }

    private Voorbeelddocumenten LegVoor(int geleden, params (string Tekenaar, PersoonId Persoon, string Naam)[] wie)
    {
        wereld.Neem(document.LegVoor(formulier, [.. wie.Select(w => new Gevraagde(w.Tekenaar, w.Persoon, w.Naam))], wereld.Moment(geleden)));
        return this;
    }

    private Voorbeelddocumenten Teken(int geleden, Mens wie)
    {
        var getekend = document.TekenOpScherm(formulier, Handtekening(wie.Id), wie.Id, wie.Naam, true, document.InDeMaak!.Inhoudsmerk, wereld.Moment(geleden)).Waarde;
        wereld.Gebeurtenissen.Add(getekend.Gezet);
        return this;
    }

    private Voorbeelddocumenten Weiger(int geleden, PersoonId wie, string reden)
    {
        wereld.Neem(document.Weiger(Handtekening(wie), wie, reden, wereld.Moment(geleden)));
        return this;
    }

    private Guid Handtekening(PersoonId wie) => document.InDeMaak!.Handtekeningen.Single(h => h.PersoonId == wie).Id;
}
