using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Verslagen;
using Spil.Kern;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Overleggen.Overlegproef;

namespace Spil.Domein.Tests.Herstel.Verslagen;

/// <summary>A meeting that was held with Samira, Marjan, Joke (no professional) and Petra (a professional), with a private point, and its minutes.</summary>
internal sealed class Verslagproef
{
    public static readonly IReadOnlySet<Gegevenssoort> Alles = Enum.GetValues<Gegevenssoort>().ToHashSet();

    public Verslagproef(bool getekend = true)
    {
        Overleg = MetMensen(Traject);
        Overleg.VoegPuntToe(new("Zonder professionals", 10, Agendazicht.ZonderProfessionals)).MoetLukken();
        if (getekend)
            foreach (var wie in new[] { Joke, Petra }) Overleg.Teken(Overleg.Zoek(wie.Persoon)!.Id, wie.Naam, true, "t", null, Nu).MoetLukken();
        Overleg.Plan(Vandaag, new(20, 0), true, Nu).MoetLukken();
        Verslag = Verslag.Begin(Overleg, false, Nu).MoetLukken().Nieuw;
    }

    public Traject Traject { get; } = EenTraject();

    public Overleg Overleg { get; }

    public Verslag Verslag { get; }

    public Guid Gewoon => Overleg.Agenda[0].Id;

    public Guid Prive => Overleg.Agenda[^1].Id;

    public Verslagzicht Zicht(Door wie, params Gegevenssoort[] soorten) => Verslagzicht.Van(Overlegzicht.Van(Overleg, Traject, wie.Persoon, Vandaag), soorten.Length == 0 ? Alles : soorten);

    public Uitkomst<NotitiesGeschreven> Schrijf(Door wie, Guid punt, string? tekst, Gegevenssoort? soort = Gegevenssoort.Plan) => Verslag.Schrijf(Overleg, [new(punt, tekst, soort)], Zicht(wie), wie, Nu);

    public Notitie Regel(Door wie, Guid punt, string tekst, Gegevenssoort soort = Gegevenssoort.Plan)
    {
        Schrijf(wie, punt, tekst, soort).MoetLukken();
        return Verslag.Notities[^1];
    }

    public Uitkomst<VerslagAangeboden> BiedAan() => Verslag.BiedAan(Overleg, Overleg.Komenden.ToDictionary(g => g.Id, g => Verslagzicht.Van(Overlegzicht.Van(Overleg, Traject, g.PersoonId!.Value, Vandaag), Alles)),
        [.. Overleg.Komenden.Select(g => new Ontvangfeiten(g.Id, true, true))], Marjan, Nu);

    public Guid Id(Door wie) => Overleg.Zoek(wie.Persoon)!.Id;

    public static Verslagfeiten Feiten { get; } = new("Overleg", "doel", Vandaag, new(10, 0), "plek", ["Samira"], []);
}
