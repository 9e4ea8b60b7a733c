using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Toewijzingen;

namespace Spil.Wmo.Features.Wmo.Aanbieder.Lijst;

/// <summary>Whom a provider helps and how much; what has not begun or is nearly over stands first.</summary>
[Vereist(WmoRechten.HulpGeven)]
public sealed class IndexModel : Lijstpagina
{
    private const string Verwijderd = Iwmo.Codes.Verwijderd;
    private const string Tijdelijk = Iwmo.Codes.Tijdelijk;

    /// <summary>"alles" for what is over too.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    protected override int PerBladzijde => 50;

    public bool IsAlles => Toon == "alles";

    public DateOnly Dag => Vandaag;

    public IReadOnlyList<Toewijzingrij> Rijen { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var (aanbieder, zichtbaar, vandaag) = (Gebruiker.Organisatie, Toegang.Zichtbaar(Gegevenssoort.Toewijzing), Vandaag);
        var lijst =
            from t in Db.Set<Toewijzing>().AsNoTracking().Where(t => t.AanbiederId == aanbieder && zichtbaar.Contains(t.DossierId))
            join d in Db.Set<Inwonerdossier>() on t.DossierId equals d.Id
            join p in Db.Set<Persoon>() on d.InwonerId equals p.Id
            where IsAlles || (t.Reden != Verwijderd && (t.Einde == null || t.Einde >= vandaag) && (t.GestoptOp == null || t.Stopreden == Tijdelijk))
            orderby t.GestartOp != null, p.Sorteersleutel, t.Ingang
            select new Toewijzingrij(t, p.Naam, p.Adres);
        Rijen = await LeesBladzijde(lijst);
        await Toegang.LogLijst("toewijzingen van hulp bij het huishouden", Rijen.Count, Stop);
    }
}

/// <summary>An assignment, whom it is for and where.</summary>
public sealed record Toewijzingrij(Toewijzing Toewijzing, Naam Wie, Adres Adres);
