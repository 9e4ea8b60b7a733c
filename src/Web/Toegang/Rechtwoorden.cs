using Spil.Beleid;
using Spil.Dossier;
using Spil.Herstel;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo;

namespace Spil.Web.Toegang;

/// <summary>What each right is, in words for the page /beheer/rollen. A test asks a sentence for every right of the table.</summary>
public static class Rechtwoorden
{
    public static IReadOnlyDictionary<string, string> Alle { get; } = new Dictionary<string, string>
    {
        [ConceptEndpoints.EigenConcept] = "Later verdergaan met wat je half hebt ingevuld",
        [RollenEnRechten.Zien] = "Lezen welke rol wat mag",
        [RollenEnRechten.Beheer] = "De bladzijde Beheer openen",
        [Basisrechten.EigenAccount] = "Het eigen account, wachtwoord en de eigen apparaten regelen",
        [Basisrechten.Accounts] = "Accounts maken, een rol geven en stoppen",
        [Basisrechten.Aanbieders] = "Aanmelden met het account van een organisatie inrichten",
        [Basisrechten.Post] = "Zien of mail is aangekomen, zonder de inhoud",
        [Basisrechten.Live] = "Zien dat een ander iets verandert op een bladzijde die openstaat",
        [Basisrechten.Taken] = "Zien welke taken Spil zelf doet, en ze nu starten",
        [Basisrechten.Mijn] = "Mijn Spil openen",

        [DossierRechten.Werk] = "Mijn werk openen",
        [DossierRechten.Dossier] = "Het dossier openen van een inwoner bij wie je betrokken bent",
        [DossierRechten.DossierWijzigen] = "Gegevens van de inwoner wijzigen",
        [DossierRechten.Afschermen] = "Een dossier afschermen, of daarom vragen",
        [DossierRechten.Meldcode] = "Stappen van de meldcode opschrijven en volgen",
        [DossierRechten.Noodtoegang] = "In nood in een dossier kijken, met een reden en voor korte tijd",
        [DossierRechten.Overdragen] = "Eigen werk overdragen aan een collega",
        [DossierRechten.Afwezigheid] = "Opschrijven dat een medewerker weg is",
        [DossierRechten.DocumentZien] = "Documenten lezen",
        [DossierRechten.DocumentInvullen] = "Documenten invullen",
        [DossierRechten.FormulierAfdrukken] = "Een leeg formulier afdrukken",
        [DossierRechten.FormulierenBeheren] = "Formulieren bekijken en een eigen formulier laden",
        [DossierRechten.OrganisatiesBeheren] = "Namen, adressen en logo's van organisaties bijhouden",
        [DossierRechten.Logo] = "Het logo van een organisatie zien",
        [DossierRechten.Tekenen] = "Tekenen als je daarom gevraagd bent",
        [DossierRechten.ToestemmingVastleggen] = "Toestemming geven, wijzigen en intrekken, of dat opschrijven",
        [DossierRechten.Uitnodigen] = "Iemand uitnodigen in de kring",
        [DossierRechten.KringKiezen] = "De kring tekenen, of dat samen met de inwoner doen",
        [DossierRechten.Vertegenwoordigen] = "Voor een inwoner beslissen als vertegenwoordiger",
        [DossierRechten.InzagevragenBeantwoorden] = "Vragen beantwoorden over wie in een dossier keek",
        [DossierRechten.InzagelogZien] = "Lezen wie wat bekeek, en wat daarin opvalt",
        [DossierRechten.NoodtoegangToetsen] = "Nagaan of noodtoegang terecht was",
        [DossierRechten.LogControleren] = "Nagaan of de logboeken heel zijn",
        [DossierRechten.Bewaren] = "Beoordelen wat bewaard blijft en wat vernietigd wordt",
        [DossierRechten.Bewaartermijnen] = "Bewaartermijnen lezen en vastleggen",
        [DossierRechten.Verklaringen] = "Verklaringen van vernietiging lezen",
        [DossierRechten.VerwijderverzoekVastleggen] = "Een verzoek om te verwijderen opschrijven voor een inwoner",

        [HerstelRechten.AanmeldingDoen] = "Een inwoner aanmelden",
        [HerstelRechten.AanmeldingZien] = "Aanmeldingen lezen",
        [HerstelRechten.AanmeldingBeslissen] = "Een aanmelding aannemen of afwijzen",
        [HerstelRechten.AanmeldingenInvoeren] = "Een lijst met aanmeldingen inlezen",
        [HerstelRechten.TandemVormen] = "Een tandem vormen of wisselen",
        [HerstelRechten.TrajectZien] = "Een traject openen",
        [HerstelRechten.TrajectLeiden] = "Een traject leiden, stoppen en afronden",
        [HerstelRechten.WerkprocesKiezen] = "Kiezen welk werkproces een traject volgt",
        [HerstelRechten.OntheffingGeven] = "Ontheffing geven voor een stap, met een reden",
        [HerstelRechten.WerkprocessenBeheren] = "Werkprocessen en instructies beheren",
        [HerstelRechten.ProcesstukLezen] = "Folders en instructies bij een stap lezen",
        [HerstelRechten.SchijfZien] = "De schijf lezen",
        [HerstelRechten.SchijfInvullen] = "De schijf invullen, ieder voor zichzelf",
        [HerstelRechten.MetingStarten] = "Een nieuwe meting van de schijf beginnen",
        [HerstelRechten.PlanZien] = "Het plan en de voorstellen lezen",
        [HerstelRechten.VoorstelDoen] = "Een voorstel doen of wijzigen",
        [HerstelRechten.StemGeven] = "Zeggen wat je van een voorstel vindt",
        [HerstelRechten.PlanVaststellen] = "Het plan vaststellen",
        [HerstelRechten.PlanEvalueren] = "Terugkijken op een doel, en afvinken wat gedaan is",
        [HerstelRechten.OverlegZien] = "Een overleg openen waar je bij hoort",
        [HerstelRechten.OverlegVoorbereiden] = "Een overleg voorbereiden",
        [HerstelRechten.OverlegLeiden] = "Een overleg leiden, en anderen bij de deur laten tekenen",
        [HerstelRechten.VerslagSchrijven] = "Schrijven in het verslag van een overleg",
        [HerstelRechten.ErvaringGeven] = "Zeggen hoe een overleg was",
        [HerstelRechten.ActiesVolgen] = "De lijst met open acties van je trajecten lezen",
        [HerstelRechten.EigenAgenda] = "De eigen agenda volgen met een agenda-app",

        [WmoRechten.Verwerken] = "Een melding voor ondersteuning behandelen, rekenen en een besluit voorbereiden",
        [WmoRechten.ZelfMelden] = "Zelf ondersteuning vragen en de eigen aanvraag volgen",
        [WmoRechten.Signaleren] = "Als aanbieder doorgeven dat hulp niet past, en het antwoord lezen",
        [WmoRechten.Lezen] = "Lezen wat er over ondersteuning in het dossier staat",
        [WmoRechten.NormenkadersBeheren] = "Normenkaders laden, controleren en vaststellen",

        [BeleidRechten.Monitor] = "De cijfers over hulp bij het huishouden lezen, zonder namen",
        [BeleidRechten.Zaken] = "Van de eigen gemeente ook kleine aantallen zien, en wie er in een cijfer meetelt",
        [BeleidRechten.Mededelen] = "Een mededeling over de cijfers schrijven en vaststellen",
    };
}
