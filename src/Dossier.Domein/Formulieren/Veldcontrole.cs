using static Spil.Dossier.Domein.Formulieren.Veldsoort;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>Whether a field has what its kind needs, and nothing that its kind does not know.</summary>
internal static class Veldcontrole
{
    public static void Kijk(Veld veld, string pad, bool binnen, Func<Veld, bool> onzeker, Meldingen melding)
    {
        melding.Tekst(veld.Vraag, $"{pad}.vraag");
        melding.Eis(!veld.Verplicht || veld.IsVraag, $"{pad}.verplicht", "Uitleg is geen vraag en kan dus niet verplicht zijn.");
        if (binnen && veld.Soort is Lijst or Matrix or Fasen)
        {
            melding.Meld($"{pad}.soort", "In een lijst of in fasen past geen lijst, matrix of fasen. Maak er een eigen vraag van.");
            return;
        }
        Opties(veld, pad, melding);
        Grenzen(veld, pad, melding);
        Delen(veld, pad, onzeker, melding);
    }

    /// <summary>On a wallet card only little fits.</summary>
    public static void Kaart(Veld veld, string pad, Meldingen melding)
    {
        melding.Eis(veld.Soort is not (Lijst or Matrix or Fasen), $"{pad}.soort", "Op een kaartje past geen lijst, matrix of fasen.");
        melding.Eis(Antwoordvorm.Hoogstens(veld) <= Formuliergrenzen.Kaarttekst, $"{pad}.hoogstens",
            "Op een kaartje past hoogstens 200 tekens per vraag. Zet hier een kleiner getal.");
    }

    private static void Opties(Veld veld, string pad, Meldingen melding)
    {
        if (!Past(veld.Opties.Count > 0, veld.Soort is Keuze or Keuzes, veld, $"{pad}.opties", melding)) return;
        melding.Eis(veld.Opties.Count >= (veld.Soort == Keuze ? 2 : 1), $"{pad}.opties",
            veld.Soort == Keuze ? "Geef minstens twee antwoorden om uit te kiezen." : "Geef minstens één antwoord om uit te kiezen.");
        melding.Hoogstens(veld.Opties.Count, Formuliergrenzen.Opties, $"{pad}.opties");
        melding.Codes(veld.Opties.Select(o => o.Code), $"{pad}.opties");
    }

    private static void Grenzen(Veld veld, string pad, Meldingen melding)
    {
        if (Past(veld.Hoogstens is not null, veld.Soort is Tekst or LangeTekst or EigenWoorden or Persoon or Organisatie or Matrix, veld, $"{pad}.hoogstens", melding))
            melding.Eis(veld.Hoogstens is null or (>= 1 and <= Formuliergrenzen.Tekst), $"{pad}.hoogstens", "Dit is een getal van 1 tot en met 10.000.");
        var telt = veld.Soort is Getal or Bedrag;
        if (Past(veld.Laagste is not null, telt, veld, $"{pad}.laagste", melding)) Getalgrens(veld.Laagste, $"{pad}.laagste", melding);
        if (Past(veld.Hoogste is not null, telt, veld, $"{pad}.hoogste", melding)) Getalgrens(veld.Hoogste, $"{pad}.hoogste", melding);
        melding.Eis(!(telt && veld.Laagste > veld.Hoogste), $"{pad}.hoogste", "Het hoogste is lager dan het laagste.");
        Past(veld.Eenheid.Length > 0, veld.Soort == Getal, veld, $"{pad}.eenheid", melding);
        if (Past(veld.Woorden is not null, veld.Soort == Schaal, veld, $"{pad}.woorden", melding) && veld.Woorden is { } woorden)
        {
            melding.Tekst(woorden.Laag, $"{pad}.woorden.laag");
            melding.Tekst(woorden.Hoog, $"{pad}.woorden.hoog");
        }
    }

    private static void Getalgrens(decimal? grens, string pad, Meldingen melding) =>
        melding.Eis(grens is null or (>= -Formuliergrenzen.Getal and <= Formuliergrenzen.Getal), pad, "Dit getal is te groot.");

    private static void Delen(Veld veld, string pad, Func<Veld, bool> onzeker, Meldingen melding)
    {
        if (Past(veld.Velden.Count > 0, veld.Soort is Lijst or Fasen, veld, $"{pad}.velden", melding))
        {
            melding.Eis(veld.Velden.Any(v => v.IsVraag), $"{pad}.velden", "Zet hier minstens één vraag in.");
            melding.Hoogstens(veld.Velden.Count, Formuliergrenzen.VeldenPerRij, $"{pad}.velden");
            melding.Codes(veld.Velden.Select(v => v.Code), $"{pad}.velden");
            foreach (var (i, deel) in veld.Velden.Index().Where(v => !onzeker(v.Item)))
                Kijk(deel, $"{pad}.velden[{i}]", binnen: true, onzeker, melding);
        }
        Assen(veld, veld.Rijen, Formuliergrenzen.Rijen, $"{pad}.rijen", melding);
        Assen(veld, veld.Kolommen, Formuliergrenzen.Kolommen, $"{pad}.kolommen", melding);
        if (!Past(veld.Fasen.Count > 0, veld.Soort == Fasen, veld, $"{pad}.fasen", melding)) return;
        melding.Eis(veld.Fasen.Count >= 2, $"{pad}.fasen", "Zet hier minstens twee fasen in.");
        melding.Hoogstens(veld.Fasen.Count, Formuliergrenzen.Fasen, $"{pad}.fasen");
        melding.Codes(veld.Fasen.Select(f => f.Code), $"{pad}.fasen");
        foreach (var (i, fase) in veld.Fasen.Index())
        {
            melding.Tekst(fase.Naam, $"{pad}.fasen[{i}].naam");
            melding.Uit(fase.Kleur, Formuliercontrole.Kleuren, $"{pad}.fasen[{i}].kleur");
            melding.Uit(fase.Pictogram, Formuliercontrole.Pictogrammen, $"{pad}.fasen[{i}].pictogram");
        }
    }

    private static void Assen(Veld veld, IReadOnlyList<Matrixas> assen, int hoogstens, string pad, Meldingen melding)
    {
        if (!Past(assen.Count > 0, veld.Soort == Matrix, veld, pad, melding)) return;
        melding.Eis(assen.Count > 0, pad, "Een matrix heeft minstens één rij en één kolom.");
        melding.Hoogstens(assen.Count, hoogstens, pad);
        melding.Codes(assen.Select(a => a.Code), pad);
        foreach (var (i, lijn) in assen.Index()) melding.Tekst(lijn.Tekst, $"{pad}[{i}].tekst");
    }

    // True when the kind knows this part, so that it is worth a closer look.
    private static bool Past(bool isEr, bool hoort, Veld veld, string pad, Meldingen melding)
    {
        melding.Eis(!isEr || hoort, pad, $"Dit hoort niet bij de soort \"{Jsonwoorden.Woord(veld.Soort)}\". Haal het weg of kies een andere soort.");
        return hoort;
    }
}
