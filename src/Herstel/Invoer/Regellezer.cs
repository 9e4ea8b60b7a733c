using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>Makes an aanmelding of a line, with the same rules as the form, and says in words what is amiss.</summary>
internal sealed class Regellezer(Csvtabel tabel, Invoerstandaard standaard, IReadOnlyDictionary<string, OrganisatieId> organisaties)
{
    // Enough to know whom it is about; a whole page pasted in a cell does not fit in a list.
    private const int HoogsteNaam = 80;

    public Invoerregel Lees(Csvregel regel)
    {
        if (regel.Fout is { } fout) return new(regel.Nummer, Kort(string.Join(' ', regel.Vakken.Take(3))), Lot.BlijftLiggen, [fout]);
        var gelezen = new Gelezenregel(tabel, regel);
        var invoer = Toestemming(gelezen, Aanmelder(gelezen, Inwoner(gelezen)));
        var uitkomst = Aanmelding.Ontvang(invoer, standaard.Vandaag);
        var naam = Kort(string.Join(' ', new[] { invoer.Voornaam, invoer.Tussenvoegsel, invoer.Achternaam }.Where(deel => !string.IsNullOrEmpty(deel))));
        gelezen.Neem(uitkomst.Weigeringen);
        if (gelezen.Fouten.Count > 0) return new(regel.Nummer, naam, Lot.BlijftLiggen, [.. gelezen.Fouten.Distinct()]);

        var inwoner = uitkomst.Waarde.Nieuw.Inwoner;
        if (inwoner.Bsn is null && inwoner.Geboortedatum is null)
            gelezen.Waarschuwingen.Add("Er is geen geboortedatum en geen BSN. Spil kan dan niet goed zien of iemand dubbel is.");
        var (aanmelding, gebeurtenis) = Aanmelding.Ontvang(invoer, standaard.Vandaag, Herkomstsleutel.Van(inwoner)).Waarde;
        return new(regel.Nummer, naam, gelezen.Waarschuwingen.Count > 0 ? Lot.MetWaarschuwing : Lot.Overnemen, [.. gelezen.Waarschuwingen, .. gelezen.Weetjes])
        {
            Aanmelding = aanmelding, Gebeurtenis = gebeurtenis,
        };
    }

    private static Aanmeldinvoer Inwoner(Gelezenregel regel)
    {
        var (voornaam, tussenvoegsel, achternaam) = Naam(regel);
        var straat = string.Join(' ', new[] { Kolom.Straat, Kolom.Huisnummer, Kolom.Toevoeging }.Select(regel.Waarde).Where(deel => deel.Length > 0));
        var (postcode, plaats) = (regel.Waarde(Kolom.Postcode), regel.Waarde(Kolom.Plaats));
        if (postcode.Length == 0 && plaats.Length == 0) (straat, postcode, plaats) = Cel.Adres(straat);
        var (mobiel, vast) = (Cel.Telefoon(regel.Waarde(Kolom.Mobiel)), Cel.Telefoon(regel.Waarde(Kolom.Telefoon)));
        if (mobiel.Length > 0 && vast.Length > 0 && mobiel != vast) regel.Waarschuwingen.Add("Er staan twee telefoonnummers. Spil bewaart het mobiele nummer.");
        return new Aanmeldinvoer
        {
            Voornaam = voornaam, Tussenvoegsel = tussenvoegsel, Achternaam = achternaam,
            Geboortedatum = regel.Datum(Kolom.Geboortedatum), Bsn = regel.Bsn()?.Voluit(),
            Straat = straat, Postcode = postcode, Plaats = plaats,
            Telefoon = mobiel.Length > 0 ? mobiel : vast, Email = regel.Waarde(Kolom.Email),
            Reden = regel.Ruw(Kolom.Reden), AndereBetrokkenen = regel.Ruw(Kolom.AndereBetrokkenen),
        };
    }

    private static (string, string, string) Naam(Gelezenregel regel)
    {
        var voornaam = regel.Naamdeel(Kolom.Voornaam, Kolom.Roepnaam, Kolom.Voorletters);
        var tussenvoegsel = regel.Naamdeel(Kolom.Tussenvoegsel);
        var achternaam = regel.Naamdeel(Kolom.Achternaam);
        var heel = regel.Naamdeel(Kolom.Naam);
        var delen = achternaam.Length > 0 ? Naamsplitser.Achter(achternaam)
            : voornaam.Length > 0 ? Naamsplitser.Achter(heel)
            : Naamsplitser.Splits(heel);
        // A column of its own for the infix says how the list divides names.
        if (tussenvoegsel.Length > 0 && achternaam.Length > 0) delen = ("", tussenvoegsel, achternaam);
        return (voornaam.Length > 0 ? voornaam : delen.Voornaam, tussenvoegsel.Length > 0 ? tussenvoegsel : delen.Tussenvoegsel, delen.Achternaam);
    }

    private Aanmeldinvoer Aanmelder(Gelezenregel regel, Aanmeldinvoer invoer)
    {
        var naam = regel.Waarde(Kolom.Aanmelder) is { Length: > 0 } uitLijst ? uitLijst : standaard.Aanmelder;
        var organisatie = regel.Waarde(Kolom.Organisatie);
        var id = organisatie.Length == 0 ? standaard.Organisatie : organisaties.TryGetValue(Tekst.Zoekvorm(organisatie), out var bekend) ? bekend : (OrganisatieId?)null;
        if (id is null && organisatie.Length > 0)
        {
            regel.Waarschuwingen.Add($"De organisatie ‘{Kort(organisatie)}’ is geen kernpartner in Spil. De naam komt bij de aanmelder te staan.");
            naam = $"{naam} ({organisatie})";
        }

        return invoer with
        {
            AanmelderOrganisatieId = id,
            AanmelderNaam = naam,
            AanmelderFunctie = regel.Waarde(Kolom.AanmelderFunctie),
            AanmelderTelefoon = Cel.Telefoon(regel.Waarde(Kolom.AanmelderTelefoon)),
            AanmelderEmail = regel.Waarde(Kolom.AanmelderEmail),
            OntvangenOp = regel.Datum(Kolom.OntvangenOp) ?? standaard.Vandaag,
            FolderUitgereiktOp = regel.Datum(Kolom.FolderUitgereiktOp),
        };
    }

    // An explanation or a consent of which half is unknown does not count as given; the aanmelding itself is still welcome.
    private static Aanmeldinvoer Toestemming(Gelezenregel regel, Aanmeldinvoer invoer)
    {
        var (uitlegOp, uitlegDoor) = (regel.Datum(Kolom.UitlegGegevenOp), regel.Waarde(Kolom.UitlegDoor));
        if (uitlegOp is null && uitlegDoor.Length > 0) regel.Waarschuwingen.Add("Er staat wie uitleg gaf, maar niet wanneer. Vul de uitleg later aan.");
        if (uitlegOp is not null && uitlegDoor.Length == 0)
        {
            uitlegDoor = invoer.AanmelderNaam ?? "";
            regel.Waarschuwingen.Add($"Er staat niet wie uitleg gaf. Spil schrijft op: {Kort(uitlegDoor)}.");
        }

        var (toestemmingOp, wijze, getuige) = (regel.Datum(Kolom.ToestemmingOp), regel.Wijze(), regel.Waarde(Kolom.Getuige));
        var heeft = toestemmingOp is not null && wijze is not null;
        if (toestemmingOp is not null && wijze is null)
            regel.Waarschuwingen.Add("Er staat niet hoe de inwoner toestemming gaf: op papier, op scherm of mondeling. Vul de toestemming later aan.");
        if (toestemmingOp is null && wijze is not null)
            regel.Waarschuwingen.Add("Er staat niet wanneer de inwoner toestemming gaf. Vul de toestemming later aan.");
        return invoer with
        {
            UitlegGegevenOp = uitlegOp,
            UitlegDoor = uitlegOp is null ? "" : uitlegDoor,
            ToestemmingOp = heeft ? toestemmingOp : null,
            Toestemmingswijze = heeft ? wijze : null,
            Getuige = heeft ? getuige : "",
        };
    }

    private static string Kort(string tekst)
    {
        var regel = Tekst.EenRegel(tekst);
        if (regel.Length <= HoogsteNaam) return regel;
        // Not through the middle of an emoji.
        return string.Concat(regel.AsSpan(0, char.IsHighSurrogate(regel[HoogsteNaam - 1]) ? HoogsteNaam - 1 : HoogsteNaam), "…");
    }
}
