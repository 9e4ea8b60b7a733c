using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Platform.Post;

/// <summary>A message was tried again by hand.</summary>
public sealed record BerichtOpnieuwGeprobeerd(Guid Bericht) : Gebeurtenis;

/// <summary>Puts a message in the outbox. It is there, and leaves, only when the change it belongs to is saved.</summary>
public sealed class Postbus(AppDbContext db, TimeProvider klok)
{
    /// <summary>A message that begins and ends as every message of Spil does.</summary>
    public Bericht Schrijf(string aan, string onderwerp, string kern, params IReadOnlyList<Bijlage> bijlagen) =>
        Leg(aan, onderwerp, $"Hallo,\n\n{kern}\n\nDit bericht komt van een computer. Je kunt er niet op antwoorden.", bijlagen);

    public Bericht Leg(string aan, string onderwerp, string tekst, params IReadOnlyList<Bijlage> bijlagen)
    {
        var bericht = new Bericht(aan, onderwerp, tekst, klok.GetUtcNow(), bijlagen);
        db.Add(bericht);
        return bericht;
    }
}
