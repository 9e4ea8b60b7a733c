using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;

namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>The words for documents and forms.</summary>
public static class Documentwoorden
{
    public static string Naam(this Documentstand stand) => stand switch
    {
        Documentstand.Concept => "Nog mee bezig",
        Documentstand.TerTekening => "Om te tekenen",
        Documentstand.Vast => "Klaar",
        Documentstand.Vervangen => "Vervangen",
        _ => throw new InvalidOperationException($"No words for {stand}."),
    };

    /// <summary>Which pill: colour beside the word, never instead of it.</summary>
    public static string Pil(this Documentstand stand) => stand switch
    {
        Documentstand.Concept => "spil",
        Documentstand.TerTekening => "let",
        Documentstand.Vast => "goed",
        _ => "neutraal",
    };

    /// <summary>"Geheimhoudingsverklaring, Nadia el Idrissi".</summary>
    public static string Naam(this Document document) => document.Betreft.Length > 0 ? $"{document.Titel}, {document.Betreft}" : document.Titel;

    /// <summary>The kinds of data that somebody has to be allowed to see. A form that names none is for who may see everything.</summary>
    public static IReadOnlyList<Gegevenssoort> Nodig(this IReadOnlyList<Gegevenssoort> gegevens) => gegevens.Count > 0 ? gegevens : Enum.GetValues<Gegevenssoort>();

    /// <summary>As what somebody signs or fills in: "de inwoner".</summary>
    public static string Naam(this Formulierrol rol) => rol switch
    {
        Formulierrol.Inwoner => "de inwoner",
        Formulierrol.Naaste => "een naaste",
        Formulierrol.Casusregisseur => "de casusregisseur",
        Formulierrol.Ervaringsdeskundige => "de ervaringsdeskundige",
        Formulierrol.Tandem => "het tandem",
        Formulierrol.Professional => "een hulpverlener",
        Formulierrol.Regiebehandelaar => "de regiebehandelaar",
        Formulierrol.Projectleider => "de projectleider",
        Formulierrol.Deelnemer => "ieder die meedoet",
        _ => throw new InvalidOperationException($"No words for {rol}."),
    };

    public static string InZin(IEnumerable<string> namen)
    {
        var lijst = namen.ToList();
        return lijst.Count < 2 ? string.Concat(lijst) : $"{string.Join(", ", lijst[..^1])} en {lijst[^1]}";
    }

    /// <summary>When a question is asked, for on paper: there nothing comes and goes.</summary>
    public static string InWoorden(this Voorwaarde als, Formulierdefinitie formulier)
    {
        var veld = formulier.Velden.FirstOrDefault(v => v.Code == als.Veld);
        var vraag = veld?.Vraag ?? "";
        var waarde = veld is null ? als.Waarde : Antwoordtekst.InWoorden(veld, als.Waarde);
        return als.Hoe switch
        {
            Vergelijking.Is => $"Alleen als bij “{vraag}” staat: {waarde}.",
            Vergelijking.IsNiet => $"Alleen als bij “{vraag}” iets anders staat dan: {waarde}.",
            Vergelijking.Bevat => $"Alleen als bij “{vraag}” is gekozen: {waarde}.",
            Vergelijking.Ingevuld => $"Alleen als “{vraag}” is ingevuld.",
            Vergelijking.Minstens => $"Alleen als bij “{vraag}” een {waarde} of meer staat.",
            _ => $"Alleen als bij “{vraag}” een {waarde} of minder staat.",
        };
    }

    /// <summary>"dinsdag 24 november om 14:05 uur".</summary>
    public static string InZin(this DateTimeOffset moment, DateOnly vandaag)
    {
        var hier = moment.InNederland();
        return $"{moment.Datum().InZin(vandaag)} om {hier.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)} uur";
    }
}
