using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>What is asked to begin a follow-up. Field names return in the refusals.</summary>
/// <param name="Doel">What it is about, in the words of the inwoner.</param>
/// <param name="Wie">Who comes again, as on the list of the meeting before.</param>
/// <param name="Waarover">Which open voorstellen come on the agenda.</param>
/// <param name="DoorInwoner">The inwoner chose these people, so they need not be asked again.</param>
public sealed record Vervolginvoer(string? Doel, IReadOnlyCollection<Guid> Wie, IReadOnlyCollection<VoorstelId> Waarover, bool DoorInwoner);

/// <summary>A follow-up that was begun, with all that happened.</summary>
public sealed record Vervolgbegin(Overleg Nieuw, IReadOnlyList<Gebeurtenis> Gebeurtenissen);

/// <content>After the meeting: its day, and a follow-up with fewer people.</content>
public sealed partial class Overleg
{
    private const int VervolgMinuten = 10;

    // Room for the begin of the line on the agenda.
    private const int Agendatekst = Invoerregels.KorteTekst - 25;

    /// <summary>The meeting that this one follows; empty when it stands by itself.</summary>
    public OverlegId? NaId { get; private set; }

    /// <summary>The day on which it was held, on the calendar of the Netherlands; empty while it was not.</summary>
    public DateOnly? GehoudenOp => Stand == Overlegstand.Gehouden ? GeeindigdOm?.Datum() : null;

    /// <summary>
    /// Begins a follow-up in one step: with the people who were kept, and with what was left open on the agenda. Unless the inwoner chose
    /// them, each of these people still needs the ok of the inwoner.
    /// </summary>
    /// <param name="traject">The traject.</param>
    /// <param name="open">The voorstellen of the traject on which not everybody agrees.</param>
    /// <param name="invoer">The form.</param>
    /// <param name="door">Who begins it.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public Uitkomst<Vervolgbegin> BeginVervolg(Traject traject, IReadOnlyCollection<Voorstel> open, Vervolginvoer invoer, Door door, DateOnly vandaag)
    {
        var controle = new Controle().Eis(GehoudenOp is not null, Daarnaregels.VervolgTeVroeg).Eis(invoer.Wie.Count > 0, Daarnaregels.NiemandMee, nameof(invoer.Wie))
            .Eis(invoer.Wie.All(w => Zoek(w) is { Komt: true, IsInwoner: false }), Daarnaregels.WasErNietBij, nameof(invoer.Wie))
            .Eis(invoer.Waarover.All(v => open.Any(o => o.Id == v && o.Status == Voorstelstatus.Ingebracht && !o.Huidige.Stand().IsAangenomen)), Daarnaregels.NietOpen, nameof(invoer.Waarover));
        var begonnen = Begin(traject, new(Overlegsoort.Vervolg, invoer.Doel), Inwoner.Naam, false, vandaag);
        controle.En(begonnen);
        if (!controle.IsGoed) return Uitkomst<Vervolgbegin>.Geweigerd(controle.Weigeringen);
        var nieuw = begonnen.Waarde.Nieuw;
        (nieuw.NaId, nieuw.Plek, nieuw.Link, nieuw.Huisregels) = (Id, Plek, Link, Huisregels);
        List<Gebeurtenis> gebeurd = [begonnen.Waarde.Gebeurtenis];
        foreach (var mens in genodigden.Where(g => invoer.Wie.Contains(g.Id)))
        {
            gebeurd.Add(nieuw.Stel(new(mens.PersoonId, mens.Naam, mens.Rol, mens.IsProfessional, mens.Email)).Waarde);
            if (invoer.DoorInwoner) gebeurd.Add(nieuw.Beslis(nieuw.genodigden[^1].Id, true, true, door).Waarde);
            if (VoorzitterId == mens.Id && nieuw.genodigden[^1].Komt) nieuw.VoorzitterId = nieuw.genodigden[^1].Id;
        }

        nieuw.ZetOpAgenda([.. open.Where(v => invoer.Waarover.Contains(v.Id)).Select(v => v.Huidige.Inhoud.Tekst)]);
        return new Vervolgbegin(nieuw, gebeurd);
    }

    // Before the last point, which is about who does what.
    private void ZetOpAgenda(IReadOnlyList<string> teksten)
    {
        var laatste = Agenda[^1];
        foreach (var tekst in teksten.Take(HoogstensPunten - punten.Count))
        {
            var schoon = Tekst.EenRegel(tekst);
            punten.Add(new Agendapunt(laatste.Volgorde, $"Verder praten: {(schoon.Length > Agendatekst ? schoon[..Agendatekst].TrimEnd() + "…" : schoon)}", VervolgMinuten, Agendazicht.Iedereen));
            laatste.Naar(laatste.Volgorde + 1);
        }
    }
}
