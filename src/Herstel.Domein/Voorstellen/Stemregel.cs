namespace Spil.Herstel.Domein.Voorstellen;

/// <summary>How a version stands.</summary>
public enum Stand
{
    /// <summary>Not everybody agrees yet: it stands in no plan.</summary>
    Geparkeerd,

    /// <summary>Everybody agrees: it may stand in the plan.</summary>
    Aangenomen,
}

/// <summary>How a version stands, and why.</summary>
/// <param name="Stand">Adopted or parked.</param>
/// <param name="InwonerIsEens">The inwoner said yes.</param>
/// <param name="NogTeVragen">Who did not answer yet.</param>
/// <param name="NietEens">The stemmen that stop it.</param>
/// <param name="Onthoudingen">Who has no opinion.</param>
public sealed record Stemstand(Stand Stand, bool InwonerIsEens, IReadOnlyList<Deelnemer> NogTeVragen,
    IReadOnlyList<Stem> NietEens, IReadOnlyList<Stem> Onthoudingen)
{
    /// <summary>True when everybody agrees.</summary>
    public bool IsAangenomen => Stand == Stand.Aangenomen;

    /// <summary>True when nobody is left to ask and it is still not adopted: only another text or another stem helps.</summary>
    public bool ZitVast => !IsAangenomen && (NietEens.Count > 0 || NogTeVragen.Count == 0);
}

/// <summary>
/// The rule of the method: "In het plan komt niets waar niet iedereen het mee eens is" (Methodiekbeschrijving, hoofdstuk 2).
/// A version is adopted only when the inwoner says <em>eens</em>, nobody says <em>niet eens</em>, and nobody is still to be asked.
/// </summary>
public static class Stemregel
{
    /// <summary>Decides how a version stands. Pure; the order of the stemmen of different people does not matter.</summary>
    public static Stemstand Bepaal(Voorstelversie versie)
    {
        var deelnemers = versie.Deelnemers.Where(d => d.TeltMee).ToList();
        var stemmen = deelnemers.Select(d => versie.StemVan(d.PersoonId)).OfType<Stem>().ToList();
        var nogTeVragen = deelnemers.FindAll(d => versie.StemVan(d.PersoonId) is null);
        var nietEens = stemmen.FindAll(s => s.Keuze == Stemkeuze.NietEens);
        var inwonerIsEens = deelnemers.Exists(d => d.IsInwoner && versie.StemVan(d.PersoonId)?.Keuze == Stemkeuze.Eens);
        return new Stemstand(
            inwonerIsEens && nietEens.Count == 0 && nogTeVragen.Count == 0 ? Stand.Aangenomen : Stand.Geparkeerd,
            inwonerIsEens,
            nogTeVragen,
            nietEens,
            stemmen.FindAll(s => s.Keuze == Stemkeuze.Onthouding));
    }
}
