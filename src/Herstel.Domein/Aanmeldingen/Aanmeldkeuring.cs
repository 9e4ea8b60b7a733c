using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Invoer;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Aanmeldingen;

/// <summary>The clean form of an <see cref="Aanmeldinvoer"/>: what is kept when nothing refuses.</summary>
internal sealed record Aanmeldkeuring(Inwonergegevens Inwoner, string AanmelderNaam, string AanmelderFunctie, string AanmelderTelefoon,
    string AanmelderEmail, string Reden, string AndereBetrokkenen, string UitlegDoor, string Getuige)
{
    /// <summary>Checks every field; all refusals at once, each at its own field.</summary>
    public static Uitkomst<Aanmeldkeuring> Keur(Aanmeldinvoer invoer, DateOnly vandaag)
    {
        var controle = new Controle();
        var aanmelder = controle.Regel(invoer.AanmelderNaam, nameof(invoer.AanmelderNaam), Invoerregels.KorteTekst,
            Aanmeldregels.AanmelderOntbreekt);
        var functie = controle.Regel(invoer.AanmelderFunctie, nameof(invoer.AanmelderFunctie), Invoerregels.KorteTekst);
        var aanmelderTelefoon = controle.Telefoon(invoer.AanmelderTelefoon, nameof(invoer.AanmelderTelefoon));
        var aanmelderEmail = controle.Email(invoer.AanmelderEmail, nameof(invoer.AanmelderEmail));
        var naam = Naam.Maak(invoer.Voornaam, invoer.Tussenvoegsel, invoer.Achternaam);
        controle.En(naam);
        var geboortedatum = controle.Geboortedatum(invoer.Geboortedatum, nameof(invoer.Geboortedatum), vandaag);
        var bsn = controle.Burgerservicenummer(invoer.Bsn, nameof(invoer.Bsn));
        var adres = controle.Adres(invoer.Straat, invoer.Postcode, invoer.Plaats);
        var telefoon = controle.Telefoon(invoer.Telefoon, nameof(invoer.Telefoon));
        var email = controle.Email(invoer.Email, nameof(invoer.Email));
        var reden = controle.Tekst(invoer.Reden, nameof(invoer.Reden), Invoerregels.LangeTekst);
        var betrokkenen = controle.Tekst(invoer.AndereBetrokkenen, nameof(invoer.AndereBetrokkenen), Invoerregels.LangeTekst);
        controle.Eis(invoer.OntvangenOp is not null, Aanmeldregels.OntvangstOntbreekt, nameof(invoer.OntvangenOp));
        Dagen(controle, invoer, vandaag);
        var uitlegDoor = Uitleg(controle, invoer);
        var getuige = Toestemming(controle, invoer);
        if (!controle.IsGoed) return Uitkomst<Aanmeldkeuring>.Geweigerd(controle.Weigeringen);
        var inwoner = new Inwonergegevens
        {
            Naam = naam.Waarde, Geboortedatum = geboortedatum, Bsn = bsn, Adres = adres,
            Telefoon = telefoon, Email = email
        };
        return new Aanmeldkeuring(inwoner, aanmelder, functie, aanmelderTelefoon, aanmelderEmail, reden, betrokkenen, uitlegDoor, getuige);
    }

    private static void Dagen(Controle controle, Aanmeldinvoer invoer, DateOnly vandaag)
    {
        (DateOnly? Dag, string Veld)[] dagen =
        [
            (invoer.OntvangenOp, nameof(invoer.OntvangenOp)),
            (invoer.FolderUitgereiktOp, nameof(invoer.FolderUitgereiktOp)),
            (invoer.UitlegGegevenOp, nameof(invoer.UitlegGegevenOp)),
            (invoer.ToestemmingOp, nameof(invoer.ToestemmingOp)),
        ];
        foreach (var (dag, veld) in dagen)
            controle
                .Eis(dag is null || dag <= vandaag, Aanmeldregels.InToekomst, veld)
                .Eis(dag is null || invoer.Geboortedatum is null || invoer.Geboortedatum > vandaag || dag >= invoer.Geboortedatum, Aanmeldregels.VoorGeboorte, veld);
    }

    private static string Uitleg(Controle controle, Aanmeldinvoer invoer)
    {
        var door = controle.Regel(invoer.UitlegDoor, nameof(invoer.UitlegDoor), Invoerregels.KorteTekst,
            invoer.UitlegGegevenOp is null ? null : Aanmeldregels.UitlegDoorOntbreekt);
        controle.Eis(invoer.UitlegGegevenOp is not null || door.Length == 0, Aanmeldregels.UitlegOpOntbreekt,
            nameof(invoer.UitlegGegevenOp));
        return door;
    }

    private static string Toestemming(Controle controle, Aanmeldinvoer invoer)
    {
        var getuige = controle.Regel(invoer.Getuige, nameof(invoer.Getuige), Invoerregels.KorteTekst,
            invoer.Toestemmingswijze == Toestemmingswijze.MondelingMetGetuige ? Aanmeldregels.GetuigeOntbreekt : null);
        controle
            .Eis(invoer.ToestemmingOp is null || invoer.Toestemmingswijze is not null, Aanmeldregels.WijzeOntbreekt,
                nameof(invoer.Toestemmingswijze))
            .Eis(invoer.Toestemmingswijze is not { } wijze || Enum.IsDefined(wijze), Aanmeldregels.KeuzeOnbekend,
                nameof(invoer.Toestemmingswijze))
            .Eis(invoer.ToestemmingOp is not null || invoer.Toestemmingswijze is null, Aanmeldregels.ToestemmingOpOntbreekt,
                nameof(invoer.ToestemmingOp))
            .Eis(invoer.ToestemmingOp is null || invoer.UitlegGegevenOp is null || invoer.ToestemmingOp >= invoer.UitlegGegevenOp,
                Aanmeldregels.ToestemmingVoorUitleg, nameof(invoer.ToestemmingOp));
        return getuige;
    }
}
