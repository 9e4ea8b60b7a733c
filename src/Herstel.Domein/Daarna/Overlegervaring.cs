using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Daarna;

/// <summary>The scale of the three questions: our own, in three words.</summary>
public enum Ervaringsantwoord
{
    /// <summary>Yes.</summary>
    Ja,

    /// <summary>A little.</summary>
    Beetje,

    /// <summary>No.</summary>
    Nee,
}

/// <summary>What somebody says about a meeting. Every question may be left open. Field names return in the refusals.</summary>
/// <param name="Zeggen">Could you say what you wanted?</param>
/// <param name="Snappen">Do you know what was agreed?</param>
/// <param name="Verder">Does it bring you further?</param>
/// <param name="Woord">Something else, in own words.</param>
/// <param name="MetCasusregisseur">The casusregisseur may read this.</param>
/// <param name="MetInwoner">The inwoner may read this.</param>
public sealed record Ervaringsinvoer(Ervaringsantwoord? Zeggen, Ervaringsantwoord? Snappen, Ervaringsantwoord? Verder, string? Woord, bool MetCasusregisseur, bool MetInwoner);

/// <summary>
/// How a meeting was for the inwoner or a near one: three questions of our own. It belongs to who answers; somebody else reads it only when
/// that person said so, for each of the two apart.
/// </summary>
public sealed class Overlegervaring : Aggregaat
{
    private Overlegervaring() { }

    /// <summary>Its id.</summary>
    public ErvaringId Id { get; private set; }

    /// <summary>The meeting.</summary>
    public OverlegId OverlegId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Whose answer.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>The name, as it stood on the list.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Could say what he or she wanted.</summary>
    public Ervaringsantwoord? Zeggen { get; private set; }

    /// <summary>Knows what was agreed.</summary>
    public Ervaringsantwoord? Snappen { get; private set; }

    /// <summary>It brings somebody further.</summary>
    public Ervaringsantwoord? Verder { get; private set; }

    /// <summary>Something else, in own words.</summary>
    public string Woord { get; private set; } = "";

    /// <summary>The casusregisseur may read this.</summary>
    public bool MetCasusregisseur { get; private set; }

    /// <summary>The inwoner may read this.</summary>
    public bool MetInwoner { get; private set; }

    /// <summary>Wanted to say nothing; nobody asks again.</summary>
    public bool Overgeslagen { get; private set; }

    /// <summary>The questions are for this person: the inwoner and the near ones, not who came for work and not the tandem.</summary>
    public static bool IsVoor(Genodigde wie, Trajecten.Tandem? tandem) =>
        wie.IsInwoner || (wie is { Komt: true, IsProfessional: false, PersoonId: { } persoon } && tandem?.Bevat(persoon) != true);

    /// <summary>Gives an answer for the first time.</summary>
    public static Uitkomst<Gemaakt<Overlegervaring>> Geef(Overleg overleg, Trajecten.Traject traject, Genodigde wie, Ervaringsinvoer invoer, DateOnly vandaag) =>
        Maak(overleg, traject, wie, vandaag, e => e.Zet(invoer));

    /// <summary>Says nothing, and is not asked again.</summary>
    public static Uitkomst<Gemaakt<Overlegervaring>> SlaOver(Overleg overleg, Trajecten.Traject traject, Genodigde wie, DateOnly vandaag) =>
        Maak(overleg, traject, wie, vandaag, e => e.Leeg());

    /// <summary>Changes the answer; only who gave it, and within the term.</summary>
    public Uitkomst<ErvaringVeranderd> Wijzig(Overleg overleg, PersoonId door, Ervaringsinvoer invoer, DateOnly vandaag) => Verander(overleg, door, vandaag, () => Zet(invoer));

    /// <summary>Takes the answer back, and says nothing.</summary>
    public Uitkomst<ErvaringVeranderd> TrekTerug(Overleg overleg, PersoonId door, DateOnly vandaag) => Verander(overleg, door, vandaag, Leeg);

    /// <summary>Who may read it: who gave it, and the other two when that person said so.</summary>
    public bool MagLezen(PersoonId lezer, PersoonId inwoner, PersoonId? casusregisseur) =>
        lezer == PersoonId || (!Overgeslagen && ((MetInwoner && lezer == inwoner) || (MetCasusregisseur && lezer == casusregisseur)));

    private static Uitkomst<Gemaakt<Overlegervaring>> Maak(Overleg overleg, Trajecten.Traject traject, Genodigde wie, DateOnly vandaag, Func<Overlegervaring, Uitkomst> vul)
    {
        var controle = Keur(overleg, vandaag).Eis(IsVoor(wie, traject.TandemOp(vandaag)), Daarnaregels.NietVoorJou);
        var nieuw = new Overlegervaring { Id = ErvaringId.Nieuw(), OverlegId = overleg.Id, DossierId = overleg.DossierId, PersoonId = wie.PersoonId ?? default, Naam = wie.Naam };
        controle.En(vul(nieuw));
        return controle.IsGoed ? new Gemaakt<Overlegervaring>(nieuw, new ErvaringGegeven(overleg.Id, nieuw.Id)) : Uitkomst<Gemaakt<Overlegervaring>>.Geweigerd(controle.Weigeringen);
    }

    private Uitkomst<ErvaringVeranderd> Verander(Overleg overleg, PersoonId door, DateOnly vandaag, Func<Uitkomst> vul)
    {
        var controle = Keur(overleg, vandaag).Eis(door == PersoonId, Daarnaregels.AntwoordVanAnder);
        if (controle.IsGoed) controle.En(vul());
        if (!controle.IsGoed) return Uitkomst<ErvaringVeranderd>.Geweigerd(controle.Weigeringen);
        Gewijzigd();
        return new ErvaringVeranderd(OverlegId, Id);
    }

    private static Controle Keur(Overleg overleg, DateOnly vandaag) => new Controle().Eis(overleg.GehoudenOp is not null, Daarnaregels.NogNietGeweest)
        .Eis(overleg.GehoudenOp is not { } op || vandaag <= Daarnatermijnen.ErvaringTotEnMet(op), Daarnaregels.ErvaringVoorbij);

    private Uitkomst Zet(Ervaringsinvoer invoer)
    {
        Ervaringsantwoord?[] antwoorden = [invoer.Zeggen, invoer.Snappen, invoer.Verder];
        var controle = new Controle().Eis(antwoorden.All(a => a is null || Enum.IsDefined(a.Value)), Daarnaregels.AntwoordOnbekend, nameof(Zeggen));
        var woord = controle.Tekst(invoer.Woord, nameof(Woord), Invoerregels.LangeTekst);
        controle.Eis(woord.Length > 0 || antwoorden.Any(a => a is not null), Daarnaregels.NietsGekozen, nameof(Zeggen));
        if (controle.IsGoed) (Zeggen, Snappen, Verder, Woord, MetCasusregisseur, MetInwoner, Overgeslagen) = (invoer.Zeggen, invoer.Snappen, invoer.Verder, woord, invoer.MetCasusregisseur, invoer.MetInwoner, false);
        return Uitkomst.Van(controle.Weigeringen);
    }

    private Uitkomst Leeg()
    {
        (Zeggen, Snappen, Verder, Woord, MetCasusregisseur, MetInwoner, Overgeslagen) = (null, null, null, "", false, false, true);
        return Uitkomst.Gelukt();
    }
}
