using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Overleggen;

/// <summary>Meetings to begin a test with. The tandem and Petra are on the list; the inwoner finds all of them good.</summary>
internal static class Overlegproef
{
    public static readonly TimeOnly Tien = new(10, 0);

    public static Overleg EenOverleg(Traject? traject = null, Overlegsoort soort = Overlegsoort.Netwerkoverleg) =>
        Overleg.Begin(traject ?? EenTraject(), new(soort, "Ik wil weten wie mij helpt.", "het MDO"), "Samira el Idrissi", false, Vandaag).MoetLukken().Nieuw;

    public static Overleg MetMensen(Traject? traject = null)
    {
        var overleg = EenOverleg(traject);
        foreach (var (wie, rol, werk) in new[] { (Marjan, "casusregisseur", true), (Joke, "ervaringsdeskundige", false), (Petra, "Stadsbank", true) })
        {
            overleg.Stel(new(wie.Persoon, wie.Naam, rol, werk)).MoetLukken();
            overleg.Beslis(overleg.Van(wie), true, true, SamiraZelf).MoetLukken();
        }

        overleg.Wijzig(Wijziging(overleg) with { Plek = "Buurthuis" }).MoetLukken();
        return overleg;
    }

    /// <summary>Two moments are proposed and everybody is asked.</summary>
    public static Overleg Prikkend()
    {
        var overleg = MetMensen();
        overleg.StelMomentVoor(Vandaag.AddDays(7), Tien, Nu).MoetLukken();
        overleg.StelMomentVoor(Vandaag.AddDays(8), Tien, Nu).MoetLukken();
        overleg.BeginPrikken().MoetLukken();
        return overleg;
    }

    public static Overleg Gepland()
    {
        var overleg = MetMensen();
        overleg.Plan(Vandaag.AddDays(7), Tien, true, Nu).MoetLukken();
        return overleg;
    }

    /// <summary>People are together, at the first point.</summary>
    public static Overleg Bezig(Traject? traject = null)
    {
        var overleg = MetMensen(traject);
        overleg.Start(true, SamiraZelf, Nu).MoetLukken();
        return overleg;
    }

    public static Overlegwijziging Wijziging(Overleg o) => new(o.Doel, o.Plek, o.Link, o.DuurMinuten, o.Huisregels, o.VoorzitterId, false, o.Tekststand);

    public static Guid Van(this Overleg overleg, Door wie) => overleg.Zoek(wie.Persoon)!.Id;

    public static Uitkomst<DatumsIngevuld> Zegt(this Overleg overleg, Guid wie, Guid moment, Prikkeuze keuze) =>
        overleg.Antwoord(wie, new Dictionary<Guid, Prikkeuze> { [moment] = keuze }, Prikwijze.Zelf, null, Nu);

    public static Overlegzicht Zicht(this Overleg overleg, Traject traject, Door wie) => Overlegzicht.Van(overleg, traject, wie.Persoon);
}
