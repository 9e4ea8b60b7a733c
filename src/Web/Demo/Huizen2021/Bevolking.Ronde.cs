using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Web.Demo.Huizen2021;

/// <summary>The round of 2021: its agreements, what it would do, and everybody in it from the letter beforehand to the decision.</summary>
internal sealed partial class Bevolking
{
    private static readonly DateOnly Aangekondigd = new(2021, 1, 4);
    private Herindicatieronde ronde = null!;

    // The scenario is about who has a turn at once. Who had the threshold or less came in when the indication ended; the memo tells both as one campaign.
    private void BeginRonde()
    {
        ronde = Neem(null, Herindicatieronde.Maak(omgeving.Gemeente.Id, new(
            "Herindicaties 2021", Herindicatieafspraken.GewoneDrempel, Beurt.BijAfloop, omgeving.Kader, 6, null, new(2021, 1, 1), Aangekondigd,
            "De gemeente werkt met een nieuw normenkader. Daarin staat hoeveel tijd nodig is om een huis schoon en leefbaar te houden. We kijken opnieuw hoeveel hulp past.",
            [new(omgeving.Consulent.Id, omgeving.Consulent.Naam.Volledig)])).Waarde);
        List<(int Oud, DateOnly? Einde, Bekendesituatie? Situatie)> mensen =
            [.. Mengsel.Boven.Concat(Mengsel.Uitgestroomd).Concat(Mengsel.TotEnMet).SelectMany(s => Enumerable.Repeat((s.Oud, (DateOnly?)null, (Bekendesituatie?)s.Bekend()), s.Aantal))];
        Zet(null, ronde.Bewaar("Voor het begin, met een voorbeeldtarief", 34.50m, Scenariouitkomst.Reken(ronde.Afspraken(omgeving.Kader).Waarde, mensen), Kern.Tijd.Begin(new(2020, 12, 17))).Waarde);
        Zet(null, ronde.Begin(mensen.Count, Aangekondigd).Waarde);
    }

    private (Indicatie Indicatie, Besluit Besluit, Overgang Overgang) Herindiceer(Situatie situatie, DateOnly? einde, DateOnly op)
    {
        var (indicatie, dossier) = NeemOver(situatie.Oud, Dag(2016 + namen.Kies(3)), einde, situatie.Bekend());
        Zet(dossier.Id, dossier.BetrekConsulent(omgeving.Consulent.Id, omgeving.Gemeente.Naam, Aangekondigd, "ronde van herindicaties").Waarde);
        var zaak = Neem(dossier.Id, Herindicatie.Begin(ronde, indicatie, ronde.Consulenten[0]));
        Zet(dossier.Id, zaak.KondigAan(Aangekondigd, op).Waarde);
        Zet(dossier.Id, zaak.Bekijk(new(Bekijkwijze.Dossieronderzoek, "Het dossier zegt hoe deze inwoner woont. Gebeld: er is niets veranderd.", null), true, zaak.Versie).Waarde);

        var besluit = Besluit.Begin(zaak.Id, dossier.Id);
        Nieuw.Add(besluit);
        Zet(dossier.Id, zaak.Bereken(besluit, Spil.Wmo.Domein.Berekenen.Normrekening.Reken(omgeving.Kader, situatie.Vraag()).Waarde, hulpNagegaan: true, op).Waarde);
        var overgang = zaak.BepaalOvergang(ronde, besluit.Bon!.MinutenPerWeekIndicatie, op);
        StelOp(besluit, overgang.IngangNieuw, "De bekende situatie is beoordeeld met het nieuwe normenkader. De uitkomst past bij wat er in huis nodig is.");
        Zet(dossier.Id, besluit.Verstuur(omgeving.Kader, Aangekondigd, op, op, vierOgen: false).Waarde);
        Zet(dossier.Id, zaak.KrijgBesluit(besluit, overgang));
        Zet(dossier.Id, indicatie.Volg(besluit, overgang));
        return (indicatie, besluit, overgang);
    }
}
