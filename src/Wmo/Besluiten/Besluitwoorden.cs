using System.Globalization;
using Spil.Wmo.Domein.Besluiten;

namespace Spil.Wmo.Besluiten;

/// <summary>What a decision says, in words.</summary>
public static class Besluitwoorden
{
    /// <summary>Hours with a Dutch comma.</summary>
    public static string Uren(decimal uren) => uren.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');

    public static string Naam(this Besluitsoort soort) => soort == Besluitsoort.Toekenning ? "U krijgt hulp bij het huishouden" : "U krijgt geen hulp bij het huishouden van de gemeente";

    /// <summary>The sentence on how far the norms of today lie from the receipt; empty when they do not.</summary>
    public static string Zin(Normverloop? verloop) => verloop is null ? "" : verloop.Verschil == 0
        ? $"De norm heeft nu versie {verloop.Versie}. De uitkomst zou hetzelfde zijn."
        : $"De norm heeft nu versie {verloop.Versie}. Daarmee zou het {verloop.MinutenPerWeek} minuten per week zijn, {Math.Abs(verloop.Verschil)} {(verloop.Verschil > 0 ? "meer" : "minder")}. Dit besluit verandert daar niet door.";
}
