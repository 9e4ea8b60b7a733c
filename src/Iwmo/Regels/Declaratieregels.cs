namespace Spil.Iwmo;

/// <summary>The rules of a 323, asked client by client while it is read. Only the numbers of the lines and the sum are kept.</summary>
internal sealed class Declaratieregels
{
    private readonly HashSet<string> nummers = [];
    private long som;

    public IEnumerable<Berichtfout> Client(Client323 client, string pad)
    {
        foreach (var fout in Persoonsregels.Bsn(pad, client.Bsn)) yield return fout;
        for (var i = 0; i < client.Prestaties.Count; i++)
        {
            var (p, hier) = (client.Prestaties[i], $"{pad}/Prestaties/Prestatie[{i + 1}]");
            som += Codes.Met(p.IngediendBedrag.DebetCredit, p.IngediendBedrag.Bedrag);
            if (!nummers.Add(p.ProductReferentie.ReferentieNummer)) yield return Iwmoregels.TR101.Bij(hier + "/ProductReferentie/ReferentieNummer");
            if (p.IngediendBedrag.DebetCredit == "C" == p.ProductReferentie.VorigReferentieNummer is null) yield return Iwmoregels.CD060.Bij(hier + "/ProductReferentie/VorigReferentieNummer");
            if (!Productregels.Past(p.ProductCode, p.ProductCategorie, Voorkennis.Geen)) yield return Iwmoregels.TR381.Bij(hier + "/ProductCode");
            foreach (var fout in Periode(hier + "/ProductPeriode", p.ProductPeriode)) yield return fout;
            if (Maand(p.ProductPeriode.Begindatum) != Maand(p.ProductPeriode.Einddatum)) yield return Iwmoregels.CS337.Bij(hier + "/ProductPeriode/Einddatum");
            if (p.Eenheid == Codes.Euro == p.ProductTarief is not null) yield return Iwmoregels.CD087.Bij(hier + "/ProductTarief");
            if (p.Eenheid == Codes.Euro && p.IngediendBedrag.Bedrag != p.GeleverdVolume) yield return Iwmoregels.CS339.Bij(hier + "/IngediendBedrag/Bedrag");
            if (p.IngediendBedrag is { Bedrag: 0, DebetCredit: not "D" }) yield return Iwmoregels.CS325.Bij(hier + "/IngediendBedrag/DebetCredit");
        }
    }

    public IEnumerable<Berichtfout> Sluit(Wmo323 bericht)
    {
        const string Pad = "/Bericht/Declaratie";
        var (periode, totaal) = (bericht.Declaratie.DeclaratiePeriode, bericht.Declaratie.TotaalIngediendBedrag);
        if (!bericht.Declaratie.DeclaratieNummer.All(char.IsAsciiLetterOrDigit)) yield return Iwmoregels.CS319.Bij(Pad + "/DeclaratieNummer");
        foreach (var fout in Periode(Pad + "/DeclaratiePeriode", periode)) yield return fout;
        if (periode.Begindatum.Day != 1 || periode.Begindatum.AddMonths(1).AddDays(-1) != periode.Einddatum) yield return Iwmoregels.CS340.Bij(Pad + "/DeclaratiePeriode");
        if (totaal is { TotaalBedrag: 0, DebetCredit: not "D" }) yield return Iwmoregels.CS325.Bij(Pad + "/TotaalIngediendBedrag/DebetCredit");
        if (Codes.Met(totaal.DebetCredit, totaal.TotaalBedrag) != som) yield return Iwmoregels.Som.Bij(Pad + "/TotaalIngediendBedrag");
    }

    private static IEnumerable<Berichtfout> Periode(string pad, GeslotenPeriode periode)
    {
        if (periode.Begindatum < new DateOnly(2021, 1, 1)) yield return Iwmoregels.CS100.Bij(pad + "/Begindatum");
        foreach (var fout in Berichtregels.Periode(pad + "/Einddatum", periode.Begindatum, periode.Einddatum)) yield return fout;
    }

    private static (int, int) Maand(DateOnly dag) => (dag.Year, dag.Month);
}
