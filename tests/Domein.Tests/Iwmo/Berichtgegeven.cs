using System.Text;
using Spil.Iwmo;

namespace Spil.Domein.Tests.Iwmo;

/// <summary>One good message of each kind, with every element that may stand in it somewhere, and the ways in which tests spoil them.</summary>
internal static class Berichtgegeven
{
    public const string Bsn = "999900006";
    public const string Huizen = "0406";
    public const string Aanbieder = "75750101";
    public static readonly DateOnly Dag = new(2021, 5, 3);

    private static readonly VerkorteNaam Kort = new(new("Bakker", "de"), "Jopie", "J");
    private static readonly Geboortedatum Geboren = new(new(1941, 2, 28));

    public static readonly Product Hulp = new("01", "01A04");

    public static Header Van<T>() where T : IBericht => typeof(T) == typeof(Wmo301) || typeof(T) == typeof(Wmo319)
        ? Header.Van<T>(Huizen, Aanbieder, "HZN000000001", Dag) : Header.Van<T>(Aanbieder, Huizen, "GDN000000001", Dag);

    public static ToegewezenProduct Toegewezen(int nummer = 1001, int minuten = 125, string van = "2021-05-10", string? tot = "2026-05-09") =>
        new(nummer, null, Hulp, Dag, new(9, 30), DateOnly.Parse(van, System.Globalization.CultureInfo.InvariantCulture), tot is null ? null : DateOnly.Parse(tot, System.Globalization.CultureInfo.InvariantCulture), null, Toewijzingsverloop.PerWeek(minuten), null, null);

    public static Contact Thuis() => new("01", new(new(12, "a", "bis", "TO"), "1271AB", "Ceintuurbaan", "Huizen", "NL"), null, new(new("0355281911", "+31"), new("0612345678", "+31")), "jopie@voorbeeld.nl");

    public static Wmo301 Wmo301(params ToegewezenProduct[] producten) => new(Van<Wmo301>(), new(Bsn, Geboren, "2",
        new(new("Bakker", "de"), new("Smit"), "Jopie", "J", "3"), new("1", "Nederlands"), "01", "06", "Bel twee keer aan.\nDe hond is lief.",
        [new("R1", 1, "07", new(new(1900, 1, 1), "3"), "1", new(new("Smit"), null, null, null, "6"), new("02", null, "Buurthuis", new(new("0355281912", "+31"))))],
        [Thuis(), new("04", null, null, new(new("0355281913", "+31")), null, new(Dag, null))], producten.Length == 0 ? [Toegewezen()] : producten));

    public static Wmo302 Wmo302() => Spil.Iwmo.Wmo302.Antwoord(Wmo301(), "GDN000000302", Dag.AddDays(1));

    public static Wmo305 Wmo305() => new(Van<Wmo305>(), new(Bsn, Geboren, "2", Kort, [new(1001, Hulp, new(2021, 5, 10), new(2021, 5, 12), "1")]));

    public static Wmo307 Wmo307() => new(Van<Wmo307>(), new(Bsn, Geboren, "2", Kort, [new(1001, Hulp, new(2021, 5, 10), new(2021, 5, 12), "20", new(2021, 6, 1), "1")]));

    public static Wmo315 Wmo315() => new(Van<Wmo315>(), new(Bsn, Geboren, "2", Kort, "Graag snel.",
        [new("REF-1", 77, Hulp, new(2021, 5, 1), new(2021, 5, 10), new(2022, 5, 9), Toewijzingsverloop.PerWeek(125), null, new("02", null, "01012345"), "1", "Op dinsdag.")]));

    public static Wmo317 Wmo317() => new(Van<Wmo317>(), new(Bsn, new("REF-2", "1", [new(1003)],
        [new(1001, new(2021, 6, 1), new(2022, 5, 9), Toewijzingsverloop.PerWeek(150), null)],
        [new(new("02"), new(2021, 6, 1), new(2022, 5, 9), null, 100_00)])));

    public static Wmo319 Wmo319() => new(Van<Wmo319>(), new("REF-2", "1", "3"));

    public static Prestatie Prestatie(string nummer = "P1", int volume = 500, string side = "D", int toewijzing = 1001, string van = "2021-06-01", string tot = "2021-06-30") =>
        new(new(nummer, side == "C" ? "P0" : null), toewijzing, "01", "01A04", new(DateOnly.Parse(van, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(tot, System.Globalization.CultureInfo.InvariantCulture)), volume, "01", 55, new(volume * 55, side));

    public static Wmo323 Wmo323(params Prestatie[] prestaties)
    {
        Prestatie[] alle = prestaties.Length > 0 ? prestaties : [Prestatie(), Prestatie("P2", 100, "C")];
        var som = alle.Sum(p => p.IngediendBedrag.DebetCredit == "D" ? p.IngediendBedrag.Bedrag : -(long)p.IngediendBedrag.Bedrag);
        return new(Van<Wmo323>(), new("D202106", new(new(2021, 6, 1), new(2021, 6, 30)), new(2021, 7, 2), new(Math.Abs(som), som < 0 ? "C" : "D"), [new(Bsn, alle)]));
    }

    public static IReadOnlyList<IBericht> Alle() => [Wmo301(), Wmo302(), Wmo305(), Wmo307(), Wmo315(), Wmo317(), Wmo319(), Wmo323()];

    /// <summary>The elements that the good messages do not have, together or at all.</summary>
    public static IReadOnlyList<IBericht> Zeldzaam()
    {
        var (toewijzing, start, stop, verzoek, wijziging) = (Wmo301(), Wmo305(), Wmo307(), Wmo315(), Wmo317());
        var onbekend = new Geboortedatum(new(1900, 1, 1), "3");
        IBericht[] toewijzingen = [
            Wmo301(Toegewezen() with { ReferentieAanbieder = "REF-1", RedenWijziging = "04", Commentaar = "Dinsdag" }, Toegewezen(1002) with { Product = null, Omvang = null, Budget = 5000 }),
            toewijzing with { Client = toewijzing.Client with { Naam = toewijzing.Client.Naam with { Partnernaam = new("Smit", "'t") }, Contactgegevens = [Thuis(), new("04", null, null, new(new("0355281913", "+31")), null, new(Dag, Dag))], Relaties = [toewijzing.Client.Relaties![0] with { Contact = Thuis() with { Periode = new(Dag, Dag) }, Naam = toewijzing.Client.Naam }] } },
        ];
        return [
            .. toewijzingen, .. toewijzingen.Select(t => Spil.Iwmo.Wmo302.Antwoord((Wmo301)t, "GDN1", Dag)),
            Wmo302() with { Header = Wmo302().Header with { XsltVersie = "1.0.1", RetourCodes = ["0001", "0233"] }, Client = null },
            start with { Client = start.Client with { Geboortedatum = onbekend } },
            stop with { Client = stop.Client with { Geboortedatum = onbekend } },
            verzoek with { Client = verzoek.Client with { Geboortedatum = onbekend, AangevraagdeProducten = [verzoek.Client.AangevraagdeProducten[0] with { Product = null, Omvang = null, Budget = 7, Verwijzer = new("03", "Huisarts De Wit") }] } },
            wijziging with { Client = wijziging.Client with { Verzoek = new("REF-3", "2", null, [new(1001, Dag, Dag, null, 7)], [new(Hulp, Dag, Dag, Toewijzingsverloop.PerWeek(1), null)]) } },
        ];
    }

    public static string Xml(this IBericht bericht) => Encoding.UTF8.GetString(Berichtschrijver.Schrijf(bericht));

    public static Gelezenbericht Lees(string xml, Voorkennis? voorkennis = null) => Berichtlezer.Lees(new MemoryStream(Encoding.UTF8.GetBytes(xml)), voorkennis);

    /// <summary>Code and path of all that is wrong, a line each.</summary>
    public static string[] Fouten(this IBericht bericht, Voorkennis? voorkennis = null) => [.. Berichtschrijver.Controleer(bericht, voorkennis).Select(f => $"{f.Code} {f.Pad}")];

    public static string[] Fouten(string xml) => [.. Lees(xml).Fouten.Select(f => $"{f.Code} {f.Pad}")];
}
