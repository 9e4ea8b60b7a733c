using Spil.Dossier.Domein.Inzagevragen;

namespace Spil.Dossier.Toezicht;

/// <summary>
/// From where something in the log is unusual. None of these comes from a law or a norm: NEN 7513 asks that somebody looks, not at which number.
/// The defaults are our own [D]; an organisation sets them with <c>Spil__Toezicht__…</c>.
/// </summary>
/// <param name="Dossiers">So many dossiers by one account on one day.</param>
/// <param name="Geweigerd">So many refused tries in a row.</param>
/// <param name="Werktijden">When people usually work.</param>
public sealed record Toezichtgrenzen(int Dossiers, int Geweigerd, Werktijden Werktijden)
{
    public static readonly Toezichtgrenzen Gewoon = new(15, 3, new(new(7, 0), new(20, 0)));
}
