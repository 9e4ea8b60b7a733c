namespace Spil.Iwmo;

/// <summary>What is wrong so far. A file that is nothing but mistakes is not read to its end.</summary>
internal sealed class Foutenlijst
{
    private const int Meeste = 200;

    private readonly List<Berichtfout> fouten = [];

    public IReadOnlyList<Berichtfout> Alle => fouten;

    /// <summary>How many mistakes make that no record can be made of what was read.</summary>
    public int Onleesbaar { get; private set; }

    public void Voeg(Berichtfout fout, bool onleesbaar = false)
    {
        if (onleesbaar) Onleesbaar++;
        if (fouten.Count == Meeste) throw new Leesstop(Iwmoregels.TeVeelFouten.Bij("/"));
        fouten.Add(fout);
    }

    public void Voeg(IEnumerable<Berichtfout> meer)
    {
        foreach (var fout in meer) Voeg(fout);
    }

    public void Sluit(Berichtfout fout)
    {
        Onleesbaar++;
        fouten.Add(fout);
    }
}
