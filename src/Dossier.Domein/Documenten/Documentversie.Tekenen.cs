namespace Spil.Dossier.Domein.Documenten;

public sealed partial class Documentversie
{
    /// <summary>The signatures that count: all but those that lapsed.</summary>
    public IEnumerable<Handtekening> Tellend() => handtekeningen.Where(h => h.Stand != Tekenstand.Vervallen);

    /// <summary>True when everybody signed who has to, for each obligatory signer at least one person, and somebody signed at all.</summary>
    public bool IsGetekend => Tellend().Any(IsGezet) && Tellend().All(h => !h.Verplicht || IsGezet(h))
        && handtekeningen.Where(h => h.Verplicht).GroupBy(h => h.Tekenaar).All(rol => rol.Any(IsGezet));

    /// <summary>True when the text is still what was laid before the signers.</summary>
    /// <param name="formulier">Code of the form.</param>
    public bool KloptMet(string formulier) => Inhoudsmerk.Length > 0 && Inhoudsmerk == Documenten.Inhoudsmerk.Van(formulier, Formulierversie, Nu().Values);

    internal void LegVoor(string merk, IEnumerable<Handtekening> gevraagd)
    {
        (Stand, Inhoudsmerk) = (Documentstand.TerTekening, merk);
        handtekeningen.AddRange(gevraagd);
    }

    internal void Vraag(IEnumerable<Handtekening> gevraagd) => handtekeningen.AddRange(gevraagd);

    internal int HaalTerug()
    {
        (Stand, Inhoudsmerk) = (Documentstand.Concept, "");
        var geldig = Tellend().ToList();
        geldig.ForEach(h => h.Verval());
        return geldig.Count;
    }

    private static bool IsGezet(Handtekening handtekening) => handtekening.Stand == Tekenstand.Getekend;
}
