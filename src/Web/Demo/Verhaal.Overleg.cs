using Spil.Herstel.Domein.Overleggen;

namespace Spil.Web.Demo;

/// <content>The meeting before the meeting.</content>
internal sealed partial class Verhaal
{
    private Overleg? overleg;

    /// <summary>The preparation of a meeting begins; the tandem is proposed at once.</summary>
    public Verhaal Overleg(Overlegsoort soort, string doel, int geleden, string bij = "")
    {
        overleg = wereld.Neem(Herstel.Domein.Overleggen.Overleg.Begin(traject, new(soort, doel, bij), inwoner.Naam, false, wereld.Dag(geleden)));
        Vraag(Casusregisseur, "casusregisseur", true).Vraag(mensen[traject.Tandem!.Ervaringsdeskundige], "ervaringsdeskundige", false);
        if (dossier.VoorzitterOp(wereld.Vandaag) is { } leidt) overleg.NeemVoorzitterOver(leidt.PersoonId);
        return this;
    }

    /// <summary>Somebody is proposed.</summary>
    public Verhaal Vraag(Mens wie, string rol, bool werk)
    {
        wereld.Neem(overleg!.Stel(new(wie.Id, wie.Naam, rol, werk)));
        return this;
    }

    /// <summary>A guest who is not in the kring.</summary>
    public Verhaal Gast(string naam, string rol, string email = "")
    {
        wereld.Neem(overleg!.Stel(new(null, naam, rol, false, email)));
        wereld.Neem(overleg.Beslis(overleg.Genodigden[^1].Id, true, true, inwoner.Door));
        return this;
    }

    /// <summary>The inwoner finds it good that these people come.</summary>
    public Verhaal Goed(params Mens[] wie)
    {
        foreach (var mens in wie) wereld.Neem(overleg!.Beslis(overleg.Zoek(mens.Id)!.Id, true, true, inwoner.Door));
        return this;
    }

    public Verhaal Waar(string plek, string regels = "", int minuten = Herstel.Domein.Overleggen.Overleg.GewoneDuur)
    {
        wereld.Neem(overleg!.Wijzig(new(overleg.Doel, plek, "", minuten, regels, overleg.Voorzitter.IsInwoner ? null : overleg.Voorzitter.Id, true, overleg.Tekststand)));
        return this;
    }

    public Verhaal Punt(string titel, int minuten, Agendazicht zicht)
    {
        wereld.Neem(overleg!.VoegPuntToe(new(titel, minuten, zicht)));
        return this;
    }

    /// <summary>Moments are proposed, so many days ahead, and everybody is asked.</summary>
    public Verhaal Prikt(int geleden, params (int Over, int Uur)[] momenten)
    {
        foreach (var (over, uur) in momenten) wereld.Neem(overleg!.StelMomentVoor(wereld.Dag(-over), new(uur, 0), wereld.Moment(geleden)));
        wereld.Neem(overleg!.BeginPrikken());
        return this;
    }

    /// <summary>Somebody answers, one per moment; or somebody else writes it down.</summary>
    public Verhaal Kan(Mens wie, int geleden, Mens? door, params Prikkeuze[] keuzes)
    {
        wereld.Neem(overleg!.Antwoord(overleg.Zoek(wie.Id)!.Id, overleg.Momenten.Zip(keuzes).ToDictionary(k => k.First.Id, k => k.Second), door is null ? Prikwijze.Zelf : Prikwijze.Opgeschreven, door?.Door, wereld.Moment(geleden)));
        return this;
    }

    public Verhaal OverlegOp(DateOnly dag, TimeOnly tijd, int geleden)
    {
        wereld.Neem(overleg!.Plan(dag, tijd, true, wereld.Moment(geleden)));
        return this;
    }

    /// <summary>These people promise secrecy for the meeting.</summary>
    public Verhaal Belooft(int geleden, params Mens[] wie)
    {
        foreach (var mens in wie) wereld.Neem(overleg!.Teken(overleg.Zoek(mens.Id)!.Id, mens.Naam, true, Overlegteksten.Belofteversie, null, wereld.Moment(geleden)));
        return this;
    }

    public Verhaal VraagtInstemming(Mens aan, int geleden)
    {
        wereld.Neem(overleg!.VraagInstemming(aan.Naam, wereld.Dag(geleden)));
        return this;
    }

    public Verhaal ZegtAf(string reden)
    {
        wereld.Neem(overleg!.ZegAf(reden));
        return this;
    }
}
