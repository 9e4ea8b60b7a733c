using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;

namespace Spil.Herstel.Overleggen;

/// <summary>
/// A meeting as a calendar reads it (RFC 5545): in Dutch time with its own time zone, so that summer time does not move it. Nothing about a
/// person stands in it: a calendar is read by more people than its owner.
/// </summary>
internal static class Kalenderbestand
{
    public const string Soort = "text/calendar";
    private const string Zone = "Europe/Amsterdam";

    /// <summary>An invitation, a change of it, or that it does not take place.</summary>
    public static byte[] Uitnodiging(Overleg overleg, bool afgezegd, string organisator, string deelnemer, string pad, DateTimeOffset nu)
    {
        var afspraak = Afspraak(overleg, pad, nu);
        afspraak.Status = afgezegd ? EventStatus.Cancelled : EventStatus.Confirmed;
        afspraak.Organizer = new Organizer("mailto:" + organisator);
        afspraak.Attendees.Add(new Attendee("mailto:" + deelnemer) { Role = ParticipationRole.RequiredParticipant, ParticipationStatus = EventParticipationStatus.NeedsAction });
        return Schrijf(afgezegd ? CalendarMethods.Cancel : CalendarMethods.Request, [afspraak]);
    }

    /// <summary>Everything of one person, for a calendar that looks now and then.</summary>
    public static byte[] Agenda(IEnumerable<Overleg> overleggen, IEnumerable<(Guid Id, DateOnly Dag)> acties, Func<string, string> adres, DateTimeOffset nu) => Schrijf(CalendarMethods.Publish,
    [
        .. overleggen.Select(o => Afspraak(o, adres($"/overleggen/{o.Id}/weten"), nu)),
        .. acties.Select(a => new CalendarEvent
        {
            Uid = $"{a.Id}@spil", DtStamp = Stempel(nu), Start = new CalDateTime(a.Dag), Summary = "Iets doen voor het plan",
            Description = "Meld je aan in Spil. Daar lees je wat.", Url = new Uri(adres("/"), UriKind.RelativeOrAbsolute), Transparency = TransparencyType.Transparent,
        }),
    ]);

    private static CalendarEvent Afspraak(Overleg overleg, string pad, DateTimeOffset nu)
    {
        // The end is counted on the clock of the world and then shown as a Dutch clock: right also in the night that the clock changes.
        var eind = overleg.BegintOp!.Value.AddMinutes(overleg.DuurMinuten).InNederland();
        return new CalendarEvent
        {
            Uid = $"{overleg.Id}@spil", Sequence = overleg.Reeks, DtStamp = Stempel(nu), Summary = "Overleg",
            Start = new CalDateTime(overleg.Dag!.Value, overleg.Tijd!.Value, Zone), End = new CalDateTime(eind.DateTime, Zone),
            Description = "Meld je aan in Spil. Daar lees je wat je moet weten.", Url = new Uri(pad, UriKind.RelativeOrAbsolute), Class = "PRIVATE",
        };
    }

    private static CalDateTime Stempel(DateTimeOffset nu) => new(nu.UtcDateTime, "UTC");

    private static byte[] Schrijf(string methode, IEnumerable<CalendarEvent> afspraken)
    {
        var kalender = new Calendar { Method = methode, ProductId = "-//Spil//Overleg//NL" };
        kalender.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), true));
        kalender.Events.AddRange(afspraken);
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(kalender)!);
    }
}
