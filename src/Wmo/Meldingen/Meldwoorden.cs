using System.Globalization;
using Spil.Kern;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Meldingen;

/// <summary>A term as it is shown: how it presses, in one to three words, and in a sentence.</summary>
/// <param name="Dringend">How much it presses.</param>
/// <param name="Pil">The words in the pill.</param>
/// <param name="Zin">The sentence.</param>
public sealed record Termijnbeeld(Dringend Dringend, string Pil, string Zin)
{
    // From here on it asks for attention.
    private const int Bijna = 7;

    /// <summary>A last day as it stands today.</summary>
    /// <param name="uiterlijk">The last day.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="wat">What has to be done, as a sentence begins: "Beslis".</param>
    public static Termijnbeeld Van(DateOnly uiterlijk, DateOnly vandaag, string wat)
    {
        var (dagen, zin) = (uiterlijk.DayNumber - vandaag.DayNumber, $"{wat} uiterlijk {uiterlijk.InZinMetDag(vandaag)}.");
        return dagen switch
        {
            < 0 => new(Dringend.TeLaat, $"{Meldwoorden.Dagen(-dagen)} te laat", $"De laatste dag was {uiterlijk.InZinMetDag(vandaag)}. {wat} zo snel mogelijk."),
            0 => new(Dringend.NuNodig, "Vandaag", zin),
            <= Bijna => new(Dringend.NuNodig, $"Nog {Meldwoorden.Dagen(dagen)}", zin),
            _ => new(Dringend.OpKoers, $"Nog {Meldwoorden.Dagen(dagen)}", zin),
        };
    }
}

/// <summary>What a melding says, in words.</summary>
public static class Meldwoorden
{
    public static string Naam(this Meldstand stand) => stand switch
    {
        Meldstand.Nieuw => "Nieuwe melding",
        Meldstand.Onderzoek => "Onderzoek",
        Meldstand.Verslag => "Verslag bij de inwoner",
        Meldstand.Aanvraag => "Aanvraag, te beslissen",
        Meldstand.Besloten => "Besloten",
        _ => "Gestopt",
    };

    public static string Naam(this Meldwijze wijze) => wijze switch
    {
        Meldwijze.Telefoon => "met de telefoon",
        Meldwijze.Balie => "aan de balie",
        Meldwijze.Website => "op de website",
        _ => "met een brief",
    };

    public static string Naam(this Begeleiding wie) => wie switch
    {
        Begeleiding.Niemand => "niemand",
        Begeleiding.Vertrouwd => "iemand die vertrouwd is",
        Begeleiding.Clientondersteuner => "een cliëntondersteuner",
        _ => "nog niet gekozen",
    };

    public static string Naam(this Opschortgrond grond) => grond switch
    {
        Opschortgrond.AanvullingGevraagd => "we vroegen om gegevens",
        Opschortgrond.Instemming => "de inwoner vindt het goed",
        Opschortgrond.DoorInwoner => "het komt door de inwoner, bijvoorbeeld een opname",
        _ => "overmacht",
    };

    /// <summary>"een cliëntondersteuner, Riet Bos".</summary>
    public static string Mee(Melding melding) => melding.Begeleider.Length > 0 ? $"{melding.Begeleider}, {melding.Begeleiding.Naam()}" : melding.Begeleiding.Naam();

    /// <summary>"door Anja Mulder, dochter"; empty when it was the inwoner.</summary>
    public static string Melder(Melding melding) => melding.MelderNaam.Length == 0 ? "" : $"door {melding.MelderNaam}, {melding.MelderRelatie}";

    /// <summary>How the term that runs stands today.</summary>
    public static Termijnbeeld Termijn(Melding melding, DateOnly vandaag)
    {
        if (!melding.Loopt) return new(Dringend.OpKoers, melding.Stand.Naam(), $"{melding.Stand.Naam()} op {melding.GeslotenOp!.Value.InZin(vandaag)}.");
        if (melding.Stand == Meldstand.Verslag) return new(Dringend.OpKoers, "Bij de inwoner", "Het verslag ligt bij de inwoner. Daarna kan de aanvraag komen.");
        var wat = melding.Stand == Meldstand.Aanvraag ? "Beslis" : "Rond het onderzoek af";
        if (melding.StaatStil is { } stil) return new(Dringend.OpKoers, "Staat stil", $"De termijn staat stil sinds {stil.Begin.InZin(vandaag)}: {stil.Grond.Naam()}.");
        return Termijnbeeld.Van(melding.LopendeTermijn!.LaatsteDag!.Value, vandaag, wat);
    }

    public static string Dagen(int aantal) => aantal == 1 ? "1 dag" : string.Create(CultureInfo.InvariantCulture, $"{aantal} dagen");

    public static string Uur(TimeOnly tijd) => tijd.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What the consulent does next, in a sentence.</summary>
    public static string Volgende(Melding melding) => melding.Stand switch
    {
        Meldstand.Nieuw => "Pak de melding op.",
        Meldstand.Onderzoek when melding.BevestigdOp is null => "Stuur de bevestiging.",
        Meldstand.Onderzoek when melding.AfspraakOp is null => "Maak een afspraak voor het gesprek.",
        Meldstand.Onderzoek => "Doe het onderzoek en geef het verslag.",
        Meldstand.Verslag => "Wacht op de reactie en de aanvraag.",
        Meldstand.Aanvraag => "Neem het besluit.",
        _ => "",
    };
}
