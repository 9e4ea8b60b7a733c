using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Netwerken;

/// <summary>What somebody in the drawing is for the inwoner (research methodiek.md 3.1, network analysis).</summary>
public enum Netwerksoort
{
    /// <summary>Family, friend, neighbour.</summary>
    Naaste,

    /// <summary>Somebody who works somewhere.</summary>
    Professional,

    /// <summary>Somebody with own experience.</summary>
    Ervaringsdeskundige,
}

/// <summary>Somebody in the drawing, as typed. Field names return in the refusals.</summary>
/// <param name="Naam">The name, as the inwoner says it.</param>
/// <param name="Relatie">Who this is: "oma", "huisarts"; may be empty.</param>
/// <param name="Soort">What for a person.</param>
/// <param name="Plek">Which circle; empty while the inwoner has not said.</param>
/// <param name="Betekenis">What this person means, in the words of the inwoner.</param>
public sealed record Netwerkinvoer(string? Naam, string? Relatie, Netwerksoort? Soort, Kringplek? Plek, string? Betekenis);

/// <summary>
/// Somebody who matters and does not take part: a name in the drawing and nothing more. No account, no access, no stem, and no
/// <see cref="Personen.Persoon"/>: this person did not ask to be kept here. Who is invited and joins leaves this list and becomes a <see cref="Betrokkene"/>.
/// </summary>
public sealed class Netwerklid : Aggregaat
{
    private Netwerklid() { }

    /// <summary>Its id.</summary>
    public NetwerklidId Id { get; private set; }

    /// <summary>In whose drawing.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The name, as the inwoner says it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Who this is: "oma", "huisarts"; may be empty.</summary>
    public string Relatie { get; private set; } = "";

    /// <summary>What for a person.</summary>
    public Netwerksoort Soort { get; private set; }

    /// <summary>Which circle; empty while the inwoner has not said.</summary>
    public Kringplek? Plek { get; private set; }

    /// <summary>What this person means, in the words of the inwoner.</summary>
    public string Betekenis { get; private set; } = "";

    /// <summary>Puts somebody in the drawing.</summary>
    public static Uitkomst<Gemaakt<Netwerklid>> Zet(DossierId dossier, Netwerkinvoer invoer)
    {
        var lid = new Netwerklid { Id = NetwerklidId.Nieuw(), DossierId = dossier };
        var keuring = lid.Neem(invoer);
        return keuring.IsGelukt ? new Gemaakt<Netwerklid>(lid, new NetwerklidGezet(lid.Id, dossier)) : Uitkomst<Gemaakt<Netwerklid>>.Geweigerd(keuring.Weigeringen);
    }

    /// <summary>Changes it; refused when somebody else did since it was read.</summary>
    public Uitkomst<NetwerklidGewijzigd> Wijzig(Netwerkinvoer invoer, int gelezen)
    {
        if (gelezen != Versie) return Netwerkregels.Verouderd.Weiger();
        var keuring = Neem(invoer);
        if (!keuring.IsGelukt) return Uitkomst<NetwerklidGewijzigd>.Geweigerd(keuring.Weigeringen);
        Gewijzigd();
        return new NetwerklidGewijzigd(Id, DossierId);
    }

    /// <summary>Takes it out; what was written about this person goes with it.</summary>
    public NetwerklidWeggehaald HaalWeg() => new(Id, DossierId);

    private Uitkomst Neem(Netwerkinvoer invoer)
    {
        var controle = new Controle().Eis(invoer.Soort is not null, Netwerkregels.SoortOntbreekt, nameof(invoer.Soort));
        var naam = controle.Regel(invoer.Naam, nameof(invoer.Naam), Invoerregels.KorteTekst, Netwerkregels.NaamOntbreekt);
        var relatie = controle.Regel(invoer.Relatie, nameof(invoer.Relatie), Invoerregels.KorteTekst);
        var betekenis = controle.Tekst(invoer.Betekenis, nameof(invoer.Betekenis), Invoerregels.LangeTekst);
        if (!controle.IsGoed) return Uitkomst.Geweigerd(controle.Weigeringen);
        (Naam, Relatie, Soort, Plek, Betekenis) = (naam, relatie, invoer.Soort!.Value, invoer.Plek, betekenis);
        return Uitkomst.Gelukt();
    }
}

/// <summary>Rules of the people in the drawing who do not take part.</summary>
public static class Netwerkregels
{
    /// <summary>Somebody has a name.</summary>
    public static readonly Regel NaamOntbreekt = new("DOS-NETW-001", "Schrijf op hoe deze persoon heet.");

    /// <summary>It is said what for a person it is.</summary>
    public static readonly Regel SoortOntbreekt = new("DOS-NETW-002", "Kies wat voor iemand het is.");

    /// <summary>Somebody else changed it since it was read.</summary>
    public static readonly Regel Verouderd = new("DOS-NETW-003", "Iemand anders heeft dit net veranderd. Kijk wat er nu staat en kies opnieuw.");
}

/// <summary>Somebody was put in the drawing. The name stays out of the log.</summary>
public sealed record NetwerklidGezet(NetwerklidId Netwerklid, DossierId Dossier) : Gebeurtenis;

/// <summary>Something of somebody in the drawing changed.</summary>
public sealed record NetwerklidGewijzigd(NetwerklidId Netwerklid, DossierId Dossier) : Gebeurtenis;

/// <summary>Somebody was taken out of the drawing.</summary>
public sealed record NetwerklidWeggehaald(NetwerklidId Netwerklid, DossierId Dossier) : Gebeurtenis;
