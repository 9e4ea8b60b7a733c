using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein.Formulieren;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;

namespace Spil.Web.Demo;

internal sealed partial class Verhaal
{
    private static readonly Dictionary<string, Formulierdefinitie> Formulieren =
        new Herstelformulieren().Formulieren.GroupBy(f => f.Code).ToDictionary(g => g.Key, g => g.MaxBy(f => f.Versie)!);

    private readonly List<Document> documenten = [];
    private readonly List<Ontheffing> ontheffingen = [];
    private readonly List<Vastlegging> vastgelegd = [];

    private Werkproces Werkproces => Werkprocesvarianten.Ingebouwd.Single(w => (w.Code, w.Versie) == (traject.Werkprocescode, traject.Werkprocesversie));

    /// <summary>A form is filled in and becomes final: who signs does so on the same day. One that is there already gets its next version.</summary>
    public Verhaal Papier(string formulier, int geleden)
    {
        var document = VulIn(formulier, "", geleden, null);
        if (Formulieren[formulier].Tekenaars.Count == 0) wereld.Neem(document.RondAf(Formulieren[formulier], wereld.Moment(geleden)));
        else Onderteken(document, geleden, inwoner);
        return this;
    }

    /// <summary>The day of the official crisiskaart; null for one that is issued on the day it is registered.</summary>
    public DateOnly? KaartVan { get; private set; }

    /// <summary>The official crisiskaart is from so many months ago.</summary>
    public Verhaal KaartVanMaandenGeleden(int maanden)
    {
        KaartVan = wereld.Vandaag.AddMonths(-maanden);
        return this;
    }

    /// <summary>Somebody begins a form and does not finish it yet.</summary>
    public Verhaal Halverwege(string formulier, int geleden)
    {
        VulIn(formulier, "", geleden, null);
        return this;
    }

    /// <summary>Somebody who takes part signs for secrecy.</summary>
    public Verhaal Geheim(Mens wie, int geleden)
    {
        Onderteken(VulIn(Geheimhoudingsverklaring, wie.Naam, geleden, wie), geleden, wie);
        return this;
    }

    /// <summary>Everybody who takes part and did not sign yet, signs for secrecy.</summary>
    public Verhaal Geheimhouding(int geleden)
    {
        var getekend = documenten.Where(d => d.Formulier == Geheimhoudingsverklaring && d.Geldend is not null).Select(d => d.Betreft).ToList();
        foreach (var wie in Deelnemersfeiten(wereld.Dag(geleden)).Where(d => !getekend.Contains(d.Naam))) Geheim(mensen[wie.Persoon], geleden);
        return this;
    }

    /// <summary>The statement lies before somebody who did not sign it yet.</summary>
    public Verhaal GeheimGevraagd(Mens wie, int geleden)
    {
        LegVoor(VulIn(Geheimhoudingsverklaring, wie.Naam, geleden, wie), geleden, wie);
        return this;
    }

    /// <summary>The regiebehandelaar agrees, within limits.</summary>
    public Verhaal Instemming(int geleden, string kaders = "Overleg is goed. Over medicijnen praten we apart, met de inwoner erbij.")
    {
        Leg(Stapvoorwaarde.Instemming.Code(), wereld.Mensen.Anil.Naam, kaders, geleden);
        return this;
    }

    /// <summary>The projectleider says that something need not be there.</summary>
    public Verhaal Zonder(int stap, string stuk, string reden, int geleden)
    {
        var ontheffing = wereld.Neem(Ontheffing.Verleen(Werkproces, traject, stap, stuk, reden, ontheffingen, wereld.Mensen.Fleur.Door, wereld.Dag(geleden)));
        ontheffingen.Add(ontheffing);
        return this;
    }

    /// <summary>Everything that the werkproces asks up to now and that is not there yet, is filled in, signed and written down.</summary>
    public Verhaal Papieren(int geleden)
    {
        var stand = Werkproceswacht.Kijk(Werkproces, traject, Feiten(geleden));
        foreach (var stap in stand.Stappen.Where(s => s.Stap.Nummer <= (int)traject.Stap))
        {
            foreach (var stuk in stap.Stukken.Where(s => !s.Houdt && s.Stuk.Soort is Stuksoort.Formulier or Stuksoort.Crisiskaart))
            {
                if (stuk.Stuk.Per == Stukper.Deelnemer)
                    Geheimhouding(geleden);
                else if (!documenten.Exists(d => d.Formulier == stuk.Stuk.Formulier && d.Geldend is null))
                    Papier(stuk.Stuk.Formulier, geleden);
            }

            if (stap.Voorwaarden.Any(v => !v.Houdt && v.Voorwaarde.Soort == Stapvoorwaarde.Instemming)) Instemming(geleden);
        }

        return this;
    }

    private const string Geheimhoudingsverklaring = "geheimhoudingsverklaring";

    private Document VulIn(string formulier, string betreft, int geleden, Mens? wie)
    {
        var (definitie, op) = (Formulieren[formulier], wereld.Moment(geleden));
        var document = documenten.Find(d => d.Formulier == formulier && d.Betreft == betreft);
        if (document is null)
        {
            document = wereld.Neem(Document.Begin(dossier.Id, traject.Id.Waarde, definitie, betreft, Casusregisseur.Naam, op));
            documenten.Add(document);
        }
        else
        {
            wereld.Neem(document.NieuweVersie(definitie, Casusregisseur.Naam, op));
        }

        var gelezen = Antwoordlezer.Lees(definitie, Papierwoorden.Van(formulier, this, wie ?? inwoner, wereld, geleden));
        if (gelezen.Weigeringen.Count > 0) throw new InvalidOperationException($"{formulier}: {string.Join(" ", gelezen.Weigeringen.Select(w => w.Veld + " " + w.Zin))}");
        var invulling = document.Vul(definitie, gelezen.Waarden, [.. gelezen.Waarden.Select(w => w.Pad)], document.InDeMaak!.Wijziging, inwoner.Naam, op).Waarde;
        if (invulling.Gebeurtenis is { } ingevuld) wereld.Gebeurtenissen.Add(ingevuld);
        return document;
    }

    private void LegVoor(Document document, int geleden, Mens wie)
    {
        var definitie = Formulieren[document.Formulier];
        List<Gevraagde> gevraagd = [.. definitie.Tekenaars.Where(t => t.Verplicht)
            .Select(t => t.Rol == Formulierrol.Casusregisseur ? new Gevraagde(t.Code, Casusregisseur.Id, Casusregisseur.Naam) : new Gevraagde(t.Code, wie.Id, wie.Naam))];
        wereld.Neem(document.LegVoor(definitie, gevraagd, wereld.Moment(geleden)));
    }

    private void Onderteken(Document document, int geleden, Mens wie)
    {
        LegVoor(document, geleden, wie);
        foreach (var handtekening in document.InDeMaak!.Handtekeningen.Where(h => h.IsOpen).ToList())
        {
            var getekend = document.TekenOpScherm(Formulieren[document.Formulier], handtekening.Id, handtekening.PersoonId, handtekening.Naam, true,
                document.InDeMaak!.Inhoudsmerk, wereld.Moment(geleden)).Waarde;
            wereld.Gebeurtenissen.Add(getekend.Gezet);
            if (getekend.Vast is { } vast) wereld.Gebeurtenissen.Add(vast);
        }
    }

    private void Leg(string wat, string wie, string tekst, int geleden) => vastgelegd.Add(wereld.Neem(Vastlegging.Leg(
        Werkproces, traject, new((int)traject.Stap, wat, wereld.Dag(geleden), wie, tekst), Casusregisseur.Door, wereld.Vandaag)));

    private Werkprocesfeiten Feiten(int geleden)
    {
        var dag = wereld.Dag(geleden);
        return new(new Trajectfeiten(dossier.HeeftToestemming(Toestemmingsdoel.Deelname, dag), metingen.Exists(m => m.IngevuldDoorInwoner > 0), 0, 0, 0, 0, 0, 0, 0,
            plannen.Count > 0, 0, 0, null, null, false))
        {
            Vandaag = dag,
            Aanmelding = new(traject.GestartOp, traject.GestartOp, traject.GestartOp),
            Documenten = [.. documenten.Select(d => new Documentfeit(d.Id, d.Formulier, d.Betreft, d.Laatste!.Stand, d.Geldend?.VastOp,
                [.. d.Versies.Where(v => v == d.Geldend || v == d.InDeMaak).SelectMany(v => v.Handtekeningen.Select(h => new Tekenfeit(h.PersoonId, h.Naam, h.Rol, h.Verplicht, h.Stand, v == d.Geldend)))]))],
            Deelnemers = Deelnemersfeiten(dag), Vastgelegd = vastgelegd, Ontheffingen = ontheffingen,
            Klaarliggend = Werkproces.Stappen[0].Documenten.Select(d => d.Code).ToHashSet(),
        };
    }

    private List<Deelnemerfeit> Deelnemersfeiten(DateOnly dag) =>
    [
        .. dossier.Betrokkenen.Where(b => b.Rol is not (Betrokkenheid.Inwoner or Betrokkenheid.Casusregisseur) && b.GeldtOp(dag) && dossier.MagZien(b.PersoonId, Gegevenssoort.Plan, dag))
            .DistinctBy(b => b.PersoonId).Select(b => new Deelnemerfeit(b.PersoonId, mensen[b.PersoonId].Naam, b.IsTandem ? "" : b.Relatie)),
    ];
}
