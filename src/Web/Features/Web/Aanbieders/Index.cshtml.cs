using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Web.Features.Web.Aanbieders;

/// <summary>The other parties with whose account people may sign in.</summary>
[Vereist(Basisrechten.Aanbieders)]
public sealed class IndexModel : SpilPagina
{
    public IReadOnlyList<Aanbieder> Aanbieders { get; private set; } = [];

    public async Task OnGet() => Aanbieders = await Db.Set<Aanbieder>().AsNoTracking().OrderBy(a => a.Naam).ToListAsync(Stop);
}
