using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;

namespace Spil.Dossier.Bewaren;

/// <summary>Counts anew which retention terms are over.</summary>
internal sealed class Termijnentaak(Bewaarboek boek, AppDbContext db, TimeProvider klok) : ITaak
{
    public string Code => "bewaartermijnen";

    public string Naam => "Bewaartermijnen uitrekenen";

    public string Uitleg => "Kijkt van elk dossier hoe lang het bewaard blijft, voor de lijst van wat vernietigd mag worden. Er gaat niets weg.";

    public Taakrooster Rooster => Taakrooster.Nacht(4, 20);

    public async Task<string> Doe(CancellationToken ct)
    {
        var geteld = await boek.WerkBij(ct);
        var grens = klok.Vandaag().AddYears(1);
        var zicht = await db.Set<Bewaarstand>().CountAsync(s => s.Eerste <= grens, ct);
        return $"{geteld} {(geteld == 1 ? "dossier" : "dossiers")} zonder lopende hulp. Bij {zicht} is een termijn voorbij of bijna.";
    }
}

/// <summary>Reminds who decides of requests of which the term is near; once for each last day.</summary>
internal sealed class Verzoekentaak(AppDbContext db, Verwijderpost post, Opslag opslag, TimeProvider klok) : ITaak
{
    public string Code => "verwijderverzoeken";

    public string Naam => "Herinneren aan verzoeken om te verwijderen";

    public string Uitleg => "Mailt de projectleider en de functionaris als een inwoner binnen een week een antwoord moet krijgen.";

    public Taakrooster Rooster => Taakrooster.Dag(7, 30);

    public async Task<string> Doe(CancellationToken ct)
    {
        var open = await db.Set<Verwijderverzoek>().Where(v => v.Stand == Verzoekstand.Open).OrderBy(v => v.OntvangenOp).ToListAsync(ct);
        var herinnerd = open.Select(v => v.Herinner(klok.Vandaag())).OfType<AanVerwijderverzoekHerinnerd>().ToList();
        if (herinnerd.Count == 0) return "Er was niemand om te herinneren.";
        await post.Herinner(herinnerd.Count, ct);
        // Somebody who decides in this same second was reminded for nothing; the next run looks again.
        await opslag.Opslaan(new Wijziging(Uitvoerder.Spil("taken"), klok.GetUtcNow(), "Herinnerd aan verzoeken om te verwijderen", null, [.. herinnerd]), ct: ct);
        return herinnerd.Count == 1 ? "Aan 1 verzoek herinnerd." : $"Aan {herinnerd.Count} verzoeken herinnerd.";
    }
}
