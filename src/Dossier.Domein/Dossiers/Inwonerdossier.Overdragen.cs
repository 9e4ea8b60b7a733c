using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <content>One person takes over from another on a day: the last day of the one is the day before the first of the other.</content>
public sealed partial class Inwonerdossier
{
    internal IReadOnlyList<Gebeurtenis> DraagOver(Betrokkene oud, PersoonId naar, DateOnly ingang, DateOnly? meekijken, string door)
    {
        // Who has an end already hands over that end too; who is away has none but the one of the absence.
        var tot = oud.AfwezigheidId is null ? oud.Tot : oud.TotVoorAfwezigheid;
        var nieuw = new Betrokkene(naar, oud.Rol, oud.Relatie, ingang, tot, oud.Bereik, oud.GekozenDoorInwoner, door);
        nieuw.Neem(oud.Id);
        if (meekijken is { } vanaf) nieuw.KijkMee(vanaf);
        if (oud.Tot is null || oud.Tot >= ingang) oud.Beeindig(ingang.AddDays(-1));
        betrokkenen.Add(nieuw);
        Gewijzigd();
        return
        [
            new BetrokkenheidBeeindigd(Id, oud.Id, oud.PersoonId, oud.Rol, ingang),
            new PersoonBetrokken(Id, nieuw.Id, nieuw.PersoonId, nieuw.Rol, nieuw.Vanaf, nieuw.Tot, nieuw.GekozenDoorInwoner),
        ];
    }

    internal BetrokkenheidHersteld DraaiTerug(Betrokkene oud, Betrokkene nieuw, DateOnly? tot)
    {
        nieuw.Beeindig(nieuw.Vanaf.AddDays(-1));
        oud.ZetEinde(tot);
        Gewijzigd();
        return new BetrokkenheidHersteld(Id, oud.Id, oud.PersoonId, nieuw.Id, nieuw.PersoonId);
    }

    internal void LaatMeekijken(Betrokkene nieuw, DateOnly vanaf)
    {
        nieuw.KijkMee(vanaf);
        Gewijzigd();
    }

    // A closed dossier stays closed for others; who takes over is let in, because the projectleider who closed it hands it over.
    internal AfschermingGewijzigd? LaatBinnen(PersoonId persoon, DateOnly op)
    {
        if (!IsGeslotenVoor(persoon, op) || Afscherming is not { } nu) return null;
        nu.ZetGroep([.. nu.Groep.Append(persoon)]);
        return new AfschermingGewijzigd(Id, nu.Id, nu.Groep);
    }

    /// <summary>Ends all that somebody who goes away takes part in, from that day on; the inwoner of the dossier never goes.</summary>
    public IReadOnlyList<Gebeurtenis> MeldAfwezig(PersoonId persoon, Guid afwezigheid, DateOnly vanaf)
    {
        var weg = betrokkenen.Where(b => b.PersoonId == persoon && b.Rol != Betrokkenheid.Inwoner && b.KomtOfGeldt(vanaf)).ToList();
        if (weg.Count == 0) return [];
        foreach (var b in weg) b.GaWeg(afwezigheid, vanaf.AddDays(-1));
        Gewijzigd();
        return [.. weg.Select(b => new BetrokkenheidBeeindigd(Id, b.Id, b.PersoonId, b.Rol, vanaf))];
    }

    /// <summary>
    /// Somebody is back: takes part again in what nobody took over, and what had no end of its own in the meantime. What was handed over
    /// stays with who has it.
    /// </summary>
    public IReadOnlyList<Gebeurtenis> NeemTerug(PersoonId persoon, Guid afwezigheid, DateOnly op)
    {
        var gebeurtenissen = new List<Gebeurtenis>();
        foreach (var oud in betrokkenen.Where(b => b.PersoonId == persoon && b.AfwezigheidId == afwezigheid && (b.Tot >= b.Vanaf || b.Vanaf >= op) && !IsOvergenomen(b, op)).ToList())
        {
            if (oud.TotVoorAfwezigheid < op) continue;
            if (oud.Tot >= op.AddDays(-1))
            {
                oud.BlijftToch();
                gebeurtenissen.Add(new BetrokkenheidHersteld(Id, oud.Id, persoon, null, null));
                continue;
            }

            var nieuw = new Betrokkene(persoon, oud.Rol, oud.Relatie, op, oud.TotVoorAfwezigheid, oud.Bereik, oud.GekozenDoorInwoner, oud.VastgelegdDoor);
            nieuw.Neem(oud.Id);
            nieuw.Pauzeer(oud.GepauzeerdOp);
            betrokkenen.Add(nieuw);
            gebeurtenissen.Add(new PersoonBetrokken(Id, nieuw.Id, persoon, nieuw.Rol, op, nieuw.Tot, nieuw.GekozenDoorInwoner));
        }

        if (gebeurtenissen.Count > 0) Gewijzigd();
        return gebeurtenissen;
    }

    /// <summary>True when somebody else has, or will have, what this involvement was.</summary>
    public bool IsOvergenomen(Betrokkene oud, DateOnly op) => betrokkenen.Exists(b => b.Id != oud.Id && b.KomtOfGeldt(op)
        && (b.OvergenomenVan == oud.Id || (oud.IsTandem && b.Rol == oud.Rol)));
}
