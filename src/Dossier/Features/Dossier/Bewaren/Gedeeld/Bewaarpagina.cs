using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Bewaren.Gedeeld;

/// <summary>A page about keeping or destroying one dossier. It shows names, titles and days, and none of what was written; each look is in the log.</summary>
public abstract class Bewaarpagina : SpilPagina
{
    public DateOnly Op => Vandaag;

    /// <summary>Name of the inwoner; set by <see cref="Open"/>.</summary>
    public Naam Inwoner { get; private set; } = null!;

    protected Beslisser Ik => new(Gebruiker.Account, Gebruiker.Naam);

    /// <summary>The way in; false for a dossier that there is not, or that is closed to the projectleider.</summary>
    protected async Task<bool> Open(DossierId dossier, string wat, char actie)
    {
        var gesloten = Toegang.Gesloten();
        var functionaris = Gebruiker.Rol == Rol.Functionaris;
        var naam = await Db.Set<Inwonerdossier>().IgnoreAutoIncludes().Where(d => d.Id == dossier && (functionaris || !gesloten.Any(g => g.Id == d.Id)))
            .Join(Db.Set<Persoon>(), d => d.InwonerId, p => p.Id, (_, p) => p.Naam).AsNoTracking().SingleOrDefaultAsync(Stop);
        await Toegang.LogObject(wat, "bewaren", actie, naam is not null, dossier, Stop);
        Inwoner = naam!;
        return naam is not null;
    }
}
