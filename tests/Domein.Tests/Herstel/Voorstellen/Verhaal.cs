using FsCheck;
using FsCheck.Fluent;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Voorstellen;

/// <summary>One act in a random story around a voorstel.</summary>
internal abstract record Daad
{
    /// <summary>The five people of the stories; the first is the inwoner, the last joins later.</summary>
    public static readonly Door[] Mensen = [SamiraZelf, Marjan, Joke, Petra, new(PersoonId.Nieuw(), "Ria")];

    public sealed record Stemt(int Wie, Stemkeuze Keuze) : Daad;
    public sealed record Verandert(int Tekst) : Daad;
    public sealed record KomtErbij(int Wie) : Daad;
    public sealed record GaatWeg(int Wie) : Daad;

    /// <summary>Does it; true when the domain allowed it.</summary>
    public bool Doe(Voorstel voorstel)
    {
        Uitkomst uitkomst = this switch
        {
            Stemt s => Stem(voorstel, Mensen[s.Wie], s.Keuze),
            Verandert v => voorstel.Wijzig(voorstel.Huidige.Inhoud with { Tekst = $"Tekst {v.Tekst}" }, Joke, Nu, voorstel.Tekststand),
            KomtErbij k => voorstel.VoegDeelnemerToe(new(Mensen[k.Wie].Persoon, Mensen[k.Wie].Naam, "deelnemer"), Nu),
            GaatWeg g => voorstel.MeldDeelnemerAf(Mensen[g.Wie].Persoon, Nu),
            _ => throw new InvalidOperationException(),
        };
        return uitkomst.IsGelukt;
    }
}

/// <summary>Random stories: mostly yes, so that adoption happens often enough to break.</summary>
internal static class Verhalen
{
    public static readonly Gen<Stemkeuze> Keuzes = Gen.Frequency((6, Gen.Constant(Stemkeuze.Eens)), (1, Gen.Constant(Stemkeuze.NietEens)),
        (1, Gen.Constant(Stemkeuze.Onthouding)));

    private static readonly Gen<int> Mens = Gen.Choose(0, Daad.Mensen.Length - 1);

    private static readonly Gen<Daad> Daden = Gen.Frequency(
        (12, from wie in Mens from keuze in Keuzes select (Daad)new Daad.Stemt(wie, keuze)),
        (2, Gen.Choose(1, 3).Select(n => (Daad)new Daad.Verandert(n))),
        (1, Mens.Select(wie => (Daad)new Daad.KomtErbij(wie))),
        (1, Mens.Select(wie => (Daad)new Daad.GaatWeg(wie))));

    /// <summary>Stories of up to some forty acts.</summary>
    public static readonly Gen<IList<Daad>> Alle = Daden.ListOf().Resize(40).Select(l => (IList<Daad>)[.. l]);
}

/// <summary>The rule of the method in the most naive words, to hold the domain against.</summary>
internal sealed class NaiefModel
{
    private sealed class Versie
    {
        public HashSet<int> Gevraagd = [];
        public HashSet<int> Later = [];
        public Dictionary<int, Stemkeuze> Stemmen = [];
        public int Tekst;
        public bool WasAangenomen;

        // "Only when the inwoner says eens, nobody says niet eens, and nobody is still to be asked."
        public bool Aangenomen => Gevraagd.Contains(0) && Stemmen.GetValueOrDefault(0, Stemkeuze.NietEens) == Stemkeuze.Eens
            && !Gevraagd.Any(wie => !Stemmen.TryGetValue(wie, out var keuze) || keuze == Stemkeuze.NietEens);
    }

    private readonly List<Versie> versies = [new() { Gevraagd = [0, 1, 2, 3] }];

    private Versie Nu => versies[^1];

    public bool Aangenomen => Nu.Aangenomen;

    public IEnumerable<int> NogTeVragen => Nu.Gevraagd.Where(wie => !Nu.Stemmen.ContainsKey(wie));

    /// <summary>Number of the version that may stand in the plan: the last one that ever was adopted, if it still is.</summary>
    public int? InPlan
    {
        get
        {
            var laatste = versies.FindLastIndex(v => v.WasAangenomen);
            return laatste >= 0 && versies[laatste].Aangenomen ? laatste + 1 : null;
        }
    }

    /// <summary>Does it; true when it is allowed.</summary>
    public bool Doe(Daad daad)
    {
        var mag = daad switch
        {
            Daad.Stemt s => Nu.Gevraagd.Contains(s.Wie),
            Daad.Verandert v => Nu.Tekst != v.Tekst,
            Daad.KomtErbij k => !Nu.Gevraagd.Contains(k.Wie) && !Nu.Later.Contains(k.Wie),
            Daad.GaatWeg g => g.Wie != 0 && (Nu.Gevraagd.Contains(g.Wie) || Nu.Later.Contains(g.Wie)),
            _ => false,
        };
        if (!mag) return false;
        if (daad is Daad.Stemt stem) Nu.Stemmen[stem.Wie] = stem.Keuze;
        if (daad is Daad.Verandert tekst) versies.Add(new() { Gevraagd = [.. Nu.Gevraagd, .. Nu.Later], Tekst = tekst.Tekst });
        if (daad is Daad.KomtErbij erbij) (Aangenomen ? Nu.Later : Nu.Gevraagd).Add(erbij.Wie);
        if (daad is Daad.GaatWeg weg) _ = Nu.Gevraagd.Remove(weg.Wie) | Nu.Later.Remove(weg.Wie);
        Nu.WasAangenomen |= Nu.Aangenomen;
        return true;
    }
}
