using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Spil.Iwmo;

/// <summary>
/// Reads elements by the table of the schema and says what is wrong with them. After a mistake it goes on at the next element it knows,
/// so that somebody sees all mistakes at once.
/// </summary>
/// <param name="neem">Gets each element with elements in it when it is complete; true when it need not be kept.</param>
internal sealed class Boomlezer(XmlReader lezer, Leesbewaker bewaker, Foutenlijst fouten, Func<Element, XElement, string, bool> neem)
{
    private const int MeesteOnbekend = 1000;
    private const int Diepst = 32;
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";

    private int onbekend;

    /// <summary>Reads the element on whose start tag the reader stands, to its end tag. Names in the result have no namespace.</summary>
    public XElement Lees(Element element, string pad)
    {
        Attributen(pad);
        return element.Type is Enkelvoudig waarde ? Waarde(element, waarde, pad) : Reeks(element.Naam, (Samengesteld)element.Type, pad);
    }

    /// <summary>Goes to the next node.</summary>
    public XmlNodeType Verder()
    {
        bewaker.Deel();
        lezer.Read();
        return lezer.NodeType;
    }

    private XElement Reeks(string naam, Samengesteld type, string pad)
    {
        var knoop = new XElement(naam);
        var (positie, aantal) = (0, 0);
        if (!lezer.IsEmptyElement)
        {
            while (Verder() != XmlNodeType.EndElement)
            {
                if (lezer.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) fouten.Voeg(Iwmoregels.Onverwacht.Bij(pad, "Hier hoort geen losse tekst tussen de elementen."), true);
                if (lezer.NodeType != XmlNodeType.Element) continue;
                var plaats = lezer.NamespaceURI == type.Naamruimte ? type.Plaats(lezer.LocalName) : -1;
                if (plaats < positie || (plaats == positie && aantal > 0 && !type.Elementen[plaats].Herhaalt))
                {
                    Weiger(type, plaats, pad);
                    continue;
                }
                if (plaats > positie)
                {
                    Mist(type, positie, plaats, aantal, pad);
                    (positie, aantal) = (plaats, 0);
                }
                var kind = type.Elementen[plaats];
                var kindpad = $"{pad}/{kind.Naam}" + (kind.Herhaalt ? $"[{++aantal}]" : "");
                if (!kind.Herhaalt) aantal++;
                var gelezen = Lees(kind, kindpad);
                if (kind.Type is Enkelvoudig || !neem(kind, gelezen, kindpad)) knoop.Add(gelezen);
            }
        }
        Mist(type, positie, type.Elementen.Count, aantal, pad);
        return knoop;
    }

    private XElement Waarde(Element element, Enkelvoudig type, string pad)
    {
        var tekst = new StringBuilder();
        if (!lezer.IsEmptyElement)
        {
            while (Verder() != XmlNodeType.EndElement)
            {
                if (lezer.NodeType == XmlNodeType.Element)
                {
                    fouten.Voeg(Iwmoregels.Onverwacht.Bij(pad, "Hier hoort een waarde. Er staat een element in."), true);
                    SlaOver();
                }
                else if (lezer.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                    tekst.Append(lezer.Value);
                if (tekst.Length > Leesbewaker.MeesteBytesPerDeel) throw new Leesstop(Iwmoregels.TeGroot.Bij(pad, "Dit stuk tekst is groter dan in een bericht past."));
            }
        }
        var waarde = type.Kaal(tekst.ToString());
        if (element.VasteWaarde is { } vast && waarde != vast) fouten.Voeg(Vaste(element.Naam).Bij(pad, $"Hier hoort {vast} te staan."), true);
        else if (type.Keur(waarde) is { } bezwaar) fouten.Voeg(new(bezwaar.Code, pad, bezwaar.Zin), bezwaar.IsOnleesbaar);
        return new(element.Naam, waarde);
    }

    private static Iwmoregel Vaste(string naam) => naam switch { "BerichtVersie" => Iwmoregels.CS025, "BerichtSubversie" => Iwmoregels.CS015, _ => Iwmoregels.RS047 };

    private void Weiger(Samengesteld type, int plaats, string pad)
    {
        var bekend = type.Plaats(lezer.LocalName) >= 0;
        var hier = $"{pad}/{Kort(lezer.LocalName)}";
        fouten.Voeg(plaats >= 0 ? Iwmoregels.Onverwacht.Bij(hier, "Dit element staat hier te laat of te vaak.")
            : bekend ? Iwmoregels.Naamruimte.Bij(hier, $"Dit element hoort bij de namespace {type.Naamruimte}.")
            : Iwmoregels.Onverwacht.Bij(hier, "De standaard kent dit element hier niet."), true);
        SlaOver();
    }

    private void Mist(Samengesteld type, int van, int tot, int aantal, string pad)
    {
        for (var i = aantal > 0 ? van + 1 : van; i < tot; i++)
            if (type.Elementen[i].Verplicht) fouten.Voeg(Iwmoregels.Ontbreekt.Bij($"{pad}/{type.Elementen[i].Naam}"), true);
    }

    private void SlaOver()
    {
        if (lezer.IsEmptyElement) return;
        var diepte = lezer.Depth;
        while (Verder() != XmlNodeType.EndElement || lezer.Depth > diepte)
            if (++onbekend > MeesteOnbekend || lezer.Depth > Diepst) throw new Leesstop(Iwmoregels.TeVeelFouten.Bij("/", "In dit bestand staat te veel dat de standaard niet kent. Spil leest het niet verder."));
    }

    private void Attributen(string pad)
    {
        for (var meer = lezer.MoveToFirstAttribute(); meer; meer = lezer.MoveToNextAttribute())
            if (lezer.NamespaceURI != Xmlns && !(lezer.NamespaceURI == Xsi && lezer.LocalName is "schemaLocation" or "noNamespaceSchemaLocation"))
                fouten.Voeg(Iwmoregels.Onverwacht.Bij($"{pad}/@{Kort(lezer.LocalName)}", "De standaard kent dit attribuut niet."), true);
        lezer.MoveToElement();
    }

    private static string Kort(string naam) => naam.Length <= 60 ? naam : naam[..60] + "…";
}
