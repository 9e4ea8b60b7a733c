using static Spil.Beleid.Domein.Cijfers.Maat;
using static Spil.Beleid.Domein.Cijfers.Telperiode;

namespace Spil.Beleid.Domein.Cijfers;

/// <summary>Over which days something is counted.</summary>
public enum Telperiode
{
    /// <summary>Up to and including the last day.</summary>
    TotNu,

    /// <summary>In the year of that day, up to and including it.</summary>
    Jaar,

    /// <summary>In the month of that day.</summary>
    Maand,
}

/// <summary>The stands that are counted by group.</summary>
/// <param name="Nu">Up to and including the last day.</param>
/// <param name="Jaar">Of its year.</param>
/// <param name="Maand">Of its month.</param>
public sealed record Groepsstanden(Cijferstand Nu, Cijferstand Jaar, Cijferstand Maand)
{
    internal Cijferstand Over(Telperiode periode) => periode switch { Telperiode.Jaar => Jaar, Telperiode.Maand => Maand, _ => Nu };
}

/// <summary>A count that is divided by group.</summary>
/// <param name="Code">By which an address names it.</param>
/// <param name="Naam">What it is.</param>
/// <param name="Zin">What is counted.</param>
/// <param name="Periode">Over which days.</param>
/// <param name="Maten">What is added up.</param>
public sealed record Groepstelling(string Code, string Naam, string Zin, Telperiode Periode, params Maat[] Maten)
{
    /// <summary>What is taken off again.</summary>
    public IReadOnlyList<Maat> Af { get; init; } = [];

    /// <summary>Which facts it counts.</summary>
    public Feitsoort Feit => Maten[0].Feit();

    /// <summary>How many in a group.</summary>
    public long Tel(Groepsstanden standen, Groep groep)
    {
        var stand = standen.Over(Periode);
        return Maten.Sum(m => stand[groep, m]) - Af.Sum(m => stand[groep, m]);
    }

    /// <summary>How many in all.</summary>
    public long Tel(Groepsstanden standen) => Enum.GetValues<Groep>().Sum(groep => Tel(standen, groep));
}

/// <summary>A whole in parts, and both by group.</summary>
/// <param name="Kop">Its heading.</param>
/// <param name="Delen">The parts; together they are the whole.</param>
/// <param name="Geheel">The whole.</param>
public sealed record Groepsverdeling(string Kop, IReadOnlyList<Groepstelling> Delen, Groepstelling Geheel);

/// <summary>Everything that is counted by group.</summary>
public static class Groepstellingen
{
    private const string Stilstand = " Met de dagen dat de termijn stilstond. Van januari tot en met deze maand.";

    /// <summary>The support itself. The last is lower, so a part of <see cref="Herzien"/>.</summary>
    public static IReadOnlyList<Groepstelling> Hulp { get; } =
    [
        new("hulp", "Inwoners met hulp", "Op de laatste dag van de maand is er hulp in kracht.", TotNu, Voorraad),
        new("instroom-maand", "Instroom in deze maand", "De eerste dag van de eerste hulp ligt in deze maand.", Maand, Instroom),
        new("uitstroom-maand", "Uitstroom in deze maand", "De hulp is gestopt: overleden, verhuisd, Wlz of anders.", Maand, UitstroomOverleden, UitstroomVerhuisd, UitstroomWlz, UitstroomAnders),
    ];

    /// <summary>What became of the herindicaties.</summary>
    public static Groepsverdeling Herzien { get; } = new("Herindicaties",
        [
            new("lager", "Daarvan lager", "Minder minuten dan daarvoor, en nog hulp.", TotNu, Lager),
            new("gelijk", "Daarvan gelijk", "Evenveel minuten als daarvoor, en nog hulp.", TotNu, Gelijk),
            new("hoger", "Daarvan hoger", "Meer minuten dan daarvoor, en nog hulp.", TotNu, Hoger),
            new("uitgestroomd", "Daarvan uitgestroomd", "De hulp is na de herindicatie gestopt.", TotNu, HerindicatieUitstroom),
        ],
        new("herzien", "Herindicaties tot nu toe", "Het besluit is verstuurd.", TotNu, Herindicaties));

    /// <summary>Lower, and not yet so.</summary>
    public static Groepstelling OvergangLoopt { get; } = new("overgang-loopt", "Overgang loopt", "Lager, en het oude aantal minuten geldt nog.", TotNu, Overgang);

    /// <summary>Why it ended, how objections ended, what signals said, and what was done in time.</summary>
    public static IReadOnlyList<Groepsverdeling> Verdelingen { get; } =
    [
        Verdeel("Uitstroom dit jaar", "uitstroom", "Waarom de hulp stopte, van januari tot en met deze maand.", Jaar,
            ("overleden", "Overleden", UitstroomOverleden), ("verhuisd", "Verhuisd", UitstroomVerhuisd), ("wlz", "Langdurige zorg (Wlz)", UitstroomWlz), ("anders", "Anders", UitstroomAnders)),
        Bezwaarverloop(),
        Verdeel("Signalen dit jaar", "signaal", "Wat een hulp, een inwoner of iemand anders liet weten, van januari tot en met deze maand.", Jaar,
            ("te-weinig", "Te weinig hulp", SignaalTeWeinig), ("te-veel", "Te veel hulp", SignaalTeVeel), ("anders", "Iets anders", SignaalAnders)),
        Verdeel("Besluiten op tijd", "besluit", "Besluiten op een aanvraag binnen twee weken." + Stilstand, Jaar, ("op-tijd", "Op tijd", BesluitOpTijd), ("te-laat", "Te laat", BesluitTeLaat)),
        Verdeel("Onderzoeken op tijd", "onderzoek", "Onderzoeken die binnen zes weken klaar waren." + Stilstand, Jaar, ("op-tijd", "Op tijd", OnderzoekOpTijd), ("te-laat", "Te laat", OnderzoekTeLaat)),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Groepstelling> Alle { get; } = [.. Hulp, OvergangLoopt, .. Verdelingen.Prepend(Herzien).SelectMany(v => v.Delen.Append(v.Geheel))];

    /// <summary>The one with this code; none when there is no such one.</summary>
    public static Groepstelling? Zoek(string code) => Alle.FirstOrDefault(t => t.Code == code);

    private static Groepsverdeling Bezwaarverloop()
    {
        const string zin = "Hoe het afliep van alle bezwaren die binnenkwamen tot en met deze maand.";
        var beslist = Verdeel("Bezwaren", "bezwaar", zin, TotNu, ("gegrond", "Gegrond", BezwaarGegrond), ("deels-gegrond", "Deels gegrond", BezwaarDeels), ("ongegrond", "Ongegrond", BezwaarOngegrond),
            ("niet-ontvankelijk", "Niet-ontvankelijk", BezwaarNietOntvankelijk), ("ingetrokken", "Ingetrokken", BezwaarIngetrokken));
        return new(beslist.Kop, [.. beslist.Delen, new("bezwaar-loopt", "Loopt nog", zin, TotNu, Bezwaren) { Af = beslist.Geheel.Maten }], new(beslist.Geheel.Code, beslist.Geheel.Naam, zin, TotNu, Bezwaren));
    }

    private static Groepsverdeling Verdeel(string kop, string code, string zin, Telperiode periode, params (string Code, string Naam, Maat Maat)[] delen) =>
        new(kop, [.. delen.Select(d => new Groepstelling($"{code}-{d.Code}", d.Naam, zin, periode, d.Maat))], new($"{code}-samen", "Samen", zin, periode, [.. delen.Select(d => d.Maat)]));
}
