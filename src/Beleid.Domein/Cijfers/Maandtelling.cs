using Spil.Kern;
using Spil.Kern.Feiten;

namespace Spil.Beleid.Domein.Cijfers;

/// <summary>What changed in a measure in a month.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Maand">The first day of the month.</param>
/// <param name="Groep">The group.</param>
/// <param name="Maat">The measure.</param>
public readonly record struct Maandsleutel(OrganisatieId Gemeente, DateOnly Maand, Groep Groep, Maat Maat);

/// <summary>
/// Counts all months in one walk over the cases. Of each case it adds only what changes, in the month in which it changes; the stand at the end of a month
/// is the sum of all months up to it. So the result is as large as there are months, never as there are inwoners.
/// </summary>
public sealed class Maandtelling
{
    private readonly Dictionary<Maandsleutel, long> cijfers = [];

    /// <summary>What changed, by municipality, month, group and measure; nothing that is zero.</summary>
    public IReadOnlyDictionary<Maandsleutel, long> Cijfers => cijfers;

    /// <summary>Counts the support of an inwoner.</summary>
    public void Tel(Zaakfeit zaak)
    {
        var (gemeente, groep) = (zaak.Gemeente, Groepsindeling.Van(zaak));
        foreach (var volume in zaak.Volumes)
        {
            Tussen(gemeente, groep, Maat.Voorraad, volume.Ingang, volume.Einde?.AddDays(1));
            Tussen(gemeente, groep, Maat.VoorraadMinuten, volume.Ingang, volume.Einde?.AddDays(1), volume.Minuten);
        }
        if (zaak.Volumes is [var eerste, ..])
        {
            Voeg(gemeente, groep, Maat.Instroom, eerste.Ingang, 1);
            Voeg(gemeente, groep, Maat.InstroomMinuten, eerste.Ingang, eerste.Minuten);
        }
        var weg = zaak.Uitstroom?.Laatste.AddDays(1);
        if (weg is { } dag) Voeg(gemeente, groep, Maten.Van(zaak.Uitstroom!.Soort), dag, 1);
        foreach (var herindicatie in zaak.Herindicaties) Tel(gemeente, herindicatie, weg);
    }

    /// <summary>Counts an objection.</summary>
    public void Tel(Bezwaarfeit bezwaar)
    {
        var groep = Groepsindeling.Bij(bezwaar.Hulp);
        Voeg(bezwaar.Gemeente, groep, Maat.Bezwaren, bezwaar.Ontvangen, 1);
        if (bezwaar is { Beslist: { } op, Afloop: { } afloop }) Voeg(bezwaar.Gemeente, groep, Maten.Van(afloop), op, 1);
    }

    /// <summary>Counts a signal.</summary>
    public void Tel(Signaalfeit signaal)
    {
        var groep = Groepsindeling.Bij(signaal.Hulp);
        Voeg(signaal.Gemeente, groep, Maten.Van(signaal.Richting), signaal.Gegeven, 1);
        if (signaal.Afgehandeld is { } op) Voeg(signaal.Gemeente, groep, Maat.SignaalAfgehandeld, op, 1);
    }

    /// <summary>Counts something with a term.</summary>
    public void Tel(Termijnfeit termijn) => Voeg(termijn.Gemeente, Groepsindeling.Bij(termijn.Hulp), Maten.Van(termijn), termijn.Op, 1);

    private void Tel(OrganisatieId gemeente, Herindicatiefeit herindicatie, DateOnly? weg)
    {
        var groep = Groepsindeling.Van(herindicatie.Oud);
        Voeg(gemeente, groep, Maat.Herindicaties, herindicatie.Op, 1);
        Tussen(gemeente, groep, Maten.Richting(herindicatie), herindicatie.Op, weg);
        Tussen(gemeente, groep, Maat.MinutenOud, herindicatie.Op, weg, herindicatie.Oud);
        Tussen(gemeente, groep, Maat.MinutenNieuw, herindicatie.Op, weg, herindicatie.Nieuw);
        if (weg is { } dag) Voeg(gemeente, groep, Maat.HerindicatieUitstroom, dag > herindicatie.Op ? dag : herindicatie.Op, 1);
        if (herindicatie.Nieuw < herindicatie.Oud) Tussen(gemeente, groep, Maat.Overgang, herindicatie.Op, weg < herindicatie.IngangNieuw ? weg : herindicatie.IngangNieuw);
    }

    // There at the end of a month from the first day on, and gone from the day it is not there any more.
    private void Tussen(OrganisatieId gemeente, Groep groep, Maat maat, DateOnly van, DateOnly? weg, long waarde = 1)
    {
        if (weg <= van) return;
        Voeg(gemeente, groep, maat, van, waarde);
        if (weg is { } dag) Voeg(gemeente, groep, maat, dag, -waarde);
    }

    private void Voeg(OrganisatieId gemeente, Groep groep, Maat maat, DateOnly dag, long waarde)
    {
        var sleutel = new Maandsleutel(gemeente, new(dag.Year, dag.Month, 1), groep, maat);
        var nieuw = cijfers.GetValueOrDefault(sleutel) + waarde;
        if (nieuw == 0) cijfers.Remove(sleutel);
        else cijfers[sleutel] = nieuw;
    }
}
