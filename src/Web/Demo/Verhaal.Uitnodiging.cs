using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Kern;

namespace Spil.Web.Demo;

/// <content>Whom the inwoner invites, and who is only in the drawing of the kring.</content>
internal sealed partial class Verhaal
{
    private const string Code = "482913";

    private readonly List<Uitnodiging> uitnodigingen = [];
    private readonly List<Netwerklid> netwerk = [];

    /// <summary>Somebody who matters and does not take part.</summary>
    public Verhaal Belangrijk(string naam, string relatie, Netwerksoort soort, Kringplek? plek, string betekenis = "")
    {
        netwerk.Add(wereld.Neem(Netwerklid.Zet(dossier.Id, new(naam, relatie, soort, plek, betekenis))));
        return this;
    }

    /// <summary>As <see cref="Kring"/>, by an invitation of two days before.</summary>
    public Verhaal OpUitnodiging(Mens wie, Betrokkenheid rol, Organisatie organisatie, string relatie, int geleden, int totOver, params Gegevenssoort[] bereik)
    {
        var naam = Ken(wie).Persoon.Naam;
        var uitnodiging = Nodig(new(naam.Voornaam, naam.Tussenvoegsel, naam.Achternaam, rol, relatie, organisatie.Id, "petra.smeenk@voorbeeld.nl", bereik, wereld.Dag(-totOver),
            Uitnodiging.GewoneDagen, Identiteitsbewijs.Code, true), geleden + 2);
        uitnodiging.Open(wereld.Moment(geleden));
        wereld.Neem(uitnodiging.ProbeerCode(Code, Code, wereld.Moment(geleden)));
        var mee = uitnodiging.DoeMee(dossier, new(wie.Id, true, Geheimhoudingsteksten.Nu.Code), wereld.Moment(geleden)).Waarde;
        wereld.Gebeurtenissen.AddRange([mee.InDossier, mee.Aangenomen]);
        return Erbij(wie, relatie, geleden, bereik);
    }

    /// <summary>Invites somebody near, and what became of it.</summary>
    public Verhaal Nodigt(string voornaam, string achternaam, string relatie, string email, int geleden, int? geopend = null, int fout = 0)
    {
        var uitnodiging = Naaste(voornaam, achternaam, relatie, email, geleden);
        if (geopend is { } op) uitnodiging.Open(wereld.Moment(op));
        for (var i = 0; i < fout; i++) wereld.Neem(uitnodiging.ProbeerCode("000000", Code, wereld.Moment(geopend!.Value)));
        return this;
    }

    /// <summary>Invites somebody near who shows who they are; then it ends.</summary>
    public Verhaal Nodigt<T>(string voornaam, string achternaam, string relatie, string email, int geleden, Func<Uitnodiging, DateTimeOffset, Uitkomst<T>> einde, int toen)
        where T : Gebeurtenis
    {
        var uitnodiging = Naaste(voornaam, achternaam, relatie, email, geleden);
        uitnodiging.Open(wereld.Moment(toen));
        wereld.Neem(uitnodiging.ProbeerCode(Code, Code, wereld.Moment(toen)));
        wereld.Neem(einde(uitnodiging, wereld.Moment(toen)));
        return this;
    }

    private Uitnodiging Naaste(string voornaam, string achternaam, string relatie, string email, int geleden) => Nodig(new(voornaam, "", achternaam, Betrokkenheid.Naaste, relatie, null, email,
        [Gegevenssoort.Plan], null, Uitnodiging.GewoneDagen, Identiteitsbewijs.Code, true, Netwerklid: netwerk.Find(l => l.Naam == voornaam)?.Id), geleden);

    private Uitnodiging Nodig(Uitnodiginvoer invoer, int geleden)
    {
        var nieuw = wereld.Neem(Uitnodiging.Nodig(dossier, invoer, wereld.Geheim(invoer.Bewijs), uitnodigingen, inwoner.Naam, wereld.Moment(geleden)));
        uitnodigingen.Add(nieuw);
        return nieuw;
    }
}
