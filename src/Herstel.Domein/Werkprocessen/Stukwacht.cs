using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Domein.Werkprocessen;

/// <summary>How one document stands, before anybody was exempted from it.</summary>
internal static class Stukwacht
{
    public static Stukstatus Kijk(int stap, Werkdocument stuk, Traject traject, Werkprocesfeiten feiten) => stuk.Soort switch
    {
        Stuksoort.Crisiskaart => Kaart(Formulier(stap, stuk, traject, feiten), feiten),
        Stuksoort.Formulier => stuk.Per == Stukper.Deelnemer ? PerDeelnemer(stuk, feiten) : Formulier(stap, stuk, traject, feiten),
        Stuksoort.Plan => Er(stuk, feiten.Traject.HeeftPlan, null, Trajectregels.StapZonderPlan.Weiger()),
        Stuksoort.Toestemming => Er(stuk, feiten.Traject.HeeftToestemming, null, Trajectregels.GeenToestemming.Weiger()),
        Stuksoort.Aanmelding => feiten.Aanmelding is { } a ? new(stuk, Stukstand.Klaar) { Op = a.OntvangenOp } : Formulier(stap, stuk, traject, feiten),
        Stuksoort.Uitreiking => Er(stuk, feiten.Aanmelding?.FolderUitgereiktOp is not null || feiten.IsVastgelegd(stap, stuk.Code),
            feiten.Aanmelding?.FolderUitgereiktOp ?? feiten.Vastgelegd.LastOrDefault(v => v.Geldt && v.Stap == stap && v.Wat == stuk.Code)?.Op,
            Werkprocesregels.NietUitgereikt.Weiger($"{Begin(stuk)} is nog niet uitgereikt. Geef die aan de inwoner en leg dat vast.")),
        Stuksoort.Organisatiestuk => Er(stuk, feiten.Klaarliggend.Contains(stuk.Code), null,
            Werkprocesregels.OrganisatiestukOntbreekt.Weiger($"{Begin(stuk)} ligt nog niet klaar bij stap {stap}. De beheerder zet dat stuk daar neer.")),
        _ => throw new ArgumentOutOfRangeException(nameof(stuk), stuk.Soort, "Not a kind of document."),
    };

    /// <summary>Who takes part and did not sign this form.</summary>
    public static IReadOnlyList<Deelnemerfeit> Zwijgers(string formulier, Werkprocesfeiten feiten)
    {
        var tekens = feiten.Documenten.Where(d => d.Formulier == formulier).SelectMany(d => d.Handtekeningen).Where(h => h.Stand == Tekenstand.Getekend).ToList();
        // On paper somebody may sign who is not known by id there: then the name counts.
        var beloofd = formulier == Formuliercodes.Geheimhoudingsverklaring ? feiten.GeheimBeloofd : new HashSet<PersoonId>();
        return [.. feiten.Deelnemers.Where(d => !beloofd.Contains(d.Persoon) && !tekens.Exists(h => h.Persoon == d.Persoon || (h.Persoon is null && h.Naam == d.Naam)))];
    }

    public static Weigering? Geheimhouding(IReadOnlyList<Deelnemerfeit> zwijgers, string stuk) => zwijgers.Count == 0 ? null
        : Werkprocesregels.HandtekeningOntbreekt.Weiger($"{Reeks([.. zwijgers.Select(z => z.InZin)])} {(zwijgers.Count == 1 ? "heeft" : "hebben")} {stuk} nog niet getekend.");

    private static Stukstatus PerDeelnemer(Werkdocument stuk, Werkprocesfeiten feiten)
    {
        var zwijgers = Zwijgers(stuk.Formulier, feiten);
        var open = feiten.Documenten.Where(d => d.Formulier == stuk.Formulier).ToList();
        var stand = zwijgers.Count == 0 ? Stukstand.Klaar
            : open.Exists(d => d.Stand == Documentstand.TerTekening) ? Stukstand.WachtOpHandtekening
            : open.Exists(d => d.Stand == Documentstand.Concept) ? Stukstand.Bezig
            : Stukstand.Ontbreekt;
        return new(stuk, stand) { WachtOp = [.. zwijgers.Select(z => z.InZin)], Mist = Geheimhouding(zwijgers, stuk.InZin), Document = open.LastOrDefault()?.Id };
    }

    private static Stukstatus Formulier(int stap, Werkdocument stuk, Traject traject, Werkprocesfeiten feiten)
    {
        var alle = feiten.Documenten.Where(d => d.Formulier == stuk.Formulier).ToList();
        var sinds = stuk.Bijwerken ? traject.IngegaanOp(stap) : null;
        var goed = alle.FindLast(d => d.VastOp is { } op && (sinds is null || op > sinds) && OntbrekendeTekenaar(stuk, d) is null);
        if (goed is not null)
            return new(stuk, Stukstand.Klaar) { Op = goed.VastOp!.Value.Datum(), Document = goed.Id };
        return alle.LastOrDefault() switch
        {
            null => new(stuk, Stukstand.Ontbreekt) { Mist = Werkprocesregels.StukOntbreekt.Weiger(Leeg(stuk)) },
            { Stand: Documentstand.TerTekening } laatste => TerTekening(stuk, laatste),
            { Stand: Documentstand.Concept } laatste => new(stuk, Stukstand.Bezig)
            {
                Document = laatste.Id, Mist = Werkprocesregels.StukOntbreekt.Weiger($"{Begin(stuk)} is nog niet af. Vul de rest in."),
            },
            { VastOp: { } op } laatste when sinds is not null && op <= sinds => new(stuk, Stukstand.Ontbreekt)
            {
                Document = laatste.Id, Mist = Werkprocesregels.NietBijgewerkt.Weiger($"{Begin(stuk)} is nog niet bijgewerkt in stap {stap}. Maak een nieuwe versie."),
            },
            var laatste => new(stuk, Stukstand.Ontbreekt)
            {
                Document = laatste.Id,
                Mist = Werkprocesregels.HandtekeningOntbreekt.Weiger($"Onder {stuk.InZin} staat nog geen handtekening van {Rolwoord(OntbrekendeTekenaar(stuk, laatste) ?? Formulierrol.Inwoner)}."),
            },
        };
    }

    // Registered, but too old: a new registration that is being filled in does not change that.
    private static Stukstatus Kaart(Stukstatus geregistreerd, Werkprocesfeiten feiten) => feiten.Traject.Kaart switch
    {
        { } kaart when geregistreerd.Stand == Stukstand.Klaar && kaart.UitgegevenOp > feiten.Vandaag => geregistreerd with { Stand = Stukstand.Ontbreekt, Mist = Werkprocesregels.KaartInToekomst.Weiger() },
        { } kaart when geregistreerd.Stand == Stukstand.Klaar && kaart.IsVerlopen(feiten.Vandaag) => geregistreerd with { Stand = Stukstand.Verlopen, Mist = Werkprocesregels.Verlopen(kaart) },
        _ => geregistreerd,
    };

    private static Stukstatus TerTekening(Werkdocument stuk, Documentfeit document)
    {
        var namen = document.Handtekeningen.Where(h => !h.OnderVast && h.Verplicht && h.Stand != Tekenstand.Getekend && h.Stand != Tekenstand.Vervallen).Select(h => h.Naam).Distinct().ToList();
        return new(stuk, Stukstand.WachtOpHandtekening)
        {
            Document = document.Id, WachtOp = namen,
            Mist = Werkprocesregels.HandtekeningOntbreekt.Weiger(namen.Count == 0
                ? $"{Begin(stuk)} is nog niet getekend." : $"{Reeks(namen)} {(namen.Count == 1 ? "heeft" : "hebben")} {stuk.InZin} nog niet getekend."),
        };
    }

    private static Formulierrol? OntbrekendeTekenaar(Werkdocument stuk, Documentfeit document) =>
        stuk.Tekenaars.Where(rol => !document.Handtekeningen.Any(h => h.OnderVast && h.Rol == rol && h.Stand == Tekenstand.Getekend)).Cast<Formulierrol?>().FirstOrDefault();

    private static Stukstatus Er(Werkdocument stuk, bool klaar, DateOnly? op, Weigering mist) =>
        klaar ? new(stuk, Stukstand.Klaar) { Op = op } : new(stuk, Stukstand.Ontbreekt) { Mist = mist };

    private static string Leeg(Werkdocument stuk) => stuk.Soort == Stuksoort.Crisiskaart
        ? $"{Begin(stuk)} is nog niet vastgelegd. Schrijf op met welke consulent hij is gemaakt, en wanneer."
        : $"{Begin(stuk)} is nog niet ingevuld.";

    private static string Begin(Werkdocument stuk) => char.ToUpperInvariant(stuk.InZin[0]) + stuk.InZin[1..];

    private static string Reeks(List<string> namen) =>
        namen.Count == 1 ? namen[0] : string.Join(", ", namen.Take(namen.Count - 1)) + " en " + namen[^1];

    private static string Rolwoord(Formulierrol rol) => rol switch
    {
        Formulierrol.Naaste => "een naaste",
        Formulierrol.Tandem => "het tandem",
        Formulierrol.Professional => "een professional",
        Formulierrol.Deelnemer => "een deelnemer",
        _ => "de " + rol.ToString().ToLowerInvariant(),
    };
}
