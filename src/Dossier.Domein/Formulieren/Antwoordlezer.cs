using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>
/// Reads what people filled in: each answer at its path, cleaned and in the one form its kind is kept in, or refused with a sentence at
/// that path. Nothing that is offered makes it throw. It does not look at what is obligatory: a concept may have gaps
/// (<see cref="Volledigheid"/> says which).
/// </summary>
public static class Antwoordlezer
{
    /// <param name="formulier">The form.</param>
    /// <param name="invoer">
    /// What was typed, per path. Dates in any Dutch way or ISO, numbers and amounts in the Dutch way, options as codes with bars or
    /// commas between; nothing or white space is no answer. Text that was kept before is read back as it was.
    /// </param>
    public static Gelezen Lees(Formulierdefinitie formulier, IReadOnlyDictionary<string, string> invoer)
    {
        var velden = formulier.VeldenOpCode();
        List<(Veldpad Pad, Antwoordwaarde Waarde)> waarden = [];
        List<Weigering> weigeringen = [];
        foreach (var (pad, tekst) in invoer)
        {
            if (Veldpad.Van(velden, pad) is not { } plek)
                weigeringen.Add(Formulierregels.PadOnbekend.Bij(pad));
            else if (!string.IsNullOrWhiteSpace(tekst) && Antwoordvorm.Lees(plek, tekst) is var uitkomst)
            {
                if (!uitkomst.Probeer(out var waarde)) weigeringen.AddRange(uitkomst.Weigeringen);
                else if (waarde.Tekst.Length > 0) waarden.Add((plek, waarde));
            }
        }
        weigeringen.AddRange(waarden.Where(w => w.Pad.Top.Soort == Veldsoort.Lijst).GroupBy(w => w.Pad.Top.Code)
            .Where(lijst => lijst.DistinctBy(w => w.Pad.Deel).Count() > Formulierregels.MeesteRijen)
            .Select(lijst => Formulierregels.TeVeelRijen.Bij(lijst.Key)));
        return new(InVolgorde(formulier, waarden), weigeringen);
    }

    // A stable sort: rows of a list stay in the order in which they came.
    private static Antwoordwaarde[] InVolgorde(Formulierdefinitie formulier, List<(Veldpad Pad, Antwoordwaarde Waarde)> waarden)
    {
        var plaats = formulier.Velden.Select((veld, i) => (veld.Code, i)).DistinctBy(v => v.Code).ToDictionary(v => v.Code, v => v.i);
        return [.. waarden.OrderBy(w => plaats[w.Waarde.Veld]).Select(w => w.Waarde)];
    }
}
