using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Post;

namespace Spil.Web.Accounts;

/// <summary>The mail about accounts. No name, no organisation and no role in it: a mailbox is read by more people than its owner.</summary>
internal sealed class Accountpost(Postbus post, Siteadres site, TimeProvider klok)
{
    public void Uitnodiging(string email, string code) => post.Schrijf(email, "Je bent uitgenodigd voor Spil",
        $"Je krijgt een account in Spil. Daar werken mensen samen aan één plan.\n\nKies hier hoe je je aanmeldt:\n{Adres(code)}\n\n{Geldig(Linksoort.Uitnodiging)} "
        + "Verwacht je dit bericht niet? Dan hoef je niets te doen.");

    public void NieuwWachtwoord(string email, string code) => post.Schrijf(email, "Kies een nieuw wachtwoord",
        $"Iemand vroeg een nieuw wachtwoord aan voor dit e-mailadres.\n\nKies hier je nieuwe wachtwoord:\n{Adres(code)}\n\n{Geldig(Linksoort.NieuwWachtwoord)} "
        + "Heb jij dit niet gevraagd? Dan hoef je niets te doen. Je oude wachtwoord blijft werken.");

    public void NieuwAdres(string email, string code) => post.Schrijf(email, "Is dit jouw e-mailadres?",
        $"Je wilt je met dit e-mailadres aanmelden bij Spil.\n\nBevestig hier dat het van jou is:\n{Adres(code)}\n\n{Geldig(Linksoort.NieuwAdres)} "
        + "Heb jij dit niet gevraagd? Dan hoef je niets te doen.");

    /// <summary>Tells the owner that something of their account changed, at the address they had until now.</summary>
    public void Veranderd(string? email, string wat)
    {
        if (!string.IsNullOrEmpty(email))
            post.Schrijf(email, "Er is iets veranderd aan je account",
                $"{wat}\n\nWas jij dat? Dan hoef je niets te doen.\nWas jij dat niet? Kies dan meteen een nieuw wachtwoord en vraag hulp aan je beheerder:\n{site.Van("/aanmelden/vergeten")}");
    }

    private string Adres(string code) => site.Van($"/aanmelden/link/{code}");

    private string Geldig(Linksoort soort)
    {
        var tot = (klok.GetUtcNow() + Aanmeldlink.Duur(soort)).InNederland();
        return $"De link werkt één keer, tot {DateOnly.FromDateTime(tot.DateTime).InWoordenMetDag()} om {tot:HH:mm} uur.";
    }
}
