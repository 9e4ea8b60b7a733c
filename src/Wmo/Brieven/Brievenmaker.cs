using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Data;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Brieven;

namespace Spil.Wmo.Brieven;

/// <summary>Makes letters with the template of a municipality, and keeps what was sent.</summary>
public sealed class Brievenmaker(AppDbContext db, IBestandsopslag opslag)
{
    /// <summary>The template in use; null for the one that comes with Spil.</summary>
    public Task<Briefsjabloon?> Huidig(OrganisatieId gemeente, CancellationToken ct) =>
        db.Set<Briefsjabloon>().AsNoTracking().Where(s => s.GemeenteId == gemeente && s.WegOp == null).OrderByDescending(s => s.Nummer).FirstOrDefaultAsync(ct);

    /// <summary>The file of a template.</summary>
    public async Task<byte[]> Inhoud(Briefsjabloon? sjabloon, CancellationToken ct)
    {
        if (sjabloon is null) return Standaardsjabloon.Inhoud;
        using var geheugen = new MemoryStream();
        if (!await opslag.Lees(sjabloon.Merk, geheugen, ct)) throw new FileNotFoundException($"The template {sjabloon.Merk} is not in the store.");
        return geheugen.ToArray();
    }

    /// <summary>The letter as it would be now.</summary>
    public async Task<byte[]> Maak(IBriefinhoud inhoud, OrganisatieId gemeente, CancellationToken ct) => (await Voeg(inhoud, gemeente, ct)).Brief;

    /// <summary>Makes the letter of what is sent, and keeps it: from here on nothing makes it again. What is given back is saved with the decision.</summary>
    public async Task<Gemaakt<Verzondenbrief>> Verzend(IBriefinhoud inhoud, OrganisatieId gemeente, CancellationToken ct)
    {
        var (sjabloon, brief) = await Voeg(inhoud, gemeente, ct);
        var merk = Bestandsmerk.Van(brief);
        await opslag.Bewaar(merk, new MemoryStream(brief, writable: false), ct);
        var bewaard = inhoud.Bewaar(sjabloon, merk, brief.LongLength);
        db.Add(bewaard.Nieuw);
        return bewaard;
    }

    /// <summary>The letter of a decision as it was sent; null for a draft, and for what was sent before letters were kept.</summary>
    public Task<Verzondenbrief?> Verzonden(BesluitId besluit, CancellationToken ct) => db.Set<Verzondenbrief>().AsNoTracking().SingleOrDefaultAsync(b => b.BesluitId == besluit, ct);

    /// <summary>The letter with the decision on an objection as it was sent; null for what was decided before letters were kept.</summary>
    public Task<Verzondenbrief?> Verzonden(BezwaarId bezwaar, CancellationToken ct) => db.Set<Verzondenbrief>().AsNoTracking().SingleOrDefaultAsync(b => b.BezwaarId == bezwaar, ct);

    /// <summary>The name of the file.</summary>
    public static string Bestandsnaam(DateOnly dag) => $"besluit hulp bij het huishouden {dag:yyyy-MM-dd}";

    /// <summary>As <see cref="Bestandsnaam"/>, of the letter with the decision on an objection.</summary>
    public static string Bezwaarbestandsnaam(DateOnly dag) => $"beslissing op bezwaar {dag:yyyy-MM-dd}";

    // A template that cannot say what this letter has to say is passed over for the plain one.
    private async Task<(BriefsjabloonId? Sjabloon, byte[] Brief)> Voeg(IBriefinhoud inhoud, OrganisatieId gemeente, CancellationToken ct)
    {
        var eigen = await Huidig(gemeente, ct);
        var bytes = await Inhoud(eigen, ct);
        if (eigen is not null && !inhoud.Past(bytes)) (eigen, bytes) = (null, Standaardsjabloon.Inhoud);
        return (eigen?.Id, Samenvoeger.Voeg(bytes, inhoud.Vulling()));
    }
}
