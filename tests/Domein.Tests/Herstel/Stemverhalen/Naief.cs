using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Domein.Tests.Herstel.Stemverhalen;

/// <summary>
/// A second implementation of the rule, written from architectuur.md ("Voorstel and plan") as simply as can be, to hold the domain against:
/// sets of numbers, no classes of the domain but the choices of a stem.
/// </summary>
internal sealed class Naief
{
    private sealed class Tekst
    {
        public required string Woorden;
        public HashSet<int> Gevraagd = [];
        public HashSet<int> Later = []; // Joined when it was adopted already: asked from the next text on.
        public Dictionary<int, Stemkeuze> Gezegd = [];
        public bool WasAangenomen;

        // "Only when the inwoner says eens, nobody says niet eens, and nobody is still to be asked."
        public bool IsAangenomen => Gevraagd.Contains(0) && Gezegd.TryGetValue(0, out var inwoner) && inwoner == Stemkeuze.Eens
            && Gevraagd.All(wie => Gezegd.TryGetValue(wie, out var keuze) && keuze != Stemkeuze.NietEens);
    }

    private sealed class Voorstel
    {
        public int? Onder;
        public List<Tekst> Teksten = [];
        public bool Ingetrokken;

        public Tekst Nu => Teksten[^1];

        // "Until then the plan keeps the last adopted version"; taken back is taken back.
        public Tekst? InPlan => !Ingetrokken && Teksten.LastOrDefault(t => t.WasAangenomen) is { IsAangenomen: true } tekst ? tekst : null;
    }

    private readonly List<Voorstel> voorstellen = [];
    private readonly HashSet<int> kring = [3, 4];
    private readonly HashSet<int> pauze = [];
    private readonly HashSet<Toestemmingsdoel> toestemming = [Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring];
    private bool gestopt;

    public int Aantal => voorstellen.Count;

    /// <summary>The lines that may stand in the plan: which voorstel, which version, which words.</summary>
    public IReadOnlyList<(int Voorstel, int Versie, string Woorden)> Plan =>
    [
        .. voorstellen.Select((v, i) => (v, i)).Where(r => r.v.InPlan is not null && (r.v.Onder is not { } doel || voorstellen[doel].InPlan is not null))
            .Select(r => (r.i, r.v.Teksten.IndexOf(r.v.InPlan!) + 1, r.v.InPlan!.Woorden)),
    ];

    /// <summary>Does it; true when the rule allows it.</summary>
    public bool Doe(Stap stap)
    {
        var mag = stap switch
        {
            Stap.StelVoor s => !gestopt && (Onder(s.Onder) is not { } doel || !voorstellen[doel].Ingetrokken),
            _ when voorstellen.Count == 0 && stap is Stap.Wijzig or Stap.Stem or Stap.Bel or Stap.TrekIn => false,
            Stap.Wijzig w => !Van(w.Wat).Ingetrokken && !w.Verouderd && Van(w.Wat).Nu.Woorden != Woorden(w.Tekst),
            Stap.Stem s => s.Terug == 0 && !Van(s.Wat).Ingetrokken && Van(s.Wat).Nu.Gevraagd.Contains(s.Wie),
            Stap.Bel b => b.Wie != b.Door && !Van(b.Wat).Ingetrokken && Van(b.Wat).Nu.Gevraagd.Contains(b.Wie),
            Stap.TrekIn t => !Van(t.Wat).Ingetrokken && !Van(t.Wat).Teksten.Exists(x => x.WasAangenomen),
            Stap.Pauzeer p => kring.Contains(p.Wie) && !pauze.Contains(p.Wie),
            Stap.GaVerder g => kring.Contains(g.Wie) && pauze.Contains(g.Wie),
            Stap.KomErbij => !kring.Contains(5),
            Stap.GaWeg g => kring.Contains(g.Wie),
            Stap.TrekToestemmingIn t => toestemming.Contains(t.Doel),
            Stap.GeefToestemming g => !toestemming.Contains(g.Doel),
            Stap.Sluit => !gestopt,
            _ => throw new InvalidOperationException(),
        };
        if (!mag)
            return false;
        switch (stap)
        {
            case Stap.StelVoor s: voorstellen.Add(new() { Onder = Onder(s.Onder), Teksten = [new() { Woorden = Woorden(0), Gevraagd = [.. Beslissers] }] }); break;
            case Stap.Wijzig w: Van(w.Wat).Teksten.Add(new() { Woorden = Woorden(w.Tekst), Gevraagd = [.. Van(w.Wat).Nu.Gevraagd, .. Van(w.Wat).Nu.Later] }); break;
            case Stap.Stem s: Van(s.Wat).Nu.Gezegd[s.Wie] = s.Keuze; break;
            case Stap.Bel b: Van(b.Wat).Nu.Gezegd[b.Wie] = b.Keuze; break;
            case Stap.TrekIn t: Van(t.Wat).Ingetrokken = true; break;
            case Stap.Pauzeer p: pauze.Add(p.Wie); break;
            case Stap.GaVerder g: pauze.Remove(g.Wie); break;
            case Stap.KomErbij: kring.Add(5); break;
            case Stap.GaWeg g: kring.Remove(g.Wie); pauze.Remove(g.Wie); break;
            case Stap.TrekToestemmingIn t: toestemming.Remove(t.Doel); break;
            case Stap.GeefToestemming g: toestemming.Add(g.Doel); break;
            default: gestopt = true; break;
        }

        if (stap is Stap.Pauzeer or Stap.GaVerder or Stap.KomErbij or Stap.GaWeg or Stap.TrekToestemmingIn or Stap.GeefToestemming)
            Volg();
        foreach (var voorstel in voorstellen)
            voorstel.Nu.WasAangenomen |= voorstel.Nu.IsAangenomen;
        return true;
    }

    // Who may see the plan decides along: the inwoner, the tandem while it may take part, the kring while sharing is on.
    private IEnumerable<int> Beslissers => ((int[])[0, 1, 2, 3, 4, 5]).Where(wie => wie == 0
        || (wie < 3 ? toestemming.Contains(Toestemmingsdoel.Deelname) : toestemming.Contains(Toestemmingsdoel.DelenMetKring) && kring.Contains(wie) && !pauze.Contains(wie)));

    // Without consent to take part nothing goes on; counting fewer people would make a voorstel look adopted.
    private void Volg()
    {
        if (gestopt || !toestemming.Contains(Toestemmingsdoel.Deelname))
            return;
        foreach (var tekst in voorstellen.Where(v => !v.Ingetrokken).Select(v => v.Nu))
        {
            tekst.Gevraagd.RemoveWhere(wie => !Beslissers.Contains(wie));
            tekst.Later.RemoveWhere(wie => !Beslissers.Contains(wie));
            tekst.WasAangenomen |= tekst.IsAangenomen;
            foreach (var wie in Beslissers.Where(wie => !tekst.Gevraagd.Contains(wie) && !tekst.Later.Contains(wie)).ToList())
                (tekst.IsAangenomen ? tekst.Later : tekst.Gevraagd).Add(wie);
        }
    }

    private Voorstel Van(int wat) => voorstellen[wat % voorstellen.Count];

    private int? Onder(int onder)
    {
        var doelen = Enumerable.Range(0, voorstellen.Count).Where(i => voorstellen[i].Onder is null).ToList();
        return onder == 0 || doelen.Count == 0 ? null : doelen[(onder - 1) % doelen.Count];
    }

    private static string Woorden(int tekst) => $"Tekst {tekst}";
}
