using Spil.Kern;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Domein.Berekenen;

/// <summary>
/// Calculates household support by a normenkader. Exact: hours per year are added up per result, a result is never below nothing, the sum becomes minutes
/// per week and is rounded once. The same question with the same version gives the same receipt, for ever.
/// </summary>
public static class Normrekening
{
    /// <summary>The receipt, or everything that is wrong with the question.</summary>
    public static Uitkomst<Rekenbon> Reken(Normenkader kader, Rekenvraag vraag)
    {
        if (vraag.Regels.Count > Rekenvraag.MeesteRegels) return Rekenregels.TeGroot.Bij("regels");
        var keuze = new Keuze(kader, vraag);
        if (keuze.Weigeringen is { Count: > 0 } weigeringen) return Uitkomst<Rekenbon>.Geweigerd(weigeringen);

        var regels = keuze.Bonregels();
        var resultaten = Resultaten(kader, regels, keuze);
        if (keuze.Weigeringen is { Count: > 0 } teHoog) return Uitkomst<Rekenbon>.Geweigerd(teHoog);

        var tijd = Jaartijd.Geen;
        foreach (var resultaat in resultaten) tijd += resultaat.Tijd;
        var bon = new Rekenbon(kader, regels, resultaten, tijd, tijd.InMinutenPerWeek(kader.Afronding), vraag.Afwijking);
        return bon.MinutenPerWeekIndicatie < 0
            ? Rekenregels.AfwijkingTeLaag.Bij("afwijking.minutenPerWeek", $"De afwijking haalt meer weg dan de {Rekentaal.Minuten(bon.MinutenPerWeek)} per week die er zijn.")
            : bon;
    }

    /// <summary>As above, by the one of these sets that the question names: the version that is asked for, and otherwise the newest.</summary>
    public static Uitkomst<Rekenbon> Reken(IReadOnlyList<Normenkader> kaders, Rekenvraag vraag)
    {
        Normenkader? gekozen = null;
        foreach (var kader in kaders)
        {
            if (kader.Code != vraag.Normenkader || (vraag.Versie is { } versie && kader.Versie != versie)) continue;
            if (gekozen is null || kader.Versie > gekozen.Versie) gekozen = kader;
        }
        if (gekozen is not null) return Reken(gekozen, vraag);

        var versies = kaders.Where(k => k.Code == vraag.Normenkader).Select(k => k.Versie).Order().ToList();
        return versies.Count > 0
            ? Rekenregels.OnbekendNormenkader.Bij("versie", $"Versie {vraag.Versie} van normenkader {vraag.Normenkader} is er niet. Kies uit: {string.Join(", ", versies)}.")
            : Rekenregels.OnbekendNormenkader.Bij("normenkader", $"Normenkader ‘{Kort(vraag.Normenkader)}’ is er niet. Kies uit: {string.Join(", ", kaders.Select(k => k.Code).Distinct())}.");
    }

    private static string Kort(string code) => Tekst.EenRegel(code) is { Length: > 40 } lang ? lang[..40] + "…" : Tekst.EenRegel(code);

    private static List<Bonresultaat> Resultaten(Normenkader kader, List<Bonregel> regels, Keuze keuze)
    {
        var resultaten = new List<Bonresultaat>(kader.Resultaten.Count);
        foreach (var gebied in kader.Resultaten)
        {
            var (som, geraakt) = (Jaartijd.Geen, false);
            foreach (var regel in regels)
            {
                if (regel.Regel.Resultaat != gebied.Code) continue;
                (som, geraakt) = (som + regel.Tijd, true);
            }
            if (gebied.Maximum is { } maximum && som > maximum)
                keuze.Weiger(Rekenregels.ResultaatTeHoog.Bij("regels", $"Bij ‘{gebied.Naam}’ komt {som} uit. Dit normenkader gaat tot {maximum}."));
            if (geraakt) resultaten.Add(new(gebied, som, som < Jaartijd.Geen ? Jaartijd.Geen : som));
        }
        return resultaten;
    }

    /// <summary>The chosen lines at their place in the normenkader, and what is wrong with the choice.</summary>
    private sealed class Keuze
    {
        private readonly Normenkader kader;
        private readonly Gekozenregel?[] plaatsen;
        private List<Weigering>? weigeringen;

        public Keuze(Normenkader kader, Rekenvraag vraag)
        {
            (this.kader, plaatsen) = (kader, new Gekozenregel?[kader.Regels.Count]);
            if (vraag.Regels.Count == 0) Weiger(Rekenregels.GeenRegels.Bij("regels"));
            for (var i = 0; i < vraag.Regels.Count; i++) Neem(vraag.Regels[i], i);
            Uitsluiting();
            Afwijking(vraag.Afwijking);
        }

        public IReadOnlyList<Weigering>? Weigeringen => weigeringen;

        public void Weiger(Weigering weigering) => (weigeringen ??= []).Add(weigering);

        public List<Bonregel> Bonregels()
        {
            var regels = new List<Bonregel>(plaatsen.Length);
            for (var i = 0; i < plaatsen.Length; i++)
                if (plaatsen[i] is { } gekozen) regels.Add(new(kader.Regels[i], gekozen.Aantal, kader.Regels[i].Bijdrage(gekozen.Aantal), gekozen.Grond));
            return regels;
        }

        private void Neem(Gekozenregel gekozen, int i)
        {
            var plaats = kader.Plaats(gekozen.Code);
            if (plaats < 0)
            {
                Weiger(Rekenregels.OnbekendeRegel.Bij($"regels[{i}].code", $"‘{Kort(gekozen.Code)}’ staat niet in normenkader {kader.Code}."));
                return;
            }
            var regel = kader.Regels[plaats];
            if (plaatsen[plaats] is not null)
                Weiger(Rekenregels.Dubbel.Bij($"regels[{i}].code", $"‘{regel.Code}’ staat er twee keer. Laat er één staan{(regel.Soort == Normsoort.PerStuk ? " en zet het aantal erbij" : "")}."));
            else if (gekozen.Aantal < 1)
                Weiger(Rekenregels.AantalTeLaag.Bij($"regels[{i}].aantal", $"Het aantal bij ‘{regel.Code}’ is minstens 1. Laat de regel weg als hij niet geldt."));
            else if (gekozen.Aantal > regel.Maximum)
                Weiger(Rekenregels.AantalTeHoog.Bij($"regels[{i}].aantal", $"Het aantal bij ‘{regel.Code}’ is hoogstens {regel.Maximum}. Kijk of het klopt."));
            plaatsen[plaats] ??= gekozen;
        }

        private void Uitsluiting()
        {
            for (var een = 0; een < plaatsen.Length; een++)
            {
                if (plaatsen[een] is null || kader.Regels[een].Groep.Length == 0) continue;
                for (var twee = een + 1; twee < plaatsen.Length; twee++)
                {
                    if (plaatsen[twee] is null || kader.Regels[twee].Groep != kader.Regels[een].Groep) continue;
                    Weiger(Rekenregels.Uitsluitend.Bij("regels", $"‘{kader.Regels[een].Code}’ en ‘{kader.Regels[twee].Code}’ sluiten elkaar uit. Kies er één."));
                }
            }
        }

        private void Afwijking(Afwijking? afwijking)
        {
            if (afwijking is null) return;
            if (string.IsNullOrWhiteSpace(afwijking.Motivering)) Weiger(Rekenregels.GeenMotivering.Bij("afwijking.motivering"));
            if (afwijking.MinutenPerWeek is < -Rekenvraag.MinutenInWeek or > Rekenvraag.MinutenInWeek) Weiger(Rekenregels.AfwijkingTeHoog.Bij("afwijking.minutenPerWeek"));
        }
    }
}
