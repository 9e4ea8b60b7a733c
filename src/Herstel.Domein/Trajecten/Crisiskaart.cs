namespace Spil.Herstel.Domein.Trajecten;

/// <summary>
/// The official crisiskaart of the inwoner, as registered with the form for it. Bystanders trust a card that is not older than one and a half
/// years (onderzoek/methodiek.md 2), so a new one has to be made in time. The name and the logo belong to others; Spil only keeps the date.
/// </summary>
/// <param name="UitgegevenOp">The day it was issued.</param>
public sealed record Crisiskaart(DateOnly UitgegevenOp)
{
    /// <summary>How long a card is trusted.</summary>
    public const int MaandenGeldig = 18;

    /// <summary>How long before its end Spil reminds: a talk with the consulent has to be planned (own choice).</summary>
    public const int MaandenHerinnering = 2;

    /// <summary>Code of the form it is registered with.</summary>
    public const string Formulier = "crisiskaart-registratie";

    /// <summary>The question of that form that holds <see cref="UitgegevenOp"/>.</summary>
    public const string Datumveld = "uitgegeven-op";

    /// <summary>The last day on which it is trusted.</summary>
    public DateOnly GeldigTot => UitgegevenOp.AddMonths(MaandenGeldig);

    /// <summary>True when it is too old on that day.</summary>
    public bool IsVerlopen(DateOnly vandaag) => vandaag > GeldigTot;

    /// <summary>True when it is time to plan the next one, or past that.</summary>
    public bool VraagtVernieuwing(DateOnly vandaag) => vandaag >= GeldigTot.AddMonths(-MaandenHerinnering);
}
