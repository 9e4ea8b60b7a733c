namespace Spil.Iwmo;

/// <summary>One thing that is wrong with a message. The sentence never repeats what stands there, which may be a number of a person.</summary>
/// <param name="Code">The rule, for example <c>CD076</c>.</param>
/// <param name="Pad">Where, for example <c>/Bericht/Client/Bsn</c>; <c>/</c> for the file as a whole.</param>
/// <param name="Zin">What is wrong, in plain Dutch.</param>
public sealed record Berichtfout(string Code, string Pad, string Zin)
{
    /// <summary>Code, path and sentence on one line.</summary>
    public override string ToString() => $"{Code} {Pad} {Zin}";
}
