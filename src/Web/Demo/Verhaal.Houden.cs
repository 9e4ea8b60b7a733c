using Spil.Herstel.Domein.Overleggen;

namespace Spil.Web.Demo;

/// <content>The meeting itself.</content>
internal sealed partial class Verhaal
{
    /// <summary>The meeting begins; who comes, is there.</summary>
    public Verhaal Begint(DateTimeOffset om, params Mens[] afwezig)
    {
        wereld.Neem(overleg!.Start(true, Casusregisseur.Door, om));
        foreach (var wie in overleg.Komenden)
            wereld.Neem(overleg.NoteerAanwezig(wie.Id, Array.Exists(afwezig, a => a.Id == wie.PersoonId) ? Aanwezigheid.NietEr : Aanwezigheid.Er, om));
        return this;
    }

    /// <summary>Points of the agenda, each with the minutes it really took.</summary>
    public Verhaal Bespreekt(params int[] minuten)
    {
        var om = overleg!.KlokSinds!.Value;
        foreach (var duur in minuten) wereld.Neem(overleg.Volgende(overleg.HuidigPuntId, true, om = om.AddMinutes(duur)));
        return this;
    }

    /// <summary>The voorstel that begins with these words lies on the table.</summary>
    public Verhaal OpTafel(string begin)
    {
        wereld.Neem(overleg!.LegOpTafel(Zoek(begin)));
        return this;
    }

    public Verhaal Bewaart(string begin, string reden, DateTimeOffset om)
    {
        wereld.Neem(overleg!.Parkeer(Zoek(begin), reden, true, Casusregisseur.Door, om));
        return this;
    }

    public Verhaal Klaar(DateTimeOffset om)
    {
        wereld.Neem(overleg!.RondAf(Casusregisseur.Door, om));
        return this;
    }

    public Verhaal Stopt(DateTimeOffset om)
    {
        wereld.Neem(overleg!.Stop(true, Casusregisseur.Door, om));
        return this;
    }
}
