using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Toewijzingen;

namespace Spil.Wmo.Toewijzingen;

/// <summary>A message in a list: all but its text.</summary>
public sealed record Berichtrij(IwmoberichtId Id, string Soort, Berichtrichting Richting, string Identificatie, string Referentie, OrganisatieId Aanbieder, DateTimeOffset Op, string Door, bool Goed, bool IsAfwijzing, string AntwoordOp)
{
    /// <summary>It asks for an answer.</summary>
    public bool IsVerzoek => Goed && (Soort is "315" or "317");
}

/// <summary>An organisation with the codes by which messages find it.</summary>
public sealed record Berichtorganisatie(OrganisatieId Id, string Naam, string AgbCode, string Gemeentecode);

/// <summary>What runs at one provider, and what that provider does not know yet.</summary>
public sealed record Aanbiedervak(OrganisatieId Id, string Naam, IReadOnlyList<Toewijsstap> Stappen, IReadOnlyList<Optie> Verzoeken, DateTimeOffset? Verzonden, bool Afgekeurd)
{
    public bool Nieuws => Stappen.HeeftNieuws();
}

/// <summary>All that is assigned in one dossier.</summary>
public sealed record Toewijzingsstand(DossierId Dossier, Persoon Inwoner, Indicatie? Indicatie, IReadOnlyList<Toewijzing> Toewijzingen, IReadOnlyList<Berichtrij> Berichten, IReadOnlyList<Berichtorganisatie> Organisaties,
    IReadOnlyDictionary<int, long> Gedeclareerd)
{
    /// <summary>The providers that have or get something, in the order of the alphabet.</summary>
    public IReadOnlyList<Aanbiedervak> Vakken(DateOnly vandaag) => Indicatie is not { } indicatie ? []
        : [.. indicatie.Delen.Where(d => d.Vorm == Leveringsvorm.Natura && d.AanbiederId is not null).Select(d => d.AanbiederId!.Value).Concat(Toewijzingen.Select(t => t.AanbiederId)).Distinct()
            .Select(a => new Aanbiedervak(a, Naam(a), Toewijzingsplan.Van(indicatie, Toewijzingen, a, vandaag), Verzoeken(a), Laatste(a)?.Op, Laatste(a) is { } l && Retour(l.Aanbieder, l.Identificatie) is { IsAfwijzing: true }))
            .Where(v => v.Stappen.Count > 0 || v.Verzonden is not null).OrderBy(v => v.Naam, StringComparer.Ordinal)];

    /// <summary>True when a request got its answer: an assignment that names it, or a no. That it is being looked into is none yet.</summary>
    public bool IsBeantwoord(OrganisatieId aanbieder, string referentie) => Berichten.Any(b => b.Aanbieder == aanbieder && b.Referentie == referentie && (b.Soort == "301" || b.IsAfwijzing));

    /// <summary>What the provider said of an assignment (302); null when nothing yet.</summary>
    public Berichtrij? Retour(OrganisatieId aanbieder, string identificatie) => Berichten.FirstOrDefault(b => b.Soort == "302" && b.Goed && b.Aanbieder == aanbieder && b.AntwoordOp == identificatie);

    /// <summary>The assignment (301) of that name; null when it was not sent from here.</summary>
    public Berichtrij? Verstuurd(OrganisatieId aanbieder, string identificatie) => Berichten.FirstOrDefault(b => b.Soort == "301" && b.Aanbieder == aanbieder && b.Identificatie == identificatie);

    /// <summary>Where the answer to an assignment stands.</summary>
    public Retourstand Stand(Berichtrij toewijzing, DateOnly vandaag) => Retourtermijn.Stand(toewijzing.Op.Datum(), Retour(toewijzing.Aanbieder, toewijzing.Identificatie)?.IsAfwijzing,
        Berichten.Any(b => b.Aanbieder == toewijzing.Aanbieder && b.Op > toewijzing.Op && b.Goed && (b.Soort is "301" or "305" or "307")), vandaag);

    public string Naam(OrganisatieId id) => Organisatie(id)?.Naam ?? "";

    public Berichtorganisatie? Organisatie(OrganisatieId id) => Organisaties.FirstOrDefault(o => o.Id == id);

    private Berichtrij? Laatste(OrganisatieId aanbieder) => Berichten.FirstOrDefault(b => b.Soort == "301" && b.Aanbieder == aanbieder);

    private IReadOnlyList<Optie> Verzoeken(OrganisatieId aanbieder) => [.. Berichten.Where(b => b.Aanbieder == aanbieder && b.IsVerzoek && !IsBeantwoord(aanbieder, b.Referentie))
        .Select(b => new Optie(b.Id.ToString(), $"{b.Referentie} van {b.Op.Datum().InWoorden()}"))];
}
