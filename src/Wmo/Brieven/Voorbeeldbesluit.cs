using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Kern;
using Spil.Wmo.Besluiten;

namespace Spil.Wmo.Brieven;

/// <summary>An invented decision, to see how a template comes out. Nobody is called that.</summary>
internal static class Voorbeeldbesluit
{
    public static Briefvulling Vulling(string gemeente, DateOnly vandaag)
    {
        var kader = Ingebouwdenormenkaders.Hbel2021;
        var bon = Besluitbon.Van(Normrekening.Reken(kader, new(kader.Code,
        [
            new("basis"), new("beperkingen-enig", 1, "Mevrouw kan niet bukken en tillen."), new("kamer-niet-in-gebruik", 1, "De kamer van haar dochter staat leeg."),
        ])).Waarde);
        var laatste = AwbTermijnen.Bezwaar.LaatsteDag(vandaag);
        var velden = new Dictionary<string, string>
        {
            ["Gemeente"] = gemeente, ["Naam"] = "mevrouw A. Voorbeeld", ["Adres"] = "Voorbeeldstraat 1", ["PostcodePlaats"] = "1234 AB Voorbeeldstad", ["Datum"] = vandaag.InWoorden(),
            ["Besluit"] = Besluitsoort.Toekenning.Naam(), ["Aanleiding"] = $"Op {vandaag.AddDays(-10).InWoorden()} vroeg u om hulp bij het huishouden.",
            ["Hulp"] = $"U krijgt {Rekentaal.UrenEnMinuten(bon.MinutenPerWeekIndicatie)} hulp per week.", ["HulpPerWeek"] = Rekentaal.UrenEnMinuten(bon.MinutenPerWeekIndicatie),
            ["Begindatum"] = vandaag.AddDays(14).InWoorden(), ["Einddatum"] = vandaag.AddDays(13).AddYears(2).InWoorden(),
            ["Periode"] = $"De hulp begint op {vandaag.AddDays(14).InWoorden()} en loopt tot en met {vandaag.AddDays(13).AddYears(2).InWoorden()}.", ["Aanbieder"] = "Voorbeeldzorg",
            ["Uitvoering"] = "De hulp komt van Voorbeeldzorg. De gemeente regelt en betaalt dat. De aanbieder belt u om afspraken te maken.", ["Motivering"] = "Mevrouw kan het zware werk niet meer doen.\nNiemand in haar omgeving kan dat overnemen.",
            ["BerekeningKop"] = "Hoe we dit hebben uitgerekend", ["Berekening"] = "", ["Werkzaamheden"] = Brieftekst.Werk(bon), ["BijdrageKop"] = "De eigen bijdrage", ["EigenBijdrage"] = Bijdragewoorden.Brief(vandaag),
            ["Wet"] = Brieftekst.Wetszin(false), ["Bezwaar"] = Brieftekst.Bezwaarzin(laatste), ["BezwaarTotEnMet"] = laatste.InWoordenMetDag(), ["Consulent"] = "B. Voorbeeld",
        };
        return new(velden, Brieftekst.Tabel(bon));
    }
}
