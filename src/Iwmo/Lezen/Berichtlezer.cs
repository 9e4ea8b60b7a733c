using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Spil.Iwmo;

/// <summary>
/// Reads a message, checks how it is built by the table of the schema, and then asks the rules of the standard. Nothing is fetched:
/// no DTD, no entity, no schema that a file names. Memory stays bounded whatever the file is.
/// </summary>
public static class Berichtlezer
{
    /// <summary>Most bytes of a message: a declaration of about 200,000 lines.</summary>
    public const long MeesteBytes = 100_000_000;

    /// <summary>Reads a message to its end.</summary>
    /// <param name="invoer">The bytes; they are read as they come, and not closed.</param>
    /// <param name="voorkennis">What the receiver knows besides this message, for rules that ask for more than one.</param>
    /// <param name="perClient">Gets each client of a 323 as soon as it is read, so that a long one need not fit in memory; its list is then empty.</param>
    public static Gelezenbericht Lees(Stream invoer, Voorkennis? voorkennis = null, Action<Client323>? perClient = null)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        var fouten = new Foutenlijst();
        if (invoer.CanSeek && invoer.Length - invoer.Position > MeesteBytes)
        {
            fouten.Sluit(Iwmoregels.TeGroot.Bij("/", TeGroot(MeesteBytes)));
            return new(null, null, fouten.Alle);
        }
        Berichtsoort? soort = null;
        try
        {
            return Lees(invoer, voorkennis ?? Voorkennis.Geen, perClient, fouten, gevonden => soort = gevonden);
        }
        catch (Leesstop stop)
        {
            fouten.Sluit(stop.Fout);
        }
        catch (DecoderFallbackException)
        {
            fouten.Sluit(Iwmoregels.Tekenset.Bij("/"));
        }
        catch (XmlException fout)
        {
            fouten.Sluit(Vertaal(fout));
        }
        return new(soort, null, fouten.Alle);
    }

    internal static string TeGroot(long meesteBytes) => $"Dit bestand is groter dan {meesteBytes / 1_000_000} MB. Zo groot is een bericht niet.";

    private static Gelezenbericht Lees(Stream invoer, Voorkennis voorkennis, Action<Client323>? perClient, Foutenlijst fouten, Action<Berichtsoort> gevonden)
    {
        var bewaker = new Leesbewaker(invoer, MeesteBytes);
        // A strict decoder of our own: what a file says about its encoding is checked, never followed.
        using var tekst = new StreamReader(bewaker, new UTF8Encoding(true, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        using var lezer = XmlReader.Create(tekst, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MeesteBytes, MaxCharactersFromEntities = 1024 });
        var declaratie = new Declaratieregels();
        var onleesbaarVoorClient = 0;
        Berichtsoort? soort = null;
        var boom = new Boomlezer(lezer, bewaker, fouten, NeemClient);

        while (boom.Verder() != XmlNodeType.Element)
            if (lezer.NodeType == XmlNodeType.XmlDeclaration && lezer.GetAttribute("encoding") is { } naam && !naam.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
                throw new Leesstop(Iwmoregels.Tekenset.Bij("/"));
        soort = lezer.LocalName == "Bericht" ? Iwmoschema.Zoek(lezer.NamespaceURI) : null;
        if (soort is null) throw new Leesstop(Iwmoregels.Onbekend.Bij("/"));
        gevonden(soort);

        var knoop = boom.Lees(soort.Wortel, "/Bericht");
        while (!lezer.EOF) boom.Verder();
        if (fouten.Onleesbaar > 0) return new(soort, null, fouten.Alle);
        var bericht = (IBericht)Vertaling.Maak(soort.Vorm, knoop);
        fouten.Voeg(bericht is Wmo323 wmo323 ? declaratie.Sluit(wmo323) : Berichtregels.Van(bericht, voorkennis));
        return new(soort, bericht, fouten.Alle);

        bool NeemClient(Element element, XElement kind, string pad)
        {
            if (soort!.Vorm != typeof(Wmo323) || element.Naam != "Client") return false;
            var leesbaar = fouten.Onleesbaar == onleesbaarVoorClient;
            onleesbaarVoorClient = fouten.Onleesbaar;
            if (leesbaar)
            {
                var client = (Client323)Vertaling.Maak(typeof(Client323), kind);
                fouten.Voeg(declaratie.Client(client, pad));
                perClient?.Invoke(client);
            }
            return perClient is not null;
        }
    }

    // .NET has no separate exception for a DTD; a test keeps this right.
    private static Berichtfout Vertaal(XmlException fout) =>
        fout.Message.Contains("DTD", StringComparison.Ordinal) ? Iwmoregels.Dtd.Bij("/")
        : Iwmoregels.GeenXml.Bij("/", fout.LineNumber > 0 ? $"Dit is geen goede XML. Kijk bij regel {fout.LineNumber}, teken {fout.LinePosition}." : null);
}

/// <summary>What came out of reading a message.</summary>
/// <param name="Soort">Which message it is; <see langword="null"/> when that cannot be seen.</param>
/// <param name="Bericht">The message; <see langword="null"/> when it is not built as the standard says. It is there when only rules or values are wrong.</param>
/// <param name="Fouten">All that is wrong; empty when nothing is.</param>
public sealed record Gelezenbericht(Berichtsoort? Soort, IBericht? Bericht, IReadOnlyList<Berichtfout> Fouten)
{
    /// <summary>Nothing is wrong.</summary>
    public bool IsGoed => Fouten.Count == 0;
}
