using System.Text.RegularExpressions;
using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Kern;

namespace Spil.Wmo.Domein.Toewijzingen;

/// <summary>Who exchange messages, by their codes.</summary>
/// <param name="Gemeente">CBS code of the municipality.</param>
/// <param name="Aanbieder">AGB code of the provider.</param>
/// <param name="Productcode">The code of help in the household that the municipality uses now, for what is assigned.</param>
public sealed record Berichtpartijen(string Gemeente, string Aanbieder, string Productcode);

/// <summary>Makes messages out of what Spil knows.</summary>
public static partial class Berichtmaker
{
    private const string EersteKeer = "1";
    private static readonly DateOnly Onbekend = new(1900, 1, 1);

    /// <summary>A name for a message that no other message of this sender has.</summary>
    public static string Identificatie() => Guid.NewGuid().ToString("N")[..12].ToUpperInvariant();

    /// <summary>A 301 with all that runs or changed at one provider, and all that is wrong with it.</summary>
    /// <param name="partijen">The codes.</param>
    /// <param name="inwoner">The client.</param>
    /// <param name="toewijzingen">All that runs or changed.</param>
    /// <param name="referentie">The request that it answers; empty when it answers none.</param>
    /// <param name="nu">Now.</param>
    public static (Wmo301 Bericht, IReadOnlyList<Berichtfout> Fouten) Toewijzing(Berichtpartijen partijen, Persoon inwoner, IReadOnlyList<Toewijzing> toewijzingen, string referentie, DateTimeOffset nu) =>
        Toewijzingsmaker.Maak(new(partijen.Gemeente, partijen.Aanbieder, Identificatie(), nu.Datum(), Client(inwoner), [.. toewijzingen.Select(t => Regel(t, t.ToegewezenOp == nu ? referentie : ""))],
            Tijd: Tijdstip(nu), AntwoordOp: referentie.Length > 0 ? [referentie] : null));

    /// <summary>A 305: help began.</summary>
    public static Wmo305 Start(Berichtpartijen partijen, Persoon inwoner, Toewijzing toewijzing, DateOnly op, DateOnly vandaag) =>
        new(Header.Van<Wmo305>(partijen.Aanbieder, partijen.Gemeente, Identificatie(), vandaag), new(inwoner.Bsn?.Voluit() ?? "", Geboren(inwoner), "0", Naam(inwoner),
            [new(toewijzing.Nummer, new(Codes.Huishouden, toewijzing.Productcode), toewijzing.Ingang, op, EersteKeer)]));

    /// <summary>A 307: help ended.</summary>
    public static Wmo307 Stop(Berichtpartijen partijen, Persoon inwoner, Toewijzing toewijzing, DateOnly op, string reden, DateOnly vandaag) =>
        new(Header.Van<Wmo307>(partijen.Aanbieder, partijen.Gemeente, Identificatie(), vandaag), new(inwoner.Bsn?.Voluit() ?? "", Geboren(inwoner), "0", Naam(inwoner),
            [new(toewijzing.Nummer, new(Codes.Huishouden, toewijzing.Productcode), toewijzing.Ingang, toewijzing.GestartOp ?? toewijzing.Ingang, reden, op, EersteKeer)]));

    /// <summary>A 319: no, or not yet.</summary>
    /// <param name="partijen">The codes.</param>
    /// <param name="referentie">The request.</param>
    /// <param name="reden">Why not; null when it is being looked into.</param>
    /// <param name="vandaag">Today.</param>
    public static Wmo319 Antwoord(Berichtpartijen partijen, string referentie, string? reden, DateOnly vandaag) =>
        new(Header.Van<Wmo319>(partijen.Gemeente, partijen.Aanbieder, Identificatie(), vandaag), new(referentie, reden is null ? Codes.InOnderzoek : Codes.Afgewezen, reden));

    private static Vraagclient Client(Persoon p)
    {
        var straat = Huis().Match(p.Adres.Straat);
        var adres = straat.Success && p.Adres.Postcode.Length > 0
            ? new Vraagadres(p.Adres.Postcode, int.Parse(straat.Groups["nummer"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), Leeg(straat.Groups["letter"].Value), Leeg(straat.Groups["rest"].Value), Leeg(straat.Groups["straat"].Value), Leeg(p.Adres.Plaats))
            : null;
        return new(p.Bsn?.Voluit() ?? "", p.Geboortedatum ?? Onbekend, p.Naam.Achternaam, Voorvoegsel: p.Naam.Tussenvoegsel, Voornamen: p.Naam.Voornaam, Voorletters: p.Naam.Voornaam.Length > 0 ? p.Naam.Voornaam[..1] : null,
            Adres: adres, Telefoon: p.Telefoon, Email: p.Email);
    }

    private static Vraagtoewijzing Regel(Toewijzing t, string referentie) => new(t.Nummer, t.Ingang, t.Productcode, t.Einde, t.MinutenPerWeek,
        ToegewezenOp: t.ToegewezenOp.Datum(), ToegewezenOm: Tijdstip(t.ToegewezenOp), Reden: Leeg(t.Reden), ReferentieAanbieder: Leeg(referentie));

    private static Geboortedatum Geboren(Persoon p) => p.Geboortedatum is { } dag ? new(dag) : new(Onbekend, "3");

    private static VerkorteNaam Naam(Persoon p) => new(new(p.Naam.Achternaam, Leeg(p.Naam.Tussenvoegsel)), Leeg(p.Naam.Voornaam));

    private static TimeOnly Tijdstip(DateTimeOffset moment) => TimeOnly.FromDateTime(moment.InNederland().DateTime);

    private static string? Leeg(string tekst) => tekst.Length == 0 ? null : tekst;

    // "Havenstraat 12 a", "1e Dwarsstraat 4-2": the last number is that of the house, unless a number belongs to it: 12 2.
    [GeneratedRegex(@"^(?<straat>.*\D|.*\S)\s(?<nummer>\d{1,5})(?:\s?(?<letter>[A-Za-z])(?![A-Za-z]))?[\s-]*(?<rest>.{0,4})$")]
    private static partial Regex Huis();
}
