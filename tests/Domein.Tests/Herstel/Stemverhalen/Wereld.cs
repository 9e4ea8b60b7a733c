using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Domein.Tests.Herstel.Stemverhalen;

/// <summary>The dossier, the traject and the voorstellen of the real domain, in which the steps of a story are done.</summary>
internal sealed class Wereld(Inwonerdossier dossier, Traject traject, List<Voorstel> voorstellen)
{
    public static readonly DateOnly Vandaag = new(2026, 11, 22);
    public static readonly DateTimeOffset Nu = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private static readonly string[] Namen = ["Samira", "Marjan", "Joke", "Nadia", "Petra", "Ria"];

    public static readonly Door[] Mensen = [.. Namen.Select(naam => new Door(PersoonId.Nieuw(), naam))];

    public Inwonerdossier Dossier => dossier;

    public Traject Traject => traject;

    public IReadOnlyList<Voorstel> Voorstellen => voorstellen;

    /// <summary>What the last step did.</summary>
    public IReadOnlyList<Gebeurtenis> Gebeurd { get; private set; } = [];

    /// <summary>The last step changed who takes part.</summary>
    public bool KringVeranderd { get; private set; }

    /// <summary>Samira, her tandem and two people of her kring.</summary>
    public static Wereld Begin()
    {
        var dossier = Inwonerdossier.Open(Mensen[0].Persoon, Vandaag, Vandaag, "test").Waarde.Nieuw;
        foreach (var doel in new[] { Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring })
            _ = dossier.GeefToestemming(Toestemming(doel), "test", Vandaag).Waarde;
        _ = dossier.BetrekTandem(Mensen[1].Persoon, Betrokkenheid.Casusregisseur, Vandaag, "test").Waarde;
        _ = dossier.BetrekTandem(Mensen[2].Persoon, Betrokkenheid.Ervaringsdeskundige, Vandaag, "test").Waarde;
        foreach (var wie in new[] { 3, 4 })
            _ = dossier.Betrek(Erbij(wie), "test").Waarde;
        var traject = Traject.Start(dossier, null, Vandaag, Vandaag).Waarde.Nieuw;
        _ = traject.VormTandem(Mensen[1].Persoon, Mensen[2].Persoon, null, Vandaag).Waarde;
        return new(dossier, traject, []);
    }

    /// <summary>The lines of a plan that would be made now.</summary>
    public IReadOnlyList<(int Voorstel, int Versie, string Woorden)> Plan
    {
        get
        {
            var doelen = Planopname.Maak(voorstellen).Doelen;
            return [.. doelen.Select(d => (d.VoorstelId, d.Versienummer, d.Tekst))
                .Concat(doelen.SelectMany(d => d.Afspraken.Concat(d.Acties)).Select(r => (r.VoorstelId, r.Versienummer, r.Tekst)))
                .Select(l => (voorstellen.FindIndex(v => v.Id.Waarde == l.VoorstelId), l.Versienummer, l.Tekst)).Order()];
        }
    }

    /// <summary>Does it; true when the domain allowed it.</summary>
    public bool Doe(Stap stap)
    {
        (Gebeurd, KringVeranderd) = ([], false);
        return stap switch
        {
            Stap.StelVoor s => StelVoor(s.Onder),
            Stap.Sluit => Neem(traject.Stop("Proef.", Vandaag, Vandaag)),
            Stap.KomErbij => Kring(dossier.Betrek(Erbij(5), "test")),
            Stap.Pauzeer p => Kring(dossier.Pauzeer(Betrokkene(p.Wie), Vandaag)),
            Stap.GaVerder g => Kring(dossier.Hervat(Betrokkene(g.Wie), Vandaag)),
            Stap.GaWeg g => Kring(dossier.Beeindig(Betrokkene(g.Wie), Vandaag)),
            Stap.TrekToestemmingIn t => Kring(dossier.TrekToestemmingIn(t.Doel, Vandaag, "test")),
            Stap.GeefToestemming g => Kring(dossier.GeefToestemming(Toestemming(g.Doel), "test", Vandaag)),
            _ when voorstellen.Count == 0 => false,
            Stap.Wijzig w => Neem(Van(w.Wat).Wijzig(Van(w.Wat).Huidige.Inhoud with { Tekst = $"Tekst {w.Tekst}" }, Mensen[1], Nu, Van(w.Wat).Tekststand - (w.Verouderd ? 1 : 0))),
            Stap.Stem s => Neem(Van(s.Wat).GeefStem(new(Mensen[s.Wie].Persoon, Van(s.Wat).Huidige.Nummer - s.Terug, s.Keuze, "Daarom.", Stemwijze.Zelf), Mensen[s.Wie], Nu)),
            Stap.Bel b => Neem(Van(b.Wat).GeefStem(new(Mensen[b.Wie].Persoon, Van(b.Wat).Huidige.Nummer, b.Keuze, "Daarom.", Stemwijze.Telefonisch), Mensen[b.Door], Nu)),
            Stap.TrekIn t => Neem(Van(t.Wat).TrekIn("Toch niet.", Mensen[0])),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>What the house does after a change of the kring (VoorstellenVolgenKring), for a world without a database.</summary>
    public void VolgKring()
    {
        if (traject.Status != Trajectstatus.Lopend || !dossier.HeeftToestemming(Toestemmingsdoel.Deelname, Vandaag))
            return;
        foreach (var voorstel in voorstellen.Where(v => v.Status == Voorstelstatus.Ingebracht))
        {
            foreach (var weg in voorstel.Huidige.Deelnemers.Where(d => d.IsActief && !d.IsInwoner && Beslissers.All(b => b.Persoon != d.PersoonId)).ToList())
                _ = voorstel.MeldDeelnemerAf(weg.PersoonId, Nu).Waarde;
            foreach (var erbij in Beslissers.Where(b => !voorstel.Huidige.Deelnemers.Any(d => d.IsActief && d.PersoonId == b.Persoon)).ToList())
                _ = voorstel.VoegDeelnemerToe(erbij, Nu).Waarde;
        }
    }

    private IEnumerable<Deelnemerinvoer> Beslissers => Mensen.Where(m => dossier.Betrokkenen.Any(b => b.PersoonId == m.Persoon && b.GeldtOp(Vandaag))
        && dossier.MagZien(m.Persoon, Gegevenssoort.Plan, Vandaag)).Select(m => new Deelnemerinvoer(m.Persoon, m.Naam, "deelnemer"));

    private bool StelVoor(int onder)
    {
        var doelen = voorstellen.FindAll(v => v.Soort == Voorstelsoort.Doel);
        var doel = onder == 0 || doelen.Count == 0 ? null : doelen[(onder - 1) % doelen.Count];
        var geschreven = Voorstel.Schrijf(traject, doel is null ? Voorstelsoort.Doel : Voorstelsoort.Actie, doel,
            new(doel is null ? Leefgebied.Wonen : null, Gericht.Inwoner, "Tekst 0"), Mensen[1], Nu);
        if (!geschreven.IsGelukt)
            return false;
        var ingebracht = geschreven.Waarde.Nieuw.BrengIn(traject, [.. Beslissers], Nu);
        if (!ingebracht.IsGelukt)
            return false;
        voorstellen.Add(geschreven.Waarde.Nieuw);
        Gebeurd = [geschreven.Waarde.Gebeurtenis, ingebracht.Waarde];
        return true;
    }

    private Voorstel Van(int wat) => voorstellen[wat % voorstellen.Count];

    private Guid Betrokkene(int wie) => dossier.Betrokkenen.LastOrDefault(b => b.PersoonId == Mensen[wie].Persoon)?.Id ?? default;

    private bool Kring<T>(Uitkomst<T> uitkomst) where T : Gebeurtenis => KringVeranderd = Neem(uitkomst);

    private bool Neem<T>(Uitkomst<T> uitkomst) where T : Gebeurtenis
    {
        if (uitkomst.IsGelukt)
            Gebeurd = [uitkomst.Waarde];
        return uitkomst.IsGelukt;
    }

    private static Betrekinvoer Erbij(int wie) => new(Mensen[wie].Persoon, Betrokkenheid.Naaste, "zus", Vandaag, null, [Gegevenssoort.Plan], true);

    private static Toestemmingsinvoer Toestemming(Toestemmingsdoel doel) => new(doel, Vandaag, Toestemmingswijze.OpPapier, "", Toestemmingsteksten.Voor(doel).Code);
}
