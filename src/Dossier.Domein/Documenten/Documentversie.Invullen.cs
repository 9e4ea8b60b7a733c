using Spil.Dossier.Domein.Formulieren;

namespace Spil.Dossier.Domein.Documenten;

public sealed partial class Documentversie
{
    /// <summary>When it was thrown away, while it was still being filled in; empty when it was not.</summary>
    public DateTimeOffset? WeggegooidOp { get; private set; }

    /// <summary>Name of who threw it away.</summary>
    public string WeggegooidDoor { get; private set; } = "";

    /// <summary>True when people can fill it in.</summary>
    public bool IsInvulbaar => Stand == Documentstand.Concept && WeggegooidOp is null;

    /// <summary>The answers that hold now, per path.</summary>
    public IReadOnlyDictionary<string, Antwoord> Nu() => antwoorden.Where(a => a.Tot is null).ToDictionary(a => a.Pad);

    /// <summary>The answers as they were after that change, per path.</summary>
    public IReadOnlyDictionary<string, Antwoord> Op(int wijziging) =>
        antwoorden.Where(a => a.Sinds <= wijziging && (a.Tot is null || a.Tot > wijziging)).ToDictionary(a => a.Pad);

    /// <summary>The answers that hold now as text, per path.</summary>
    public IReadOnlyDictionary<string, string> Teksten() => antwoorden.Where(a => a.Tot is null).ToDictionary(a => a.Pad, a => a.Tekst);

    /// <summary>
    /// Puts what somebody typed together with what others saved since it was read, question by question: what only one of them changed
    /// is taken over, what both changed to the same is fine, and what both changed differently stays as it is. What this person typed
    /// there is kept too, as an answer that never held.
    /// </summary>
    internal (IReadOnlyList<string> Gewijzigd, IReadOnlyList<Botsing> Botsingen) Voegsamen(
        IReadOnlyList<Antwoordwaarde> waarden, IReadOnlyCollection<string> velden, int gelezen, string door, DateTimeOffset op)
    {
        var (basis, nu) = (Op(gelezen), Nu());
        var mijn = waarden.ToDictionary(w => w.Pad);
        var opScherm = velden.ToHashSet();
        var gewijzigd = new List<string>();
        var botsingen = new List<Botsing>();
        var geschreven = false;
        foreach (var pad in basis.Keys.Union(mijn.Keys).Union(nu.Keys).Where(pad => Begint(pad).Any(opScherm.Contains)).ToList())
        {
            var (was, staat, wordt) = (basis.GetValueOrDefault(pad), nu.GetValueOrDefault(pad), mijn.GetValueOrDefault(pad));
            if (wordt?.Tekst == was?.Tekst || wordt?.Tekst == staat?.Tekst) continue;
            if (staat?.Tekst != was?.Tekst)
            {
                botsingen.Add(new(pad, wordt?.Tekst ?? "", staat?.Tekst ?? "", staat?.Door ?? "", staat?.Op));
                if (wordt is null) continue;
                Schrijf(wordt, door, op).Eindig(Wijziging + 1);
                geschreven = true;
                continue;
            }
            staat?.Eindig(Wijziging + 1);
            if (wordt is not null) Schrijf(wordt, door, op);
            gewijzigd.Add(pad);
        }
        if (geschreven || gewijzigd.Count > 0) (Wijziging, GewijzigdOp) = (Wijziging + 1, op);
        return (gewijzigd, botsingen);
    }

    /// <summary>Begins with the answers of an earlier version, under the names of who gave them.</summary>
    internal void NeemOver(IEnumerable<Antwoord> eerder) =>
        antwoorden.AddRange(eerder.Select(a => new Antwoord(a.Pad, a.Veld, a.Tekst, a.Getal, a.Datum, Wijziging, a.Door, a.Op)));

    /// <summary>Ends answers to questions that are not asked any more; they stay in the history.</summary>
    internal void Eindig(IReadOnlyCollection<Antwoord> weg)
    {
        if (weg.Count == 0) return;
        Wijziging++;
        foreach (var antwoord in weg) antwoord.Eindig(Wijziging);
    }

    internal void GooiWeg(string door, DateTimeOffset op) => (WeggegooidDoor, WeggegooidOp) = (door, op);

    internal void ZetTerug() => (WeggegooidDoor, WeggegooidOp) = ("", null);

    internal void MaakVast(DateTimeOffset op) => (Stand, VastOp) = (Documentstand.Vast, op);

    internal void Vervang() => Stand = Documentstand.Vervangen;

    private Antwoord Schrijf(Antwoordwaarde waarde, string door, DateTimeOffset op)
    {
        var antwoord = new Antwoord(waarde.Pad, waarde.Veld, waarde.Tekst, waarde.Getal, waarde.Datum, Wijziging + 1, door, op);
        antwoorden.Add(antwoord);
        return antwoord;
    }

    // "lijst/rij/veld", "lijst/rij" and "lijst": a whole list may have been on the screen, or one row of it.
    private static IEnumerable<string> Begint(string pad)
    {
        yield return pad;
        for (var i = pad.LastIndexOf('/'); i > 0; i = pad.LastIndexOf('/', i - 1)) yield return pad[..i];
    }
}
