using System.Text.Json;
using System.Text.Json.Serialization;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Herstel.Domein.Plannen;

/// <summary>
/// Everything that stands in one version of the plan, with names as they stood: a plan reads the same when people or texts change later.
/// </summary>
/// <param name="Inwoner">Name of the inwoner.</param>
/// <param name="Motto">"Dit wil ik bereiken", in the words of the inwoner.</param>
/// <param name="Tandem">Who guides.</param>
/// <param name="Doelen">The goals with what hangs under them.</param>
/// <param name="Checklist">The answers of the checklist.</param>
public sealed record Planinhoud(string Inwoner, string Motto, Plantandem Tandem, IReadOnlyList<Plandoel> Doelen,
    IReadOnlyList<Planchecklistpunt> Checklist)
{
    private static readonly JsonSerializerOptions Vorm = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>As JSON, for storage.</summary>
    public string NaarJson() => JsonSerializer.Serialize(this, Vorm);

    /// <summary>Reads what <see cref="NaarJson"/> wrote.</summary>
    /// <exception cref="JsonException">The text is no plan.</exception>
    public static Planinhoud VanJson(string json) =>
        JsonSerializer.Deserialize<Planinhoud>(json, Vorm) ?? throw new JsonException("The text holds no plan.");
}

/// <summary>Names of the tandem.</summary>
/// <param name="Casusregisseur">Has final responsibility.</param>
/// <param name="Ervaringsdeskundige">Brings in the view of recovery.</param>
/// <param name="FamilieErvaringsdeskundige">Empty when there is none.</param>
public sealed record Plantandem(string Casusregisseur, string Ervaringsdeskundige, string FamilieErvaringsdeskundige);

/// <summary>A goal in the plan.</summary>
/// <param name="VoorstelId">The voorstel it came from.</param>
/// <param name="Versienummer">The version everybody agreed on.</param>
/// <param name="Gebied">The life area.</param>
/// <param name="Op">Recovery of whom.</param>
/// <param name="Tekst">The goal.</param>
/// <param name="Waarom">Why it matters.</param>
/// <param name="Beginsituatie">How it is now.</param>
/// <param name="GewensteSituatie">How it should become.</param>
/// <param name="BereiktOp">The day it was reached.</param>
/// <param name="Afspraken">What was agreed.</param>
/// <param name="Acties">What will be done.</param>
/// <param name="Stemmen">Who agreed.</param>
public sealed record Plandoel(Guid VoorstelId, int Versienummer, Leefgebied Gebied, Gericht Op, string Tekst, string Waarom,
    string Beginsituatie, string GewensteSituatie, DateOnly? BereiktOp, IReadOnlyList<Planregel> Afspraken,
    IReadOnlyList<Planregel> Acties, IReadOnlyList<Planstem> Stemmen);

/// <summary>An agreement or action in the plan.</summary>
/// <param name="VoorstelId">The voorstel it came from.</param>
/// <param name="Versienummer">The version everybody agreed on.</param>
/// <param name="Op">Recovery of whom.</param>
/// <param name="Tekst">What.</param>
/// <param name="Waarom">Why it matters.</param>
/// <param name="Wie">Who; may be empty.</param>
/// <param name="Wanneer">By when.</param>
/// <param name="GedaanOp">The day it was done, as known when the plan was made.</param>
/// <param name="Stemmen">Who agreed.</param>
public sealed record Planregel(Guid VoorstelId, int Versienummer, Gericht Op, string Tekst, string Waarom, string Wie, DateOnly? Wanneer,
    DateOnly? GedaanOp, IReadOnlyList<Planstem> Stemmen);

/// <summary>A stem that counted.</summary>
/// <param name="Naam">Whose.</param>
/// <param name="Rol">As what.</param>
/// <param name="IsInwoner">True for the inwoner.</param>
/// <param name="Keuze">Eens or onthouding: with niet eens nothing stands in a plan.</param>
/// <param name="Woord">What the person wrote with it.</param>
/// <param name="Op">When.</param>
/// <param name="Wijze">How it came in.</param>
/// <param name="VastgelegdDoor">Who wrote it down.</param>
public sealed record Planstem(string Naam, string Rol, bool IsInwoner, Stemkeuze Keuze, string Woord, DateTimeOffset Op, Stemwijze Wijze,
    string VastgelegdDoor);

/// <summary>An answer of the checklist, with the words of the question as they stood.</summary>
/// <param name="Code">Which item.</param>
/// <param name="Vraag">The words of the item.</param>
/// <param name="Keuze">Yes or not needed.</param>
/// <param name="Notitie">Why it is not needed, or what is to be said about it.</param>
/// <param name="DoorSpil">True when Spil saw that it is in order.</param>
public sealed record Planchecklistpunt(string Code, string Vraag, Checklistkeuze Keuze, string Notitie, bool DoorSpil);
