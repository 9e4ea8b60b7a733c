using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Mijn.Gedeeld;

/// <summary>The sentences of Mijn Spil, in plain Dutch (A2).</summary>
public static class Mijnwoorden
{
    private const int Week = 7;
    private static readonly string[] Getallen = ["Niemand", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf"];

    /// <summary>"vóór vrijdag · Joke belt mee als je wilt."</summary>
    public static string Onder(Voorstel voorstel, Voorstelinhoud inhoud, DateOnly vandaag) => voorstel.GedaanOp is { } gedaan
        ? $"gedaan op {gedaan.InZin(vandaag)}"
        : string.Join(" · ", new[] { inhoud.Wanneer is { } dag ? Uiterlijk(dag, vandaag) : "", inhoud.Waarom }.Where(d => d.Length > 0));

    public static string Uiterlijk(DateOnly dag, DateOnly vandaag) => (dag.DayNumber - vandaag.DayNumber) switch
    {
        < 0 => $"zou klaar zijn op {dag.InZin(vandaag)}",
        0 => "vandaag",
        1 => "vóór morgen",
        < Week => $"vóór {dag.Weekdag()}",
        _ => $"vóór {dag.InZin(vandaag)}",
    };

    /// <summary>Who proposed it, who agrees, and what a yes means.</summary>
    public static string Uitleg(Voorstel voorstel, PersoonId ik, bool isInwoner)
    {
        var versie = voorstel.Huidige;
        var stand = versie.Stand();
        var stemmen = versie.Deelnemers.Where(d => d.TeltMee).Select(d => versie.StemVan(d.PersoonId)).OfType<Stem>().ToList();
        var eens = stemmen.Count(s => s.Keuze == Stemkeuze.Eens);
        var zinnen = new List<string> { versie.DoorPersoon == ik ? "Dit heb jij bedacht." : $"Voorstel van {versie.DoorNaam.Roepnaam()}." };
        if (voorstel.VersieWaarIkEensWas(ik) is not null) zinnen.Add("De tekst is veranderd sinds jouw ja.");
        if (eens > 0) zinnen.Add(eens == 1 ? $"{stemmen.First(s => s.Keuze == Stemkeuze.Eens).Naam.Roepnaam()} is het eens." : $"{Aantal(eens)} mensen zijn het eens.");
        zinnen.AddRange(stand.NietEens.Select(s => $"{s.Naam.Roepnaam()} is het nog niet eens: “{s.Woord}”"));
        zinnen.Add(isInwoner ? "Zonder jouw ja gebeurt het niet." : "Zeg wat jij vindt. Pas als iedereen het eens is, komt het in het plan.");
        return string.Join(' ', zinnen);
    }

    /// <summary>What is said when something is not there yet.</summary>
    public static string Begin(Traject? traject, bool heeftToestemming) => traject switch
    {
        null => "Fijn dat je er bent. Er is nog geen plan. Eerst maken we kennis. Iemand belt je daarover.",
        { Status: Trajectstatus.Afgerond } => "Je traject is klaar. Je kunt alles nog lezen.",
        { Status: Trajectstatus.Gestopt } => "Je traject is gestopt. Je kunt alles nog lezen. Wil je weer meedoen? Bel dan gerust.",
        _ when !heeftToestemming => "Je hebt gezegd dat je niet meer wilt meedoen. De mensen die jou begeleiden, kunnen jouw plan nu niet zien. Wil je weer meedoen? Bel dan gerust.",
        { Tandem: null } => "Fijn dat je meedoet. We zoeken twee mensen die bij je passen. Zij bellen je om kennis te maken.",
        _ => "",
    };

    /// <summary>Asks for a new crisiskaart in time; null while the card is good.</summary>
    public static Mijnverzoek? Kaart(Crisiskaart kaart, string pad, DateOnly vandaag)
    {
        const string Knop = "Bekijk wie de consulent is";
        var tot = kaart.GeldigTot.InWoorden();
        return kaart.IsVerlopen(vandaag) ? new("Je crisiskaart is te oud", $"Hij was goed tot en met {tot}. Maak een afspraak met de consulent voor een nieuwe kaart.", pad, Knop)
            : kaart.VraagtVernieuwing(vandaag) ? new("Je crisiskaart wordt te oud", $"Hij is goed tot en met {tot}. Maak een afspraak met de consulent voor een nieuwe kaart.", pad, Knop)
            : null;
    }

    /// <summary>"De laatste 7 dagen keek Marjan 2 keer en Petra (Stadsbank Oost Nederland) 1 keer."</summary>
    public static string Gezien(IEnumerable<Inzageregel> regels)
    {
        var kijkers = regels.Where(r => r.Toegestaan).GroupBy(r => (r.Naam, r.Organisatie, r.Rol)).Select(g => (Wie: Kijker(g.Key.Naam, g.Key.Organisatie, g.Key.Rol), Keer: g.Count()))
            .OrderByDescending(k => k.Keer).ThenBy(k => k.Wie, StringComparer.Ordinal).ToList();
        if (kijkers.Count == 0) return "De laatste 7 dagen keek niemand anders in jouw plan.";
        var zin = kijkers.Take(3).Select(k => $"{k.Wie} {k.Keer} keer").Concat(kijkers.Count > 3 ? [kijkers.Count == 4 ? "nog 1 ander" : $"nog {kijkers.Count - 3} anderen"] : []).InZin();
        return $"De laatste 7 dagen {(kijkers.Count == 1 ? "keek" : "keken")} {zin}.";
    }

    /// <summary>"zus" is for the inwoner "jouw zus".</summary>
    public static string Rolwoord(Betrokkene wie, bool isInwoner) => wie.Rol switch
    {
        Betrokkenheid.Casusregisseur => "casusregisseur",
        Betrokkenheid.Ervaringsdeskundige => "ervaringsdeskundige",
        Betrokkenheid.FamilieErvaringsdeskundige => "familie-ervaringsdeskundige",
        Betrokkenheid.Naaste when isInwoner => $"jouw {wie.Relatie}",
        _ => wie.Relatie,
    };

    public static string Aantal(int aantal) => aantal < Getallen.Length ? Getallen[aantal] : aantal.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Of a colleague of another organisation one wants to know which; who guides is known by first name.
    private static string Kijker(string naam, string organisatie, string rol) =>
        organisatie.Length > 0 && rol is ("professional" or "regiebehandelaar") ? $"{naam.Roepnaam()} ({organisatie})" : naam.Roepnaam();
}
