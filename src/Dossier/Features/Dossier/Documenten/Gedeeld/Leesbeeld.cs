using Spil.Dossier.Domein.Formulieren;

namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>A filled-in form to read: what <c>_Document.cshtml</c> draws on the screen and on paper.</summary>
/// <param name="Formulier">The form, in the version of the document.</param>
/// <param name="Antwoorden">The answers as they are kept, per path.</param>
public sealed record Leesbeeld(Formulierdefinitie Formulier, IReadOnlyDictionary<string, string> Antwoorden)
{
    private readonly Zichtbaarheid zicht = new(Formulier, Antwoorden);

    public IEnumerable<Sectie> Secties => Formulier.Secties.Where(zicht.Toont);

    public IEnumerable<Veld> Velden(Sectie sectie) => sectie.Velden.Where(zicht.Toont);

    /// <summary>The fields of a row or a phase that are shown.</summary>
    public IReadOnlyList<Veld> Binnen(Veld veld) => [.. veld.Velden.Where(v => v.IsVraag && zicht.Toont(v))];

    /// <summary>The answer in words; empty when there is none.</summary>
    public string Woorden(Veld vraag, string pad) => Antwoorden.TryGetValue(pad, out var tekst) ? Antwoordtekst.InWoorden(vraag, tekst) : "";

    public IReadOnlyList<string> Rijen(Veld lijst) => Antwoorden.Rijen(lijst.Code);

    public string Cel(Veld matrix, Matrixas rij, Matrixas kolom) => Antwoorden.GetValueOrDefault($"{matrix.Code}/{rij.Code}/{kolom.Code}", "");
}
