using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;

/// <summary>The dossier a page is about, and who is looking at it.</summary>
/// <param name="Dossier">The dossier with who is involved and the consents; read only.</param>
/// <param name="Inwoner">Name of the inwoner.</param>
/// <param name="Gebruiker">Who looks.</param>
/// <param name="Soorten">The kinds of data this person may see and the log says so.</param>
/// <param name="Vandaag">Today.</param>
public sealed record Dossierkader(Inwonerdossier Dossier, Naam Inwoner, Gebruiker Gebruiker, IReadOnlyCollection<Gegevenssoort> Soorten, DateOnly Vandaag)
{
    public string Voornaam => Inwoner.Aanspreek;

    /// <summary>The inwoner looks: the page says "jij".</summary>
    public bool IsInwoner => Gebruiker.Persoon == Dossier.InwonerId;

    public bool IsTandem => Dossier.Betrokkenen.Any(b => b.PersoonId == Gebruiker.Persoon && b.IsTandem && b.GeldtOp(Vandaag));

    /// <summary>As what somebody looks who decides for the inwoner; null for all others.</summary>
    public Vertegenwoordiger? Vertegenwoordiger => Gebruiker is { Rol: Rol.Vertegenwoordiger, Persoon: { } ik } ? Dossier.VertegenwoordigerOp(ik, Vandaag) : null;

    /// <summary>Changes the data of the person and writes down whom the inwoner chose: the inwoner, the tandem together with the inwoner, or a representative.</summary>
    public bool MagWijzigen => IsInwoner || IsTandem || Vertegenwoordiger is not null;

    /// <summary>The inwoner or a representative: decides now, on the screen. The tandem writes down what was decided.</summary>
    public bool BeslistZelf => IsInwoner || Vertegenwoordiger is not null;

    public bool Ziet(Gegevenssoort soort) => Soorten.Contains(soort);

    public bool Deelt => Dossier.HeeftToestemming(Toestemmingsdoel.DelenMetKring, Vandaag);

    /// <summary>Closed to all but a few; who reads this is one of them.</summary>
    public bool IsAfgeschermd => Dossier.IsAfgeschermd(Vandaag);

    public string Pad => $"/dossiers/{Dossier.Id}";

    public string Kring => Pad + "/kring";

    /// <summary>Class of the body: larger letters and targets for inwoner and naaste.</summary>
    public string? Klasse => Gebruiker.Rol.IsBurger() ? "mijn" : null;

    /// <summary>Where this person begins, for the crumbs.</summary>
    public (string Tekst, string Pad) Begin => Gebruiker.Rol == Rol.Vertegenwoordiger ? ("Voor wie ik beslis", "/vertegenwoordiging") : Gebruiker.IsInwonerOfNaaste ? ("Mijn Spil", "/mijn") : ("Mijn werk", "/werk");
}
