using Spil.Dossier.Domein.Overdrachten;
using Spil.Kern;

namespace Spil.Dossier.Overdragen;

/// <summary>The words for handing over.</summary>
public static class Overdrachtwoorden
{
    /// <summary>How it stands: the colour and the words of its badge.</summary>
    public static (string Soort, string Tekst) Pil(this Overdracht o, DateOnly vandaag) => o.Stand switch
    {
        Overdrachtstand.Voorgesteld => ("let", "Wacht op antwoord"),
        Overdrachtstand.WachtOpInwoner => ("let", "De inwoner kiest nog"),
        Overdrachtstand.Afgesproken when o.Ingang <= vandaag => ("goed", "Overgedragen"),
        Overdrachtstand.Afgesproken => ("goed", "Afgesproken"),
        Overdrachtstand.Geweigerd => ("fout", "Neemt het niet over"),
        Overdrachtstand.Afgewezen => ("fout", "Wil de inwoner niet"),
        Overdrachtstand.Ingetrokken => ("neutraal", "Ingetrokken"),
        _ => ("neutraal", "Gaat niet meer door"),
    };

    /// <summary>What happens, or happened, in a sentence.</summary>
    public static string Zin(this Overdracht o, DateOnly vandaag) => o.Stand switch
    {
        Overdrachtstand.Afgesproken when o.Ingang <= vandaag => $"{o.NaarNaam} doet het sinds {o.Ingang.InZin(vandaag)}. {o.VanNaam} ziet niets meer.",
        Overdrachtstand.Afgesproken => $"{o.VanNaam} werkt door tot {o.Ingang.InZin(vandaag)}. Op die dag neemt {o.NaarNaam} het over.",
        Overdrachtstand.Voorgesteld => $"{o.NaarNaam} is gevraagd om dit over te nemen, vanaf {o.Ingang.InZin(vandaag)}. Tot er antwoord is, verandert er niets.",
        Overdrachtstand.WachtOpInwoner => $"{o.NaarNaam} wil het overnemen. De inwoner koos {o.VanNaam} zelf, en kiest nu of {o.NaarNaam} mag komen.",
        Overdrachtstand.Geweigerd or Overdrachtstand.Afgewezen => $"{o.VanNaam} blijft.",
        _ => "Er verandert niets.",
    };
}
