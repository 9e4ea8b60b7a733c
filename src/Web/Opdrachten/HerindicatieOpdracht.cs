using System.CommandLine;
using Spil.Kern;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Opdrachten;

/// <summary>
/// <c>herindicatie --in clienten.csv --normenkader hbel-2021 --peildatum 2021-04-30 --overgang 6 --uit resultaat.csv</c>: what a herindicatie of everybody
/// in a file would come to, and the totals as JSON. Needs no database, keeps nothing and decides nothing.
/// </summary>
internal static class HerindicatieOpdracht
{
    public static Command Maak()
    {
        var bestand = new Option<string>("--in") { Required = true, Description = "CSV-bestand met op elke regel een cliënt." };
        var kader = new Option<string>("--normenkader") { Required = true, Description = "Code van het normenkader, bijvoorbeeld hbel-2021." };
        var eigen = new Option<string?>("--kader") { Description = "Een eigen normenkader als JSON-bestand, naast die van Spil." };
        var peildatum = new Option<string>("--peildatum") { Required = true, Description = "De dag waarop je kijkt. Bijvoorbeeld 2021-04-30." };
        var overgang = new Option<int>("--overgang") { Required = true, Description = "Hoeveel maanden de oude indicatie blijft als de nieuwe lager is: 3 tot en met 6." };
        var reden = new Option<string?>("--reden") { Description = "Waarom de overgang korter dan 3 of langer dan 6 maanden is." };
        var uit = new Option<string>("--uit") { Required = true, Description = "CSV-bestand voor de uitkomsten. Wat niet klopt komt ernaast, met .afgewezen.csv erachter." };
        var opdracht = new Command("herindicatie", "Reken voor een heel bestand uit wat een herindicatie zou zijn, met de overgang.") { bestand, kader, eigen, peildatum, overgang, reden, uit };
        opdracht.SetAction(async (p, ct) =>
        {
            var dag = Datumtekst.Lees(p.GetRequiredValue(peildatum));
            if (!dag.IsGelukt) throw new Opdrachtfout($"Bij --peildatum past \"{Tekst.EenRegel(p.GetRequiredValue(peildatum))}\" niet. {dag.Weigeringen[0].Zin}");
            var afspraken = Herindicatieafspraken.Maak(Kies(await Kaderbestand.Naast(p.GetValue(eigen), ct), p.GetRequiredValue(kader)), dag.Waarde, p.GetValue(overgang), p.GetValue(reden));
            if (!afspraken.IsGelukt) throw new Opdrachtfout(string.Join(Environment.NewLine, afspraken.Weigeringen.Select(w => w.Zin)));
            return await Voer(p.GetRequiredValue(bestand), p.GetRequiredValue(uit), afspraken.Waarde, p.GetValue(reden), ct);
        });
        return opdracht;
    }

    private static async Task<int> Voer(string bestand, string uit, Herindicatieafspraken afspraken, string? reden, CancellationToken ct)
    {
        var totalen = new Herindicatietotalen(afspraken.Drempel);
        var bestanden = new Bestandsopdracht(bestand, uit, uit + ".afgewezen.csv", ';');
        var telling = Regelbestand.Voer(bestanden, kop => new Herindicatiebestand(new(kop), afspraken, totalen), ct);

        // Bytes, not text: the figures are UTF-8 whatever the terminal is.
        await using var uitvoer = Console.OpenStandardOutput();
        await uitvoer.WriteAsync(Herindicatietelling.Schrijf(afspraken, reden, totalen, telling), ct);
        await uitvoer.WriteAsync("\n"u8.ToArray(), ct);
        return Regelbestand.Zeg(telling, bestanden.Afgekeurd);
    }

    private static Normenkader Kies(IReadOnlyList<Normenkader> kaders, string code) => kaders.Where(k => k.Code == code).MaxBy(k => k.Versie)
        ?? throw new Opdrachtfout($"Normenkader ‘{Tekst.EenRegel(code)}’ is er niet. Kies uit: {string.Join(", ", kaders.Select(k => k.Code).Distinct())}.");
}
