namespace Spil.Dossier.Domein.Formulieren;

/// <summary>Something in a form definition that has to be mended.</summary>
/// <param name="Pad">Where: <c>secties[1].velden[3].opties</c>, or <c>regel 12</c> when the file cannot be read that far.</param>
/// <param name="Zin">What is wrong and what to do, in plain Dutch.</param>
public sealed record Formulierprobleem(string Pad, string Zin)
{
    /// <summary>Path of the form as a whole.</summary>
    public const string Geheel = "formulier";

    /// <summary>On one line: <c>path: sentence</c>.</summary>
    public override string ToString() => $"{Pad}: {Zin}";
}

/// <summary>What became of reading a form definition: the form, or every problem that was found.</summary>
/// <param name="Formulier">The form; null when there are problems.</param>
/// <param name="Problemen">The problems, in the order in which a form is written.</param>
public sealed record Gelezenformulier(Formulierdefinitie? Formulier, IReadOnlyList<Formulierprobleem> Problemen);
