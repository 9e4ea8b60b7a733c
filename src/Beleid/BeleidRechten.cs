namespace Spil.Beleid;

/// <summary>The rights of this module; the table in the host says which role has them.</summary>
public static class BeleidRechten
{
    /// <summary>The figures.</summary>
    public const string Monitor = "beleid.monitor";

    /// <summary>The cases behind a figure, and small counts: the team itself.</summary>
    public const string Zaken = "beleid.zaken";

    /// <summary>Telling the committee.</summary>
    public const string Mededelen = "beleid.mededelen";
}
