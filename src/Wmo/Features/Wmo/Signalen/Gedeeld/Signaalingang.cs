using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Signalen;

namespace Spil.Wmo.Features.Wmo.Signalen.Gedeeld;

/// <summary>A page on which a signal is given about an inwoner.</summary>
public abstract class Signaalingang : Wmopagina
{
    public Persoon Inwoner { get; private set; } = null!;

    public DossierId DossierId { get; private set; }

    /// <summary>The support it is about; null when there is none.</summary>
    public Indicatie? Indicatie { get; private set; }

    /// <summary>True when a word in the form sounds like danger: the page shows the way of the meldcode.</summary>
    public bool Gevaar { get; private set; }

    /// <summary>Where the meldcode of this dossier begins.</summary>
    public string Meldcodepad => $"/dossiers/{DossierId}/meldcode";

    protected async Task<bool> OpenDossier(DossierId dossier, Gegevenssoort soort, char actie = 'R')
    {
        if (!await Binnen(dossier, "een signaal over de hulp", actie, soort)) return false;
        DossierId = dossier;
        Inwoner = await (from d in Db.Set<Inwonerdossier>() where d.Id == dossier join p in Db.Set<Persoon>() on d.InwonerId equals p.Id select p).AsNoTracking().SingleAsync(Stop);
        Indicatie = await Db.Set<Indicatie>().AsNoTracking().AsSingleQuery().SingleOrDefaultAsync(i => i.DossierId == dossier, Stop);
        return true;
    }

    protected Uitkomst<Gemaakt<Signaal>> Geef(Signaalbron bron, Signaalformulier invoer)
    {
        Gevaar = !invoer.GeenGevaar && (Veiligheidswoorden.In(invoer.Wat) ?? Veiligheidswoorden.In(invoer.Waarom)) is not null;
        return Signaal.Geef(DossierId, Inwoner.Id, Indicatie?.GemeenteId ?? Gebruiker.Organisatie ?? default, bron, invoer.Lees(), Vandaag);
    }
}

/// <summary>A signal as it is typed.</summary>
public sealed class Signaalformulier
{
    public string? Soort { get; set; } = "";

    public string? Wat { get; set; }

    public string? Waarom { get; set; }

    public string? Besproken { get; set; } = "";

    public bool GeenGevaar { get; set; }

    /// <summary>Who calls, when a consulent writes it down.</summary>
    public string? Naam { get; set; }

    public string? Relatie { get; set; }

    public Signaalinvoer Lees() => new(Optie.Lees<Signaalsoort>(Soort), Wat, Waarom, Optie.LeesJaNee(Besproken), GeenGevaar);
}
