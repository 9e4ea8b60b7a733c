using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>
/// What one person may see and do of one meeting; every page of the meeting asks this and nothing else. The inwoner sees all. The
/// casusregisseur prepares it and keeps the promises. Everybody else sees nothing before the inwoner wants them there and they promised
/// secrecy (Methodiekbeschrijving, Integraal Netwerk Overleg). The way into the dossier is asked before this.
/// </summary>
/// <param name="Ik">This person on the list; null for who is not on it.</param>
/// <param name="IsInwoner">The inwoner.</param>
/// <param name="IsCasusregisseur">The casusregisseur of the traject.</param>
/// <param name="IsTandem">Of the tandem.</param>
/// <param name="HeeftGetekend">Promised secrecy, and did not take it back.</param>
/// <param name="IsVoorzitter">Leads the meeting.</param>
public sealed record Overlegzicht(Genodigde? Ik, bool IsInwoner, bool IsCasusregisseur, bool IsTandem, bool HeeftGetekend, bool IsVoorzitter)
{
    /// <summary>The rule for this person.</summary>
    public static Overlegzicht Van(Overleg overleg, Traject traject, PersoonId persoon)
    {
        var ik = overleg.Zoek(persoon);
        return new(ik, persoon == overleg.InwonerId, traject.Tandem?.Casusregisseur == persoon, traject.Tandem?.Bevat(persoon) == true,
            ik is not null && overleg.BelofteVan(ik.Id) is not null, ik is not null && overleg.Voorzitter.Id == ik.Id);
    }

    /// <summary>On the list, and wanted there by the inwoner.</summary>
    public bool Komt => Ik?.Komt == true;

    /// <summary>May see what it is about.</summary>
    public bool Ziet => IsInwoner || IsCasusregisseur || (Komt && HeeftGetekend);

    /// <summary>Is asked to sign first.</summary>
    public bool MoetTekenen => Komt && !Ziet;

    /// <summary>May know that there is a meeting at all.</summary>
    public bool Kent => Ziet || Komt;

    /// <summary>Prepares it, together with the inwoner.</summary>
    public bool BereidtVoor => IsInwoner || IsCasusregisseur || (IsTandem && Ziet);

    /// <summary>Leads it, or helps who leads: begins, goes to the next point, writes down who is there.</summary>
    public bool Leidt => Ziet && (IsInwoner || IsCasusregisseur || IsVoorzitter);

    /// <summary>May be in private time: the inwoner and who does not come for work.</summary>
    public bool InPriveTijd => IsInwoner || (Ziet && Ik?.IsProfessional == false);

    /// <summary>Sees what people are at now; in private time a professional sees only that it is private time.</summary>
    public bool ZietNu(Overleg overleg) => Ziet && (!overleg.IsPriveTijd || InPriveTijd);

    /// <summary>Sees what a point of the agenda is about; of private time a professional only sees that it is there.</summary>
    public bool ZietPunt(Agendapunt punt) => BereidtVoor || (Ziet && (punt.Zicht == Agendazicht.Iedereen || Ik?.IsProfessional == false));

    /// <summary>Reads the talk with somebody beforehand: who wrote it, and the inwoner.</summary>
    public bool LeestVoorgesprek(Genodigde met, PersoonId persoon) => IsInwoner || (BereidtVoor && met.VoorgesprekDoorId == persoon);
}
