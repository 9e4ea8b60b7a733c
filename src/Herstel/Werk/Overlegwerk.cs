using Microsoft.AspNetCore.Http;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Werk;

/// <summary>Meetings on Mijn werk: what is asked of oneself, and what comes.</summary>
internal sealed class Overlegwerk(Overlegzoeker zoeker, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private const int Hoogstens = 5;

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct)
    {
        if (http.Wie() is not { IsInwonerOfNaaste: false, Persoon: { } ik }) return [];
        var rijen = await zoeker.Van(ik, ct);
        return rijen.Count == 0 ? [] : [new("Overleggen", [.. rijen.Select(Item).OrderBy(i => i.Dringend).Take(Hoogstens)], "", rijen[0].Ziet ? $"/trajecten/{rijen[0].Traject}/overleggen" : rijen[0].Pad, "Naar de overleggen")];
    }

    private Werkitem Item(Overlegrij rij)
    {
        var (dringend, pil, zin, pad) = Nodig(rij);
        var naam = rij.Ziet ? rij.Inwoner.Volledig : "Je bent gevraagd voor een overleg";
        var datum = rij is { Dag: { } dag, Stand: Overlegstand.Gepland } ? dag.InLijst(klok.Vandaag()) : "";
        return new(naam, $"{rij.Dag:yyyy-MM-dd}{rij.Id}", rij.Pad + pad, rij.Ziet ? $"{rij.Soort.Naam()} · {rij.Stand.Naam()}" : rij.Stand.Naam(), dringend, pil, zin, datum, datum.Length > 0 ? rij.Tijd!.Value.Uur() : "", null, []);
    }

    private static (Dringend, string Pil, string Zin, string Pad) Nodig(Overlegrij rij) => rij switch
    {
        { Ziet: false } => (Dringend.NuNodig, "Beloof eerst", "Beloof geheimhouding. Daarna zie je waar het over gaat.", ""),
        { Loopt: true } => (Dringend.NuNodig, "Nu bezig", "Het overleg is bezig. Doe mee.", "/houden"),
        { MoetPrikken: true } => (Dringend.NuNodig, "Jouw antwoord", "Zeg wanneer je kunt.", "/prikken"),
        { IsCasusregisseur: true, WachtOpInwoner: true } => (Dringend.NuNodig, "Voorbereiden", $"Vraag {rij.Inwoner.Aanspreek} wie er mag komen.", "/mensen"),
        { IsCasusregisseur: true, Stand: Overlegstand.InVoorbereiding } => (Dringend.NuNodig, "Voorbereiden", "Bereid het overleg samen voor.", ""),
        { Stand: Overlegstand.Gepland } => (Dringend.OpKoers, "Gepland", "Lees wat je moet weten.", "/weten"),
        _ => (Dringend.OpKoers, "Datum prikken", "Iedereen is gevraagd wanneer het kan.", rij.IsCasusregisseur ? "/datum" : ""),
    };
}

/// <summary>Meetings on Mijn Spil: what is asked of the inwoner or a naaste, and what comes.</summary>
internal sealed class Mijnoverleg(Overlegzoeker zoeker, TimeProvider klok, IHttpContextAccessor http) : IMijnbron
{
    public async Task<IReadOnlyList<Mijnverzoek>> Haal(CancellationToken ct) =>
        http.Wie()?.Persoon is { } ik ? [.. (await zoeker.Van(ik, ct)).SelectMany(Vraag)] : [];

    private IEnumerable<Mijnverzoek> Vraag(Overlegrij rij)
    {
        if (rij.Komt && !rij.Ziet) yield return new("Je bent gevraagd voor een overleg", "Beloof eerst dat je niets doorvertelt. Daarna lees je waar het over gaat.", rij.Pad + "/geheimhouding", "Lees en beloof");
        if (rij is { IsInwoner: true, WachtOpInwoner: true }) yield return new("Wie mag er komen?", "Er is een overleg in de maak. Jij beslist wie er komt.", rij.Pad + "/mensen", "Kies wie er komt");
        if (rij.MoetPrikken) yield return new("Wanneer kun je bij het overleg?", rij.IsInwoner ? "Zonder jou gaat het niet door. Kies wanneer jij kunt." : "Kies wanneer je kunt.", rij.Pad + "/prikken", "Zeg wanneer je kunt");
        if (rij is { Ziet: true, Loopt: true }) yield return new("Het overleg is nu bezig", "Kijk mee, en zeg wat jij vindt.", rij.Pad + "/houden", "Doe mee");
        if (rij is { Ziet: true, Stand: Overlegstand.Gepland, Dag: { } dag, Tijd: { } tijd })
            yield return new($"Overleg op {Overlegwoorden.InZin(dag, tijd, klok.Vandaag())}", "Lees waar het is, wie er komt en wat jullie gaan doen.", rij.Pad + "/weten", "Lees wat je moet weten");
    }
}

/// <summary>Meetings on the dossier page, for who may know of them.</summary>
internal sealed class OverlegDossierdeel(Overlegzoeker zoeker, TimeProvider klok, IHttpContextAccessor http) : IDossierdeelbron
{
    public async Task<IReadOnlyList<Dossierdeel>> Haal(DossierId dossier, IReadOnlyCollection<Gegevenssoort> soorten, CancellationToken ct)
    {
        if (http.Wie()?.Persoon is not { } ik) return [];
        var rijen = await zoeker.In(dossier, ik, ct);
        return rijen.Count == 0 ? [] : [new("Overleg", string.Join(' ', rijen.Select(Zin)), $"/trajecten/{rijen[0].Traject}/overleggen", "Naar de overleggen", null)];
    }

    private string Zin(Overlegrij rij) => rij switch
    {
        { Ziet: false } => "Je bent gevraagd voor een overleg. Beloof eerst geheimhouding.",
        { Stand: Overlegstand.Gepland, Dag: { } dag, Tijd: { } tijd } => $"{rij.Soort.Naam()} op {Overlegwoorden.InZin(dag, tijd, klok.Vandaag())}.",
        { Loopt: true } => $"{rij.Soort.Naam()}: nu bezig.",
        { Stand: Overlegstand.DatumPrikken } => $"{rij.Soort.Naam()}: iedereen is gevraagd wanneer het kan.",
        _ => $"{rij.Soort.Naam()}: in voorbereiding.",
    };
}
