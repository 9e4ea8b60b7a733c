using System.Security.Cryptography;
using System.Text;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>Identifier of a form that an organisation loaded.</summary>
public readonly record struct FormulierId(Guid Waarde) : IId<FormulierId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static FormulierId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static FormulierId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>How a version of a form stands.</summary>
public enum Formulierstand
{
    /// <summary>Loaded, to be looked at; nobody fills it in.</summary>
    Concept,

    /// <summary>In use: new documents begin with the newest of these.</summary>
    Gepubliceerd,

    /// <summary>No new documents; those that were begun with it go on.</summary>
    Ingetrokken,
}

/// <summary>A version of a form that an organisation loaded itself, out of its own "ladekast". What was published never changes.</summary>
public sealed class EigenFormulier : Aggregaat
{
    private EigenFormulier() { }

    /// <summary>Its id.</summary>
    public FormulierId Id { get; private set; }

    /// <summary>Code of the form.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Version of the form; <see cref="Aggregaat.Versie"/> counts the changes of this record.</summary>
    public int Nummer { get; private set; }

    /// <summary>Name of the form.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>The definition, literally as it was loaded. <see cref="Formulierlezer"/> reads it without problems.</summary>
    public string Json { get; private set; } = "";

    /// <summary>How it stands.</summary>
    public Formulierstand Stand { get; private set; } = Formulierstand.Concept;

    /// <summary>The organisation whose form it is; empty when who loaded it works for none.</summary>
    public OrganisatieId? OrganisatieId { get; private set; }

    /// <summary>Name of who loaded it.</summary>
    public string GeladenDoor { get; private set; } = "";

    /// <summary>When it was loaded, or loaded again.</summary>
    public DateTimeOffset GeladenOp { get; private set; }

    /// <summary>When it came in use; empty until then.</summary>
    public DateTimeOffset? GepubliceerdOp { get; private set; }

    /// <summary>When it was withdrawn; empty until then.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>Loads a version as a concept.</summary>
    /// <param name="formulier">What was read.</param>
    /// <param name="json">The text it was read from.</param>
    /// <param name="bekend">The versions of this form that are there already, those that come with Spil too.</param>
    /// <param name="organisatie">Whose form it is.</param>
    /// <param name="door">Name of who loads it.</param>
    /// <param name="nu">Now.</param>
    public static Uitkomst<Gemaakt<EigenFormulier>> Laad(Formulierdefinitie formulier, string json, IEnumerable<Formulierversie> bekend,
        OrganisatieId? organisatie, string door, DateTimeOffset nu)
    {
        if (bekend.Any(v => v.Code == formulier.Code && v.Nummer == formulier.Versie)) return Formulierregels.VersieBestaat.Weiger();
        var nieuw = new EigenFormulier { Id = FormulierId.Nieuw(), Code = formulier.Code, Nummer = formulier.Versie, OrganisatieId = organisatie };
        nieuw.Zet(formulier, json, door, nu);
        return new Gemaakt<EigenFormulier>(nieuw, nieuw.Geladen());
    }

    /// <summary>Loads a concept again, for example with a mistake mended.</summary>
    public Uitkomst<FormulierGeladen> LaadOpnieuw(Formulierdefinitie formulier, string json, string door, DateTimeOffset nu)
    {
        if (formulier.Code != Code || formulier.Versie != Nummer) throw new ArgumentException("Another form.", nameof(formulier));
        if (Stand != Formulierstand.Concept) return Formulierregels.VersieBestaat.Weiger();
        Zet(formulier, json, door, nu);
        Gewijzigd();
        return Geladen();
    }

    /// <summary>Takes it in use.</summary>
    /// <param name="gelezen"><see cref="Aggregaat.Versie"/> of what was looked at.</param>
    /// <param name="bekend">The versions of this form, to see that a newer one is not in use yet.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<FormulierGepubliceerd> Publiceer(int gelezen, IEnumerable<Formulierversie> bekend, DateTimeOffset nu)
    {
        if (Stand != Formulierstand.Concept) return Formulierregels.GeenConcept.Weiger();
        if (gelezen != Versie) return Formulierregels.IntussenVeranderd.Weiger();
        if (bekend.Any(v => v.Code == Code && v.Nummer > Nummer && v.Stand == Formulierstand.Gepubliceerd)) return Formulierregels.NieuwereInGebruik.Weiger();
        (Stand, GepubliceerdOp) = (Formulierstand.Gepubliceerd, nu);
        Gewijzigd();
        return new FormulierGepubliceerd(Id, Code, Nummer, Titel, Merk());
    }

    /// <summary>Withdraws it: no new documents begin with it.</summary>
    public Uitkomst<FormulierIngetrokken> TrekIn(string? reden, DateTimeOffset nu)
    {
        var controle = new Controle();
        controle.Eis(Stand == Formulierstand.Gepubliceerd, Formulierregels.NietInGebruik);
        var schoon = controle.Tekst(reden, nameof(Reden), Invoerregels.LangeTekst, Formulierregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<FormulierIngetrokken>.Geweigerd(controle.Weigeringen);
        (Stand, IngetrokkenOp, Reden) = (Formulierstand.Ingetrokken, nu, schoon);
        Gewijzigd();
        return new FormulierIngetrokken(Id, Code, Nummer, schoon);
    }

    private void Zet(Formulierdefinitie formulier, string json, string door, DateTimeOffset nu) =>
        (Titel, Json, GeladenDoor, GeladenOp) = (formulier.Titel, json, door, nu);

    private FormulierGeladen Geladen() => new(Id, Code, Nummer, Titel, Merk());

    private string Merk() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Json)));
}

/// <summary>A version of a form was loaded as a concept.</summary>
/// <param name="Formulier">Which.</param>
/// <param name="Code">Code of the form.</param>
/// <param name="Nummer">Version.</param>
/// <param name="Titel">Name.</param>
/// <param name="Merk">SHA-256 over the text of the definition.</param>
public sealed record FormulierGeladen(FormulierId Formulier, string Code, int Nummer, string Titel, string Merk) : Gebeurtenis;

/// <summary>A version of a form came in use.</summary>
/// <param name="Formulier">Which.</param>
/// <param name="Code">Code of the form.</param>
/// <param name="Nummer">Version.</param>
/// <param name="Titel">Name.</param>
/// <param name="Merk">SHA-256 over the text of the definition.</param>
public sealed record FormulierGepubliceerd(FormulierId Formulier, string Code, int Nummer, string Titel, string Merk) : Gebeurtenis;

/// <summary>A version of a form was withdrawn.</summary>
/// <param name="Formulier">Which.</param>
/// <param name="Code">Code of the form.</param>
/// <param name="Nummer">Version.</param>
/// <param name="Reden">Why.</param>
public sealed record FormulierIngetrokken(FormulierId Formulier, string Code, int Nummer, string Reden) : Gebeurtenis;
