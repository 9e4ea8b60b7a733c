namespace Spil.Dossier.Domein.Formulieren;

/// <summary>As what somebody fills in or signs a form.</summary>
public enum Formulierrol
{
    /// <summary>The person it is about, or who represents that person.</summary>
    Inwoner,

    /// <summary>Family, friend, neighbour in the kring.</summary>
    Naaste,

    /// <summary>The casusregisseur of the case.</summary>
    Casusregisseur,

    /// <summary>The ervaringsdeskundige of the case.</summary>
    Ervaringsdeskundige,

    /// <summary>Everybody of the tandem.</summary>
    Tandem,

    /// <summary>A professional or regiebehandelaar in the kring.</summary>
    Professional,

    /// <summary>The regiebehandelaar in the kring.</summary>
    Regiebehandelaar,

    /// <summary>The projectleider.</summary>
    Projectleider,

    /// <summary>Whoever takes part in the overleg: each of them for themselves.</summary>
    Deelnemer,
}

/// <summary>How a signature may be given. Nobody signs for another without that being visible.</summary>
public enum Tekenwijze
{
    /// <summary>By the person, under the own sign-in: typed name and a confirmation.</summary>
    Scherm,

    /// <summary>On paper: a scan, and who checked it.</summary>
    Papier,

    /// <summary>Said aloud, with a witness.</summary>
    Mondeling,
}

/// <summary>Somebody who signs a form.</summary>
/// <param name="Code">Stable key, unique in the form.</param>
/// <param name="Rol">As what.</param>
/// <param name="Verplicht">True when the document is not final without it.</param>
/// <param name="Wijzen">How it may be given; at least one.</param>
/// <param name="Verklaring">What the signature says, in a sentence above it.</param>
public sealed record Tekenaar(string Code, Formulierrol Rol, bool Verplicht, IReadOnlyList<Tekenwijze> Wijzen, string Verklaring);
