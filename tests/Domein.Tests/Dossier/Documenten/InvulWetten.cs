using FsCheck;
using FsCheck.Fluent;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Documenten;
using Xunit;
using static Spil.Domein.Tests.Dossier.Documenten.Proefformulier;

namespace Spil.Domein.Tests.Dossier.Documenten;

/// <summary>The laws of filling in together, on random stories in which people read at one moment and save at a later one.</summary>
public sealed class InvulWetten
{
    private static readonly Gen<(string Pad, string Tekst)[]> Antwoorden =
        (from pad in Gen.Elements(Paden.ToArray())
         from tekst in Gen.Elements("", "een", "twee", "drie", "vier")
         select (pad, tekst)).ListOf().Select(lijst => lijst.DistinctBy(a => a.pad).ToArray());

    private static readonly Gen<(string Wie, int Terug, (string Pad, string Tekst)[] Antwoorden)[]> Verhalen =
        (from wie in Gen.Elements("Samira", "Nienke", "Joke")
         from terug in Gen.Choose(0, 3)
         from antwoorden in Antwoorden
         select (wie, terug, antwoorden)).ArrayOf();

    [Fact]
    public void Geen_woord_dat_iemand_typte_gaat_verloren() => Wet.Geldt(Verhalen, verhaal =>
    {
        var document = EenDocument();
        var getypt = new List<(string, string, string)>();
        foreach (var (wie, terug, antwoorden) in verhaal)
        {
            var gelezen = Math.Max(0, document.Laatste!.Wijziging - terug);
            var (zag, staat) = (document.Laatste.Op(gelezen), document.Laatste.Nu());
            getypt.AddRange(antwoorden.Where(a => a.Tekst.Length > 0 && zag.GetValueOrDefault(a.Pad)?.Tekst != a.Tekst && staat.GetValueOrDefault(a.Pad)?.Tekst != a.Tekst)
                .Select(a => (wie, a.Pad, a.Tekst)));
            document.Vul(gelezen, wie, antwoorden);
        }
        var bewaard = document.Laatste!.Antwoorden.Select(a => (a.Door, a.Pad, a.Tekst)).ToList();
        return getypt.TrueForAll(bewaard.Remove);
    });

    [Fact]
    public void Wat_er_stond_blijft_staan_of_is_bewust_veranderd_door_iemand_die_het_zag() => Wet.Geldt(Verhalen, verhaal =>
    {
        var document = EenDocument();
        foreach (var (wie, terug, antwoorden) in verhaal)
        {
            var gelezen = Math.Max(0, document.Laatste!.Wijziging - terug);
            var (zag, eerst) = (Teksten(document.Laatste.Op(gelezen)), document.Laatste.Teksten());
            var botsingen = document.Vul(gelezen, wie, antwoorden).Botsingen.Select(b => b.Pad).ToHashSet();
            var na = document.Laatste.Teksten();
            var goed = Paden.All(pad => na.GetValueOrDefault(pad) == eerst.GetValueOrDefault(pad)
                || (eerst.GetValueOrDefault(pad) == zag.GetValueOrDefault(pad) && antwoorden.Any(a => a.Pad == pad && a.Tekst == na.GetValueOrDefault(pad, ""))))
                && botsingen.All(pad => na.GetValueOrDefault(pad) == eerst.GetValueOrDefault(pad));
            if (!goed) return false;
        }
        return true;
    });

    [Fact]
    public void De_volgorde_van_twee_die_niet_botsen_maakt_niet_uit() => Wet.Geldt(Antwoorden, Gen.Two(Antwoorden), (begin, paar) =>
    {
        var (een, ander) = paar;
        var (links, rechts) = (EenDocument(), EenDocument());
        foreach (var document in new[] { links, rechts }) document.Vul(0, "Joke", begin);
        var gelezen = links.Laatste!.Wijziging;
        var botsingen = links.Vul(gelezen, "Samira", een).Botsingen.Count + links.Vul(gelezen, "Nienke", ander).Botsingen.Count;
        rechts.Vul(gelezen, "Nienke", ander);
        var omgekeerd = rechts.Vul(gelezen, "Samira", een).Botsingen.Count;
        return botsingen == omgekeerd
            && (botsingen > 0 || links.Laatste.Teksten().OrderBy(a => a.Key).SequenceEqual(rechts.Laatste!.Teksten().OrderBy(a => a.Key)));
    });

    [Fact]
    public void De_geschiedenis_verandert_nooit() => Wet.Geldt(Verhalen, verhaal =>
    {
        var document = EenDocument();
        var opnamen = new List<(int Wijziging, IReadOnlyDictionary<string, string> Teksten)>();
        foreach (var (wie, terug, antwoorden) in verhaal)
        {
            opnamen.Add((document.Laatste!.Wijziging, document.Laatste.Teksten()));
            document.Vul(Math.Max(0, document.Laatste.Wijziging - terug), wie, antwoorden);
        }
        return opnamen.TrueForAll(o => Teksten(document.Laatste!.Op(o.Wijziging)).OrderBy(a => a.Key).SequenceEqual(o.Teksten.OrderBy(a => a.Key)));
    });

    private static Dictionary<string, string> Teksten(IReadOnlyDictionary<string, Antwoord> antwoorden) => antwoorden.ToDictionary(a => a.Key, a => a.Value.Tekst);
}
