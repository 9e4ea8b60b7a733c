using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>What a column of a list can hold.</summary>
public enum Kolom
{
    Voornaam,
    Roepnaam,
    Voorletters,
    Tussenvoegsel,
    Achternaam,
    Naam,
    Geboortedatum,
    Bsn,
    Straat,
    Huisnummer,
    Toevoeging,
    Postcode,
    Plaats,
    Telefoon,
    Mobiel,
    Email,
    Reden,
    AndereBetrokkenen,
    Aanmelder,
    AanmelderFunctie,
    AanmelderTelefoon,
    AanmelderEmail,
    Organisatie,
    OntvangenOp,
    FolderUitgereiktOp,
    UitlegGegevenOp,
    UitlegDoor,
    ToestemmingOp,
    Toestemmingswijze,
    Getuige,

    /// <summary>What Spil itself wrote behind a line that was left; not read.</summary>
    Waarom,
}

/// <summary>The names that organisations give their columns. Capitals, accents, spaces and signs do not matter.</summary>
internal static class Kolomnamen
{
    private static readonly Dictionary<string, Kolom> Namen = Maak(
        (Kolom.Voornaam, "voornaam, voornamen, voornaam inwoner, voornaam deelnemer, voornaam cliënt, first name"),
        (Kolom.Roepnaam, "roepnaam, noemt zich"),
        (Kolom.Voorletters, "voorletters, voorletter, initialen, voorl"),
        (Kolom.Tussenvoegsel, "tussenvoegsel, tussenvoegsels, tussenv, tussen, tv, tvg, voorvoegsel, voorvoegsels"),
        (Kolom.Achternaam, "achternaam, familienaam, geslachtsnaam, achternaam inwoner, achternaam deelnemer, achternaam cliënt, last name"),
        (Kolom.Naam, "naam, volledige naam, naam inwoner, naam deelnemer, naam cliënt, inwoner, deelnemer, cliënt, naam bewoner"),
        (Kolom.Geboortedatum, "geboortedatum, geb.datum, gebdat, geb. dat., geboren, geboren op, geboorte datum, datum geboorte, gbd, dob"),
        (Kolom.Bsn, "bsn, bsn-nummer, bsnnr, burgerservicenummer, burgerservicenr, sofinummer, sofi-nummer, sofi, sofinr"),
        (Kolom.Straat, "adres, straat, straatnaam, straat + huisnummer, straat en huisnummer, straat en nummer, woonadres, verblijfadres"),
        (Kolom.Huisnummer, "huisnummer, huisnr, huis nr."),
        (Kolom.Toevoeging, "toevoeging, huisnummertoevoeging, huisletter, toev, huisnr toevoeging"),
        (Kolom.Postcode, "postcode, pc, post code, postkode"),
        (Kolom.Plaats, "plaats, woonplaats, stad, plaatsnaam"),
        (Kolom.Telefoon, "telefoon, telefoonnummer, telefoonnr, tel, tel.nr., telnr, telefoon vast, vaste telefoon"),
        (Kolom.Mobiel, "mobiel, mobiele telefoon, mobiel nummer, mobielnr, gsm, 06, 06-nummer, telefoon mobiel"),
        (Kolom.Email, "e-mail, email, mail, e-mailadres, mailadres"),
        (Kolom.Reden, "reden, reden aanmelding, reden van aanmelding, aanleiding, hulpvraag, aanmeldreden"),
        (Kolom.AndereBetrokkenen, "andere betrokkenen, betrokkenen, betrokken, wie is betrokken, betrokken organisaties, netwerk, andere hulpverleners"),
        (Kolom.Aanmelder, "aanmelder, aangemeld door, naam aanmelder, contactpersoon, verwijzer"),
        (Kolom.AanmelderFunctie, "functie, functie aanmelder"),
        (Kolom.AanmelderTelefoon, "telefoon aanmelder, telefoonnummer aanmelder, tel aanmelder"),
        (Kolom.AanmelderEmail, "e-mail aanmelder, mail aanmelder, e-mailadres aanmelder"),
        (Kolom.Organisatie, "organisatie, kernpartner, instelling, aanmeldende organisatie, organisatie aanmelder, partner"),
        (Kolom.OntvangenOp, "aanmelddatum, datum aanmelding, aangemeld op, aanmelding op, ontvangen op, datum ontvangst, datum"),
        (Kolom.FolderUitgereiktOp, "folder, folder op, folder uitgereikt, folder uitgereikt op, folder gegeven, folder gegeven op, datum folder"),
        (Kolom.UitlegGegevenOp, "uitleg, uitleg op, uitleg gegeven, uitleg gegeven op, mondelinge uitleg, mondelinge uitleg op, datum uitleg"),
        (Kolom.UitlegDoor, "uitleg door, uitleg gegeven door"),
        (Kolom.ToestemmingOp, "toestemming, toestemming op, datum toestemming, toestemmingsdatum, toestemming getekend op, toestemmingsverklaring, toestemming gegeven op"),
        (Kolom.Toestemmingswijze, "wijze, wijze toestemming, wijze van toestemming, toestemming wijze, hoe toestemming, toestemming hoe, toestemmingswijze"),
        (Kolom.Getuige, "getuige, naam getuige, getuige toestemming"),
        (Kolom.Waarom, "waarom"));

    /// <summary>What a column of this name holds; null for one we do not know.</summary>
    public static Kolom? Herken(string kop) => Namen.TryGetValue(Vorm(kop), out var kolom) ? kolom : null;

    private static Dictionary<string, Kolom> Maak(params (Kolom Kolom, string Namen)[] groepen)
    {
        var namen = new Dictionary<string, Kolom>(StringComparer.Ordinal);
        foreach (var (kolom, lijst) in groepen)
            foreach (var naam in lijst.Split(", "))
                namen[Vorm(naam)] = kolom;
        return namen;
    }

    private static string Vorm(string kop) => kop.Length > 100 ? "" : Tekst.Zoekvorm(kop).Replace(" ", "", StringComparison.Ordinal);
}
