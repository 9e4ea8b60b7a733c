namespace Spil.Iwmo;

/// <summary>302: the provider says of a 301 that it came in well, or what is wrong with it. It repeats the 301, with codes at each part.</summary>
/// <param name="Header">The head.</param>
/// <param name="Client">The client; left out when the message was refused as a whole.</param>
public sealed record Wmo302(Retourheader Header, Client302? Client) : IBericht
{
    Header IBericht.Header => Header;

    /// <summary>All codes, each with where it stands.</summary>
    public IReadOnlyList<Retourcode> Codes()
    {
        const string Pad = "/Bericht/Client";
        return [.. Bij("/Bericht/Header", Header.RetourCodes), .. Client is not { } client ? [] : (IReadOnlyList<Retourcode>)[
            .. Bij(Pad, client.RetourCodes),
            .. (client.Relaties ?? []).SelectMany((r, i) => (IEnumerable<Retourcode>)[.. Bij($"{Pad}/Relaties/Relatie[{i + 1}]", r.RetourCodes), .. Bij($"{Pad}/Relaties/Relatie[{i + 1}]/Contact", r.Contact.RetourCodes)]),
            .. client.Contactgegevens.SelectMany((c, i) => Bij($"{Pad}/Contactgegevens/Contact[{i + 1}]", c.RetourCodes)),
            .. client.ToegewezenProducten.SelectMany((p, i) => Bij($"{Pad}/ToegewezenProducten/ToegewezenProduct[{i + 1}]", p.RetourCodes, p.ToewijzingNummer))]];
    }

    /// <summary>The answer to a 301.</summary>
    /// <param name="op">The 301.</param>
    /// <param name="identificatie">What the provider calls the answer.</param>
    /// <param name="dag">The day of it.</param>
    /// <param name="bijProduct">What is said of an assignment; nothing when left out.</param>
    public static Wmo302 Antwoord(Wmo301 op, string identificatie, DateOnly dag, Func<ToegewezenProduct, IReadOnlyList<string>>? bijProduct = null)
    {
        IReadOnlyList<string> goed = [Retourcode.GeenOpmerking];
        var (h, c) = (op.Header, op.Client);
        return new(new(Iwmoschema.Van(typeof(Wmo302)).Code, h.BerichtVersie, h.BerichtSubversie, h.Afzender, h.Ontvanger, h.BerichtIdentificatie, h.XsdVersie, identificatie, dag, null, new("1.0.0", "1.0.0"), goed),
            new(c.Bsn, c.Geboortedatum, c.Geslacht, c.Naam, c.Communicatie, c.JuridischeStatus, c.WettelijkeVertegenwoordiging, c.Commentaar,
                c.Relaties is null ? null : [.. c.Relaties.Select(r => new Relatie302(r.Nummer, r.Volgorde, r.Soort, r.Geboortedatum, r.Geslacht, r.Naam, Contact(r.Contact), goed))],
                [.. c.Contactgegevens.Select(Contact)],
                [.. c.ToegewezenProducten.Select(p => new ToegewezenProduct302(p.ToewijzingNummer, p.ReferentieAanbieder, p.Product, p.Toewijzingsdatum, p.Toewijzingstijd, p.Ingangsdatum, p.Einddatum,
                    p.RedenWijziging, p.Omvang, p.Budget, p.Commentaar, bijProduct?.Invoke(p) ?? goed))],
                goed));

        Contact302 Contact(Contact c) => new(c.Soort, c.Adres, c.Organisatie, c.Telefoon, c.Emailadres, c.Periode, goed);
    }

    private static IEnumerable<Retourcode> Bij(string pad, IReadOnlyList<string>? codes, int? toewijzing = null) => (codes ?? []).Select(code => new Retourcode(code, pad, toewijzing));
}

/// <summary>What is said of a part of a message.</summary>
/// <param name="Code">One of WJ001.</param>
/// <param name="Pad">Where.</param>
/// <param name="ToewijzingNummer">Of which assignment; <see langword="null"/> when it is about something else.</param>
public sealed record Retourcode(string Code, string Pad, int? ToewijzingNummer = null)
{
    /// <summary>WJ001: nothing is wrong with this part.</summary>
    public const string GeenOpmerking = "0200";

    /// <summary>WJ001: nobody looked at this part.</summary>
    public const string NietBeoordeeld = "0233";

    /// <summary>Something is wrong with this part.</summary>
    public bool IsAfkeuring => Code is not (GeenOpmerking or NietBeoordeeld);
}

/// <summary>The client of a 302.</summary>
/// <param name="Bsn">The number.</param>
/// <param name="Geboortedatum">Day of birth.</param>
/// <param name="Geslacht">0 unknown, 1 man, 2 woman.</param>
/// <param name="Naam">The name.</param>
/// <param name="Communicatie">How to communicate.</param>
/// <param name="JuridischeStatus">By which law somebody is represented.</param>
/// <param name="WettelijkeVertegenwoordiging">By whom.</param>
/// <param name="Commentaar">What the provider should know.</param>
/// <param name="Relaties">People around the client.</param>
/// <param name="Contactgegevens">How to reach the client.</param>
/// <param name="ToegewezenProducten">All that was assigned.</param>
/// <param name="RetourCodes">What is said of the client.</param>
public sealed record Client302(string Bsn, Geboortedatum Geboortedatum, string Geslacht, VolledigeNaam Naam, Communicatie? Communicatie, string? JuridischeStatus,
    string? WettelijkeVertegenwoordiging, string? Commentaar, IReadOnlyList<Relatie302>? Relaties, IReadOnlyList<Contact302> Contactgegevens,
    IReadOnlyList<ToegewezenProduct302> ToegewezenProducten, IReadOnlyList<string> RetourCodes);

/// <summary>Somebody around the client of a 302.</summary>
/// <param name="Nummer">What the sender of the 301 calls this person.</param>
/// <param name="Volgorde">Who to call first.</param>
/// <param name="Soort">The kind of relation.</param>
/// <param name="Geboortedatum">Day of birth.</param>
/// <param name="Geslacht">0, 1 or 2.</param>
/// <param name="Naam">The name.</param>
/// <param name="Contact">How to reach this person.</param>
/// <param name="RetourCodes">What is said of this person.</param>
public sealed record Relatie302(string Nummer, int? Volgorde, string Soort, Geboortedatum? Geboortedatum, string? Geslacht, VolledigeNaam Naam, Contact302 Contact, IReadOnlyList<string> RetourCodes);

/// <summary>A way to reach somebody, in a 302.</summary>
/// <param name="Soort">01 to 04: which address it is.</param>
/// <param name="Adres">The address.</param>
/// <param name="Organisatie">Of which organisation.</param>
/// <param name="Telefoon">The numbers.</param>
/// <param name="Emailadres">The address for e-mail.</param>
/// <param name="Periode">When it holds.</param>
/// <param name="RetourCodes">What is said of it.</param>
public sealed record Contact302(string Soort, Adres? Adres, string? Organisatie, Telefoonnummers? Telefoon, string? Emailadres, OpenPeriode? Periode, IReadOnlyList<string> RetourCodes)
    : Contact(Soort, Adres, Organisatie, Telefoon, Emailadres, Periode);

/// <summary>One assignment, in a 302.</summary>
/// <param name="ToewijzingNummer">Unique in the municipality.</param>
/// <param name="ReferentieAanbieder">The request it answers.</param>
/// <param name="Product">What.</param>
/// <param name="Toewijzingsdatum">Day it was assigned or changed.</param>
/// <param name="Toewijzingstijd">Time of it.</param>
/// <param name="Ingangsdatum">First day.</param>
/// <param name="Einddatum">Last day.</param>
/// <param name="RedenWijziging">Why it changed.</param>
/// <param name="Omvang">How much.</param>
/// <param name="Budget">How many euros, in place of how much.</param>
/// <param name="Commentaar">What the provider should know.</param>
/// <param name="RetourCodes">What is said of it.</param>
public sealed record ToegewezenProduct302(int ToewijzingNummer, string? ReferentieAanbieder, Product? Product, DateOnly Toewijzingsdatum, TimeOnly Toewijzingstijd, DateOnly Ingangsdatum, DateOnly? Einddatum,
    string? RedenWijziging, Omvang? Omvang, int? Budget, string? Commentaar, IReadOnlyList<string> RetourCodes)
    : ToegewezenProduct(ToewijzingNummer, ReferentieAanbieder, Product, Toewijzingsdatum, Toewijzingstijd, Ingangsdatum, Einddatum, RedenWijziging, Omvang, Budget, Commentaar);
