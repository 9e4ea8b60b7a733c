using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Platform.Post;

namespace Spil.Dossier.Uitnodigingen;

/// <summary>
/// The mail that invites somebody. No name of anybody in it, and not what it is about: a mailbox is read by more people than its owner. It
/// leaves with the change it tells of.
/// </summary>
public sealed class Uitnodigingspost(Postbus post, Siteadres site)
{
    /// <summary>Puts it in the outbox.</summary>
    public void Verstuur(Uitnodiging uitnodiging, string link) => post.Schrijf(uitnodiging.Email, "Iemand nodigt je uit in Spil",
        $"Iemand vraagt of je wilt meedoen in Spil. Daar werken mensen samen aan één plan.\n\nOpen hier de uitnodiging:\n{Adres(link)}\n\n"
        + $"{Hoe(uitnodiging.Bewijs)} De link werkt één keer, tot {uitnodiging.GeldigTot.InWoorden()}. Verwacht je dit bericht niet? Dan hoef je niets te doen.");

    /// <summary>Mails a new invitation, or leaves it for a letter when there is no address; says in a sentence which.</summary>
    public string Bezorg(Uitnodiging uitnodiging, string link)
    {
        if (uitnodiging.Email.Length == 0) return "De uitnodiging staat klaar. Maak nu de brief.";
        Verstuur(uitnodiging, link);
        return $"{uitnodiging.Naam.Aanspreek} krijgt een bericht met een link.";
    }

    /// <summary>The whole address behind a link.</summary>
    public string Adres(string link) => site.Van(Uitnodigingspad.Van(link));

    /// <summary>Where a code from paper is typed.</summary>
    public string Ingang => site.Van(Uitnodigingspad.Ingang);

    private static string Hoe(Identiteitsbewijs bewijs) => bewijs == Identiteitsbewijs.Code
        ? "Je hebt ook een code van zes cijfers nodig. Die hoor je van wie je uitnodigt."
        : "Je meldt je aan via je werk.";
}

/// <summary>The addresses where somebody who is invited comes in.</summary>
public static class Uitnodigingspad
{
    public const string Ingang = "/uitnodiging";

    public static string Van(string link) => $"{Ingang}/{link}";

    public static string Meedoen(string link) => $"{Ingang}/{link}/meedoen";
}
