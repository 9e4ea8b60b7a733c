using System.Globalization;
using System.Net.Mail;
using Spil.Dossier.Nood;
using Spil.Web.Opdrachten;

namespace Spil.Web;

/// <summary>Reads <c>Spil__Functionaris__Email</c> and <c>Spil__Noodtoegang__Uren</c>; says in a sentence what does not fit.</summary>
internal static class Noodkeuze
{
    public static Noodinstellingen Lees(IConfiguration configuratie)
    {
        var (email, uren) = (configuratie["Spil:Functionaris:Email"], configuratie["Spil:Noodtoegang:Uren"]);
        if (!string.IsNullOrWhiteSpace(email) && !MailAddress.TryCreate(email, out _))
            throw new Opdrachtfout("Spil__Functionaris__Email is geen e-mailadres.", Opdrachtregel.Kapot);
        if (string.IsNullOrWhiteSpace(uren))
            return new(Noodinstellingen.Gewoon, string.IsNullOrWhiteSpace(email) ? null : email);
        if (!int.TryParse(uren, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) || aantal is < 1 or > 24)
            throw new Opdrachtfout($"Spil__Noodtoegang__Uren is \"{uren}\". Kies een getal van 1 tot en met 24.", Opdrachtregel.Kapot);
        return new(TimeSpan.FromHours(aantal), string.IsNullOrWhiteSpace(email) ? null : email);
    }
}
