using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

/// <summary>The text was fixed and people were asked to sign it.</summary>
public sealed record DocumentVoorgelegd(DocumentId Document, int Versie, string Inhoudsmerk, IReadOnlyList<Guid> Handtekeningen) : Gebeurtenis;

/// <summary>Somebody signed, in a way that always shows.</summary>
public sealed record HandtekeningGezet(DocumentId Document, int Versie, Guid Handtekening, PersoonId? Persoon, Tekenwijze Wijze, string Inhoudsmerk, Guid? Scan)
    : Gebeurtenis;

/// <summary>Somebody does not want to sign. The words why stand in the document.</summary>
public sealed record HandtekeningGeweigerd(DocumentId Document, int Versie, Guid Handtekening, PersoonId? Persoon) : Gebeurtenis;

/// <summary>The text was taken back to be changed; every signature under it lapsed.</summary>
public sealed record DocumentTeruggehaald(DocumentId Document, int Versie, int Vervallen) : Gebeurtenis;

/// <summary>Somebody was reminded to sign.</summary>
public sealed record AanTekenenHerinnerd(DocumentId Document, int Versie, Guid Handtekening) : Gebeurtenis;

/// <summary>Somebody who does not take part any more is not asked any more.</summary>
public sealed record TekenverzoekVervallen(DocumentId Document, int Versie, Guid Handtekening, PersoonId Persoon) : Gebeurtenis;

/// <summary>Somebody who took over the work of another is asked to sign instead.</summary>
public sealed record TekenverzoekOvergenomen(DocumentId Document, int Versie, Guid Handtekening, PersoonId Persoon) : Gebeurtenis;

/// <summary>What came of signing: the signature, and the document that became final when it was the last.</summary>
/// <param name="Gezet">The signature.</param>
/// <param name="Vast">Set when this was the last signature that was needed.</param>
public sealed record Ondertekening(HandtekeningGezet Gezet, DocumentVastgesteld? Vast)
{
    /// <summary>All of it, for the write path.</summary>
    public IReadOnlyList<Gebeurtenis> Gebeurtenissen => Vast is null ? [Gezet] : [Gezet, Vast];
}
