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
            if (!Productregels.Past(p.ProductCode, p.ProductCategorie, Voorkennis.Geen)) yield return Iwmoregels.TR381.Bij(hier + "/ProductCode");
            foreach (var fout in Berichtregels.Periode(hier + "/ProductPeriode/Einddatum", p.ProductPeriode.Begindatum, p.ProductPeriode.Einddatum)) yield return fout;
        }
    }

    public IEnumerable<Berichtfout> Sluit(Wmo323 bericht)
    {
        var (periode, totaal) = (bericht.Declaratie.DeclaratiePeriode, bericht.Declaratie.TotaalIngediendBedrag);
        foreach (var fout in Berichtregels.Periode("/Bericht/Declaratie/DeclaratiePeriode/Einddatum", periode.Begindatum, periode.Einddatum)) yield return fout;
        if (Codes.Met(totaal.DebetCredit, totaal.TotaalBedrag) != som) yield return Iwmoregels.Som.Bij("/Bericht/Declaratie/TotaalIngediendBedrag");
    }
}
