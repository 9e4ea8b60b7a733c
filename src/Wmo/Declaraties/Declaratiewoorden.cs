using Spil.Iwmo;
using Spil.Wmo.Domein.Declaraties;
using Declaratie = Spil.Wmo.Domein.Declaraties.Declaratie;

namespace Spil.Wmo.Declaraties;

/// <summary>Declarations in plain words.</summary>
public static class Declaratiewoorden
{
    /// <summary>How much was approved: colour of the pill and the words in it.</summary>
    public static (string Kleur, string Tekst) Stand(Declaratie d) => d.Stand switch
    {
        Declaratiestand.Goed => ("goed", "Goed"),
        Declaratiestand.Deels => ("let", $"{Regels(d.Regels - d.RegelsGoed)} niet goed"),
        _ => ("fout", "Afgekeurd"),
    };

    public static string Regels(int aantal) => aantal == 1 ? "1 regel" : $"{aantal} regels";

    public static string Bedrag(long centen) => Kern.Bedrag.VanCenten(centen).ToString();

    /// <summary>How much a line says was given: "2 uur en 5 minuten", "3 stuks".</summary>
    public static string Geleverd(Declaratieregel r) =>
        Codes.Minuten(r.Eenheid) is not null ? Declaratiekeuring.Hoeveel(r.Geleverd, r.Eenheid) : r.Eenheid switch { Codes.Euro => Bedrag(r.Geleverd), "14" => $"{r.Geleverd} etmalen", _ => $"{r.Geleverd} stuks" };

    /// <summary>What is wrong, each as code and sentence.</summary>
    public static IReadOnlyList<(string Code, string Zin)> Fouten(string fouten) =>
        [.. fouten.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split(' ', 2)).Select(f => (f[0], f[^1]))];
}
