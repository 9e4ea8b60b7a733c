using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Aanmeldingen;

/// <summary>What is known when an aanmelding is accepted.</summary>
/// <param name="Op">The day of the decision; the traject starts on it.</param>
/// <param name="Vandaag">Today in the Netherlands.</param>
/// <param name="MogelijkDubbelen">How many possible duplicates <see cref="Dubbelherkenning"/> sees now.</param>
/// <param name="Persoon">The person the aanmelding is linked to; null for somebody new.</param>
/// <param name="Dossier">The dossier of that person; null when there is none.</param>
/// <param name="HeeftLopendTraject">That person has a running traject.</param>
/// <param name="Tekstversie">Which toestemmingsverklaring was used, for example "toestemming-2026-1".</param>
public sealed record Opnamefeiten(DateOnly Op, DateOnly Vandaag, int MogelijkDubbelen, Persoon? Persoon, Inwonerdossier? Dossier,
    bool HeeftLopendTraject, string Tekstversie);

/// <summary>What acceptance made.</summary>
/// <param name="Persoon">The inwoner.</param>
/// <param name="PersoonIsNieuw">True when the person has to be added.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="DossierIsNieuw">True when the dossier has to be added.</param>
/// <param name="Traject">The new traject; it always has to be added.</param>
/// <param name="Gebeurtenissen">Everything that happened, in order.</param>
public sealed record Opgenomen(Persoon Persoon, bool PersoonIsNieuw, Inwonerdossier Dossier, bool DossierIsNieuw, Traject Traject,
    IReadOnlyList<Gebeurtenis> Gebeurtenissen);

/// <summary>
/// Accepting an aanmelding: person, dossier, consent and traject come into being together or not at all. This is the only way in which
/// an aanmelding is accepted.
/// </summary>
public static class Opname
{
    /// <summary>Accepts the aanmelding, or says what is still needed. When it refuses, nothing was changed.</summary>
    public static Uitkomst<Opgenomen> Accepteer(Aanmelding aanmelding, Opnamefeiten feiten, Door door)
    {
        var weigeringen = aanmelding.KanAccepteren(feiten.Op, feiten.Vandaag, feiten.MogelijkDubbelen).Weigeringen.ToList();
        if (aanmelding.GekoppeldePersoonId != feiten.Persoon?.Id) weigeringen.Add(Aanmeldregels.AnderePersoon.Weiger());
        if (feiten.HeeftLopendTraject) weigeringen.Add(Aanmeldregels.AlEenTraject.Weiger());
        if (weigeringen.Count > 0) return Uitkomst<Opgenomen>.Geweigerd(weigeringen);
        if (feiten.Dossier is { } ander && ander.InwonerId != feiten.Persoon?.Id)
            throw new ArgumentException("The dossier belongs to another person.", nameof(feiten));

        var gebeurtenissen = new List<Gebeurtenis>();
        var persoon = feiten.Persoon ?? Neem(Persoon.Maak(aanmelding.Inwoner.AlsPersoon(), feiten.Vandaag), gebeurtenissen);
        var dossier = feiten.Dossier ?? Neem(Inwonerdossier.Open(persoon.Id, feiten.Op, feiten.Vandaag, door.Naam), gebeurtenissen);
        dossier.KomtInTraject();
        if (!dossier.HeeftToestemming(Toestemmingsdoel.Deelname, feiten.Vandaag))
        {
            // Only a dossier that was there already can refuse: the consent on the form may be older than a withdrawal.
            var toestemming = dossier.GeefToestemming(new Toestemmingsinvoer(Toestemmingsdoel.Deelname, aanmelding.ToestemmingOp!.Value,
                aanmelding.Toestemmingswijze!.Value, aanmelding.Getuige, feiten.Tekstversie), door.Naam, feiten.Vandaag);
            if (!toestemming.Probeer(out var gegeven)) return Uitkomst<Opgenomen>.Geweigerd(toestemming.Weigeringen);
            gebeurtenissen.Add(gegeven);
        }
        var traject = Neem(Traject.Start(dossier, aanmelding.Id, feiten.Op, feiten.Vandaag), gebeurtenissen);
        gebeurtenissen.Add(aanmelding.Accepteer(feiten.Op, door, persoon.Id, dossier.Id, traject.Id));
        return new Opgenomen(persoon, feiten.Persoon is null, dossier, feiten.Dossier is null, traject, gebeurtenissen);
    }

    // The aanmelding was checked with the same rules, so a refusal here is a bug and may throw.
    private static T Neem<T>(Uitkomst<Gemaakt<T>> uitkomst, List<Gebeurtenis> gebeurtenissen) where T : Aggregaat
    {
        gebeurtenissen.Add(uitkomst.Waarde.Gebeurtenis);
        return uitkomst.Waarde.Nieuw;
    }
}
