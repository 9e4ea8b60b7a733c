using Spil.Kern;

namespace Spil.Dossier.Domein.Inzagevragen;

/// <summary>What the functionaris looks for in the log, read from what was typed.</summary>
public static class Inzagekeus
{
    /// <summary>The most accounts that one name may stand for.</summary>
    public const int HoogstensMensen = 20;

    /// <summary>The most lines in one file. [D]</summary>
    public const int HoogstensRegels = 20_000;

    /// <summary>A dossier by its number; null when nothing was typed.</summary>
    public static Uitkomst Dossier(string? nummer, out DossierId? dossier)
    {
        dossier = null;
        var tekst = Tekst.EenRegel(nummer);
        if (tekst.Length == 0) return Uitkomst.Gelukt();
        if (!Guid.TryParse(tekst, out var waarde)) return Inzagevraagregels.DossiernummerOnleesbaar.Bij("Dossier");
        dossier = new(waarde);
        return Uitkomst.Gelukt();
    }

    /// <summary>Whether a name says who is meant, by how many accounts carry it.</summary>
    public static Uitkomst Naam(int gevonden) => gevonden switch
    {
        0 => Inzagevraagregels.NaamOnbekend.Bij("Wie"),
        > HoogstensMensen => Inzagevraagregels.NaamTeVaak.Bij("Wie"),
        _ => Uitkomst.Gelukt(),
    };

    /// <summary>Whether so many lines fit in one file.</summary>
    public static Uitkomst Bestand(int regels) => regels > HoogstensRegels ? Inzagevraagregels.TeVeelRegels.Weiger() : Uitkomst.Gelukt();
}
