namespace Spil.Beleid.Domein.Cijfers;

/// <summary>Every measure up to and including a day, by group.</summary>
public sealed class Cijferstand
{
    private static readonly int Maten = Enum.GetValues<Maat>().Length;
    private static readonly int Groepen = Enum.GetValues<Groep>().Length;

    private readonly long[] waarden = new long[Maten * Groepen];

    /// <summary>A measure of a group.</summary>
    public long this[Groep groep, Maat maat] => waarden[Plek(groep, maat)];

    /// <summary>A measure of all groups together.</summary>
    public long this[Maat maat] => Enum.GetValues<Groep>().Sum(groep => this[groep, maat]);

    /// <summary>Adds to a measure.</summary>
    public Cijferstand Tel(Groep groep, Maat maat, long waarde = 1)
    {
        waarden[Plek(groep, maat)] += waarde;
        return this;
    }

    /// <summary>What changed since an earlier one: the measures of the days in between.</summary>
    public Cijferstand Sinds(Cijferstand eerder)
    {
        var verschil = new Cijferstand();
        for (var i = 0; i < waarden.Length; i++) verschil.waarden[i] = waarden[i] - eerder.waarden[i];
        return verschil;
    }

    /// <summary>True when every measure is the same.</summary>
    public bool IsGelijk(Cijferstand ander) => waarden.AsSpan().SequenceEqual(ander.waarden);

    /// <summary>What is not zero.</summary>
    public IEnumerable<(Groep Groep, Maat Maat, long Waarde)> Alles() =>
        from groep in Enum.GetValues<Groep>() from maat in Enum.GetValues<Maat>() where this[groep, maat] != 0 select (groep, maat, this[groep, maat]);

    private static int Plek(Groep groep, Maat maat) => ((int)groep * Maten) + (int)maat;
}
