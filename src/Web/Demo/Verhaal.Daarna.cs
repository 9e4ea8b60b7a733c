using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;

namespace Spil.Web.Demo;

/// <content>The meeting itself, and what came after it.</content>
internal sealed partial class Verhaal
{
    private Belafspraak? bel;

    /// <summary>People looked back together.</summary>
    public Verhaal KeekSamenTerug(int geleden) =>
        Overleg(Overlegsoort.Kwartaal, "Kijken hoe het gaat met wat ik wilde.", geleden + 12).Goed(Casusregisseur, mensen[traject.Tandem!.Ervaringsdeskundige]).Geweest(geleden);

    /// <summary>The meeting was held; these people were not there, everybody else was.</summary>
    public Verhaal Geweest(int geleden, params Mens[] nietEr)
    {
        var moment = wereld.Moment(geleden);
        wereld.Neem(overleg!.Start(true, Casusregisseur.Door, moment));
        foreach (var wie in overleg.Komenden)
            wereld.Neem(overleg.NoteerAanwezig(wie.Id, nietEr.Any(n => n.Id == wie.PersoonId) ? Aanwezigheid.NietEr : Aanwezigheid.Er, moment));
        wereld.Neem(overleg.RondAf(Casusregisseur.Door, moment));
        bel = null;
        return this;
    }

    /// <summary>Somebody called, and nobody answered.</summary>
    public Verhaal NietBereikt(int geleden)
    {
        wereld.Neem(Bel().NietBereikt(wereld.Dag(geleden), Casusregisseur.Door, wereld.Vandaag));
        return this;
    }

    /// <summary>Somebody called and heard how it goes.</summary>
    public Verhaal Belt(int geleden, string hoe, string nodig = "")
    {
        wereld.Neem(Bel().Schrijf(new(wereld.Dag(geleden), inwoner.Naam, hoe, nodig, false), Casusregisseur.Door, wereld.Vandaag));
        return this;
    }

    /// <summary>How the meeting was for somebody.</summary>
    public Verhaal Vond(Mens wie, int geleden, Ervaringsantwoord? zeggen, Ervaringsantwoord? snappen, Ervaringsantwoord? verder, string woord = "", bool gedeeld = false)
    {
        wereld.Neem(Overlegervaring.Geef(overleg!, traject, overleg!.Zoek(wie.Id)!, new(zeggen, snappen, verder, woord, gedeeld, gedeeld), wereld.Dag(geleden)));
        return this;
    }

    private Belafspraak Bel()
    {
        if (bel is not null) return bel;
        bel = Belafspraak.Van(overleg!).Waarde;
        wereld.Nieuw.Add(bel);
        return bel;
    }
}
