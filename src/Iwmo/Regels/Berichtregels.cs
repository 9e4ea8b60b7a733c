namespace Spil.Iwmo;

/// <summary>The rules of each message, asked when it is built well.</summary>
internal static class Berichtregels
{
    public static IEnumerable<Berichtfout> Van(IBericht bericht, Voorkennis voorkennis) => [.. Kop(bericht, voorkennis), .. bericht switch
    {
        Wmo301 b => Toewijzingsregels.Van(b, voorkennis),
        Wmo302 b => Retour(b),
        Wmo305 b => Start(b),
        Wmo307 b => Stop(b),
        Wmo315 b => Verzoek(b, voorkennis),
        Wmo317 b => Wijziging(b, voorkennis),
        Wmo319 b => Antwoord(b),
        _ => [],
    }];

    private static IEnumerable<Berichtfout> Kop(IBericht bericht, Voorkennis voorkennis)
    {
        if (voorkennis.Identificaties?.Contains(bericht.Header.Kenmerk) == true)
            yield return Iwmoregels.TR056.Bij("/Bericht/Header/" + (bericht.Header is Retourheader ? "IdentificatieRetour" : "BerichtIdentificatie/Identificatie"));
    }

    // What a return message repeats is what was wrong before: only what it says itself is asked.
    private static IEnumerable<Berichtfout> Retour(Wmo302 bericht) =>
        bericht.Header.DagtekeningRetour < bericht.Header.BerichtIdentificatie.Dagtekening ? [Iwmoregels.RetourTeVroeg.Bij("/Bericht/Header/DagtekeningRetour")] : [];

    private static IEnumerable<Berichtfout> Start(Wmo305 bericht)
    {
        const string Pad = "/Bericht/Client";
        return [
            .. Persoonsregels.Client(Pad, bericht.Client.Bsn, bericht.Client.Geboortedatum, bericht.Header),
            .. bericht.Client.StartProducten.SelectMany((p, i) => Status($"{Pad}/StartProducten/StartProduct[{i + 1}]", p.StatusAanlevering)),
            .. Dubbel(bericht.Client.StartProducten.Select((p, i) => ((object?)(p.ToewijzingNummer, p.Product, p.Begindatum), $"{Pad}/StartProducten/StartProduct[{i + 1}]/ToewijzingNummer")))];
    }

    private static IEnumerable<Berichtfout> Stop(Wmo307 bericht)
    {
        const string Pad = "/Bericht/Client";
        const string Product = Pad + "/StopProducten/StopProduct";
        return [
            .. Persoonsregels.Client(Pad, bericht.Client.Bsn, bericht.Client.Geboortedatum, bericht.Header),
            .. bericht.Client.StopProducten.SelectMany((p, i) => Periode($"{Product}[{i + 1}]/Einddatum", p.Begindatum, p.Einddatum)),
            .. bericht.Client.StopProducten.SelectMany((p, i) => Status($"{Product}[{i + 1}]", p.StatusAanlevering)),
            .. Dubbel(bericht.Client.StopProducten.Select((p, i) => ((object?)(p.ToewijzingNummer, p.Product, p.Begindatum), $"{Product}[{i + 1}]/ToewijzingNummer")))];
    }

    private static IEnumerable<Berichtfout> Verzoek(Wmo315 bericht, Voorkennis voorkennis)
    {
        const string Pad = "/Bericht/Client";
        const string Product = Pad + "/AangevraagdeProducten/AangevraagdProduct";
        return [
            .. Persoonsregels.Client(Pad, bericht.Client.Bsn, bericht.Client.Geboortedatum, bericht.Header),
            .. bericht.Client.AangevraagdeProducten.SelectMany((p, i) => Productregels.Van($"{Product}[{i + 1}]",
                new(p.Product, p.Omvang, p.Budget, p.ToewijzingIngangsdatum, p.ToewijzingEinddatum, "ToewijzingEinddatum"), Iwmoregels.CD095, Iwmoregels.CS343, voorkennis)),
            .. bericht.Client.AangevraagdeProducten.SelectMany((p, i) => Aanvraag($"{Product}[{i + 1}]", p)),
            .. Dubbel(bericht.Client.AangevraagdeProducten.Select((p, i) => ((object?)p.ReferentieAanbieder, $"{Product}[{i + 1}]/ReferentieAanbieder")))];
    }

    private static IEnumerable<Berichtfout> Wijziging(Wmo317 bericht, Voorkennis voorkennis)
    {
        const string Pad = "/Bericht/Client";
        const string Te = Pad + "/Verzoek/TeWijzigenProducten/TeWijzigenProduct";
        const string Nieuw = Pad + "/Verzoek/NieuweProducten/NieuwProduct";
        var verzoek = bericht.Client.Verzoek;
        return [
            .. Persoonsregels.Bsn(Pad, bericht.Client.Bsn),
            .. (verzoek.TeWijzigenProducten ?? []).SelectMany((p, i) => Productregels.Omvang($"{Te}[{i + 1}]", new(null, p.Omvang, p.Budget, p.GewensteIngangsdatum, p.Einddatum), Iwmoregels.CS338)),
            .. (verzoek.NieuweProducten ?? []).SelectMany((p, i) => Productregels.Van($"{Nieuw}[{i + 1}]", new(p.Product, p.Omvang, p.Budget, p.GewensteIngangsdatum, p.Einddatum), Iwmoregels.CD096, Iwmoregels.CS338, voorkennis)),
            .. Dubbel([
                .. (verzoek.OngewijzigdeProducten ?? []).Select((p, i) => ((object?)p.ToewijzingNummer, $"{Pad}/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[{i + 1}]/ToewijzingNummer")),
                .. (verzoek.TeWijzigenProducten ?? []).Select((p, i) => ((object?)p.ToewijzingNummer, $"{Te}[{i + 1}]/ToewijzingNummer"))])];
    }

    private static IEnumerable<Berichtfout> Aanvraag(string pad, AangevraagdProduct p)
    {
        if (p.BeschikkingNummer is null != p.BeschikkingIngangsdatum is null) yield return Iwmoregels.CD043.Bij(pad + "/BeschikkingIngangsdatum");
        var (naam, code) = (p.Verwijzer.Naam, p.Verwijzer.ZorgverlenerCode);
        if (p.Verwijzer.Type is not ("02" or "03" or "04" or "05"))
        {
            if (code is not null) yield return Iwmoregels.CD068.Bij(pad + "/Verwijzer/ZorgverlenerCode");
        }
        else if (code is not null && naam is not null) yield return Iwmoregels.CD066.Bij(pad + "/Verwijzer/Naam");
        else if (code is null && naam is null) yield return Iwmoregels.CD067.Bij(pad + "/Verwijzer/Naam");
    }

    private static IEnumerable<Berichtfout> Status(string pad, string status) => status is "1" or "3" ? [] : [Iwmoregels.CS058.Bij(pad + "/StatusAanlevering")];

    private static IEnumerable<Berichtfout> Antwoord(Wmo319 bericht)
    {
        const string Pad = "/Bericht/Antwoord/RedenAfwijzingVerzoek";
        var (antwoord, reden) = (bericht.Antwoord.VerzoekAntwoord, bericht.Antwoord.RedenAfwijzingVerzoek);
        if (antwoord == Codes.Afgewezen && reden is null) yield return Iwmoregels.CD085.Bij(Pad);
        if (antwoord == Codes.InOnderzoek && reden is not null) yield return Iwmoregels.CD086.Bij(Pad);
    }

    public static IEnumerable<Berichtfout> Periode(string pad, DateOnly? begin, DateOnly? einde) => einde < begin ? [Iwmoregels.CS003.Bij(pad)] : [];

    public static IEnumerable<Berichtfout> Dubbel(IEnumerable<(object? Sleutel, string Pad)> sleutels)
    {
        var gezien = new HashSet<object?>();
        foreach (var (sleutel, pad) in sleutels)
            if (!gezien.Add(sleutel)) yield return Iwmoregels.TR101.Bij(pad);
    }
}
