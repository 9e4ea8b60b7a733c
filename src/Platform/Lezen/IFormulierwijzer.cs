using Spil.Kern;

namespace Spil.Platform.Lezen;

/// <summary>Where a form is asked for.</summary>
/// <param name="Formulier">Code of the form.</param>
/// <param name="Groep">A heading, for example of the step of the work.</param>
/// <param name="Verplicht">It has to be there.</param>
public sealed record Formulierplek(string Formulier, string Groep, bool Verplicht);

/// <summary>Says which forms the work on an inwoner asks for now, so that nobody has to look for them among all forms.</summary>
public interface IFormulierwijzer
{
    /// <summary>The forms that are asked for, first what is needed first; each form once.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="zaak">The case in it; null for the one that runs.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<IReadOnlyList<Formulierplek>> Wijs(DossierId dossier, Guid? zaak, CancellationToken ct);
}
