using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;

/// <summary>A document or condition as a line of the page: its name, a pill, a sentence, and what can be done about it.</summary>
/// <param name="Stap">Number of the step.</param>
/// <param name="Code">Its code in the step.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Pilsoort">Kind of pill.</param>
/// <param name="Pil">The state in a word or three.</param>
/// <param name="Zin">What there is to say; may be empty.</param>
public sealed record Stukbeeld(int Stap, string Code, string Naam, string Pilsoort, string Pil, string Zin)
{
    /// <summary>What it is for; may be empty.</summary>
    public string Uitleg { get; init; } = "";

    /// <summary>True when the next step does not open without it.</summary>
    public bool Verplicht { get; init; }

    public Ontheffing? Ontheffing { get; init; }

    public Vastlegging? Vastlegging { get; init; }

    /// <summary>Where it is filled in or looked at, with the words of the link; null when there is no such page for who looks.</summary>
    public (string Pad, string Tekst)? Verder { get; init; }

    /// <summary>The casusregisseur writes it down here.</summary>
    public bool KanVastleggen { get; init; }

    /// <summary>The projectleider may exempt it.</summary>
    public bool KanOntheffen { get; init; }

    public static Stukbeeld Van(Stapstatus stap, Stukstatus stuk, bool later, DateOnly vandaag)
    {
        var (soort, pil) = stuk.Stand switch
        {
            Stukstand.Klaar => ("goed", "Klaar"),
            Stukstand.Ontheven => ("neutraal", "Niet nodig"),
            Stukstand.Bezig => ("let", "Wordt ingevuld"),
            Stukstand.WachtOpHandtekening => ("let", "Wacht op handtekening"),
            Stukstand.Verlopen => ("fout", "Verlopen"),
            _ when !stuk.Stuk.Verplicht => ("neutraal", "Mag, hoeft niet"),
            _ => later ? ("neutraal", "Later") : ("let", "Nog nodig"),
        };
        var zin = stuk switch
        {
            { Stand: Stukstand.Klaar, Op: { } op } => $"Op {op.InZin(vandaag)}.",
            { Stand: Stukstand.Klaar, Stuk.Per: Stukper.Deelnemer } => "Iedereen die meedoet, heeft getekend.",
            { Mist: { } mist } when stuk.Stand is Stukstand.WachtOpHandtekening or Stukstand.Bezig or Stukstand.Verlopen || (stuk.Stuk.Verplicht && !later) => mist.Zin,
            _ => "",
        };
        return new(stap.Stap.Nummer, stuk.Stuk.Code, stuk.Stuk.Naam, soort, pil, zin) { Uitleg = stuk.Stuk.Uitleg, Verplicht = stuk.Stuk.Verplicht, Ontheffing = stuk.Ontheffing };
    }

    public static Stukbeeld Van(Stapstatus stap, Voorwaardestatus status, bool later)
    {
        var (soort, pil) = status.Ontheffing is not null ? ("neutraal", "Niet nodig") : status.Houdt ? ("goed", "In orde") : later ? ("neutraal", "Later") : ("let", "Nog nodig");
        return new(stap.Stap.Nummer, status.Voorwaarde.Soort.Code(), status.Voorwaarde.Soort.Naam(), soort, pil, later ? "" : status.Mist?.Zin ?? "")
        {
            Verplicht = true, Ontheffing = status.Ontheffing,
        };
    }
}
