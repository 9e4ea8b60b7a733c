using System.Text.RegularExpressions;
using Spil.Dossier.Domein.Invoer;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Domein.Declaraties;

/// <summary>An assignment by which can be declared.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Volume">What was assigned.</param>
public sealed record Declareerbaar(DossierId Dossier, Toegewezenvolume Volume);

/// <summary>A line that was approved before.</summary>
/// <param name="Referentie">What the provider calls it.</param>
/// <param name="Vorige">The line that it took back; empty when it took nothing back.</param>
/// <param name="Nummer">Of which assignment.</param>
/// <param name="Maand">The first day of its month.</param>
/// <param name="Volume">How much it counted.</param>
public sealed record Eerdereregel(string Referentie, string Vorige, int Nummer, DateOnly Maand, long Volume);

/// <summary>What a declaration is checked against.</summary>
/// <param name="Toewijzingen">The assignments of this provider at this municipality.</param>
/// <param name="Eerder">What was approved before, per assignment and month.</param>
/// <param name="Terug">The lines that were approved before, as far as this declaration can take them back.</param>
public sealed record Declaratiebasis(IReadOnlyList<Declareerbaar> Toewijzingen, IReadOnlyList<(int Nummer, DateOnly Maand, long Volume)> Eerder, IReadOnlyList<Eerdereregel> Terug);

/// <summary>A line with what is wrong with it.</summary>
/// <param name="Prestatie">The line.</param>
/// <param name="Toewijzing">Its assignment; null when that is not known or not of this client.</param>
/// <param name="Volume">How much it counts in the unit of the assignment; less than zero when it takes back.</param>
/// <param name="Fouten">What is wrong with it.</param>
public sealed record Gekeurderegel(Prestatie Prestatie, Declareerbaar? Toewijzing, long Volume, IReadOnlyList<Berichtfout> Fouten)
{
    /// <summary>It takes back an earlier line.</summary>
    public bool IsCredit => Prestatie.IngediendBedrag.DebetCredit == "C";

    /// <summary>What it asks in cents; less than zero when it takes back.</summary>
    public long Centen => IsCredit ? -Prestatie.IngediendBedrag.Bedrag : Prestatie.IngediendBedrag.Bedrag;
}

/// <summary>What came out of the check of a declaration (iWmo 323): what is wrong with it as a whole, and each line with what is wrong with it.</summary>
/// <param name="Fouten">What is wrong with it as a whole; then nothing is approved.</param>
/// <param name="Regels">The lines, in their order.</param>
public sealed partial record Declaratiekeuring(IReadOnlyList<Berichtfout> Fouten, IReadOnlyList<Gekeurderegel> Regels)
{
    private static Berichtfout NietsTerug => new(Declareerregels.NietsTerug.Code, "", Declareerregels.NietsTerug.Zin);

    /// <summary>Whether a declaration is taken in at all.</summary>
    /// <param name="bericht">The message.</param>
    /// <param name="eigen">It is for this municipality.</param>
    /// <param name="bekend">It comes from a provider that Spil knows.</param>
    /// <param name="nummerVrij">The provider did not use the number of the declaration before.</param>
    /// <param name="nieuw">The message did not come in before.</param>
    public static Uitkomst Lezen(IBericht bericht, bool eigen, bool bekend, bool nummerVrij, bool nieuw)
    {
        if (bericht is not Wmo323) return Declareerregels.GeenDeclaratie.Bij("Bestand");
        if (!eigen) return Declareerregels.AndereGemeente.Bij("Bestand");
        if (!bekend) return Declareerregels.OnbekendeAanbieder.Bij("Bestand");
        return Uitkomst.Van(new Controle().Eis(nieuw, Declareerregels.AlIngelezen, "Bestand").Eis(nummerVrij || !nieuw, Declareerregels.NummerGebruikt, "Bestand").Weigeringen);
    }

    /// <summary>Checks each line: first by the rules of the message, then whether what is taken back was approved, then against the assignment, and last the volume of all together.</summary>
    /// <param name="clienten">All clients of the declaration, in their order.</param>
    /// <param name="fouten">What reading it gave.</param>
    /// <param name="basis">What it is checked against.</param>
    public static Declaratiekeuring Keur(IReadOnlyList<Client323> clienten, IReadOnlyList<Berichtfout> fouten, Declaratiebasis basis)
    {
        var toewijzingen = basis.Toewijzingen.ToDictionary(t => t.Volume.ToewijzingNummer);
        var controle = new Volumecontrole(basis.Toewijzingen.Select(t => t.Volume), basis.Eerder);
        var terug = new Terugname(basis.Terug);
        var perRegel = fouten.ToLookup(f => Plaats(f.Pad));
        var regels = new List<Gekeurderegel>();
        for (var c = 1; c <= clienten.Count; c++)
        {
            var (bsn, prestaties) = (clienten[c - 1].Bsn, clienten[c - 1].Prestaties);
            for (var i = 1; i <= prestaties.Count; i++)
            {
                var (p, pad) = (prestaties[i - 1], $"/Bericht/Declaratie/Clienten/Client[{c}]/Prestaties/Prestatie[{i}]");
                IReadOnlyList<Berichtfout> mis = [.. perRegel[(c, 0)], .. perRegel[(c, i)]];
                var volume = controle.Volume(p) ?? 0;
                if (mis.Count == 0 && !terug.Mag(p, volume)) mis = [NietsTerug];
                if (mis.Count == 0) mis = controle.Neem(bsn, p, pad);
                if (mis.Count == 0) terug.Onthoud(p, volume);
                regels.Add(new(p, toewijzingen.GetValueOrDefault(p.ToewijzingNummer) is { } t && t.Volume.Bsn == bsn ? t : null, volume, mis));
            }
        }
        var teveel = controle.Overschrijdingen().ToLookup(o => o.ToewijzingNummer);
        Gekeurderegel[] gekeurd = [.. regels.Select(r => r.Fouten.Count > 0 || r.IsCredit ? r : r with { Fouten = [.. teveel[r.Prestatie.ToewijzingNummer].Where(o => o.Maand is null || o.Maand == Maand(r.Prestatie)).Select(o => Zin(o, r))] })];
        // What takes back a line that is refused after all has nothing to take back.
        var geweigerd = gekeurd.Where(r => r.Fouten.Count > 0 && !r.IsCredit).Select(r => r.Prestatie.ProductReferentie.ReferentieNummer).ToHashSet();
        return new([.. perRegel[(0, 0)]], [.. gekeurd.Select(r => r is { IsCredit: true, Fouten.Count: 0 } && geweigerd.Contains(r.Prestatie.ProductReferentie.VorigReferentieNummer!) ? r with { Fouten = [NietsTerug] } : r)]);
    }

    // Everybody who asks by an assignment for which too much was asked is told: which of them should have asked less only the provider knows.
    private static Berichtfout Zin(Overschrijding o, Gekeurderegel regel)
    {
        var eenheid = regel.Toewijzing!.Volume.Omvang!.Eenheid;
        return Iwmoregels.TR321.Bij("", o.Maand is { } maand
            ? $"In {maand.MaandInWoorden()} is {Hoeveel(o.Gedeclareerd, eenheid)} gedeclareerd. In een maand past hoogstens {Hoeveel(o.Ruimte, eenheid)}."
            : $"In totaal is {Hoeveel(o.Gedeclareerd, eenheid)} gedeclareerd. De hele toewijzing is {Hoeveel(o.Ruimte, eenheid)}.");
    }

    /// <summary>A volume in words: "12 uur en 5 minuten", or a number where it is no time.</summary>
    public static string Hoeveel(long volume, string eenheid) =>
        Codes.Minuten(eenheid) is { } minuten && Math.Abs(volume) <= int.MaxValue / 240 ? Rekentaal.UrenEnMinuten((int)volume * minuten) : $"{volume}";

    private static DateOnly Maand(Prestatie p) => new(p.ProductPeriode.Begindatum.Year, p.ProductPeriode.Begindatum.Month, 1);

    // The client and the line that a mistake is about; 0 for none.
    private static (int Client, int Regel) Plaats(string pad)
    {
        var plaats = Regelpad().Match(pad);
        return (Getal(plaats.Groups["client"]), Getal(plaats.Groups["regel"]));
        static int Getal(Group groep) => groep.Success ? int.Parse(groep.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"^/Bericht/Declaratie/Clienten/Client\[(?<client>\d+)\](?:/Prestaties/Prestatie\[(?<regel>\d+)\])?")]
    private static partial Regex Regelpad();

    /// <summary>Which lines can be taken back: those that were approved, each once, of the same assignment and month, and no more than they gave.</summary>
    private sealed class Terugname(IReadOnlyList<Eerdereregel> eerder)
    {
        private readonly Dictionary<string, Eerdereregel> gegeven = eerder.Where(e => e.Vorige.Length == 0).GroupBy(e => e.Referentie).ToDictionary(g => g.Key, g => g.Last());
        private readonly HashSet<string> terug = [.. eerder.Where(e => e.Vorige.Length > 0).Select(e => e.Vorige)];

        public bool Mag(Prestatie p, long volume) => p.ProductReferentie.VorigReferentieNummer is not { } vorige
            || (!terug.Contains(vorige) && gegeven.GetValueOrDefault(vorige) is { } was && was.Nummer == p.ToewijzingNummer && was.Maand == Maand(p) && -volume <= was.Volume);

        public void Onthoud(Prestatie p, long volume)
        {
            var nummer = p.ProductReferentie;
            if (nummer.VorigReferentieNummer is { } vorige) terug.Add(vorige);
            else gegeven[nummer.ReferentieNummer] = new(nummer.ReferentieNummer, "", p.ToewijzingNummer, Maand(p), volume);
        }
    }
}
