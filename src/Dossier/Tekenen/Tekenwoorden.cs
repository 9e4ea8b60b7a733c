using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;

namespace Spil.Dossier.Tekenen;

/// <summary>The words for signing.</summary>
public static class Tekenwoorden
{
    /// <summary>The question for who signs in a role.</summary>
    public static string Vraag(this Formulierrol rol) => rol switch
    {
        Formulierrol.Deelnemer => "Wie doet er mee en tekent?",
        Formulierrol.Tandem => "Wie tekent namens het tandem?",
        Formulierrol.Professional => "Welke hulpverlener tekent?",
        _ => $"Wie tekent als {rol.ToString().ToLowerInvariant()}?",
    };

    /// <summary>How a signature stands: the colour and the words of its badge.</summary>
    public static (string Soort, string Tekst) Pil(this Handtekening h) => h.Stand switch
    {
        Tekenstand.Getekend => ("goed", "Getekend"),
        Tekenstand.Geweigerd => ("fout", "Tekent niet"),
        Tekenstand.Vervallen => ("neutraal", "Telt niet meer"),
        _ => ("let", "Nog niet getekend"),
    };

    /// <summary>How it was given always shows, in whole sentences.</summary>
    public static string InWoorden(this Handtekening h, DateOnly vandaag) => h.Stand switch
    {
        Tekenstand.Gevraagd => $"Gevraagd op {Dag(h.GevraagdOp, vandaag)}.{(h.HerinnerdOp is { } keer ? $" Herinnerd op {Dag(keer, vandaag)}." : "")}",
        Tekenstand.Geweigerd => $"Gezegd op {Dag(h.Op, vandaag)}: “{h.Reden}”",
        Tekenstand.Vervallen when h.Wijze is not null => $"{Gezet(h, vandaag)} Daarna is de tekst teruggehaald.",
        Tekenstand.Vervallen => "Wordt niet meer gevraagd.",
        _ => Gezet(h, vandaag),
    };

    /// <summary>"Gevraagd, 3 dagen geleden." for who waits.</summary>
    public static string Wacht(Tekenverzoek verzoek, int dagen) => verzoek.Stand == Tekenstand.Geweigerd
        ? "Lees waarom, en praat er samen over."
        : dagen switch { 0 => "Vandaag gevraagd.", 1 => "Gisteren gevraagd.", _ => $"{dagen} dagen geleden gevraagd." };

    private static string Gezet(Handtekening h, DateOnly vandaag) => h.Wijze switch
    {
        Tekenwijze.Papier => $"Op papier, op {Dag(h.Op, vandaag)}. {h.VastgelegdDoor} heeft het papier bekeken.",
        Tekenwijze.Mondeling => $"Mondeling, op {Dag(h.Op, vandaag)}. {h.Getuige} was getuige, {h.VastgelegdDoor} schreef het op.",
        _ => $"Op het scherm, op {Dag(h.Op, vandaag)}, als “{h.GetypteNaam}”.",
    };

    private static string Dag(DateTimeOffset? moment, DateOnly vandaag) => moment?.Datum().InZin(vandaag) ?? "";
}
