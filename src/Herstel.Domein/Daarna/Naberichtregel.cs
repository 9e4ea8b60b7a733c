using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Daarna;

/// <summary>An action that somebody does, as far as a reminder needs it.</summary>
public sealed record OpenActie(VoorstelId Voorstel, PersoonId? Wie, DateOnly? Wanneer);

/// <summary>Which messages are due (own choice). What was sent is not due again, so asking twice gives nothing twice.</summary>
public static class Naberichtregel
{
    /// <summary>Older meetings are left alone: by then people talk to each other.</summary>
    public const int HoogstensDagen = 60;

    /// <summary>Who is asked for a stem: the day after the meeting, and once more after some days.</summary>
    public static IEnumerable<Naberichtsleutel> Stemmen(Overleg overleg, IEnumerable<NogTeVragen> wie, IReadOnlyCollection<Nabericht> verstuurd, DateOnly vandaag)
    {
        if (overleg.GehoudenOp is not { } gehouden || vandaag <= gehouden || vandaag > gehouden.AddDays(HoogstensDagen)) yield break;
        foreach (var mens in wie)
        {
            var vraag = new Naberichtsleutel(Naberichtsoort.Stemvraag, overleg.Id.Waarde, mens.Persoon, 1);
            if (verstuurd.FirstOrDefault(v => v.Sleutel == vraag) is not { } eerder) yield return vraag;
            else if (eerder.Op.Datum().AddDays(Daarnatermijnen.StemHerinneringDagen) <= vandaag && Nieuw(vraag with { Soort = Naberichtsoort.Stemherinnering }, verstuurd) is { } opnieuw) yield return opnieuw;
        }
    }

    /// <summary>Who is asked how the meeting was: once, while it can be answered.</summary>
    public static IEnumerable<Naberichtsleutel> Ervaringen(Overleg overleg, IEnumerable<PersoonId> zonderAntwoord, IReadOnlyCollection<Nabericht> verstuurd, DateOnly vandaag) =>
        overleg.GehoudenOp is { } gehouden && vandaag > gehouden && vandaag <= Daarnatermijnen.ErvaringTotEnMet(gehouden)
            ? zonderAntwoord.Select(p => Nieuw(new(Naberichtsoort.Ervaringsvraag, overleg.Id.Waarde, p, 1), verstuurd)).OfType<Naberichtsleutel>() : [];

    /// <summary>Who is reminded of an action: shortly before its date, and once when that has passed. Another date is another reminder.</summary>
    public static IEnumerable<Naberichtsleutel> Acties(IEnumerable<OpenActie> acties, IReadOnlyCollection<Nabericht> verstuurd, DateOnly vandaag) =>
        acties.Select(a => a is { Wie: { } wie, Wanneer: { } dag } && Soort(dag, vandaag) is { } soort ? Nieuw(new(soort, a.Voorstel.Waarde, wie, dag.DayNumber), verstuurd) : null).OfType<Naberichtsleutel>();

    // Something that was late long before reminders were sent, is not mailed about any more; it stands on the screen.
    private static Naberichtsoort? Soort(DateOnly dag, DateOnly vandaag) => (vandaag.DayNumber - dag.DayNumber) switch
    {
        > HoogstensDagen => null,
        > 0 => Naberichtsoort.ActieTeLaat,
        >= -Daarnatermijnen.ActieVooraf => Naberichtsoort.ActieKomt,
        _ => null,
    };

    private static Naberichtsleutel? Nieuw(Naberichtsleutel sleutel, IReadOnlyCollection<Nabericht> verstuurd) => verstuurd.Any(v => v.Sleutel == sleutel) ? null : sleutel;
}
