using Microsoft.AspNetCore.Http;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Verslagen;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Werk;

/// <summary>Minutes on Mijn werk: to finish, to read, to answer.</summary>
internal sealed class Verslagwerk(Verslagzoeker zoeker, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private const int Hoogstens = 5;

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct)
    {
        if (http.Wie() is not { IsInwonerOfNaaste: false, Persoon: { } ik }) return [];
        var items = (await zoeker.Van(ik, ct)).Select(Item).OfType<Werkitem>().Take(Hoogstens).ToList();
        return items.Count == 0 ? [] : [new("Verslagen", items, "", items[0].Pad, "Naar het oudste verslag")];
    }

    private Werkitem? Item(Verslagrij rij)
    {
        (string Pil, string Zin, string Pad)? nodig = rij switch
        {
            { IsCasusregisseur: true, Stand: Verslagstand.Concept } => ("Afmaken", "Maak het verslag af en bied het aan.", "/schrijven"),
            { IsCasusregisseur: true, Vragen: > 0 } => ("Antwoord", rij.Vragen == 1 ? "Iemand vraagt een aanpassing van het verslag." : $"Er zijn {rij.Vragen} vragen om een aanpassing van het verslag.", ""),
            { MoetLezen: true } => ("Lezen", "Lees het verslag van het overleg. Klopt er iets niet? Zeg het daar.", ""),
            { IsCasusregisseur: true } => ("Vaststellen", "Er zijn geen vragen over het verslag. Stel het vast.", ""),
            _ => null,
        };
        return nodig is not var (pil, zin, pad) ? null : new(rij.Inwoner.Volledig, $"{rij.Dag:yyyy-MM-dd}{rij.Overleg}", rij.Pad + pad, $"Verslag · {rij.Stand.Naam()}", Dringend.NuNodig, pil, zin,
            rij.Dag?.InLijst(klok.Vandaag()) ?? "", "Overleg", null, []);
    }
}

/// <summary>Minutes on Mijn Spil: to read, and for the inwoner what others ask about them.</summary>
internal sealed class Mijnverslag(Verslagzoeker zoeker, TimeProvider klok, IHttpContextAccessor http) : IMijnbron
{
    public async Task<IReadOnlyList<Mijnverzoek>> Haal(CancellationToken ct) =>
        http.Wie()?.Persoon is { } ik ? [.. (await zoeker.Van(ik, ct)).SelectMany(Vraag)] : [];

    private IEnumerable<Mijnverzoek> Vraag(Verslagrij rij)
    {
        var wanneer = rij.Dag is { } dag ? $" van {dag.InZin(klok.Vandaag())}" : "";
        if (rij.MoetLezen) yield return new($"Verslag van het overleg{wanneer}", "Lees wat er is gezegd en afgesproken. Klopt er iets niet? Zeg het daar.", rij.Pad, "Lees het verslag");
        else if (rij is { IsInwoner: true, Vragen: > 0 }) yield return new("Iemand wil iets anders in het verslag", "Kijk mee wat er anders moet.", rij.Pad, "Kijk in het verslag");
    }
}
