using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Post;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Taken;

/// <summary>After how many days rows that nobody needs any more go. None of it belongs to a dossier.</summary>
/// <param name="Sessies">Since a session ended.</param>
/// <param name="Links">Since a mailed link was used or stopped working.</param>
/// <param name="Post">Since a mail left; its text went at once.</param>
/// <param name="Verzoeken">Since a form was handled: sent again after that, it would be handled again.</param>
/// <param name="Concepten">Since somebody typed in a half-filled form.</param>
/// <param name="Taken">Since a job ran.</param>
public sealed record Opruimtermijnen(int Sessies = 90, int Links = 30, int Post = 90, int Verzoeken = 30, int Concepten = 180, int Taken = 365);

/// <summary>Throws away what only had to be kept for a while.</summary>
internal sealed class Opruimen(AppDbContext db, Opruimtermijnen termijnen, IEnumerable<IOpruimer> opruimers, TimeProvider klok) : ITaak
{
    public string Code => "opruimen";

    public string Naam => "Opruimen";

    public string Uitleg => "Gooit weg wat maar even nodig was: oude sessies, gebruikte links, verzonden post en formulieren die niemand heeft afgemaakt.";

    public Taakrooster Rooster => Taakrooster.Nacht(3, 10);

    public async Task<string> Doe(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var (sessie, link, post, verzoek, concept, taak) = (Voor(termijnen.Sessies), Voor(termijnen.Links), Voor(termijnen.Post), Voor(termijnen.Verzoeken), Voor(termijnen.Concepten), Voor(termijnen.Taken));
        var weg = await db.Set<Sessie>().Where(s => s.GeeindigdOp < sessie || (s.GeeindigdOp == null && s.BegonnenOp < sessie)).ExecuteDeleteAsync(ct)
            + await db.Set<Aanmeldlink>().Where(l => l.AfgedaanOp < link || l.GeldigTot < link).ExecuteDeleteAsync(ct)
            + await db.Set<Bericht>().Where(b => b.Staat == Berichtstaat.Verzonden && b.VerzondenOp < post).ExecuteDeleteAsync(ct)
            + await db.Set<AfgehandeldVerzoek>().Where(v => v.Op < verzoek).ExecuteDeleteAsync(ct)
            + await db.Set<Concept>().Where(c => c.Op < concept).ExecuteDeleteAsync(ct)
            + await db.Set<Taakloop>().Where(l => l.KlaarOp < taak).ExecuteDeleteAsync(ct)
            + await db.Set<Logcontrole>().Where(c => c.KlaarOp < taak).ExecuteDeleteAsync(ct);
        foreach (var opruimer in opruimers)
            weg += await opruimer.RuimOp(nu, ct);
        return weg == 0 ? "Er was niets om weg te gooien." : weg == 1 ? "1 regel weggegooid." : $"{weg} regels weggegooid.";

        DateTimeOffset Voor(int dagen) => nu.AddDays(-dagen);
    }
}

/// <summary>Takes up what a destruction left when a machine went down: contents of files, and lines of the log of looks.</summary>
internal sealed class VernietigingAfmaken(Nawerk nawerk) : ITaak
{
    public string Code => "vernietiging-afmaken";

    public string Naam => "Vernietiging afmaken";

    public string Uitleg => "Haalt bestanden en namen in het logboek weg van een dossier dat al is vernietigd, als dat meteen niet lukte.";

    public Taakrooster Rooster => Taakrooster.ElkUur(40);

    public async Task<string> Doe(CancellationToken ct) => await nawerk.Doe(ct) is > 0 and var aantal ? $"{aantal} resten weggehaald." : "Alles was al weg.";
}
