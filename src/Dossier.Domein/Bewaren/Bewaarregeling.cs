using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Bewaren;

/// <summary>What this partnership laid down about a class: longer than the law asks, or a term where the law names none.</summary>
public sealed class Bewaarregeling : Aggregaat
{
    /// <summary>Nobody keeps anything longer than a life.</summary>
    public const int HoogsteJaren = 100;

    private Bewaarregeling() { }

    /// <summary>Code of the class.</summary>
    public string Code { get; private set; } = "";

    /// <summary>How many years.</summary>
    public int Jaren { get; private set; }

    /// <summary>Why, and where it was decided.</summary>
    public string Grond { get; private set; } = "";

    /// <summary>Name of who laid it down.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>Lays down a term for a class that had none of its own.</summary>
    public static Uitkomst<Gemaakt<Bewaarregeling>> Leg(Bewaarklasse klasse, int? jaren, string? grond, string door, DateOnly op)
    {
        var regeling = new Bewaarregeling { Code = klasse.Code };
        var gezet = regeling.Zet(klasse, jaren, grond, door, op);
        return gezet.Probeer(out var gebeurtenis) ? new Gemaakt<Bewaarregeling>(regeling, gebeurtenis) : Uitkomst<Gemaakt<Bewaarregeling>>.Geweigerd(gezet.Weigeringen);
    }

    /// <summary>Changes it, unless somebody else did since it was read.</summary>
    public Uitkomst<BewaartermijnVastgelegd> Wijzig(Bewaarklasse klasse, int? jaren, string? grond, string door, DateOnly op, int gelezen)
    {
        if (gelezen != Versie) return Bewaarregels.Verouderd.Weiger();
        var gezet = Zet(klasse, jaren, grond, door, op);
        if (gezet.IsGelukt) Gewijzigd();
        return gezet;
    }

    private Uitkomst<BewaartermijnVastgelegd> Zet(Bewaarklasse klasse, int? jaren, string? grond, string door, DateOnly op)
    {
        var controle = new Controle();
        controle.Eis(jaren is >= 1 and <= HoogsteJaren, Bewaarregels.JarenOnmogelijk, nameof(Jaren));
        if (controle.IsGoed && !klasse.IsVoorbeeld)
            controle.Eis(Termijn.Jaren(jaren!.Value).LaatsteDag(op) >= klasse.Termijn.LaatsteDag(op), Bewaarregels.KorterDanDeWet, nameof(Jaren));
        var waarom = controle.Tekst(grond, nameof(Grond), Invoerregels.LangeTekst, Bewaarregels.GrondOntbreekt);
        if (!controle.IsGoed) return Uitkomst<BewaartermijnVastgelegd>.Geweigerd(controle.Weigeringen);
        (Jaren, Grond, Door, Op) = (jaren!.Value, waarom, door, op);
        return new BewaartermijnVastgelegd(Code, Jaren, Grond);
    }
}

/// <summary>A partnership laid down how long a kind of records is kept.</summary>
public sealed record BewaartermijnVastgelegd(string Klasse, int Jaren, string Grond) : Gebeurtenis;

/// <summary>A class with what the partnership laid down about it.</summary>
/// <param name="Klasse">The class.</param>
/// <param name="Regeling">What was laid down; null when the law is all there is.</param>
public sealed record Bewaartermijn(Bewaarklasse Klasse, Bewaarregeling? Regeling)
{
    /// <summary>How long it is kept.</summary>
    public Termijn Termijn => Regeling is { } r ? Termijn.Jaren(r.Jaren) : Klasse.Termijn;

    /// <summary>On what it rests, to read.</summary>
    public string Grond => Klasse.IsVoorbeeld ? Regeling?.Grond ?? "" : Klasse.Grond;

    /// <summary>True when something may be destroyed on it: a law, or a decision of the partnership itself.</summary>
    public bool IsVast => !Klasse.IsVoorbeeld || Regeling is not null;
}
