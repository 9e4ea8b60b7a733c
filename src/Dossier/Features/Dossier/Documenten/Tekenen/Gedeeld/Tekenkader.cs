using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Tekenen.Gedeeld;

/// <summary>The document that is signed, and who is looking at it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Versie">The version that is worked on, or that holds.</param>
/// <param name="Formulier">The form, in the version of the document.</param>
/// <param name="Dossier">The dossier, read only: it knows who is involved.</param>
/// <param name="Inwoner">Name of the inwoner.</param>
/// <param name="Gebruiker">Who looks.</param>
/// <param name="Weg">On what ground this person came in.</param>
/// <param name="Vandaag">Today.</param>
public sealed record Tekenkader(Document Document, Documentversie Versie, Formulierdefinitie Formulier, Inwonerdossier Dossier, Naam Inwoner, Gebruiker Gebruiker,
    Toegangsweg Weg, DateOnly Vandaag)
{
    public string Pad => $"/documenten/{Document.Id}";

    public string Overzicht => Pad + "/handtekeningen";

    public bool IsInwoner => Gebruiker.Persoon == Dossier.InwonerId;

    public bool IsTandem => Dossier.Betrokkenen.Any(b => b.PersoonId == Gebruiker.Persoon && b.IsTandem && b.GeldtOp(Vandaag));

    /// <summary>Lays the text before the signers: who leads it, or filled it in.</summary>
    public bool MagVoorleggen => MagLeiden || (Weg == Toegangsweg.Dossier && Formulier.MagInvullen(Dossier, Gebruiker.Persoon, Vandaag));

    /// <summary>Takes back, reminds: who leads the document. Taking back undoes what others signed.</summary>
    public bool MagLeiden => Weg == Toegangsweg.Dossier && (IsInwoner || IsTandem);

    /// <summary>Checks a paper and writes down spoken words.</summary>
    public bool MagVastleggen => Weg == Toegangsweg.Dossier && IsTandem;

    /// <summary>The name of the document, with whom or what it is about.</summary>
    public string Titel => Document.Naam();

    /// <summary>Where somebody goes afterwards: who was only asked to sign does not get in any more.</summary>
    public string Daarna => Weg == Toegangsweg.Dossier ? Overzicht : Begin.Pad;

    public (string Tekst, string Pad) Begin => Gebruiker.IsInwonerOfNaaste ? ("Mijn Spil", "/mijn") : ("Mijn werk", "/werk");

    /// <summary>Class of the body: larger letters and targets for inwoner and naaste.</summary>
    public string Klasse => Gebruiker.IsInwonerOfNaaste ? "mijn" : "smal";

    public Tekenaar Tekenaar(Handtekening h) => Formulier.Tekenaars.First(t => t.Code == h.Tekenaar);

    public bool Kan(Handtekening h, Tekenwijze wijze) => h.IsOpen && Versie.Stand == Documentstand.TerTekening && Tekenaar(h).Wijzen.Contains(wijze);

    /// <summary>The signature that is asked of who looks; null when there is none.</summary>
    public Handtekening? VanMij => Versie.Stand == Documentstand.TerTekening
        ? Versie.Tellend().FirstOrDefault(h => h.IsOpen && h.PersoonId is { } persoon && persoon == Gebruiker.Persoon)
        : null;
}
