using Spil.Dossier.Domein.Organisaties;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;

namespace Spil.Web.Demo;

/// <summary>The organisations of the two source documents and the invented people who work there.</summary>
internal sealed class Voorbeeldmensen
{
    /// <summary>The CBS code of Huizen.</summary>
    public const string Huizencode = "0406";

    /// <summary>An AGB code that is invented.</summary>
    public const string Thuiszorgcode = "99000001";

    private readonly Voorbeeldwereld wereld;

    public Voorbeeldmensen(Voorbeeldwereld wereld)
    {
        this.wereld = wereld;
        Surplus = Organisatie("Surplus", Organisatiesoort.Aanbieder, true);
        Mediant = Organisatie("Mediant", Organisatiesoort.Ggz, true);
        Enschede = Organisatie("Gemeente Enschede", Organisatiesoort.Gemeente, true);
        OnsHuis = Organisatie("Ons Huis", Organisatiesoort.Woningcorporatie, true);
        Stadsbank = Organisatie("Stadsbank Oost Nederland", Organisatiesoort.Kredietbank, true);
        Huizen = Organisatie("Gemeente Huizen", Organisatiesoort.Gemeente, true);
        Thuiszorg = Organisatie("Thuiszorg De Gouden Draad", Organisatiesoort.Huishoudhulp, false);
        wereld.Neem(Huizen.ZetCodes("", Huizencode));
        wereld.Neem(Thuiszorg.ZetCodes(Thuiszorgcode, ""));

        Marjan = Medewerker("Marjan", "de", "Boer", Surplus, Rol.Casusregisseur, "casusregisseur", "053 4800101");
        Bert = Medewerker("Bert", "", "Hofstede", Mediant, Rol.Casusregisseur, "bert", "053 4800102");
        Ilse = Medewerker("Ilse", "", "Kamphuis", Surplus, Rol.Casusregisseur, "ilse", "053 4800103");
        Roos = Medewerker("Roos", "", "Verkerk", Huizen, Rol.Casusregisseur, "roos", "035 4800104");
        Nora = Medewerker("Nora", "", "Wolbers", Surplus, Rol.Casusregisseur, "nora", "053 4800105");
        Sem = Medewerker("Sem", "", "Huisman", Surplus, Rol.Casusregisseur, "sem", "053 4800106");
        Joke = Medewerker("Joke", "", "Wessels", Mediant, Rol.Ervaringsdeskundige, "ervaringsdeskundige", "053 4800111");
        Ton = Medewerker("Ton", "", "Brinkhuis", Surplus, Rol.Ervaringsdeskundige, "ton", "053 4800112");
        Aisha = Medewerker("Aïsha", "", "Benali", Mediant, Rol.Ervaringsdeskundige, "aisha", "053 4800113");
        Coby = Medewerker("Coby", "", "Rebel", Huizen, Rol.Ervaringsdeskundige, "coby", "035 4800114");
        Gerda = Medewerker("Gerda", "ter", "Haar", Mediant, Rol.FamilieErvaringsdeskundige, "familieervaringsdeskundige", "053 4800115");
        Petra = Medewerker("Petra", "", "Smeenk", Stadsbank, Rol.Professional, "professional", "053 4800121", "budgetcoach");
        Anil = Medewerker("Anil", "", "Ramdin", Mediant, Rol.Regiebehandelaar, "regiebehandelaar", "053 4800122", "psychiater");
        Kees = Medewerker("Kees", "", "Lansink", OnsHuis, Rol.Professional, "kees", "053 4800123", "wijkbeheerder");
        Fleur = Medewerker("Fleur", "", "Nijhuis", Surplus, Rol.Projectleider, "projectleider", "053 4800131");
        Wim = Medewerker("Wim", "", "Oude Luttikhuis", OnsHuis, Rol.Kernpartner, "kernpartner", "053 4800132", "consulent wonen");
        Eline = Medewerker("Eline", "", "Kok", Huizen, Rol.Consulent, "consulent", "035 4800141");
        Joost = Medewerker("Joost", "", "Hendriks", Huizen, Rol.Consulent, "joost", "035 4800146");
        Medewerker("Karin", "", "Visser", Thuiszorg, Rol.Aanbieder, "aanbieder", "035 4800142");
        Medewerker("Maarten", "", "Schipper", Huizen, Rol.Beleid, "beleid", "035 4800143");
        Medewerker("Sanne", "", "Willems", Surplus, Rol.Beheerder, "beheerder", "053 4800144");
        Hanna = Medewerker("Hanna", "", "Dekker", Enschede, Rol.Functionaris, "functionaris", "053 4800145");
    }

    public Organisatie Surplus { get; }

    public Organisatie Mediant { get; }

    public Organisatie Enschede { get; }

    public Organisatie OnsHuis { get; }

    public Organisatie Stadsbank { get; }

    public Organisatie Huizen { get; }

    public Organisatie Thuiszorg { get; }

    public Mens Marjan { get; }

    public Mens Bert { get; }

    public Mens Ilse { get; }

    public Mens Roos { get; }

    public Mens Nora { get; }

    public Mens Sem { get; }

    public Mens Joke { get; }

    public Mens Ton { get; }

    public Mens Aisha { get; }

    public Mens Coby { get; }

    public Mens Gerda { get; }

    public Mens Petra { get; }

    public Mens Anil { get; }

    public Mens Kees { get; }

    public Mens Fleur { get; }

    public Mens Wim { get; }

    public Mens Hanna { get; }

    public Mens Eline { get; }

    public Mens Joost { get; }

    /// <summary>Gives somebody a door into the demo. No password: the demo sign-in asks for none.</summary>
    public Account Account(Mens mens, Rol rol, string demonaam, Organisatie? organisatie = null)
    {
        var email = demonaam + "@voorbeeld.nl";
        var account = new Account
        {
            Naam = mens.Naam, Rol = rol, PersoonId = mens.Id, OrganisatieId = organisatie?.Id, Organisatienaam = organisatie?.Naam ?? "",
            Demonaam = demonaam, Email = email, UserName = email, NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant(),
            EmailConfirmed = true, LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        wereld.Nieuw.Add(account);
        wereld.Gebeurtenissen.Add(new AccountGemaakt(new(account.Id), account.Naam, account.Rol.ToString()));
        return account;
    }

    private Organisatie Organisatie(string naam, Organisatiesoort soort, bool kernpartner) =>
        wereld.Neem(Dossier.Domein.Organisaties.Organisatie.Maak(naam, soort, kernpartner));

    private Mens Medewerker(string voornaam, string tussen, string achternaam, Organisatie organisatie, Rol rol, string demonaam, string telefoon, string functie = "")
    {
        var mens = wereld.Persoon(voornaam, tussen, achternaam, organisatie, functie.Length > 0 ? functie : rol.Naam(), telefoon);
        Account(mens, rol, demonaam, organisatie);
        return mens;
    }
}
