using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Bekijken;

/// <summary>The question for one's own answer, on the page of the voorstel and in a meeting. It always goes to the page of the voorstel.</summary>
/// <param name="Beeld">The voorstel.</param>
/// <param name="Invoer">What was typed.</param>
/// <param name="Pad">The page of the voorstel.</param>
/// <param name="Naar">Where to go on after answering; that page when left out.</param>
/// <param name="Los">On a page where another voorstel can take its place: then nothing of this form may be kept for that one.</param>
public sealed record Antwoordblok(Voorstelbeeld Beeld, Stemformulier Invoer, string Pad, string? Naar, bool Los = false)
{
    public string FormulierId => Los ? $"antwoordformulier-{Beeld.Voorstel.Id}" : "antwoordformulier";

    public string? VeldId => Los ? $"woord-{Beeld.Voorstel.Id}" : null;

    public string Adres => Paden.IsEigen(Naar) ? $"{Pad}?naar={Uri.EscapeDataString(Naar!)}" : Pad;
}
