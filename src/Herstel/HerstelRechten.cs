namespace Spil.Herstel;

/// <summary>The rights of this module; the table in the host says which role has them.</summary>
public static class HerstelRechten
{
    public const string AanmeldingDoen = "aanmelding.doen";
    public const string AanmeldingZien = "aanmelding.zien";
    public const string AanmeldingBeslissen = "aanmelding.beslissen";
    public const string AanmeldingenInvoeren = "aanmeldingen.invoeren";
    public const string TandemVormen = "tandem.vormen";
    public const string TrajectZien = "traject.zien";
    public const string TrajectLeiden = "traject.leiden";
    public const string WerkprocesKiezen = "werkproces.kiezen";
    public const string OntheffingGeven = "ontheffing.geven";
    public const string WerkprocessenBeheren = "werkprocessen.beheren";
    public const string ProcesstukLezen = "processtuk.lezen";
    public const string SchijfZien = "schijf.zien";
    public const string SchijfInvullen = "schijf.invullen";
    public const string MetingStarten = "meting.starten";
    public const string PlanZien = "plan.zien";
    public const string VoorstelDoen = "voorstel.doen";
    public const string StemGeven = "stem.geven";
    public const string PlanVaststellen = "plan.vaststellen";
    public const string PlanEvalueren = "plan.evalueren";
    public const string OverlegZien = "overleg.zien";
    public const string OverlegVoorbereiden = "overleg.voorbereiden";
    public const string OverlegLeiden = "overleg.leiden";
    public const string VerslagSchrijven = "verslag.schrijven";
    public const string ErvaringGeven = "ervaring.geven";
    public const string ActiesVolgen = "acties.volgen";
    public const string EigenAgenda = "agenda.eigen";
}
