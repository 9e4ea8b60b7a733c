using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Platform.Live;

/// <summary>Whose screen it is, and in which session.</summary>
/// <param name="Gebruiker">The signed-in person.</param>
/// <param name="Sessie">The session of the cookie.</param>
/// <param name="Stempel">The security stamp in the cookie.</param>
/// <param name="Tot">When the cookie ends; the browser comes back then with the one of now.</param>
public sealed record Kijker(Gebruiker Gebruiker, Guid Sessie, string Stempel, DateTimeOffset Tot);

/// <summary>Why a screen is told nothing any more.</summary>
public enum Schermeinde
{
    /// <summary>The node stops, or could not look whether the person may still see this: the browser comes back by itself.</summary>
    Opnieuw,

    /// <summary>The grounds are gone: pause, withdrawal, end of the period, closed.</summary>
    Rechten,

    /// <summary>Signed out or blocked.</summary>
    Sessie,

    /// <summary>The same person opened too many others; the oldest gives way.</summary>
    TeVeel,
}

/// <summary>
/// One open screen. Keeps which subjects changed since it was told last and nothing else, so a screen that does not read takes no memory: what
/// comes meanwhile is added up, and when that is too much it is told that everything changed.
/// </summary>
public sealed class Scherm(DossierId dossier, Kijker kijker, IReadOnlyList<Onderwerp> wil, long laatste, TimeProvider klok) : IDisposable
{
    /// <summary>How often a screen hears that the line still works.</summary>
    public static readonly TimeSpan Hartslag = TimeSpan.FromSeconds(15);

    /// <summary>More than this is told as "everything".</summary>
    public const int HoogsteAantal = 8;

    private readonly Lock slot = new();
    private readonly SemaphoreSlim wekker = new(0, 1);
    private readonly HashSet<string> veranderd = [];
    private bool alles;
    private bool achter;
    private bool meldAchter;
    private Schermeinde? einde;
    private bool weg;

    public DossierId Dossier => dossier;

    public Kijker Kijker => kijker;

    public IReadOnlyList<Onderwerp> Wil => wil;

    /// <summary>The number of the last change that this screen was told, or saw itself.</summary>
    public long Laatste { get; private set; } = laatste;

    public bool IsGestopt => einde is not null;

    /// <summary>True while it may see at least one of the things it follows.</summary>
    public bool Mag(IReadOnlySet<Gegevenssoort> ziet) => wil.Any(w => ziet.Contains(w.Soort));

    /// <summary>Something changed; kept when this screen follows it and may know.</summary>
    public void Meld(long nummer, IEnumerable<Onderwerp> onderwerpen, IReadOnlySet<Gegevenssoort> ziet)
    {
        lock (slot)
        {
            Laatste = Math.Max(Laatste, nummer);
            foreach (var onderwerp in onderwerpen.Where(o => ziet.Contains(o.Soort) && wil.Any(w => w.Raakt(o))))
            {
                if (!alles && veranderd.Add(onderwerp.Tekst) && veranderd.Count > HoogsteAantal)
                    alles = true;
                Wek();
            }

            if (alles)
                veranderd.Clear();
        }
    }

    /// <summary>This node does not hear the others (true), or hears them again (false).</summary>
    public void MeldAchter(bool isAchter)
    {
        lock (slot)
        {
            (achter, meldAchter) = (isAchter, true);
            Wek();
        }
    }

    public void Stop(Schermeinde waarom)
    {
        lock (slot)
        {
            einde ??= waarom;
            Wek();
        }
    }

    /// <summary>What the browser reads, until the end.</summary>
    public async IAsyncEnumerable<SseItem<string>> Lees([EnumeratorCancellation] CancellationToken ct)
    {
        // Each at another moment, so that a thousand screens do not come back in one blow.
        yield return new("", "begin") { EventId = Nummer(), ReconnectionInterval = TimeSpan.FromMilliseconds(Random.Shared.Next(500, 3_000)) };
        while (true)
        {
            var geroepen = await wekker.WaitAsync(Hartslag, ct);
            if (kijker.Tot <= klok.GetUtcNow())
                yield break;
            // The reason of the end goes last, and nothing of before it is told any more to who may not know.
            if (einde is { } waarom)
            {
                if (waarom != Schermeinde.Opnieuw)
                    yield return new(waarom.ToString().ToLowerInvariant(), "einde");
                yield break;
            }

            if (!geroepen)
                yield return new("", "hart");
            foreach (var item in Neem())
                yield return item;
        }
    }

    public void Dispose()
    {
        lock (slot)
        {
            weg = true;
            wekker.Dispose();
        }
    }

    private List<SseItem<string>> Neem()
    {
        lock (slot)
        {
            List<SseItem<string>> items = [];
            if (meldAchter)
                items.Add(new("", achter ? "achter" : "bij"));
            if (alles || veranderd.Count > 0)
                items.Add(new(alles ? "alles" : string.Join(' ', veranderd), "veranderd") { EventId = Nummer() });
            (alles, meldAchter) = (false, false);
            veranderd.Clear();
            return items;
        }
    }

    private string Nummer() => Laatste.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Wek()
    {
        if (!weg && wekker.CurrentCount == 0)
            wekker.Release();
    }
}
