using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;

namespace Spil.Web.Demo;

/// <summary>What the inwoner says yes to beside taking part and sharing, what is changed or stopped, and who may decide for the inwoner.</summary>
internal sealed partial class Verhaal
{
    /// <summary>Says yes to one purpose, up to and including a day.</summary>
    public Verhaal Ja(Toestemmingsdoel waarvoor, int geleden, int totOver, Organisatie? aan = null, string naam = "", params Gegevenssoort[] soorten)
    {
        wereld.Neem(dossier.GeefToestemming(Invoer(waarvoor, geleden, totOver, aan, naam, soorten), inwoner.Naam, wereld.Vandaag));
        return this;
    }

    /// <summary>Changes the consent for an organisation that holds.</summary>
    public Verhaal Verandert(string naam, int geleden, int totOver, params Gegevenssoort[] soorten)
    {
        var oud = Voor(naam);
        wereld.Neem(dossier.WijzigToestemming(oud.Id, Invoer(oud.Doel, geleden, totOver, null, naam, soorten), inwoner.Naam, wereld.Dag(geleden)));
        return this;
    }

    public Verhaal Vertelt(string naam, int geleden, string wat, params Gegevenssoort[] soorten)
    {
        wereld.Neem(dossier.Verstrek(Voor(naam).Id, new(wereld.Dag(geleden), soorten, wat), Casusregisseur.Naam, wereld.Vandaag));
        return this;
    }

    /// <summary>Somebody may decide for the inwoner; the casusregisseur saw the paper.</summary>
    public Verhaal Vertegenwoordigd(Mens wie, Vertegenwoordiging soort, string papier, int geleden, int? totOver = null)
    {
        wereld.Neem(dossier.LegVertegenwoordigerVast(
            new(wie.Id, wie.Naam, soort, papier, null, Casusregisseur.Naam, wereld.Dag(geleden), totOver is { } over ? wereld.Dag(-over) : null), wereld.Vandaag));
        return this;
    }

    /// <summary>The representative says yes for the inwoner, on paper.</summary>
    public Verhaal JaNamens(Toestemmingsdoel waarvoor, int geleden, int totOver, Organisatie aan, params Gegevenssoort[] soorten)
    {
        var invoer = Invoer(waarvoor, geleden, totOver, aan, "", soorten) with { Wijze = Toestemmingswijze.OpPapier, Vertegenwoordiger = dossier.Vertegenwoordigers[^1].Id };
        wereld.Neem(dossier.GeefToestemming(invoer, Casusregisseur.Naam, wereld.Vandaag));
        return this;
    }

    private Toestemming Voor(string naam) => dossier.Toestemmingen.Last(t => t.Ontvanger == naam);

    private Toestemmingsinvoer Invoer(Toestemmingsdoel waarvoor, int geleden, int totOver, Organisatie? aan, string naam, Gegevenssoort[] soorten) => new(
        waarvoor, wereld.Dag(geleden), Toestemmingswijze.OpScherm, "", Toestemmingsteksten.Voor(waarvoor).Code, aan?.Id, aan?.Naam ?? naam, soorten, wereld.Dag(-totOver));
}
