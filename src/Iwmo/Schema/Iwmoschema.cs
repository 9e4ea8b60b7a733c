using System.Collections.Frozen;

namespace Spil.Iwmo;

/// <summary>
/// The eight messages of iWmo 3.2 that Spil knows, as data: which element stands where, how often, and what may stand in it.
/// One table (<c>iwmo-3.2.txt</c>) serves the reader, the writer and the check, so they cannot differ.
/// </summary>
public static class Iwmoschema
{
    private const string Wortel = "http://www.istandaarden.nl/iwmo/3_2/";

    /// <summary>The namespace of the shared types and of the elements in them.</summary>
    public const string Basisnaamruimte = Wortel + "basisschema/schema";

    private static readonly FrozenDictionary<string, Type> Vormen = new Dictionary<string, Type>
    {
        ["wmo301"] = typeof(Wmo301),
        ["wmo302"] = typeof(Wmo302),
        ["wmo305"] = typeof(Wmo305),
        ["wmo307"] = typeof(Wmo307),
        ["wmo315"] = typeof(Wmo315),
        ["wmo317"] = typeof(Wmo317),
        ["wmo319"] = typeof(Wmo319),
        ["wmo323"] = typeof(Wmo323),
    }.ToFrozenDictionary();

    private static readonly Tabel Gelezen = Tabel.Lees();

    /// <summary>The messages, by number.</summary>
    public static IReadOnlyList<Berichtsoort> Berichten { get; } =
        [.. Gelezen.Berichten.Select(b => new Berichtsoort(b.Naam, b.Code, Naamruimte(b.Naam), new Element("Bericht", Gelezen.Reeks(b.Naam, "Bericht"), true, false, null), Vormen[b.Naam]))];

    /// <summary>The types of the basisschema, by name.</summary>
    public static IReadOnlyList<Elementtype> Basistypen { get; } = Gelezen.Basistypen();

    /// <summary>The message whose root element has this namespace; <see langword="null"/> when Spil does not know it.</summary>
    public static Berichtsoort? Zoek(string naamruimte) => Berichten.FirstOrDefault(b => b.Naamruimte == naamruimte);

    /// <summary>The message that a record stands for.</summary>
    public static Berichtsoort Van(Type vorm) => Berichten.First(b => b.Vorm == vorm);

    internal static string Naamruimte(string bericht) => $"{Wortel}{bericht}/schema";
}

/// <summary>One message of the standard.</summary>
/// <param name="Naam">For example <c>wmo301</c>.</param>
/// <param name="Code">Its number in the header: Vektis COD002.</param>
/// <param name="Naamruimte">The namespace of its own elements.</param>
/// <param name="Wortel">The root element <c>Bericht</c>.</param>
/// <param name="Vorm">The record that holds it.</param>
public sealed record Berichtsoort(string Naam, string Code, string Naamruimte, Element Wortel, Type Vorm)
{
    /// <summary>The number people call it by, for example <c>301</c>.</summary>
    public string Nummer => Naam[3..];
}

/// <summary>A place in a sequence.</summary>
/// <param name="Naam">Name of the element.</param>
/// <param name="Type">What stands in it.</param>
/// <param name="Verplicht">It may not be left out.</param>
/// <param name="Herhaalt">It may stand there more than once.</param>
/// <param name="VasteWaarde">The only value it may have; <see langword="null"/> when the type decides.</param>
public sealed record Element(string Naam, Elementtype Type, bool Verplicht, bool Herhaalt, string? VasteWaarde);

/// <summary>What an element holds: a value or a sequence of elements.</summary>
/// <param name="Naam">Name of the type in the standard.</param>
public abstract record Elementtype(string Naam);

/// <summary>A sequence of elements, in this order.</summary>
/// <param name="Naam">Name of the type in the standard.</param>
/// <param name="Naamruimte">The namespace of the elements in it.</param>
/// <param name="Elementen">The elements, in their order.</param>
public sealed record Samengesteld(string Naam, string Naamruimte, IReadOnlyList<Element> Elementen) : Elementtype(Naam)
{
    /// <summary>It only wraps a repeated element, so in a record it is a list.</summary>
    public bool IsLijst => Elementen is [{ Herhaalt: true }];

    /// <summary>The place of an element in the order, or -1.</summary>
    public int Plaats(string naam)
    {
        for (var i = 0; i < Elementen.Count; i++)
            if (Elementen[i].Naam == naam) return i;
        return -1;
    }
}
