using Spil.Kern;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Meldingen;

/// <summary>A step from the melding to the decision.</summary>
/// <param name="Nummer">1 for the first.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Staat">gedaan, nu or later.</param>
/// <param name="Zin">What is there, or what is needed.</param>
/// <param name="Pad">Where it is done.</param>
public sealed record Meldstap(int Nummer, string Naam, string Staat, string Zin, string? Pad);

/// <summary>The steps of a melding, for the consulent.</summary>
public static class Meldstappen
{
    public static IReadOnlyList<Meldstap> Van(Melding m, string pad, DateOnly vandaag)
    {
        var stappen = new (string Naam, bool Gedaan, string Zin, string Pad)[]
        {
            ("Bevestigen", m.BevestigdOp is not null, m.BevestigdOp is { } b ? $"Verstuurd op {b.InZin(vandaag)}." : "Stuur de bevestiging en wijs op gratis cliëntondersteuning.", "/bevestiging"),
            ("Gesprek", m.VerslagOp is not null || m.AfspraakOp < vandaag, m.AfspraakOp is { } a ? $"Gesprek op {a.InZinMetDag(vandaag)}." : "Maak een afspraak. De inwoner kiest wie er meekomt.", "/afspraak"),
            ("Onderzoek", m.VerslagOp is not null, m.VerslagOp is null ? "Schrijf op wat je hoort en ziet." : "Het onderzoek is klaar.", "/onderzoek"),
            ("Verslag", m.VerslagOp is not null, m.VerslagOp is { } v ? $"Gegeven op {v.InZin(vandaag)}." : "Geef het verslag aan de inwoner.", "/verslag"),
            ("Berekenen", m.Stand == Meldstand.Besloten, "Reken uit hoeveel hulp nodig is.", "/berekenen"),
            ("Aanvraag", m.AangevraagdOp is not null, m.AangevraagdOp is { } q ? $"Gekomen op {q.InZin(vandaag)}." : "De inwoner doet de aanvraag in Mijn Spil, of bij jou.", "/aanvraag"),
            ("Besluit", m.Stand == Meldstand.Besloten, m.Stand == Meldstand.Besloten ? $"Verstuurd op {m.GeslotenOp!.Value.InZin(vandaag)}." : "Stel het besluit op en verstuur de brief.", m.Stand == Meldstand.Besloten ? "/besluit/brief" : "/besluit"),
        };
        var nu = m.Loopt ? Array.FindIndex(stappen, s => !s.Gedaan) : -1;
        return [.. stappen.Select((s, i) => new Meldstap(i + 1, s.Naam, s.Gedaan ? "gedaan" : i == nu ? "nu" : "later", s.Zin, Kan(m, s.Pad) ? pad + s.Pad : null))];
    }

    // What is over leads nowhere.
    private static bool Kan(Melding m, string pad) => m.Stand != Meldstand.Nieuw && (m.Loopt || pad is "/bevestiging" or "/onderzoek" or "/verslag" or "/besluit/brief") && (pad != "/aanvraag" || m.AangevraagdOp is null);
}
