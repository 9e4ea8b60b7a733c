using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;

/// <summary>The words for who is involved and what they see.</summary>
public static class Kringwoorden
{
    /// <summary>What the inwoner chooses between, what matters most first; the registration is for the projectleider and the tandem.</summary>
    public static IReadOnlyList<Gegevenssoort> TeKiezen { get; } =
    [
        Gegevenssoort.Plan, Gegevenssoort.Schijf, Gegevenssoort.Contact,
        Gegevenssoort.Overeenkomst, Gegevenssoort.Profiel, Gegevenssoort.Crisis, Gegevenssoort.Kosten, Gegevenssoort.Tevredenheid, Gegevenssoort.Ondersteuning,
    ];

    public static string Naam(this Gegevenssoort soort) => soort switch
    {
        Gegevenssoort.Contact => "adres, telefoon en wie er meedoet",
        Gegevenssoort.Aanmelding => "de aanmelding",
        Gegevenssoort.Schijf => "de schijf",
        Gegevenssoort.Plan => "het plan",
        Gegevenssoort.Overeenkomst => "wat er is getekend",
        Gegevenssoort.Profiel => "de sterke kanten en het netwerk",
        Gegevenssoort.Crisis => "het crisisplan",
        Gegevenssoort.Kosten => "de kosten",
        Gegevenssoort.Tevredenheid => "de mening over de hulp",
        Gegevenssoort.Ondersteuning => "de hulp bij het huishouden",
        Gegevenssoort.Toewijzing => "hoeveel hulp bij het huishouden er is",
        _ => throw new InvalidOperationException($"No words for {soort}."),
    };

    public static string Naam(this Betrokkenheid rol) => rol switch
    {
        Betrokkenheid.FamilieErvaringsdeskundige => "familie-ervaringsdeskundige",
        _ => rol.ToString().ToLowerInvariant(),
    };

    public static string Naam(this Kringplek plek) => plek switch
    {
        Kringplek.HeelDichtbij => "heel dichtbij",
        Kringplek.Dichtbij => "dichtbij",
        Kringplek.VerderWeg => "verder weg",
        _ => throw new InvalidOperationException($"No words for {plek}."),
    };

    /// <summary>"dichtbij", or that nobody has said.</summary>
    public static string Plekwoord(this Betrokkene wie) => wie.Plek?.Naam() ?? "nog geen plek";

    /// <summary>"Heeft pauze sinds 3 november" and "Leidt de bijeenkomsten"; empty for who simply takes part.</summary>
    public static IReadOnlyList<string> Standen(this Betrokkene wie, Dossierkader kader) =>
    [
        .. wie.GepauzeerdOp is { } pauze ? [$"Heeft pauze sinds {pauze.InZin(kader.Vandaag)}"] : Array.Empty<string>(),
        .. wie.Vanaf > kader.Vandaag ? [$"Begint op {wie.Vanaf.InZin(kader.Vandaag)}"] : Array.Empty<string>(),
        .. kader.Dossier.VoorzitterOp(kader.Vandaag)?.Id == wie.Id ? ["Leidt de bijeenkomsten"] : Array.Empty<string>(),
        .. wie.IsReserve ? ["Reserve"] : Array.Empty<string>(),
    ];

    /// <summary>"zus", "casusregisseur", "Stadsbank, professional".</summary>
    public static string Rol(this Betrokkene wie) => wie.Rol switch
    {
        Betrokkenheid.Naaste => wie.Relatie,
        Betrokkenheid.Professional or Betrokkenheid.Regiebehandelaar or Betrokkenheid.Consulent => $"{wie.Rol.Naam()} bij {wie.Relatie}",
        _ => wie.Rol.Naam(),
    };

    /// <summary>"Ziet het plan en de schijf." The tandem sees everything; without consent to share the others see nothing.</summary>
    public static string Ziet(this Betrokkene wie, Dossierkader kader) =>
        wie.IsTandem ? kader.Dossier.HeeftToestemming(Toestemmingsdoel.Deelname, kader.Vandaag) ? "Ziet alles, behalve de hulp bij het huishouden." : "Ziet nu niets, want er is geen toestemming."
        : wie.Rol == Betrokkenheid.Consulent ? $"Ziet {InZin(wie.Bereik)}."
        : wie.GepauzeerdOp is not null ? "Ziet nu niets, want er is pauze."
        : wie.Bereik.Count == 0 ? "Ziet niets."
        : kader.Deelt ? $"Ziet {InZin(wie.Bereik)}." : "Ziet nu niets, want delen staat uit.";

    public static string Doel(this Toestemmingsdoel doel) => doel switch
    {
        Toestemmingsdoel.Deelname => "Meedoen met Spil",
        Toestemmingsdoel.DelenMetKring => "Delen met mensen die zelf gekozen zijn",
        Toestemmingsdoel.NulmetingGemeente => "Kosten opvragen bij de gemeente",
        Toestemmingsdoel.NulmetingZorgverzekeraar => "Kosten opvragen bij de zorgverzekeraar",
        Toestemmingsdoel.Evaluatie => "Meetellen in het onderzoek",
        Toestemmingsdoel.Navraag => "Later vragen hoe de hulp was",
        Toestemmingsdoel.Overleg => "Praten met een andere organisatie",
        Toestemmingsdoel.Overdracht => "Overdragen aan een nieuwe organisatie",
        _ => throw new InvalidOperationException($"No words for {doel}."),
    };

    public static string Wijze(this Toestemming toestemming) => toestemming.Wijze switch
    {
        Toestemmingswijze.OpPapier => "op papier",
        Toestemmingswijze.OpScherm => "op het scherm",
        Toestemmingswijze.MondelingMetGetuige => $"mondeling, met {toestemming.Getuige} als getuige",
        _ => throw new InvalidOperationException($"No words for {toestemming.Wijze}."),
    };

    public static string InZin(IEnumerable<Gegevenssoort> soorten)
    {
        var gekozen = soorten.ToHashSet();
        var namen = TeKiezen.Append(Gegevenssoort.Aanmelding).Where(gekozen.Contains).Select(s => s.Naam()).ToList();
        return namen.Count < 2 ? string.Concat(namen) : $"{string.Join(", ", namen[..^1])} en {namen[^1]}";
    }
}
