using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;

namespace Spil.Dossier.Kringbeelden;

/// <summary>Makes the drawing out of who takes part.</summary>
public static class Kringpunten
{
    /// <summary>Everybody who takes part or takes a pause, each as one point per role; then who is only in the drawing.</summary>
    public static IReadOnlyList<Kringpunt> Van(Dossierkader kader, IReadOnlyList<(Betrokkene Wie, Naam Naam)> mensen, IReadOnlyList<Netwerklid> netwerk) =>
    [
        .. mensen.Select(m => new Kringpunt(Roepnaam(m.Naam, mensen), m.Wie.Rol(), Soort(m.Wie.Rol), m.Wie.Plek, Teken(m.Wie, kader),
            m.Wie.IsTandem ? $"{kader.Kring}/{m.Wie.Id}/plek" : $"{kader.Kring}/{m.Wie.Id}")),
        .. netwerk.Select(l => new Kringpunt(l.Naam, $"{l.Wat()}, {Netwerkwoorden.DoetNietMee}", Soort(l.Soort), l.Plek, "", $"{kader.Kring}/netwerk?lid={l.Id}", DoetMee: false)),
    ];

    private static Kringsoort Soort(Betrokkenheid rol) => rol switch
    {
        Betrokkenheid.Naaste => Kringsoort.Naaste,
        Betrokkenheid.Ervaringsdeskundige or Betrokkenheid.FamilieErvaringsdeskundige => Kringsoort.Ervaringsdeskundige,
        _ => Kringsoort.Professional,
    };

    private static Kringsoort Soort(Netwerksoort soort) => soort switch
    {
        Netwerksoort.Naaste => Kringsoort.Naaste,
        Netwerksoort.Professional => Kringsoort.Professional,
        _ => Kringsoort.Ervaringsdeskundige,
    };

    private static string Teken(Betrokkene wie, Dossierkader kader) =>
        wie.GepauzeerdOp is not null ? "P" : kader.Dossier.VoorzitterOp(kader.Vandaag)?.Id == wie.Id ? "V" : wie.IsReserve ? "R" : "";

    // Two people with the same first name get the first letter of their last name.
    private static string Roepnaam(Naam naam, IReadOnlyList<(Betrokkene Wie, Naam Naam)> mensen)
    {
        var dubbel = naam.Achternaam.Length > 0 && naam.Voornaam.Length > 0
            && mensen.Any(m => m.Naam != naam && string.Equals(m.Naam.Aanspreek, naam.Aanspreek, StringComparison.OrdinalIgnoreCase));
        return dubbel ? $"{(naam.Voornaam.Length > 7 ? naam.Voornaam[..6] + "…" : naam.Voornaam)} {naam.Achternaam[..1]}" : naam.Aanspreek;
    }
}
