using System.Globalization;
using System.Net.Mail;
using Spil.Platform.Post;
using Spil.Web.Opdrachten;

namespace Spil.Web;

/// <summary>Reads <c>Spil__Post__…</c> and <c>Spil__Adres</c>; says in a sentence what does not fit.</summary>
internal static class Postkeuze
{
    public static Postinstellingen Lees(IConfiguration configuratie)
    {
        var (post, site) = (configuratie.GetSection("Spil:Post"), Adres(configuratie));
        if (string.IsNullOrWhiteSpace(post["Server"]))
            return new(null) { Site = site };
        if (!MailAddress.TryCreate(post["Van"], out var van))
            throw new Opdrachtfout("Spil__Post__Van ontbreekt of is geen e-mailadres: zonder afzender kan er geen post weg.", Opdrachtregel.Kapot);
        if (!int.TryParse(post["Poort"] ?? "587", NumberStyles.None, CultureInfo.InvariantCulture, out var poort) || poort is < 1 or > 65535)
            throw new Opdrachtfout($"Spil__Post__Poort is \"{post["Poort"]}\". Kies een getal, meestal 587.", Opdrachtregel.Kapot);
        if (!bool.TryParse(post["Tls"] ?? "true", out var tls))
            throw new Opdrachtfout($"Spil__Post__Tls is \"{post["Tls"]}\". Kies true of false.", Opdrachtregel.Kapot);
        // A link in a mail must not be made from the address that a visitor sends along.
        if (site is null)
            throw new Opdrachtfout("Spil__Adres ontbreekt: zonder het adres van de website kloppen de links in de post niet.", Opdrachtregel.Kapot);
        return new(post["Server"], poort, van.Address, post["Gebruiker"] ?? "", post["Wachtwoord"] ?? "", tls) { Site = site };
    }

    private static string? Adres(IConfiguration configuratie)
    {
        var adres = configuratie["Spil:Adres"];
        if (string.IsNullOrWhiteSpace(adres))
            return null;
        if (!Uri.TryCreate(adres, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw new Opdrachtfout($"Spil__Adres is \"{adres}\". Schrijf het hele adres, zoals https://spil.voorbeeld.nl.", Opdrachtregel.Kapot);
        return adres.TrimEnd('/');
    }
}
