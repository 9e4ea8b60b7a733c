using System.Globalization;
using Spil.Kern;

namespace Spil.Dossier.Domein.Invoer;

/// <summary>
/// Collects the refusals of one act, so that a person sees everything that is wrong at once, each at its own field.
/// </summary>
public sealed class Controle
{
    private static readonly NumberFormatInfo Duizendtallen = new() { NumberGroupSeparator = ".", NumberGroupSizes = [3] };
    private readonly List<Weigering> weigeringen = [];

    /// <summary>Everything refused so far.</summary>
    public IReadOnlyList<Weigering> Weigeringen => weigeringen;

    /// <summary>True while nothing is refused.</summary>
    public bool IsGoed => weigeringen.Count == 0;

    /// <summary>Refuses when the condition does not hold.</summary>
    /// <param name="houdtStand">What has to be true.</param>
    /// <param name="regel">The rule that refuses otherwise.</param>
    /// <param name="veld">Name of the input; empty for the form as a whole.</param>
    /// <param name="zin">A more specific sentence than the rule's own.</param>
    public Controle Eis(bool houdtStand, Regel regel, string veld = "", string? zin = null)
    {
        if (!houdtStand) weigeringen.Add(regel.Bij(veld, zin));
        return this;
    }

    /// <summary>Takes over the refusals of a part.</summary>
    public Controle En(Uitkomst deel)
    {
        weigeringen.AddRange(deel.Weigeringen);
        return this;
    }

    /// <summary>Text as a person gave it: cleaned, and refused when it is too long or, where it must be there, empty.</summary>
    /// <param name="invoer">What was typed; null counts as empty.</param>
    /// <param name="veld">Name of the input.</param>
    /// <param name="hoogstens">The most characters that are kept.</param>
    /// <param name="verplicht">The rule that refuses an empty text; left out when empty is fine.</param>
    /// <returns>The cleaned text, also when it was refused.</returns>
    public string Tekst(string? invoer, string veld, int hoogstens, Regel? verplicht = null)
    {
        return Gekeurd(Kern.Tekst.Schoon(invoer), veld, hoogstens, verplicht);
    }

    /// <summary>As <see cref="Tekst"/>, kept on one line: for names, places and titles.</summary>
    public string Regel(string? invoer, string veld, int hoogstens, Regel? verplicht = null) =>
        Gekeurd(Kern.Tekst.EenRegel(invoer), veld, hoogstens, verplicht);

    private string Gekeurd(string schoon, string veld, int hoogstens, Regel? verplicht)
    {
        Eis(schoon.Length <= hoogstens, Invoerregels.TeLang, veld,
            $"Dit is te lang. Gebruik maximaal {hoogstens.ToString("N0", Duizendtallen)} tekens.");
        if (verplicht is not null) Eis(schoon.Length > 0, verplicht, veld);
        return schoon;
    }
}
