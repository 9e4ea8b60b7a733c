using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Bijlagen;

/// <summary>A file as it was looked at and kept.</summary>
/// <param name="Naam">Its name, to show.</param>
/// <param name="Soort">What it is, by its content.</param>
/// <param name="Grootte">Its size in bytes.</param>
/// <param name="Merk">SHA-256 of its content: under this it is kept.</param>
public sealed record Bestandsgegevens(string Naam, Bestandssoort Soort, long Grootte, string Merk);

/// <summary>
/// A file with a dossier: a letter, a scan, a photo. It is never changed; taking it away hides it for everybody and can be undone. A scan
/// under a signature stays.
/// </summary>
public sealed class Bijlage : Aggregaat
{
    private Bijlage() { }

    /// <summary>Its id.</summary>
    public BijlageId Id { get; private set; }

    /// <summary>The dossier it belongs to.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The document it belongs to; empty for the dossier as a whole.</summary>
    public DocumentId? DocumentId { get; private set; }

    /// <summary>What it is, in words: "Brief van de woningcorporatie".</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>Name of the file.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>What kind of file it is, by its content.</summary>
    public Bestandssoort Soort { get; private set; }

    /// <summary>Its size in bytes.</summary>
    public long Grootte { get; private set; }

    /// <summary>SHA-256 of the content: under this it is kept.</summary>
    public string Merk { get; private set; } = "";

    /// <summary>The kinds of data in it; who may see all of them may see the file.</summary>
    public IReadOnlyList<Gegevenssoort> Gegevens { get; private set; } = [];

    /// <summary>Name of who added it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When it was added.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>True for the scan of a signature: it cannot be taken away.</summary>
    public bool IsBewijs { get; private set; }

    /// <summary>When it was taken away; empty while it is there.</summary>
    public DateTimeOffset? VerwijderdOp { get; private set; }

    /// <summary>Name of who took it away.</summary>
    public string VerwijderdDoor { get; private set; } = "";

    /// <summary>Why it was taken away.</summary>
    public string VerwijderdWaarom { get; private set; } = "";

    /// <summary>Adds a file to a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="document">The document it belongs to; null for the dossier as a whole.</param>
    /// <param name="omschrijving">What it is, in words.</param>
    /// <param name="gegevens">The kinds of data in it.</param>
    /// <param name="bestand">The file, looked at.</param>
    /// <param name="door">Name of who adds it.</param>
    /// <param name="nu">Now.</param>
    public static Uitkomst<Gemaakt<Bijlage>> Voeg(DossierId dossier, DocumentId? document, string? omschrijving, IReadOnlyList<Gegevenssoort> gegevens,
        Bestandsgegevens bestand, string door, DateTimeOffset nu)
    {
        var controle = new Controle();
        var wat = controle.Regel(omschrijving, nameof(Omschrijving), Invoerregels.KorteTekst, Bijlageregels.OmschrijvingOntbreekt);
        controle.Eis(gegevens.Count > 0, Bijlageregels.SoortOntbreekt, nameof(Gegevens));
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Bijlage>>.Geweigerd(controle.Weigeringen);
        var bijlage = Maak(dossier, document, wat, gegevens, bestand, door, nu);
        return new Gemaakt<Bijlage>(bijlage, new BijlageToegevoegd(bijlage.Id, dossier, document, bijlage.Soort, bijlage.Grootte, bijlage.Merk));
    }

    /// <summary>The scan of a signed paper, with the kinds of data of its document.</summary>
    public static Gemaakt<Bijlage> Scan(Document document, string vanWie, Bestandsgegevens bestand, string door, DateTimeOffset nu)
    {
        var bijlage = Maak(document.DossierId, document.Id, $"Handtekening van {vanWie}", document.Gegevens, bestand, door, nu);
        bijlage.IsBewijs = true;
        return new(bijlage, new BijlageToegevoegd(bijlage.Id, document.DossierId, document.Id, bijlage.Soort, bijlage.Grootte, bijlage.Merk));
    }

    /// <summary>True for who may see these kinds of data.</summary>
    public bool IsTeZienMet(IReadOnlyCollection<Gegevenssoort> soorten) => Gegevens.All(soorten.Contains);

    /// <summary>Takes it away, with a word why. It can be put back.</summary>
    public Uitkomst<BijlageWeggehaald> HaalWeg(string? reden, string door, DateTimeOffset nu)
    {
        if (VerwijderdOp is not null) return Bijlageregels.AlWeg.Weiger();
        if (IsBewijs) return Bijlageregels.HoortBijHandtekening.Weiger();
        var controle = new Controle();
        var waarom = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Bijlageregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<BijlageWeggehaald>.Geweigerd(controle.Weigeringen);
        (VerwijderdOp, VerwijderdDoor, VerwijderdWaarom) = (nu, door, waarom);
        Gewijzigd();
        return new BijlageWeggehaald(Id, DossierId);
    }

    /// <summary>Puts back what was taken away.</summary>
    public Uitkomst<BijlageTeruggezet> ZetTerug()
    {
        if (VerwijderdOp is null) return Bijlageregels.NietWeg.Weiger();
        (VerwijderdOp, VerwijderdDoor, VerwijderdWaarom) = (null, "", "");
        Gewijzigd();
        return new BijlageTeruggezet(Id, DossierId);
    }

    private static Bijlage Maak(DossierId dossier, DocumentId? document, string wat, IEnumerable<Gegevenssoort> gegevens, Bestandsgegevens bestand, string door,
        DateTimeOffset nu) => new()
        {
            Id = BijlageId.Nieuw(), DossierId = dossier, DocumentId = document, Omschrijving = wat, Gegevens = [.. gegevens.Distinct().Order()],
            Naam = bestand.Naam, Soort = bestand.Soort, Grootte = bestand.Grootte, Merk = bestand.Merk, Door = door, Op = nu,
        };
}
