using System.Globalization;
using Spil.TestSupport;

namespace Spil.Bench;

/// <summary>What to measure: <c>--omvang 100000 --engine Sqlite|Postgres|beide --seconden 5 --warm 5</c>.</summary>
/// <param name="Groot">Trajecten of the large case; the small one has 100.</param>
/// <param name="Engines">Which engines.</param>
/// <param name="Seconden">Per page and size, spread over the rounds.</param>
/// <param name="Warm">Seconds per page and size before anything is measured.</param>
internal sealed record Keuze(int Groot, IReadOnlyList<Engine> Engines, double Seconden, double Warm)
{
    public const int Klein = 100;
    public const int Rondes = 4;
    public const int Verbindingen = 32;

    public static Keuze Lees(string[] args)
    {
        var keuze = new Keuze(1000, [Engine.Sqlite, Engine.Postgres], 2, 3);
        for (var i = 0; i < args.Length - 1; i += 2)
        {
            keuze = args[i] switch
            {
                "--omvang" => keuze with { Groot = int.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--engine" => args[i + 1] == "beide" ? keuze : keuze with { Engines = [Enum.Parse<Engine>(args[i + 1])] },
                "--warm" => keuze with { Warm = double.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                "--seconden" => keuze with { Seconden = double.Parse(args[i + 1], CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException($"Unknown option {args[i]}. There is --omvang N, --engine Sqlite|Postgres|beide, --seconden S, --warm S."),
            };
        }

        return keuze;
    }
}
