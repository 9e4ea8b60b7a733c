using Spil.Kern;

namespace Spil.Platform.Live;

/// <summary>The open screens of this node, by dossier and by account. Nothing of it is kept: a screen that lost its node goes on at another.</summary>
public sealed class Livehub
{
    /// <summary>Screens that one person has open on one node; the oldest gives way to the next.</summary>
    public const int HoogstePerAccount = 20;

    private readonly Lock slot = new();
    private readonly Dictionary<DossierId, List<Scherm>> zalen = [];
    private readonly Dictionary<AccountId, List<Scherm>> mensen = [];
    private bool achter;
    private bool gesloten;

    /// <summary>How many screens are open.</summary>
    public int Aantal
    {
        get
        {
            lock (slot)
                return zalen.Values.Sum(z => z.Count);
        }
    }

    /// <summary>The dossiers that somebody has open here.</summary>
    public IReadOnlyList<DossierId> Dossiers
    {
        get
        {
            lock (slot)
                return [.. zalen.Keys];
        }
    }

    public void Voeg(Scherm scherm)
    {
        lock (slot)
        {
            Lijst(zalen, scherm.Dossier).Add(scherm);
            var eigen = Lijst(mensen, scherm.Kijker.Gebruiker.Account);
            eigen.Add(scherm);
            if (eigen.Count > HoogstePerAccount)
                eigen.Find(s => !s.IsGestopt)?.Stop(Schermeinde.TeVeel);
            if (gesloten)
                scherm.Stop(Schermeinde.Opnieuw);
            else if (achter)
                scherm.MeldAchter(true);
        }
    }

    public void Weg(Scherm scherm)
    {
        lock (slot)
        {
            Haal(zalen, scherm.Dossier, scherm);
            Haal(mensen, scherm.Kijker.Gebruiker.Account, scherm);
        }
    }

    public IReadOnlyList<Scherm> In(DossierId dossier)
    {
        lock (slot)
            return zalen.TryGetValue(dossier, out var zaal) ? [.. zaal] : [];
    }

    public IReadOnlyList<Scherm> Van(IEnumerable<AccountId> accounts)
    {
        lock (slot)
            return [.. accounts.SelectMany(a => mensen.TryGetValue(a, out var eigen) ? eigen : [])];
    }

    public IReadOnlyList<Scherm> Alle()
    {
        lock (slot)
            return [.. zalen.Values.SelectMany(z => z)];
    }

    /// <summary>This node does not hear what others save (true), or does again (false). Every screen says so honestly.</summary>
    public void ZetAchter(bool isAchter)
    {
        lock (slot)
        {
            if (achter == isAchter)
                return;
            achter = isAchter;
        }

        foreach (var scherm in Alle())
            scherm.MeldAchter(isAchter);
    }

    /// <summary>The node stops: every screen goes to look for another.</summary>
    public void Sluit()
    {
        lock (slot)
            gesloten = true;
        foreach (var scherm in Alle())
            scherm.Stop(Schermeinde.Opnieuw);
    }

    private static List<Scherm> Lijst<T>(Dictionary<T, List<Scherm>> bij, T sleutel) where T : notnull =>
        bij.TryGetValue(sleutel, out var lijst) ? lijst : bij[sleutel] = [];

    private static void Haal<T>(Dictionary<T, List<Scherm>> uit, T sleutel, Scherm scherm) where T : notnull
    {
        if (uit.TryGetValue(sleutel, out var lijst) && lijst.Remove(scherm) && lijst.Count == 0)
            uit.Remove(sleutel);
    }
}
