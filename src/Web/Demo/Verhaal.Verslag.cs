using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Overleggen;
using Spil.Kern;

namespace Spil.Web.Demo;

/// <content>The minutes of a meeting.</content>
internal sealed partial class Verhaal
{
    private Verslag? verslag;

    /// <summary>The meeting was on that day, with everybody but these people.</summary>
    public Verhaal OverlegWas(int geleden, int uur, params Mens[] nietEr)
    {
        wereld.Neem(overleg!.Plan(wereld.Dag(geleden), new(uur, 0), true, wereld.Moment(geleden + 10)));
        wereld.Neem(overleg.Start(false, Casusregisseur.Door, wereld.Moment(geleden)));
        foreach (var g in overleg.Komenden.ToList()) wereld.Neem(overleg.NoteerAanwezig(g.Id, nietEr.Any(n => n.Id == g.PersoonId) ? Aanwezigheid.NietEr : Aanwezigheid.Er, wereld.Moment(geleden)));
        wereld.Neem(overleg.RondAf(Casusregisseur.Door, wereld.Moment(geleden)));
        bel = null;
        return this;
    }

    public Verhaal GastBelooft(string naam, int geleden)
    {
        var gast = Gast(naam);
        wereld.Neem(overleg!.Teken(gast.Id, gast.Naam, true, Overlegteksten.Belofteversie, Casusregisseur.Door, wereld.Moment(geleden)));
        return this;
    }

    public Verhaal Verslag(int geleden)
    {
        verslag = wereld.Neem(Herstel.Domein.Verslagen.Verslag.Begin(overleg!, false, wereld.Moment(geleden)));
        return this;
    }

    /// <summary>Somebody writes a line under the point that begins with these words.</summary>
    public Verhaal Schrijft(Mens wie, string punt, Gegevenssoort soort, string tekst, int geleden)
    {
        var id = overleg!.Punten.First(p => p.Titel.StartsWith(punt, StringComparison.Ordinal)).Id;
        wereld.Neem(verslag!.Schrijf(overleg, [new(id, tekst, soort)], Zicht(wie, geleden), wie.Door, wereld.Moment(geleden)));
        return this;
    }

    /// <summary>The inwoner says what a guest may read, and that it goes on paper.</summary>
    public Verhaal GastLeest(string naam, params Gegevenssoort[] bereik)
    {
        wereld.Neem(verslag!.KiesOntvangst(overleg!, new(Gast(naam).Id, false, false), Ontvangwijze.Papier, bereik, true, inwoner.Door));
        return this;
    }

    /// <summary>Everybody gets the own version; these people opened it.</summary>
    public Verhaal BiedtAan(int geleden, params Mens[] gelezen)
    {
        var dag = wereld.Dag(geleden);
        var zichten = overleg!.Komenden.ToDictionary(g => g.Id, g => Verslagzicht.Van(overleg, traject, dossier, g, verslag!.OntvangerVan(g.Id)?.Bereik ?? [], dag));
        wereld.Neem(verslag!.BiedAan(overleg, zichten, [.. overleg.Komenden.Select(g => new Ontvangfeiten(g.Id, g.PersoonId is not null, false))], Casusregisseur.Door, wereld.Moment(geleden)));
        foreach (var mens in gelezen) verslag.Gezien(overleg.Zoek(mens.Id)!.Id, wereld.Moment(geleden - 1));
        return this;
    }

    public Verhaal GastKreegPapier(string naam, int geleden)
    {
        wereld.Neem(verslag!.GeefOpPapier(Gast(naam).Id, Casusregisseur.Door, wereld.Moment(geleden)));
        return this;
    }

    public Verhaal VraagtAanpassing(Mens wie, string begin, string tekst, int geleden)
    {
        wereld.Neem(verslag!.VraagCorrectie(Regel(begin).Id, tekst, Zicht(wie, geleden), wereld.Moment(geleden)));
        return this;
    }

    public Verhaal NeemtOver(Mens wie, string begin, string tekst, int geleden)
    {
        wereld.Neem(verslag!.NeemOver(Open(begin), tekst, Regel(begin).Huidige.Nummer, Zicht(wie, geleden), wie.Door, wereld.Moment(geleden)));
        return this;
    }

    public Verhaal NeemtNietOver(Mens wie, string begin, string waarom, int geleden)
    {
        wereld.Neem(verslag!.NeemNietOver(Open(begin), waarom, Zicht(wie, geleden), wie.Door, wereld.Moment(geleden)));
        return this;
    }

    public Verhaal StaatVast(int geleden)
    {
        wereld.Neem(verslag!.StelVast(new(overleg!.Titel(), overleg!.Doel, overleg.Dag, overleg.Tijd, overleg.Plek, [.. overleg.Komenden.Select(g => g.Naam)], Overlegbesluit.Van(overleg, voorstellen)), Casusregisseur.Door, wereld.Moment(geleden)));
        return this;
    }

    private Genodigde Gast(string naam) => overleg!.Genodigden.First(g => g.PersoonId is null && g.Naam.StartsWith(naam, StringComparison.Ordinal));

    private Notitie Regel(string begin) => verslag!.Notities.First(n => n.Versies[0].Tekst.StartsWith(begin, StringComparison.Ordinal));

    private Guid Open(string begin) => verslag!.OpenCorrecties.First(c => c.NotitieId == Regel(begin).Id).Id;

    private Verslagzicht Zicht(Mens wie, int geleden) => Verslagzicht.Van(Overlegzicht.Van(overleg!, traject, wie.Id, wereld.Dag(geleden)), Enum.GetValues<Gegevenssoort>().Where(s => dossier.ZietAlsBetrokkene(wie.Id, s, wereld.Dag(geleden))));
}
