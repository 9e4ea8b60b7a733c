using System.Text;
using Spil.Iwmo;
using Spil.Kern;

namespace Spil.Wmo.Domein.Toewijzingen;

/// <summary>Which way a message went.</summary>
public enum Berichtrichting
{
    /// <summary>From the municipality to the provider.</summary>
    Verzonden,

    /// <summary>From the provider to the municipality.</summary>
    Ontvangen,
}

/// <summary>To which dossier and which parties a message belongs.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Aanbieder">The provider.</param>
public sealed record Berichtplek(DossierId Dossier, OrganisatieId Gemeente, OrganisatieId Aanbieder);

/// <summary>A message of iWmo as it was sent or came in, to the letter. It never changes: an answer is another message.</summary>
public sealed class Iwmobericht : Aggregaat
{
    private Iwmobericht() { }

    /// <summary>Its id.</summary>
    public IwmoberichtId Id { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The municipality.</summary>
    public OrganisatieId GemeenteId { get; private set; }

    /// <summary>The provider.</summary>
    public OrganisatieId AanbiederId { get; private set; }

    /// <summary>Which message: 301, 305, …</summary>
    public string Soort { get; private set; } = "";

    /// <summary>Which way it went.</summary>
    public Berichtrichting Richting { get; private set; }

    /// <summary>Who sent it: a code of four or eight digits.</summary>
    public string Afzender { get; private set; } = "";

    /// <summary>What the sender calls it; once per sender and kind (iWmo TR056).</summary>
    public string Identificatie { get; private set; } = "";

    /// <summary>What the provider calls its request, in a 315, a 317 and the answer to it.</summary>
    public string Referentie { get; private set; } = "";

    /// <summary>What the municipality calls the assignment that a 302 answers; empty in every other message.</summary>
    public string AntwoordOp { get; private set; } = "";

    /// <summary>The message itself.</summary>
    public string Xml { get; private set; } = "";

    /// <summary>When it was sent or came in.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Name of who sent it or read it in.</summary>
    public string Door { get; private set; } = "";

    /// <summary>What is wrong with it, a line each; empty when nothing is.</summary>
    public string Fouten { get; private set; } = "";

    /// <summary>It is a no: to a request, or to an assignment or a part of it.</summary>
    public bool IsAfwijzing { get; private set; }

    /// <summary>Nothing is wrong with it.</summary>
    public bool IsGoed => Fouten.Length == 0;

    /// <summary>It asks for an answer.</summary>
    public bool IsVerzoek => IsGoed && (Soort is "315" or "317");

    /// <summary>Keeps a message.</summary>
    public static Gemaakt<Iwmobericht> Bewaar(Berichtplek plek, IBericht bericht, byte[] xml, IReadOnlyList<Berichtfout> fouten, DateTimeOffset nu, string door)
    {
        var soort = Iwmoschema.Van(bericht.GetType()).Nummer;
        var nieuw = new Iwmobericht
        {
            Id = IwmoberichtId.Nieuw(), DossierId = plek.Dossier, GemeenteId = plek.Gemeente, AanbiederId = plek.Aanbieder, Soort = soort,
            Richting = bericht is Wmo301 or Wmo319 ? Berichtrichting.Verzonden : Berichtrichting.Ontvangen,
            Afzender = bericht.Header.Verzender, Identificatie = bericht.Header.Kenmerk, Referentie = ReferentieVan(bericht),
            AntwoordOp = bericht is Wmo302 ? bericht.Header.BerichtIdentificatie.Identificatie : "",
            Xml = Encoding.UTF8.GetString(xml).TrimStart('\uFEFF'), Op = nu, Door = door, Fouten = string.Join('\n', fouten),
            IsAfwijzing = bericht is Wmo319 { Antwoord.VerzoekAntwoord: Codes.Afgewezen } || (bericht is Wmo302 retour && retour.Codes().Any(c => c.IsAfkeuring)),
        };
        return new(nieuw, new IwmoberichtBewaard(nieuw.Id, soort, nieuw.Richting, nieuw.Identificatie, nieuw.IsGoed));
    }

    /// <summary>The message as records; it was read before, so it can be read.</summary>
    public IBericht Lees() => Berichtlezer.Lees(new MemoryStream(Encoding.UTF8.GetBytes(Xml))).Bericht!;

    private static string ReferentieVan(IBericht bericht) => bericht switch
    {
        Wmo315 b => b.Client.AangevraagdeProducten[0].ReferentieAanbieder,
        Wmo317 b => b.Client.Verzoek.ReferentieAanbieder,
        Wmo319 b => b.Antwoord.ReferentieAanbieder,
        Wmo301 b => b.Client.ToegewezenProducten.Select(p => p.ReferentieAanbieder).FirstOrDefault(r => r is not null) ?? "",
        _ => "",
    };
}
