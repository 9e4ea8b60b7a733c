using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Werk;

/// <summary>What is needed for one inwoner, in a pill and a sentence, for who looks.</summary>
internal sealed record Werkzin(Dringend Dringend, string Pil, string Zin)
{
    private const int Citaat = 60;

    /// <summary>The tandem hears what the traject needs; somebody else only what is asked of that person.</summary>
    public static Werkzin Van(Werkrij rij, DateOnly vandaag) =>
        rij.IsTandem ? VoorTandem(rij, vandaag) : !rij.ZietPlan ? new(Dringend.OpKoers, "Op koers", "Je mag de schijf zien.") : VoorAnder(rij, vandaag);

    private static Werkzin VoorTandem(Werkrij rij, DateOnly vandaag)
    {
        var stand = rij.Traject.Stand(rij.Beeld.Feiten, vandaag, rij.Werkproces);
        if (stand.Punten.Count == 0)
            return new(Dringend.OpKoers, "Op koers", OpKoers(rij));
        var eerste = stand.Punten[0];
        var zin = Waarover(eerste, rij, vandaag) + (stand.Punten.Count - 1) switch { 0 => "", 1 => " En er is nog 1 ding.", var meer => $" En er zijn nog {meer} dingen." };
        return eerste.Urgentie == Urgentie.TeLaat
            ? new(Dringend.TeLaat, eerste.Soort == Aandachtsoort.Toestemming ? "Geen toestemming" : "Te laat", zin)
            : new(Dringend.NuNodig, Wanneer(eerste.Soort, rij.Traject.VolgendMomentOp, vandaag), zin);
    }

    private static Werkzin VoorAnder(Werkrij rij, DateOnly vandaag)
    {
        var telaat = rij.DoeIk.FirstOrDefault(v => v.IsTeLaat(vandaag));
        if (telaat is { Aangenomen.Taak: var taak })
            return new(Dringend.TeLaat, "Te laat", $"{Citeer(taak)} zou klaar zijn op {taak.Wanneer!.Value.InZin(vandaag)}. Jij doet dit.");
        if (rij.WachtOpMij.Count > 0)
            return new(Dringend.NuNodig, "Jouw stem", MijnStem(rij.WachtOpMij));
        return rij.DoeIk is [{ Aangenomen.Taak: var eerst }, ..]
            ? new(Dringend.OpKoers, "Op koers", $"Jij doet: {Citeer(eerst)}" + (eerst.Wanneer is { } dag ? $", uiterlijk {dag.InZin(vandaag)}." : "."))
            : new(Dringend.OpKoers, "Op koers", "Er wordt nu niets van je gevraagd.");
    }

    private static string Waarover(Aandachtspunt punt, Werkrij rij, DateOnly vandaag) => punt.Soort switch
    {
        Aandachtsoort.Afspraken when rij.Beeld.Voorstellen.Where(v => v.IsTeLaat(vandaag)).ToList() is [var een] => TeLaat(een.Aangenomen!.Taak, vandaag),
        Aandachtsoort.Stemmen when rij.Beeld.Voorstellen.Where(v => v.WachtOpStemmen).ToList() is { Count: > 0 } open => Stemmen(rij, open),
        _ => punt.Zin,
    };

    // "De afspraak “…” is 9 dagen te laat. Petra Smeenk doet dit."
    private static string TeLaat(Taak taak, DateOnly vandaag)
    {
        var dagen = vandaag.DayNumber - taak.Wanneer!.Value.DayNumber;
        return $"{Citeer(taak)} is {dagen} {(dagen == 1 ? "dag" : "dagen")} te laat." + (taak.Wie.Length > 0 ? $" {taak.Wie} doet dit." : "");
    }

    private static string Stemmen(Werkrij rij, List<Voorstelfeiten> open)
    {
        if (open.TrueForAll(v => v.Huidige.Zwijgt.All(z => z.Persoon == rij.Ik)))
            return MijnStem(open);
        var zwijgers = open.SelectMany(v => v.Huidige.Zwijgt).DistinctBy(z => z.Persoon).OrderBy(z => z.Persoon != rij.Ik).ToList();
        var namen = zwijgers.Select(z => z.Persoon == rij.Ik ? "jij" : z.Naam.Roepnaam()).InZin();
        var wat = open is [var een] ? $"over {Citeer(een.Huidige.Taak)}" : $"over {open.Count} voorstellen";
        return $"{char.ToUpperInvariant(namen[0])}{namen[1..]} {(zwijgers.Count == 1 ? "heeft" : "hebben")} nog niet gestemd {wat}.";
    }

    private static string MijnStem(IReadOnlyCollection<Voorstelfeiten> voorstellen) => voorstellen.Count == 1
        ? $"Zeg wat je vindt van {Citeer(voorstellen.First().Huidige.Taak)}."
        : $"Zeg wat je vindt: {voorstellen.Count} voorstellen wachten op jouw stem.";

    // Without the full stop of the quoted text: the sentence has its own.
    private static string Citeer(Taak taak) => $"“{taak.Tekst.Kort(Citaat).TrimEnd('.')}”";

    private static string OpKoers(Werkrij rij)
    {
        var afspraken = rij.Beeld.Voorstellen.Where(v => !v.IsDoel && v.Aangenomen is not null).ToList();
        var gedaan = afspraken.Count(v => v.IsGedaan);
        var zin = (afspraken.Count, gedaan) switch
        {
            (0, _) => "Er is nu niets nodig.",
            (1, 0) => $"Er loopt 1 afspraak: {Citeer(afspraken[0].Aangenomen!.Taak)}.",
            (1, 1) => "De afspraak is gedaan.",
            var (alle, klaar) when alle == klaar => $"Alle {alle} afspraken zijn gedaan.",
            var (alle, klaar) => $"{klaar} van de {alle} afspraken gedaan.",
        };
        return rij.Beeld.LaatsteCijfer is { } cijfer ? $"{zin} {rij.Inwoner.Aanspreek} gaf de laatste keer een {cijfer}." : zin;
    }

    // With a meeting within a week, that is when it must be ready.
    private static string Wanneer(Aandachtsoort soort, DateOnly? moment, DateOnly vandaag) => (moment?.DayNumber - vandaag.DayNumber) switch
    {
        0 => "Vandaag",
        1 => "Vóór morgen",
        > 1 and < 7 => $"Vóór {moment!.Value.Weekdag()}",
        _ => soort switch
        {
            Aandachtsoort.Tandem => "Tandem",
            Aandachtsoort.Schijf => "Schijf",
            Aandachtsoort.Voorstellen => "Doelen",
            Aandachtsoort.Stemmen => "Stemmen",
            Aandachtsoort.Plan => "Plan",
            Aandachtsoort.Evaluatie => "Terugkijken",
            Aandachtsoort.Moment => "Nieuwe datum",
            Aandachtsoort.Document => "Documenten",
            Aandachtsoort.Crisiskaart => "Crisiskaart",
            _ => "Nu nodig",
        },
    };
}
