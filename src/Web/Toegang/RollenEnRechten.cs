using Spil.Beleid;
using Spil.Dossier;
using Spil.Herstel;
using Spil.Platform.Aanmelden;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo;
using static Spil.Platform.Rechten.Rol;

namespace Spil.Web.Toegang;

/// <summary>Which role may do what. This is the whole table; the page /beheer/rollen shows it.</summary>
public static class RollenEnRechten
{
    public const string Zien = "rollen.zien";

    public const string Beheer = "beheer.zien";

    private static readonly Rol[] Iedereen = Enum.GetValues<Rol>();
    private static readonly Rol[] Medewerkerrollen = [.. Iedereen.Where(rol => !rol.IsBurger())];
    private static readonly Rol[] Tandem = [Casusregisseur, Ervaringsdeskundige, FamilieErvaringsdeskundige];
    private static readonly Rol[] Deelnemers = [Inwoner, Naaste, .. Tandem, Professional, Regiebehandelaar];

    public static Rollentabel Tabel { get; } = new(new Dictionary<string, Rol[]>
    {
        [ConceptEndpoints.EigenConcept] = Iedereen,
        [Zien] = [Beheerder, Projectleider],
        [Beheer] = [Beheerder],
        [Basisrechten.EigenAccount] = Iedereen,
        [Basisrechten.Accounts] = [Beheerder],
        [Basisrechten.Aanbieders] = [Beheerder],
        [Basisrechten.Post] = [Beheerder],
        [Basisrechten.Live] = Deelnemers,
        [Basisrechten.Taken] = [Beheerder],

        [DossierRechten.Werk] = [.. Medewerkerrollen.Except([Functionaris])],
        [DossierRechten.Dossier] = [.. Deelnemers, Projectleider],
        [DossierRechten.DossierWijzigen] = [Inwoner, .. Tandem],
        [DossierRechten.Afschermen] = [Inwoner, Projectleider],
        [DossierRechten.Meldcode] = [.. Tandem, Professional, Regiebehandelaar, Projectleider, Consulent, Rol.Aanbieder], // Who works on it sees it; nobody by role.
        [DossierRechten.Noodtoegang] = [Casusregisseur, Regiebehandelaar], // Who guides or treats people; the projectleider does neither.
        [DossierRechten.Overdragen] = [.. Tandem, Professional, Regiebehandelaar, Projectleider],
        [DossierRechten.Afwezigheid] = [Projectleider, Beheerder],
        [DossierRechten.DocumentZien] = Deelnemers,
        [DossierRechten.DocumentInvullen] = Deelnemers,
        [DossierRechten.FormulierAfdrukken] = Iedereen,
        [DossierRechten.FormulierenBeheren] = [Beheerder],
        [DossierRechten.OrganisatiesBeheren] = [Beheerder],
        [DossierRechten.Logo] = Iedereen,
        [DossierRechten.Tekenen] = Iedereen, // Anybody can be asked to sign; who is not asked sees nothing.
        [DossierRechten.ToestemmingVastleggen] = [Inwoner, Casusregisseur, Vertegenwoordiger],
        [DossierRechten.Uitnodigen] = [Inwoner, Casusregisseur, Vertegenwoordiger],
        [DossierRechten.KringKiezen] = [Inwoner, .. Tandem, Vertegenwoordiger],
        [DossierRechten.Vertegenwoordigen] = [Vertegenwoordiger],
        [DossierRechten.InzagevragenBeantwoorden] = [Functionaris],
        [DossierRechten.InzagelogZien] = [Functionaris],
        [DossierRechten.NoodtoegangToetsen] = [Functionaris],
        [DossierRechten.LogControleren] = [Functionaris],
        [DossierRechten.Bewaren] = [Projectleider, Functionaris], // Both know why something is kept; two of them destroy it.
        [DossierRechten.Bewaartermijnen] = [Beheerder],
        [DossierRechten.Verklaringen] = [Projectleider, Functionaris, Beheerder],
        [DossierRechten.VerwijderverzoekVastleggen] = [Casusregisseur, Projectleider],
        [Basisrechten.Mijn] = [Inwoner, Naaste],

        [HerstelRechten.AanmeldingDoen] = [Projectleider, Kernpartner],
        [HerstelRechten.AanmeldingZien] = [Projectleider, Kernpartner],
        [HerstelRechten.AanmeldingBeslissen] = [Projectleider],
        [HerstelRechten.AanmeldingenInvoeren] = [Projectleider],
        [HerstelRechten.TandemVormen] = [Projectleider],
        [HerstelRechten.TrajectZien] = [.. Deelnemers, Projectleider],
        [HerstelRechten.TrajectLeiden] = [Casusregisseur],
        [HerstelRechten.WerkprocesKiezen] = [Projectleider],
        [HerstelRechten.OntheffingGeven] = [Projectleider],
        [HerstelRechten.WerkprocessenBeheren] = [Beheerder],
        [HerstelRechten.ProcesstukLezen] = [.. Deelnemers, Projectleider, Beheerder],
        [HerstelRechten.SchijfZien] = Deelnemers,
        [HerstelRechten.SchijfInvullen] = Deelnemers,
        [HerstelRechten.MetingStarten] = [Inwoner, .. Tandem],
        [HerstelRechten.PlanZien] = Deelnemers,
        [HerstelRechten.VoorstelDoen] = [Inwoner, .. Tandem],
        [HerstelRechten.StemGeven] = Deelnemers,
        [HerstelRechten.PlanVaststellen] = [Casusregisseur],
        [HerstelRechten.PlanEvalueren] = Deelnemers,
        [HerstelRechten.OverlegZien] = Deelnemers,
        [HerstelRechten.OverlegVoorbereiden] = [Inwoner, .. Tandem],
        [HerstelRechten.OverlegLeiden] = [Casusregisseur],
        [HerstelRechten.VerslagSchrijven] = [Inwoner, Naaste, .. Tandem], // A naaste only in private time, without professionals.
        [HerstelRechten.ErvaringGeven] = [Inwoner, Naaste], // Who came for work is not asked how it was.
        [HerstelRechten.ActiesVolgen] = [Casusregisseur],
        [HerstelRechten.EigenAgenda] = Deelnemers,

        [WmoRechten.Verwerken] = [Consulent],
        [WmoRechten.ZelfMelden] = [Inwoner],
        [WmoRechten.Signaleren] = [Rol.Aanbieder],
        [WmoRechten.Lezen] = [Inwoner, Naaste, Professional, Regiebehandelaar], // Who is in the kring, as far as the inwoner shows it.
        [WmoRechten.NormenkadersBeheren] = [Beheerder],

        [BeleidRechten.Monitor] = [Rol.Beleid, Consulent],
        [BeleidRechten.Zaken] = [Consulent], // The team itself; policy sees no small counts and no names.
        [BeleidRechten.Mededelen] = [Rol.Beleid],
    });

    /// <summary>The roles of who works with the dossiers of others.</summary>
    public static IReadOnlyList<Rol> Medewerkers => Medewerkerrollen;

    /// <summary>How sure we are who somebody is, per role: who works with the dossiers of others takes two steps.</summary>
    public static Aanmeldeisen Aanmeldeisen(bool tweedeFactorVerplicht) => new(Iedereen.ToDictionary(rol => rol, rol =>
        tweedeFactorVerplicht && Medewerkerrollen.Contains(rol) ? Aanmeldniveau.TweeStappen : Aanmeldniveau.EenStap));
}
