using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Onderzoeken;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Domein.Toewijzingen;

namespace Spil.Wmo.Meenemen;

// The form of what an inwoner takes along; a schema is published, so a change here is a change of the format.

/// <summary>A melding.</summary>
public sealed record Meldingdeel(DateOnly GemeldOp, Meldwijze Wijze, string Vraag, string Melder, string MelderRelatie, Meldstand Stand, string Consulent, DateOnly? BevestigdOp, string PersoonlijkPlan,
    DateOnly? PlanOp, string PlanNamens, DateOnly? AfspraakOp, string AfspraakPlek, Begeleiding Begeleiding, string Begeleider, string BegeleidingNamens, DateOnly? VerslagOp, DateOnly? AangevraagdOp, string AangevraagdNamens, DateOnly? GeslotenOp, string Stopreden,
    IReadOnlyList<Opschortingdeel> Opschortingen, IReadOnlyList<Berichtdeel> Berichten);

/// <summary>A period in which a term stood still.</summary>
public sealed record Opschortingdeel(Opschortgrond Grond, string Reden, DateOnly Begin, DateOnly? Einde, string Door);

/// <summary>Something the inwoner said in between.</summary>
public sealed record Berichtdeel(DateOnly Op, string Tekst, string Door);

/// <summary>An onderzoek.</summary>
public sealed record Onderzoekdeel(IReadOnlyList<Bevindingdeel> Bevindingen, IReadOnlyList<Mogelijkheiddeel> Mogelijkheden, Woonsituatie? Woning, DateOnly? GegevenOp, string GegevenDoor, DateOnly? ReactieOp,
    bool? Akkoord, string Opmerking, string Handtekening, string ReactieNamens);

/// <summary>What was found on a subject.</summary>
public sealed record Bevindingdeel(Onderwerp Onderwerp, string Tekst, string Wie, string Door, DateTimeOffset Op);

/// <summary>What could help without an indication.</summary>
public sealed record Mogelijkheiddeel(Mogelijkheidsoort Soort, string Wat, bool Beschikbaar, string Nagegaan, DateOnly NagegaanOp, string Door);

/// <summary>An objection to a decision, from the letter to what was decided on it.</summary>
public sealed record Bezwaardeel(DateOnly BesluitOp, DateOnly OntvangenOp, DateOnly? PostOp, Bezwaarwijze Wijze, Bezwaarmaker Maker, string MakerNaam, string Gronden, bool? Verschoonbaar, string Verschoonreden,
    IReadOnlyList<Aanvuldeel> Aanvullingen, string Behandelaar, DateOnly? BevestigdOp, bool Commissie, DateOnly? HoorzittingOp, DateOnly? GehoordOp, string Aanwezig,
    string GehoordDoor, string Hoorverslag, Nietgehoord? NietGehoord, string NietGehoordReden, DateOnly? VerdaagdOp, int VerdaagdWeken, string Verdaagreden, DateOnly? UitstelTot, string Uitstelreden, DateOnly BeslisUiterlijk,
    Bezwaaruitkomst? Uitkomst, DateOnly? BeslistOp, string IngetrokkenNamens, string Motivering, string Gevolg, int? NieuweMinutenPerWeek, DateOnly? NieuweIngang, DateOnly? NieuwEinde, string NieuweAanbieder, DateOnly? IngebrekeOp, DateOnly? DwangsomVastgesteldOp, long? DwangsomInCenten);

/// <summary>What was asked because it lacked, and what came.</summary>
public sealed record Aanvuldeel(DateOnly GevraagdOp, string Gevraagd, DateOnly Tot, DateOnly? AangevuldOp, string Antwoord, string Namens);

/// <summary>A signal that the support does not fit. Who of a provider or of others gave it is not the inwoner's to take along.</summary>
public sealed record Signaaldeel(DateOnly GegevenOp, Signaalgever Gever, Signaalsoort Soort, string Wat, string Waarom, Signaalstand Stand, string Behandelaar, string Vraag, string Antwoord, Signaaluitkomst? Uitkomst, string Toelichting, DateOnly? AfgehandeldOp);

/// <summary>A contact about how the support goes.</summary>
public sealed record Contactdeel(DateOnly Op, string Bevinding, string Door);

/// <summary>A decision that was sent, with its receipt.</summary>
public sealed record Besluitdeel(Besluitsoort Soort, Leveringsvorm? Vorm, string Aanbieder, DateOnly? Ingang, DateOnly? Einde, int MinutenPerWeek, string Motivering, Besluitbon? Bon, string Opsteller, string Meelezer,
    DateOnly VerstuurdOp, DateOnly BezwaarTotEnMet);

/// <summary>Support over time.</summary>
public sealed record Indicatieexport(DateOnly? UitgestroomdOp, Uitstroomreden? Uitstroomreden, Bekendesituatie? Situatie, IReadOnlyList<Indicatiedeelexport> Delen);

/// <summary>A volume that is in force from a day until a day.</summary>
public sealed record Indicatiedeelexport(int MinutenPerWeek, Leveringsvorm Vorm, string Aanbieder, Herkomst Herkomst, DateOnly Ingang, DateOnly? Einde);

/// <summary>Temporary support in an emergency.</summary>
public sealed record Spoeddeel(DateOnly Van, DateOnly Tot, int MinutenPerWeek, string Reden, string Wie, string Door);

/// <summary>Who was asked to read along with a decision.</summary>
public sealed record Meeleesdeel(string Vrager, string Lezer, DateOnly GevraagdOp, DateOnly Tot, DateOnly? BeantwoordOp, bool? Goed, DateOnly? IngetrokkenOp);

/// <summary>A letter that was sent; the file itself comes from Mijn Spil.</summary>
public sealed record Briefdeel(string Merk, long Grootte);
/// <summary>What a provider may give, by one number.</summary>
public sealed record Toewijzingexport(int Nummer, int MinutenPerWeek, DateOnly Ingang, DateOnly? Einde, string Reden, DateTimeOffset ToegewezenOp, DateOnly? GestartOp, DateOnly? GestoptOp, string Stopreden);

/// <summary>A message of iWmo, to the letter.</summary>
public sealed record Iwmoberichtexport(string Soort, Berichtrichting Richting, string Afzender, string Identificatie, string Referentie, DateTimeOffset Op, string Door, string Fouten, string Xml);
/// <summary>What a provider declared, and whether it was approved.</summary>
public sealed record Declaratieregelexport(string Referentie, string Vorige, int Nummer, DateOnly Van, DateOnly Tot, int Geleverd, string Eenheid, long Centen, bool IsGoed, string Fouten);
/// <summary>Looking again at the support.</summary>
public sealed record Herindicatieexport(Herindicatiestand Stand, string Consulent, DateOnly BegonnenOp, int OudMinuten, DateOnly? EindeOud, DateOnly? AangekondigdOp, Bekijkwijze? Wijze, string Bekijkreden, DateOnly? BezoekOp,
    DateOnly? BeslotenOp, Herindicatieuitkomst? Richting, int? NieuwMinuten, DateOnly? OvergangTot, DateOnly? IngangNieuw, string Uitreden, DateOnly? GesprekOp, DateOnly? GesprekGevoerdOp, string Gespreknotitie, string Heropenreden, DateOnly? EerderBeslotenOp);
