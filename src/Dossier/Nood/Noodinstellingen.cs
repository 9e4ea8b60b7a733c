namespace Spil.Dossier.Nood;

/// <summary>How long noodtoegang lasts and who is told.</summary>
/// <param name="Duur">Four hours unless somebody chose otherwise (own choice: long enough for a crisis, shorter than a shift).</param>
/// <param name="Functionaris">E-mail address of the functionaris gegevensbescherming; null when there is none.</param>
public sealed record Noodinstellingen(TimeSpan Duur, string? Functionaris)
{
    public static readonly TimeSpan Gewoon = TimeSpan.FromHours(4);
}
