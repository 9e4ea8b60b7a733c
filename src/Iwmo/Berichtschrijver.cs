using System.Collections;
using System.Text;
using System.Xml;

namespace Spil.Iwmo;

/// <summary>Writes a message in the order and the namespaces of the table of the schema, in UTF-8 without byte order mark.</summary>
public static class Berichtschrijver
{
    private static readonly XmlWriterSettings Vorm = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    /// <summary>Writes a message. What was left empty and is obligatory is not there either: ask <see cref="Controleer"/> first.</summary>
    public static void Schrijf(IBericht bericht, Stream uitvoer)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var soort = Iwmoschema.Van(bericht.GetType());
        using var schrijver = XmlWriter.Create(uitvoer, Vorm);
        schrijver.WriteStartDocument();
        schrijver.WriteStartElement("", "Bericht", soort.Naamruimte);
        schrijver.WriteAttributeString("xmlns", "iwmo", null, Iwmoschema.Basisnaamruimte);
        Inhoud(schrijver, (Samengesteld)soort.Wortel.Type, bericht);
        schrijver.WriteEndElement();
        schrijver.WriteEndDocument();
    }

    /// <summary>Writes a message to memory.</summary>
    public static byte[] Schrijf(IBericht bericht)
    {
        using var geheugen = new MemoryStream();
        Schrijf(bericht, geheugen);
        return geheugen.ToArray();
    }

    /// <summary>All that is wrong with a message that somebody made: it is written and read back, so nothing is checked in another way.</summary>
    public static IReadOnlyList<Berichtfout> Controleer(IBericht bericht, Voorkennis? voorkennis = null) =>
        Berichtlezer.Lees(new MemoryStream(Schrijf(bericht)), voorkennis).Fouten;

    private static void Inhoud(XmlWriter schrijver, Samengesteld type, object vorm)
    {
        if (type.IsLijst)
        {
            foreach (var deel in (IEnumerable)vorm) Element(schrijver, type, type.Elementen[0], deel);
            return;
        }
        foreach (var element in type.Elementen)
            if (vorm.GetType().GetProperty(element.Naam)!.GetValue(vorm) is { } waarde) Element(schrijver, type, element, waarde);
    }

    private static void Element(XmlWriter schrijver, Samengesteld ouder, Element element, object waarde)
    {
        schrijver.WriteStartElement(element.Naam, ouder.Naamruimte);
        if (element.Type is Samengesteld type) Inhoud(schrijver, type, waarde);
        else schrijver.WriteString(Vertaling.Tekst(waarde));
        schrijver.WriteEndElement();
    }
}
