using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Domein.Tests;

internal static partial class Gegeven
{
    public static readonly Door SamiraZelf = new(Samira, "Samira el Idrissi");
    public static readonly Door Marjan = new(PersoonId.Nieuw(), "Marjan de Boer");
    public static readonly Door Joke = new(PersoonId.Nieuw(), "Joke Wolters");
    public static readonly Door Petra = new(PersoonId.Nieuw(), "Petra van der Veen");

    public static Aanmeldinvoer EenAanmelding() => new()
    {
        AanmelderNaam = "Petra van der Veen",
        AanmelderFunctie = "consulent schuldhulp",
        AanmelderTelefoon = "053 4801234",
        AanmelderEmail = "petra@voorbeeld.nl",
        Voornaam = "Samira",
        Tussenvoegsel = "el",
        Achternaam = "Idrissi",
        Geboortedatum = new(1990, 5, 4),
        Bsn = "999990019",
        Straat = "Korte Haaksbergerstraat 4",
        Postcode = "7511 JR",
        Plaats = "Enschede",
        Telefoon = "06 12345678",
        Email = "samira@voorbeeld.nl",
        Reden = "Ik wil weer ’s ochtends opstaan en weten waarvoor.",
        AndereBetrokkenen = "Mijn zus Fatima.",
        OntvangenOp = Start,
        FolderUitgereiktOp = Start,
        UitlegGegevenOp = Start,
        UitlegDoor = "Marjan de Boer",
        ToestemmingOp = Start.AddDays(1),
        Toestemmingswijze = Toestemmingswijze.OpPapier,
    };

    public static Aanmelding EenOntvangenAanmelding(Func<Aanmeldinvoer, Aanmeldinvoer>? anders = null) =>
        Aanmelding.Ontvang(anders is null ? EenAanmelding() : anders(EenAanmelding()), Vandaag).MoetLukken().Nieuw;

    /// <summary>A running traject of Samira since March, with Marjan and Joke as tandem unless told otherwise.</summary>
    public static Traject EenTraject(bool metTandem = true)
    {
        var traject = Traject.Start(EenDossier(Toestemmingsdoel.Deelname), null, Start, Vandaag).MoetLukken().Nieuw;
        if (metTandem) traject.VormTandem(Marjan.Persoon, Joke.Persoon, null, Start).MoetLukken();
        return traject;
    }

    public static Traject EenGestoptTraject()
    {
        var traject = EenTraject();
        traject.Stop("Samira verhuist.", Vandaag, Vandaag).MoetLukken();
        return traject;
    }

    public static Beeldinvoer EenBeeld(Leefgebied gebied = Leefgebied.Wonen, int gelezen = 0) =>
        new(gebied, Beeldrol.Inwoner, Samira, 4, Tekort.Veel, "Rustige straat.", "Een eigen sleutel.", "Rust.", true, false, gelezen);

    public static Voorstelinhoud EenDoel() => new(Leefgebied.Wonen, Gericht.Inwoner, "Een eigen sleutel.", "Dan slaap ik weer.",
        "Ik slaap bij mijn zus op de bank.", "Een eigen plek met een deur die op slot kan.");

    public static Voorstelinhoud EenActie() => new(null, Gericht.Omgeving, "Petra belt de woningcorporatie.", "", "", "", Petra.Persoon,
        "Petra", Vandaag.AddDays(14));

    /// <summary>Everybody who decides along: Samira, the tandem and Petra.</summary>
    public static Deelnemerinvoer[] Iedereen() =>
    [
        new(Samira, "Samira el Idrissi", "inwoner"),
        new(Marjan.Persoon, "Marjan de Boer", "casusregisseur"),
        new(Joke.Persoon, "Joke Wolters", "ervaringsdeskundige"),
        new(Petra.Persoon, "Petra van der Veen", "Stadsbank"),
    ];

    public static Voorstel EenConcept(Traject traject, Voorstel? onder = null) => Voorstel.Schrijf(traject,
        onder is null ? Voorstelsoort.Doel : Voorstelsoort.Actie, onder, onder is null ? EenDoel() : EenActie(), SamiraZelf, Nu)
            .MoetLukken().Nieuw;

    public static Voorstel EenIngebracht(Traject traject, Voorstel? onder = null)
    {
        var voorstel = EenConcept(traject, onder);
        voorstel.BrengIn(traject, Iedereen(), Nu).MoetLukken();
        return voorstel;
    }

    public static Voorstel EenAangenomen(Traject traject, Voorstel? onder = null)
    {
        var voorstel = EenIngebracht(traject, onder);
        AllenEens(voorstel);
        return voorstel;
    }

    public static void AllenEens(Voorstel voorstel)
    {
        foreach (var wie in new[] { SamiraZelf, Marjan, Joke, Petra }) Stem(voorstel, wie, Stemkeuze.Eens).MoetLukken();
    }

    /// <summary>The own stem of somebody on the version of now.</summary>
    public static Uitkomst<StemGegeven> Stem(Voorstel voorstel, Door wie, Stemkeuze keuze, string woord = "Daarom.") =>
        voorstel.GeefStem(new(wie.Persoon, voorstel.Huidige.Nummer, keuze, woord, Stemwijze.Zelf), wie, Nu);

    public static Planinvoer EenPlaninvoer() => new(new("Samira el Idrissi", "Marjan de Boer", "Joke Wolters"),
        [.. Checklist.Punten.Where(p => !p.DoorSpil).Select(p => new Checklistantwoord(p.Code, Checklistkeuze.Ja, ""))],
            Vandaag.AddMonths(3), true);

    public static Plan EenPlan(Traject traject, params Voorstel[] voorstellen) =>
        Plan.StelVast(traject, voorstellen, null, EenPlaninvoer(), Marjan, Nu).MoetLukken().Nieuw;
}
