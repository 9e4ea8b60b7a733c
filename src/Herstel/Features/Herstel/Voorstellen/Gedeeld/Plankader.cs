using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>The traject a page is about, and who is looking at it.</summary>
/// <param name="Traject">The traject; read only.</param>
/// <param name="Inwoner">Name of the inwoner.</param>
/// <param name="Ik">Who is signed in.</param>
/// <param name="Gebruiker">The account of who is signed in.</param>
/// <param name="Vandaag">Today.</param>
public sealed record Plankader(Traject Traject, Naam Inwoner, PersoonId Ik, Gebruiker Gebruiker, DateOnly Vandaag)
{
    public string Voornaam => Inwoner.Aanspreek;

    /// <summary>The inwoner looks at the own plan: the page says "jij".</summary>
    public bool IsInwoner => Ik == Traject.InwonerId;

    /// <summary>Who guides today; who takes over later does not yet, and who handed over does not any more.</summary>
    public Tandem? Tandem => Traject.TandemOp(Vandaag);

    public bool IsTandem => Tandem?.Bevat(Ik) == true;

    /// <summary>
    /// Writes along: the inwoner and the tandem. The right of the role is not enough, an account of an inwoner may be the naaste of another.
    /// </summary>
    public bool SchrijftMee => IsInwoner || IsTandem;

    /// <summary>Makes plans final: the casusregisseur of this traject.</summary>
    public bool MagVaststellen => Tandem?.Casusregisseur == Ik;

    /// <summary>Pages in A2 Dutch.</summary>
    public bool Eenvoudig => Gebruiker.IsInwonerOfNaaste;

    public bool Loopt => Traject.Status == Trajectstatus.Lopend;

    public Door Door => new(Ik, Gebruiker.Naam);

    public string Pad => $"/trajecten/{Traject.Id}";

    public string Voorstellen => Pad + "/voorstellen";

    public string Plan => Pad + "/plan";

    public string Werkproces => Pad + "/werkproces";

    /// <summary>Class of the body: larger letters and targets for inwoner and naaste.</summary>
    public string? Klasse => Eenvoudig ? "mijn" : null;
}
