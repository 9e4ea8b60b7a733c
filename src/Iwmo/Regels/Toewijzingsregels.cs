namespace Spil.Iwmo;

/// <summary>The rules of a 301.</summary>
internal static class Toewijzingsregels
{
    private const string Pad = "/Bericht/Client";

    // Deleted, and the categories whose products may run side by side.
    private static bool TeltVoorOverlap(ToegewezenProduct p) => p.RedenWijziging != Codes.Verwijderd && p.Product?.Categorie is not (null or "11" or "12" or "13" or "14");

    public static IEnumerable<Berichtfout> Van(Wmo301 bericht, Voorkennis voorkennis)
    {
        var client = bericht.Client;
        var relaties = client.Relaties ?? [];
        return [
            .. Persoonsregels.Client(Pad, client.Bsn, client.Geboortedatum, bericht.Header),
            .. Persoonsregels.Naam(Pad, client.Naam, isClient: true),
            .. client.Communicatie is { } c && c.Vorm == "1" == c.Taal is null ? new[] { Iwmoregels.CD007.Bij(Pad + "/Communicatie/Taal") } : [],
            .. relaties.SelectMany((r, i) => Relatie($"{Pad}/Relaties/Relatie[{i + 1}]", r, bericht.Header)),
            .. Berichtregels.Dubbel(relaties.Select((r, i) => ((object?)r.Nummer, $"{Pad}/Relaties/Relatie[{i + 1}]/Nummer"))),
            .. client.Contactgegevens.SelectMany((c, i) => Persoonsregels.Contact($"{Pad}/Contactgegevens/Contact[{i + 1}]", c)),
            .. client.Contactgegevens.Any(c => c.Soort is "01" or "02" or "03") ? [] : new[] { Iwmoregels.TR061.Bij(Pad + "/Contactgegevens") },
            .. client.ToegewezenProducten.SelectMany((p, i) => Product(Plaats(i), p, voorkennis)),
            .. Berichtregels.Dubbel(client.ToegewezenProducten.Select((p, i) => ((object?)p.ToewijzingNummer, Plaats(i) + "/ToewijzingNummer"))),
            .. Overlap(client.ToegewezenProducten)];
    }

    private static string Plaats(int i) => $"{Pad}/ToegewezenProducten/ToegewezenProduct[{i + 1}]";

    private static IEnumerable<Berichtfout> Relatie(string pad, Relatie relatie, Header header) =>
        [.. Persoonsregels.Geboren(pad, relatie.Geboortedatum, header), .. Persoonsregels.Naam(pad, relatie.Naam, isClient: false), .. Persoonsregels.Contact(pad + "/Contact", relatie.Contact)];

    private static IEnumerable<Berichtfout> Product(string pad, ToegewezenProduct p, Voorkennis voorkennis)
    {
        if (voorkennis.Nummers?.Contains(p.ToewijzingNummer) == true) yield return Iwmoregels.TR332.Bij(pad + "/ToewijzingNummer");
        if (p.ReferentieAanbieder is { } referentie && voorkennis.Verzoeken?.Contains(referentie) == false) yield return Iwmoregels.TR379.Bij(pad + "/ReferentieAanbieder");
        foreach (var fout in Productregels.Van(pad, new(p.Product, p.Omvang, p.Budget, p.Ingangsdatum, p.Einddatum), Iwmoregels.CD080, Iwmoregels.CS338, voorkennis)) yield return fout;
        if (p.RedenWijziging == Codes.Verwijderd && p.Einddatum != p.Ingangsdatum) yield return Iwmoregels.CS335.Bij(pad + "/RedenWijziging");
        if (p.RedenWijziging == "01") yield return Iwmoregels.CS336.Bij(pad + "/RedenWijziging");
    }

    private static IEnumerable<Berichtfout> Overlap(IReadOnlyList<ToegewezenProduct> producten) =>
        from later in Enumerable.Range(0, producten.Count)
        let p = producten[later]
        where TeltVoorOverlap(p) && producten.Take(later).Any(q => TeltVoorOverlap(q) && q.Product == p.Product && Raken(q, p))
        select Iwmoregels.TR302.Bij(Plaats(later));

    private static bool Raken(ToegewezenProduct a, ToegewezenProduct b) =>
        a.Ingangsdatum <= (b.Einddatum ?? DateOnly.MaxValue) && b.Ingangsdatum <= (a.Einddatum ?? DateOnly.MaxValue);
}
