using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Trajecten.Lijst;

/// <summary>A traject as it stands in the list.</summary>
public sealed record Trajectrij(TrajectId Id, Naam Naam, Trajectstap Stap, DateOnly StapSinds, Trajectstatus Status, DateOnly GestartOp, DateOnly? BeeindigdOp,
    DateOnly? VolgendMomentOp, Tandem? Tandem, IReadOnlyList<Tandemwissel> Wissels,
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

    public bool MistTandem => Status == Trajectstatus.Lopend && Tandem is null;

    /// <summary>Who guides on that day.</summary>
    public Tandem? TandemOp(DateOnly dag) => Tandem.Op(Tandem, Wissels, dag);

    /// <summary>"Marjan de Boer en Joke Wessels".</summary>
    public string Tandemnamen(IReadOnlyDictionary<PersoonId, Naam> namen, DateOnly vandaag) =>
        TandemOp(vandaag) is { } t ? $"{namen[t.Casusregisseur]} en {namen[t.Ervaringsdeskundige]}" : "";
}
