using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Signalen;

namespace Spil.Wmo.Signalen;

/// <summary>Somebody whom the municipality should speak again.</summary>
public sealed class Contactrij
{
    public required DossierId Dossier { get; init; }

    public required Naam Wie { get; init; }

    /// <summary>The first day of the support that is in force.</summary>
    public required DateOnly Ingang { get; init; }

    /// <summary>The last contact; null when there was none.</summary>
    public required DateOnly? Contact { get; init; }

    /// <summary>By when.</summary>
    public DateOnly Uiterlijk => Domein.Signalen.Contact.Volgende(Contact is { } op && op > Ingang ? op : Ingang);
}

/// <summary>Whose contact of once in two years is due: it follows from the support and the contacts themselves, so nothing has to be planned or forgotten.</summary>
internal sealed class Contactlijst(AppDbContext db, IDossierToegang toegang)
{
    // It comes up a month before it is due.
    private const int Vooraf = 1;

    public IQueryable<Contactrij> Haal(Gebruiker ik, DateOnly vandaag)
    {
        var (gemeente, gesloten, grens) = (ik.Organisatie, toegang.Gesloten(), vandaag.AddMonths(Vooraf - Contact.Maanden));
        return from i in db.Set<Indicatie>().IgnoreAutoIncludes()
               where i.GemeenteId == gemeente && i.UitgestroomdOp == null && !gesloten.Any(g => g.Id == i.DossierId)
               where i.Delen.Any(d => d.Ingang <= grens && (d.Einde == null || d.Einde >= vandaag)) && !i.Delen.Any(d => d.Ingang > grens && d.Ingang <= vandaag)
               where !db.Set<Contact>().Any(c => c.DossierId == i.DossierId && c.Op > grens)
               join p in db.Set<Persoon>() on i.InwonerId equals p.Id
               let ingang = i.Delen.Where(d => d.Ingang <= vandaag).Max(d => d.Ingang)
               orderby ingang, i.Id
               select new Contactrij { Dossier = i.DossierId, Wie = p.Naam, Ingang = ingang, Contact = db.Set<Contact>().Where(c => c.DossierId == i.DossierId).Max(c => (DateOnly?)c.Op) };
    }
}
