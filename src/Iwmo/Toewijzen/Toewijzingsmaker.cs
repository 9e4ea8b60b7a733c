using Spil.Kern;

namespace Spil.Iwmo;

/// <summary>Makes a 301 out of a question: all that runs, what comes, and room for it.</summary>
public static class Toewijzingsmaker
{
    private const int LangsteStraat = 24;
    private const int MeesteVoorletters = 6;
    private const int MinutenInWeek = 10080;

    /// <summary>The message with all that is wrong with it; send it only when nothing is.</summary>
    public static (Wmo301 Bericht, IReadOnlyList<Berichtfout> Fouten) Maak(Toewijzingsvraag vraag, Voorkennis? voorkennis = null)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var producten = (vraag.Nieuw ?? []).Aggregate<Vraagtoewijzing, IReadOnlyList<ToegewezenProduct>>(
            [.. (vraag.Toewijzingen ?? []).Select(t => Product(t, vraag))], (lopend, nieuw) => Toewijzingsverloop.Voegtoe(lopend, Product(nieuw, vraag)));
        var bericht = new Wmo301(Header.Van<Wmo301>(vraag.Gemeente, vraag.Aanbieder, vraag.Identificatie, vraag.Dagtekening), Client(vraag.Client, producten));
        var kennis = (voorkennis ?? Voorkennis.Geen) with { Verzoeken = (vraag.AntwoordOp ?? []).ToHashSet() };
        return (bericht, [.. Minuten("toewijzingen", vraag.Toewijzingen), .. Minuten("nieuw", vraag.Nieuw), .. Berichtschrijver.Controleer(bericht, kennis)]);
    }

    private static Client301 Client(Vraagclient c, IReadOnlyList<ToegewezenProduct> producten) => new(
        c.Bsn, new(c.Geboortedatum, c.Geboortedatum == new DateOnly(1900, 1, 1) ? "3" : null), c.Geslacht,
        new(new(c.Achternaam, Leeg(c.Voorvoegsel)), Leeg(c.Partnernaam) is { } partner ? new(partner, Leeg(c.Partnervoorvoegsel)) : null, Leeg(c.Voornamen), Letters(c.Voorletters), Leeg(c.Naamgebruik) ?? "1"),
        null, null, null, Leeg(c.Commentaar), null,
        [new("01", c.Adres is { } adres ? Adres(adres) : null, null, Telefoon(c.Telefoon), Leeg(c.Email))],
        producten);

    // A street of more than 24 characters is cut off, as the standard (NEN 5825) has no room for it; postcode and number say which it is.
    private static Adres Adres(Vraagadres a) => new(new(a.Huisnummer, Leeg(a.Huisletter), Leeg(a.Toevoeging)), Leeg(a.Postcode)?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(),
        Leeg(a.Straat) is { Length: > LangsteStraat } lang ? lang[..LangsteStraat].TrimEnd() : Leeg(a.Straat), Leeg(a.Plaats), Leeg(a.Land) ?? Codes.Nederland);

    private static Telefoonnummers? Telefoon(string? nummer)
    {
        var cijfers = string.Concat((nummer ?? "").Where(char.IsAsciiDigit));
        return cijfers.Length == 0 ? null : new(new(cijfers, "+31"));
    }

    private static string? Letters(string? voorletters)
    {
        var letters = string.Concat((voorletters ?? "").Where(char.IsLetter));
        return letters.Length == 0 ? null : letters[..Math.Min(letters.Length, MeesteVoorletters)];
    }

    private static ToegewezenProduct Product(Vraagtoewijzing t, Toewijzingsvraag vraag) => new(
        t.Nummer, Leeg(t.ReferentieAanbieder), new(t.Categorie, Leeg(t.Code)), t.ToegewezenOp ?? vraag.Dagtekening,
        t.ToegewezenOm ?? (t.ToegewezenOp is null ? vraag.Tijd : null) ?? TimeOnly.MinValue, t.Ingangsdatum, t.Einddatum, Leeg(t.Reden),
        t.MinutenPerTweeWeken is { } twee ? Toewijzingsverloop.PerTweeWeken(twee, t.Ingangsdatum, t.Einddatum ?? t.Ingangsdatum) : t.MinutenPerWeek is { } week ? Toewijzingsverloop.PerWeek(week) : null,
        null, Leeg(t.Commentaar));

    private static IEnumerable<Berichtfout> Minuten(string lijst, IReadOnlyList<Vraagtoewijzing>? toewijzingen) =>
        (toewijzingen ?? []).Select((t, i) => (t, i))
            .Where(x => x.t is { MinutenPerWeek: not null, MinutenPerTweeWeken: not null }
                || x.t.MinutenPerWeek is < 1 or > MinutenInWeek || x.t.MinutenPerTweeWeken is < 1 or > 2 * MinutenInWeek)
            .Select(x => Iwmoregels.Minuten.Bij($"{lijst}[{x.i}]", x.t is { MinutenPerWeek: not null, MinutenPerTweeWeken: not null } ? "Kies minutenPerWeek of minutenPerTweeWeken." : null));

    private static string? Leeg(string? tekst) => Tekst.EenRegel(tekst) is { Length: > 0 } schoon ? schoon : null;
}
