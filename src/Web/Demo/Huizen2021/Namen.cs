using System.Globalization;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;

namespace Spil.Web.Demo.Huizen2021;

/// <summary>Invented people of Huizen, the same ones every time. Their numbers are of the range that is set apart for tests, above those of the demo people.</summary>
internal sealed class Namen
{
    private const int EersteBsn = 999_911_000;

    private static readonly string[] Voornamen =
    [
        "Aaltje", "Adriana", "Alie", "Annie", "Bep", "Cornelia", "Dina", "Elisabeth", "Femmie", "Geertje", "Gijsbertje", "Grietje", "Hendrika", "Hillegonda", "Ida", "Jacoba", "Jannetje", "Johanna",
        "Klaasje", "Lena", "Maria", "Marretje", "Neeltje", "Petronella", "Riet", "Sientje", "Trijntje", "Willemijn", "Adrie", "Bertus", "Cornelis", "Dirk", "Evert", "Frans", "Gerard", "Gijs",
        "Hendrik", "Jaap", "Jan", "Klaas", "Lambert", "Marinus", "Nico", "Piet", "Rinus", "Teunis", "Willem", "Wouter", "Fatima", "Rachida", "Soerami", "Ming", "Yusuf", "Amina",
    ];

    private static readonly (string Tussen, string Achternaam)[] Achternamen =
    [
        ("", "Schaap"), ("", "Rebel"), ("", "Kos"), ("", "Vos"), ("", "Bout"), ("", "Zeeman"), ("", "Baas"), ("", "Honing"), ("", "Schipper"), ("", "Kruijmer"), ("", "Visser"), ("", "Bakker"),
        ("de", "Groot"), ("van", "Amstel"), ("van der", "Poel"), ("", "Molenaar"), ("", "Teeuwissen"), ("", "Westland"), ("", "Veerman"), ("van de", "Kieft"), ("", "Hagen"), ("", "Prins"),
        ("", "Goedhart"), ("", "Verver"), ("den", "Hartog"), ("", "Smit"), ("", "Mulder"), ("", "Boor"), ("", "Lustig"), ("", "Kooij"), ("", "Haddou"), ("", "Yıldız"), ("", "Kartosen"), ("", "Wong"),
    ];

    private static readonly (string Straat, string Postcode)[] Straten =
    [
        ("Havenstraat", "1271 AD"), ("Naarderstraat", "1272 NG"), ("Ceintuurbaan", "1271 BK"), ("Bovenweg", "1273 EE"), ("Gooilandweg", "1276 LG"), ("Landweg", "1276 GE"), ("Driftweg", "1272 AA"),
        ("Eemnesserweg", "1271 RB"), ("Kostmand", "1276 CN"), ("Zuiderzee", "1276 PB"), ("Oranje Nassaulaan", "1272 CB"), ("Huizermaatweg", "1273 NA"),
    ];

    private readonly Random kans = new(2021);
    private int bsn = EersteBsn;

    /// <summary>The first number: who has it shows that the set is there.</summary>
    public static Bsn Eerste => Bsn.Parse(new Namen().VolgendBsn());

    /// <summary>The next inwoner.</summary>
    public Persooninvoer Inwoner()
    {
        var (tussen, achternaam) = Achternamen[kans.Next(Achternamen.Length)];
        var (straat, postcode) = Straten[kans.Next(Straten.Length)];
        return new(Voornamen[kans.Next(Voornamen.Length)], tussen, achternaam, new DateOnly(1926, 1, 1).AddDays(kans.Next(30 * 365)), VolgendBsn(),
            $"{straat} {kans.Next(1, 240)}", postcode, "Huizen");
    }

    /// <summary>A number from 0 up to this one.</summary>
    public int Kies(int onder) => kans.Next(onder);

    private string VolgendBsn()
    {
        string tekst;
        do tekst = bsn++.ToString(CultureInfo.InvariantCulture);
        while (!Bsn.TryParse(tekst, out _));
        return tekst;
    }
}
