using Spil.Kern;
using Spil.Wmo.Besluiten;

namespace Spil.Wmo.Brieven;

/// <summary>An invented decision on an objection, to see how a template comes out. Nobody is called that.</summary>
internal static class Voorbeeldbezwaar
{
    public static Briefvulling Vulling(string gemeente, string rechtbank, DateOnly vandaag)
    {
        var (besluit, ontvangen, begin, einde) = (vandaag.AddDays(-60).InWoorden(), vandaag.AddDays(-40).InWoorden(), vandaag.InWoorden(), vandaag.AddDays(-1).AddYears(2).InWoorden());
        return new(new Dictionary<string, string>
        {
            ["Gemeente"] = gemeente, ["Naam"] = "mevrouw A. Voorbeeld", ["Adres"] = "Voorbeeldstraat 1", ["PostcodePlaats"] = "1234 AB Voorbeeldstad", ["Datum"] = begin,
            ["Besluit"] = "U krijgt gelijk: uw bezwaar is gegrond", ["Aanleiding"] = $"Op {ontvangen} kregen we uw bezwaar tegen ons besluit van {besluit} over hulp bij het huishouden.",
            ["Hulp"] = $"U krijgt 2 uur en 25 minuten hulp per week. In ons besluit van {besluit} was dat 2 uur.", ["HulpPerWeek"] = "2 uur en 25 minuten", ["Begindatum"] = begin, ["Einddatum"] = einde,
            ["Periode"] = $"Dit geldt vanaf {begin} tot en met {einde}. Het komt in de plaats van wat we eerst besloten.", ["Aanbieder"] = "Voorbeeldzorg", ["Uitvoering"] = Brieftekst.Uitvoeringzin(false, "Voorbeeldzorg"),
            ["Motivering"] = Bezwaarbrief.Redenen($"Bezwaar maken kon tot en met {vandaag.AddDays(-18).InWoorden()}. Het bezwaar was op tijd.", $"Op {vandaag.AddDays(-10).InWoorden()} was er een hoorzitting. Er was: mevrouw. Het gesprek was met C. Voorbeeld, die niets te maken had met het besluit.",
                "De zoon van mevrouw helpt niet meer. Die tijd mag niet worden afgetrokken.", "U krijgt 25 minuten per week meer."),
            ["BijdrageKop"] = "De eigen bijdrage", ["EigenBijdrage"] = Bijdragewoorden.Brief(vandaag), ["Wet"] = "We keken opnieuw naar het hele besluit (artikel 7:11 van de Algemene wet bestuursrecht). De redenen staan hierboven (artikel 7:12).",
            ["Bezwaar"] = Bezwaarbrief.Beroepzin(rechtbank, AwbTermijnen.Bezwaar.LaatsteDag(vandaag)), ["Consulent"] = "B. Voorbeeld",
        }, null);
    }
}
