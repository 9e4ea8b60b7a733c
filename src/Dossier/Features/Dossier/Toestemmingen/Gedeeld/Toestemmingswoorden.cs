using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;

namespace Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;

/// <summary>The words for what a consent is for, whom it reaches and what stopping means: "jij" for the inwoner, the first name for others.</summary>
public static class Toestemmingswoorden
{
    /// <summary>What it is for.</summary>
    public static string Waarvoor(this Toestemmingsdoel doel, Dossierkader kader) => doel switch
    {
        Toestemmingsdoel.Deelname => $"Een casusregisseur en een ervaringsdeskundige helpen {Jou(kader)}. Daarvoor zien zij het dossier.",
        Toestemmingsdoel.DelenMetKring => kader.IsInwoner ? "De mensen die jij kiest, zien wat jij hebt gekozen." : $"De mensen die {kader.Voornaam} kiest, zien wat er bij hen staat.",
        Toestemmingsdoel.Overleg => $"De mensen die {Jou(kader)} helpen, praten dan met een organisatie buiten Spil. Bijvoorbeeld met de huisarts of de werkgever.",
        Toestemmingsdoel.Overdracht => $"Gaat een andere organisatie {Jou(kader)} helpen? Dan vertellen we wat die moet weten. {(kader.IsInwoner ? "Jij bent" : $"{kader.Voornaam} is")} daarbij.",
        Toestemmingsdoel.NulmetingGemeente => "De gemeente vertelt wat de hulp kost. Zo zien we of deze manier van helpen beter is.",
        Toestemmingsdoel.NulmetingZorgverzekeraar => "De zorgverzekeraar vertelt wat de zorg kost. Zo zien we of deze manier van helpen beter is.",
        Toestemmingsdoel.Evaluatie => $"{(kader.IsInwoner ? "Jouw cijfers" : "De cijfers")} tellen mee in het onderzoek, zonder naam.",
        Toestemmingsdoel.Navraag => $"Iemand van het project belt of schrijft {Jou(kader)} later. Die vraagt hoe de hulp was.",
        _ => throw new InvalidOperationException($"No words for {doel}."),
    };

    /// <summary>Who gets it, when there is no named organisation.</summary>
    public static string Wie(this Toestemming toestemming) => toestemming.Doel switch
    {
        Toestemmingsdoel.Deelname => "het tandem: de casusregisseur en de ervaringsdeskundige",
        Toestemmingsdoel.DelenMetKring => "alleen de gekozen mensen",
        Toestemmingsdoel.Evaluatie => "het onderzoek; de gemeente en de zorgverzekeraar lezen alleen de uitkomst",
        Toestemmingsdoel.Navraag => "het project",
        _ => toestemming.Ontvanger,
    };

    /// <summary>"alles", "de kosten", "wat per persoon is gekozen".</summary>
    public static string Wat(this Toestemming toestemming) => toestemming.Doel switch
    {
        Toestemmingsdoel.Deelname => "alles wat in het dossier staat",
        Toestemmingsdoel.DelenMetKring => "wat per persoon is gekozen",
        _ => Kringwoorden.InZin(toestemming.Soorten),
    };

    /// <summary>What stopping means, a sentence per line.</summary>
    public static IReadOnlyList<string> Gevolg(this Toestemming toestemming, Dossierkader kader) => toestemming.Doel switch
    {
        Toestemmingsdoel.Deelname =>
        [
            kader.IsInwoner ? "Je casusregisseur en je ervaringsdeskundige zien meteen niets meer." : "De casusregisseur en de ervaringsdeskundige zien meteen niets meer. Ook jij niet.",
            "Zij kunnen niet verder met het plan.",
            .. kader.Deelt ? [kader.IsInwoner ? "De mensen die jij koos, blijven zien wat jij deelt. Wil je dat ook niet? Stop dan ook met delen." : "De gekozen mensen blijven zien wat is gedeeld. Delen is een eigen toestemming."] : Array.Empty<string>(),
            kader.IsInwoner ? "Jouw plan en jouw schijf blijven van jou. Jij kunt alles blijven lezen." : $"{kader.Voornaam} kan zelf alles blijven lezen.",
        ],
        Toestemmingsdoel.DelenMetKring =>
            ["De gekozen mensen zien meteen niets meer. Ze beslissen ook niet meer mee.", kader.IsInwoner ? "De mensen die jou begeleiden, blijven alles zien." : "Het tandem blijft alles zien."],
        Toestemmingsdoel.Overleg => [$"De mensen die {Jou(kader)} helpen, praten meteen niet meer met {toestemming.Ontvanger}."],
        Toestemmingsdoel.Overdracht => [$"{toestemming.Ontvanger} hoort meteen niets meer."],
        Toestemmingsdoel.NulmetingGemeente or Toestemmingsdoel.NulmetingZorgverzekeraar => [$"We vragen meteen niets meer aan {toestemming.Ontvanger}.", "De hulp gaat gewoon door."],
        Toestemmingsdoel.Evaluatie => [kader.IsInwoner ? "Jouw cijfers tellen meteen niet meer mee." : "De cijfers tellen meteen niet meer mee.", "De hulp gaat gewoon door."],
        Toestemmingsdoel.Navraag => [$"Niemand belt of schrijft {Jou(kader)} meer om te vragen hoe de hulp was."],
        _ => throw new InvalidOperationException($"No words for {toestemming.Doel}."),
    };

    /// <summary>"Gegeven op 3 maart 2026, op papier. Tot en met 2 maart 2027. Gestopt op 4 mei 2026 door Samira el Idrissi."</summary>
    public static string Verloop(this Toestemming t, DateOnly vandaag)
    {
        var begin = $"Gegeven op {t.GegevenOp.InWoorden()}, {t.Wijze()}{(t.GegevenDoor.Length > 0 ? $", namens de inwoner door {t.GegevenDoor}" : "")}.";
        var door = t.IngetrokkenDoor.Length > 0 ? $" door {t.IngetrokkenDoor}" : "";
        return begin + t.Stand(vandaag) switch
        {
            Toestemmingsstand.Ingetrokken => $" Ingetrokken op {t.IngetrokkenOp!.Value.InWoorden()}{door}.",
            Toestemmingsstand.Vervangen => $" Veranderd op {t.IngetrokkenOp!.Value.InWoorden()}{door}.",
            Toestemmingsstand.Verlopen => $" Verlopen: gold tot en met {t.Tot!.Value.InWoorden()}.",
            _ => t.Tot is { } tot ? $" Tot en met {tot.InWoorden()}." : "",
        };
    }

    private static string Jou(Dossierkader kader) => kader.IsInwoner ? "jou" : kader.Voornaam;
}
