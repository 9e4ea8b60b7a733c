using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Herstel.Domein;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Lezen;

namespace Spil.Web.Demo;

/// <summary>Somebody in the demo, with the name as people use it in a sentence.</summary>
internal sealed record Mens(Persoon Persoon, string Organisatie)
{
    public PersoonId Id => Persoon.Id;

    public string Naam => Persoon.Naam.Volledig;

    public Door Door => new(Id, Naam);
}

/// <summary>Collects what is made for the demo and what happened, and counts the days.</summary>
internal sealed class Voorbeeldwereld(DateTimeOffset nu, Func<Identiteitsbewijs, Uitnodigingsgeheim>? geheim = null)
{
    private int bsn = 999_900_005;

    public List<object> Nieuw { get; } = [];

    public List<Gebeurtenis> Gebeurtenissen { get; } = [];

    public List<Inzageregel> Inzagen { get; } = [];

    public List<Voorbeeldvraag> Vragen { get; } = [];

    public DateOnly Vandaag { get; } = nu.Datum();

    public Voorbeeldmensen Mensen { get; private set; } = null!;

    /// <summary>The whole world, with everybody in it.</summary>
    /// <param name="nu">Now.</param>
    /// <param name="geheim">Makes the secrets of an invitation; left out where nobody will use them.</param>
    public static Voorbeeldwereld Maak(DateTimeOffset nu, Func<Identiteitsbewijs, Uitnodigingsgeheim>? geheim = null)
    {
        var wereld = new Voorbeeldwereld(nu, geheim);
        wereld.Mensen = new Voorbeeldmensen(wereld);
        Voorbeeldstukken.Vertel(wereld);
        VerhaalSamira.Vertel(wereld);
        VerhalenMarjan.Vertel(wereld);
        VerhalenBert.Vertel(wereld);
        VerhalenMediant.Vertel(wereld);
        VerhalenIlse.Vertel(wereld);
        VerhalenRoos.Vertel(wereld);
        VerhalenOverdracht.Vertel(wereld);
        VerhalenZonderTandem.Vertel(wereld);
        VerhalenWmo.Vertel(wereld);
        Voorbeeldaanmeldingen.Vertel(wereld);
        Voorbeelddocumenten.Vertel(wereld);
        Voorbeeldbewaren.Vertel(wereld);
        Voorbeeldinzagen.Vertel(wereld);
        return wereld;
    }

    /// <summary>Secrets of an invitation.</summary>
    public Uitnodigingsgeheim Geheim(Identiteitsbewijs bewijs) => geheim?.Invoke(bewijs) ?? new(Linkcode.AfdrukVan(Linkcode.Nieuw()), "");

    /// <summary>So many days ago; a negative number lies ahead.</summary>
    public DateOnly Dag(int geleden) => Vandaag.AddDays(-geleden);

    /// <summary>Noon on that day, and never later than now. Not now less so many days of 24 hours: when the clock changed in between, that is another day.</summary>
    public DateTimeOffset Moment(int geleden)
    {
        if (geleden == 0)
            return nu;
        var middag = Dag(geleden).ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(middag, Tijd.Nederland.GetUtcOffset(middag)).ToUniversalTime();
    }

    /// <summary>The first such weekday after today.</summary>
    public DateOnly Eerstvolgende(DayOfWeek dag) => Vandaag.AddDays(((int)dag - (int)Vandaag.DayOfWeek + 6) % 7 + 1);

    /// <summary>The next number of the range that is set apart for tests and passes the 11-test.</summary>
    public string NieuwBsn()
    {
        do bsn++;
        while (!Bsn.TryParse(bsn.ToString(System.Globalization.CultureInfo.InvariantCulture), out _));
        return bsn.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public T Neem<T>(Uitkomst<Gemaakt<T>> uitkomst) where T : Aggregaat
    {
        var gemaakt = uitkomst.Waarde;
        Nieuw.Add(gemaakt.Nieuw);
        Gebeurtenissen.Add(gemaakt.Gebeurtenis);
        return gemaakt.Nieuw;
    }

    public T Neem<T>(Gemaakt<T> gemaakt) where T : Aggregaat => Neem(Uitkomst.Gelukt(gemaakt));

    public void Neem<T>(Uitkomst<T> uitkomst) where T : Gebeurtenis => Gebeurtenissen.Add(uitkomst.Waarde);

    public Mens Persoon(string voornaam, string tussenvoegsel, string achternaam, Organisatie? organisatie = null, string functie = "", string telefoon = "") => new(
        Neem(Spil.Dossier.Domein.Personen.Persoon.Maak(
            new Persooninvoer(voornaam, tussenvoegsel, achternaam, Telefoon: telefoon, OrganisatieId: organisatie?.Id, Functie: functie), Vandaag)),
        organisatie?.Naam ?? "");
}
