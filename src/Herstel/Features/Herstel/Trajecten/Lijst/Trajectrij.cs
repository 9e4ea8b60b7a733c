using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Trajecten.Lijst;

/// <summary>A traject as it stands in the list.</summary>
public sealed record Trajectrij(TrajectId Id, Naam Naam, Trajectstap Stap, DateOnly StapSinds, Trajectstatus Status, DateOnly GestartOp, DateOnly? BeeindigdOp,
    DateOnly? VolgendMomentOp, PersoonId? Casusregisseur, PersoonId? Ervaringsdeskundige,
    string Werkprocescode, int Werkprocesversie)
{
    /// <summary>The name of the step in the werkproces of this traject.</summary>
    public string Stapnaam { get; init; } = "";

    /// <summary>"Stap 2, Integraal netwerkoverleg", or how it ended.</summary>
    public string Stand => Status switch
    {
        Trajectstatus.Gestopt => $"Gestopt op {BeeindigdOp?.Kort()}",
        Trajectstatus.Afgerond => $"Afgerond op {BeeindigdOp?.Kort()}",
        _ => $"Stap {(int)Stap}, {Stapnaam}",
    };

    public bool MistTandem => Status == Trajectstatus.Lopend && Casusregisseur is null;

    /// <summary>"Marjan de Boer en Joke Wessels".</summary>
    public string Tandem(IReadOnlyDictionary<PersoonId, Naam> namen) =>
        Casusregisseur is { } c && Ervaringsdeskundige is { } e ? $"{namen[c]} en {namen[e]}" : "";
}
