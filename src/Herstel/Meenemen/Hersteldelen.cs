using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Herstel.Meenemen;

// The form of dossier.json, as far as this module fills it. docs/koppelvlakken/dossier.schema.json is made from these.

/// <summary>A registration that became this dossier.</summary>
public sealed record Aanmeldingdeel(DateOnly OntvangenOp, string Aanmelder, string AanmelderFunctie, string Reden, string AndereBetrokkenen, DateOnly? FolderUitgereiktOp, DateOnly? UitlegGegevenOp,
    string UitlegDoor, DateOnly? ToestemmingOp, Aanmeldstatus Status, string Besluitreden, DateOnly? BeslotenOp, string BeslotenDoor);

/// <summary>A traject.</summary>
public sealed record Trajectdeel(DateOnly GestartOp, string Motto, Trajectstap Stap, DateOnly StapSinds, Trajectstatus Status, string Statusreden, DateOnly? BeeindigdOp, DateOnly? VolgendMomentOp,
    string VolgendMoment, string Werkproces, IReadOnlyList<string> Tandem, IReadOnlyList<Ontheffingdeel> Ontheffingen, IReadOnlyList<Vastleggingdeel> Vastgelegd);

/// <summary>A document that need not be there.</summary>
public sealed record Ontheffingdeel(int Stap, string Document, string Reden, string Door, DateOnly Op, DateOnly? IngetrokkenOp);

/// <summary>Something that was written down without a form.</summary>
public sealed record Vastleggingdeel(int Stap, string Wat, DateOnly Op, string Wie, string Tekst, string Door, DateOnly? IngetrokkenOp);

/// <summary>A measurement of the Schijf.</summary>
public sealed record Metingdeel(int Nummer, DateOnly Op, Meetmoment Moment, IReadOnlyList<Beelddeel> Beelden);

/// <summary>How somebody sees one area of life.</summary>
public sealed record Beelddeel(Leefgebied Gebied, Beeldrol Rol, string Wie, int? Cijfer, Tekort Tekort, string GaatGoed, string Mist, string MoetErbij, bool WilErover, string IngevuldDoor,
    DateTimeOffset IngevuldOp);

/// <summary>A goal, agreement or action.</summary>
public sealed record Voorsteldeel(Guid Nummer, Guid? HoortBijDoel, Voorstelsoort Soort, Voorstelstatus Status, string Intrekreden, DateOnly? GedaanOp, string GedaanDoor,
    DateOnly? BereiktOp, IReadOnlyList<Voorstelversiedeel> Versies);

/// <summary>One version of its text.</summary>
public sealed record Voorstelversiedeel(int Versie, Leefgebied? Gebied, string Tekst, string Waarom, string Beginsituatie, string GewensteSituatie, string Wie, DateOnly? Wanneer, string Door, DateTimeOffset Op,
    DateTimeOffset? AangenomenOp, IReadOnlyList<Deelnemerdeel> Deelnemers, IReadOnlyList<Stemdeel> Stemmen);

/// <summary>Who decides on it.</summary>
public sealed record Deelnemerdeel(string Naam, string Rol);

/// <summary>What somebody thought of it.</summary>
public sealed record Stemdeel(string Naam, Stemkeuze Keuze, string Woord, DateTimeOffset Op, Stemwijze Wijze, string VastgelegdDoor);

/// <summary>A plan as it was adopted.</summary>
public sealed record Plandeel(int Nummer, DateTimeOffset VastgesteldOp, string VastgesteldDoor, DateOnly EvaluatieOp, Planinhoud Inhoud);

/// <summary>How somebody looked back on a goal.</summary>
public sealed record Evaluatiedeel(Guid Doel, DateOnly Op, Evaluatiekant Kant, string Naam, int? Cijfer, string WatIsBereikt, string WatNog, Vervolg Vervolg, string IngevuldDoor);
