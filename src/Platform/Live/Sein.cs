using System.Text.Json;
using Spil.Kern;

namespace Spil.Platform.Live;

/// <summary>What changed: a kind of thing, and which one; null for any of them.</summary>
/// <param name="Naam">"voorstel", "plan", "kring".</param>
/// <param name="Id">Which one.</param>
/// <param name="Soort">The kind of data that somebody must be allowed to see to be told so.</param>
public sealed record Onderwerp(string Naam, Guid? Id, Gegevenssoort Soort)
{
    /// <summary>"voorstel/…", as an open screen hears it.</summary>
    public string Tekst => Id is { } id ? $"{Naam}/{id}" : Naam;

    /// <summary>True when one of these is (among) the other.</summary>
    public bool Raakt(Onderwerp ander) => Naam == ander.Naam && (Id is null || ander.Id is null || Id == ander.Id);
}

/// <summary>
/// "Something in dossier X changed." Names and ids only, never what was written: who hears it asks for the page and meets the rule of access there.
/// </summary>
/// <param name="Nummer">The last line of this change in the wijzigingslog: a later change has a higher number, on every node.</param>
/// <param name="Dossier">In which dossier; null when it is about accounts only.</param>
/// <param name="Onderwerpen">What changed. Empty when it is nothing that an open screen shows, but it may be a ground of access.</param>
/// <param name="Accounts">Accounts of which a session ended, or the role or the block changed.</param>
public sealed record Sein(long Nummer, DossierId? Dossier, IReadOnlyList<Onderwerp> Onderwerpen, IReadOnlyList<AccountId> Accounts)
{
    // PostgreSQL takes 8,000 bytes. More than this is a change of everything anyway.
    private const int HoogsteOnderwerpen = 32;
    private const int HoogsteAccounts = 64;

    /// <summary>As it travels from node to node.</summary>
    public string Schrijf() => JsonSerializer.Serialize(new Vorm(Nummer, Dossier?.Waarde,
        [.. Bundel(Onderwerpen).Select(o => new Deel(o.Naam, o.Id, (int)o.Soort))], Accounts.Count > HoogsteAccounts ? null : [.. Accounts.Select(a => a.Waarde)]));

    /// <summary>Reads what <see cref="Schrijf"/> wrote; null when it is something else.</summary>
    public static Sein? Lees(string tekst)
    {
        try
        {
            return JsonSerializer.Deserialize<Vorm>(tekst) is { } v
                ? new(v.N, v.D is { } id ? new DossierId(id) : null, [.. v.O.Select(o => new Onderwerp(o.N, o.I, (Gegevenssoort)o.S))], [.. (v.A ?? []).Select(a => new AccountId(a))])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Each subject once; too many of one kind become "all of that kind".</summary>
    public static IReadOnlyList<Onderwerp> Bundel(IEnumerable<Onderwerp> onderwerpen)
    {
        List<Onderwerp> uniek = [.. onderwerpen.Distinct()];
        return uniek.Count <= HoogsteOnderwerpen ? uniek : [.. uniek.Select(o => o with { Id = null }).Distinct()];
    }

    private sealed record Vorm(long N, Guid? D, IReadOnlyList<Deel> O, IReadOnlyList<Guid>? A);

    private sealed record Deel(string N, Guid? I, int S);
}
