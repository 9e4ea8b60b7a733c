using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Schrijven;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Demo.Huizen2021;

/// <summary>Where the population lives: who decides, who gives the support, and by which norms.</summary>
internal sealed record Omgeving(Organisatie Gemeente, Organisatie Aanbieder, Persoon Consulent, Persoon Jurist, Normenkader Kader);

/// <summary>
/// Makes every inwoner of the set through the domain: an old indication that was taken over, a calculation by the norms, a decision that was sent, and the
/// indication that follows it with its transition.
/// </summary>
internal sealed partial class Bevolking(Omgeving omgeving)
{
    /// <summary>The day of the memo's figures.</summary>
    public static readonly DateOnly Peildatum = new(2021, 4, 30);

    private static readonly DateOnly Start = new(2021, 1, 11);
    private readonly Namen namen = new();
    private readonly List<Gevolgd> gebeurd = [];

    /// <summary>Everything that was made, to add to the context.</summary>
    public List<object> Nieuw { get; } = [];

    /// <summary>What happened, with the dossier.</summary>
    public IReadOnlyList<Gevolgd> Gebeurd => gebeurd;

    /// <summary>Makes all of them.</summary>
    public void Maak()
    {
        List<Besluit> lager = [];
        BeginRonde();
        Elk(Mengsel.Boven, s =>
        {
            var (_, besluit, overgang) = Herindiceer(s, null, Werkdag(Start, 108));
            if (overgang.Richting == Herindicatieuitkomst.Lager) lager.Add(besluit);
        });
        Elk(Mengsel.Uitgestroomd, s =>
        {
            var (indicatie, _, _) = Herindiceer(s, null, Werkdag(Start, 60));
            Zet(indicatie.DossierId, indicatie.Beeindig(Peildatum.AddDays(-1 - namen.Kies(40)), (Uitstroomreden)namen.Kies(3)).Waarde);
        });
        Elk(Mengsel.TotEnMet, s =>
        {
            var op = Werkdag(Start, 100);
            Herindiceer(s, op.AddDays(namen.Kies(9)), op);
        });
        Elk(Mengsel.Nieuw, Meld);
        Elk(Mengsel.Van2020, s => NeemOver(s.Oud, Dag(2020), null));
        Elk(Mengsel.Van2019, s => NeemOver(s.Oud, Dag(2019), null));
        Elk(Mengsel.VanEerder, s => NeemOver(s.Oud, Dag(2016 + namen.Kies(3)), s.Oud > 120 ? null : new DateOnly(2021, 6, 30).AddDays(namen.Kies(700))));
        MaakBezwaar(lager);
    }

    private Indicatie NeemOver(int minuten, DateOnly ingang, DateOnly? einde) => NeemOver(minuten, ingang, einde, null).Indicatie;

    private (Indicatie Indicatie, Inwonerdossier Dossier) NeemOver(int minuten, DateOnly ingang, DateOnly? einde, Bekendesituatie? situatie)
    {
        var (persoon, dossier) = Inwoner(ingang);
        return (Neem(dossier.Id, Indicatie.NeemOver(dossier.Id, persoon.Id, omgeving.Gemeente.Id,
            new(minuten, Leveringsvorm.Natura, omgeving.Aanbieder.Id, omgeving.Aanbieder.Naam), ingang, einde, situatie).Waarde), dossier);
    }

    private (Persoon Persoon, Inwonerdossier Dossier) Inwoner(DateOnly op)
    {
        var persoon = Persoon.Maak(namen.Inwoner(), op).Waarde;
        var dossier = Inwonerdossier.Open(persoon.Nieuw.Id, op, op, omgeving.Gemeente.Naam).Waarde;
        Nieuw.AddRange([persoon.Nieuw, dossier.Nieuw]);
        gebeurd.AddRange([new(dossier.Nieuw.Id, persoon.Gebeurtenis), new(dossier.Nieuw.Id, dossier.Gebeurtenis)]);
        return (persoon.Nieuw, dossier.Nieuw);
    }

    private void StelOp(Besluit besluit, DateOnly ingang, string motivering) => Zet(besluit.DossierId, besluit.StelOp(
        new(Besluitsoort.Toekenning, Leveringsvorm.Natura, new(omgeving.Aanbieder.Id, omgeving.Aanbieder.Naam), false, ingang, ingang.AddYears(2).AddDays(-1), motivering),
        omgeving.Consulent.Id, omgeving.Consulent.Naam.Volledig, besluit.Versie).Waarde);

    private T Neem<T>(DossierId? dossier, Gemaakt<T> gemaakt) where T : Aggregaat
    {
        Nieuw.Add(gemaakt.Nieuw);
        Zet(dossier, gemaakt.Gebeurtenis);
        return gemaakt.Nieuw;
    }

    private void Zet(DossierId? dossier, Gebeurtenis gebeurtenis) => gebeurd.Add(new(dossier, gebeurtenis));

    private DateOnly Dag(int jaar) => new DateOnly(jaar, 1, 1).AddDays(namen.Kies(360));

    private DateOnly Werkdag(DateOnly vanaf, int dagen)
    {
        var dag = vanaf.AddDays(namen.Kies(dagen));
        while (!dag.IsWerkdag()) dag = dag.AddDays(-1);
        return dag;
    }

    private static void Elk(IReadOnlyList<Situatie> mengsel, Action<Situatie> maak)
    {
        foreach (var situatie in mengsel)
            for (var i = 0; i < situatie.Aantal; i++) maak(situatie);
    }
}
