using Spil.Dossier.Domein.Documenten;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>Finds the question of a form that an answer belongs to.</summary>
public sealed class Vragenlijst
{
    private readonly Dictionary<string, Veld> velden;

    /// <param name="formulier">The form.</param>
    public Vragenlijst(Formulierdefinitie formulier) =>
        velden = formulier.Secties.SelectMany(s => s.Velden).Where(v => v.IsVraag).ToDictionary(v => v.Code, StringComparer.Ordinal);

    /// <summary>The question at a path: the field itself, a field of a row or a phase, or the matrix that the cell is in. Null when the form does not ask it.</summary>
    public Veld? Vind(string pad)
    {
        var delen = pad.Split('/');
        if (!velden.TryGetValue(delen[0], out var veld)) return null;
        return (veld.Soort, delen.Length) switch
        {
            (Veldsoort.Matrix, 3) => veld.Rijen.Any(r => r.Code == delen[1]) && veld.Kolommen.Any(k => k.Code == delen[2]) ? veld : null,
            (Veldsoort.Lijst, 3) => veld.Velden.FirstOrDefault(v => v.Code == delen[2]),
            (Veldsoort.Fasen, 3) => veld.Fasen.Any(f => f.Code == delen[1]) ? veld.Velden.FirstOrDefault(v => v.Code == delen[2]) : null,
            (Veldsoort.Matrix or Veldsoort.Lijst or Veldsoort.Fasen, _) => null,
            (_, 1) => veld,
            _ => null,
        };
    }

    /// <summary>True when an answer, given in another version of the form, answers a question of this one too.</summary>
    public bool Past(Antwoord antwoord) => Vind(antwoord.Pad) switch
    {
        null => false,
        { Soort: Veldsoort.Keuze } veld => veld.Opties.Any(o => o.Code == antwoord.Tekst),
        { Soort: Veldsoort.Keuzes } veld => antwoord.Tekst.Split('|').All(code => veld.Opties.Any(o => o.Code == code)),
        { Soort: Veldsoort.Datum } => antwoord.Datum is not null,
        { Soort: Veldsoort.Schaal or Veldsoort.Getal or Veldsoort.Bedrag } => antwoord.Getal is not null,
        { Soort: Veldsoort.JaNee } => antwoord.Tekst is "ja" or "nee",
        _ => true,
    };
}
