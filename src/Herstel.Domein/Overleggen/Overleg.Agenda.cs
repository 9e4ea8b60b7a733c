using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>A point as it is typed. Field names return in the refusals.</summary>
public sealed record Agendapuntinvoer(string? Titel, int? Minuten, Agendazicht Zicht = Agendazicht.Iedereen);

/// <content>The agenda.</content>
public sealed partial class Overleg
{
    private const int HoogstensPunten = 30;

    private readonly List<Agendapunt> punten = [];

    /// <summary>The points, as they are kept.</summary>
    public IReadOnlyList<Agendapunt> Punten => punten;

    /// <summary>The points in their order.</summary>
    public IReadOnlyList<Agendapunt> Agenda => [.. punten.OrderBy(p => p.Volgorde)];

    /// <summary>How long all points take together.</summary>
    public int Agendaminuten => punten.Sum(p => p.Minuten);

    /// <summary>Adds a point, at the end.</summary>
    public Uitkomst<AgendaGewijzigd> VoegPuntToe(Agendapuntinvoer invoer)
    {
        var controle = NogNietGehouden().Eis(punten.Count < HoogstensPunten, Overlegregels.TeVeelPunten);
        var titel = Keur(controle, invoer);
        if (!controle.IsGoed) return Uitkomst<AgendaGewijzigd>.Geweigerd(controle.Weigeringen);
        punten.Add(new Agendapunt(punten.Count + 1, titel, invoer.Minuten!.Value, invoer.Zicht));
        return Agendadaad();
    }

    /// <summary>Changes a point.</summary>
    public Uitkomst<AgendaGewijzigd> WijzigPunt(Guid punt, Agendapuntinvoer invoer)
    {
        if (punten.Find(p => p.Id == punt) is not { } wat) return Overlegregels.OnbekendPunt.Weiger();
        var controle = NogNietGehouden().Eis(wat.Zicht == invoer.Zicht || !IsPriveTijd || HuidigPuntId != punt, Verloopregels.PriveTijdBlijft, nameof(invoer.Zicht));
        var titel = Keur(controle, invoer);
        if (!controle.IsGoed) return Uitkomst<AgendaGewijzigd>.Geweigerd(controle.Weigeringen);
        wat.Wijzig(titel, invoer.Minuten!.Value, invoer.Zicht);
        return Agendadaad();
    }

    /// <summary>Moves a point one place up or down.</summary>
    public Uitkomst<AgendaGewijzigd> VerplaatsPunt(Guid punt, bool omhoog)
    {
        var controle = NogNietGehouden();
        if (!controle.IsGoed) return Uitkomst<AgendaGewijzigd>.Geweigerd(controle.Weigeringen);
        if (punten.Find(p => p.Id == punt) is not { } wat) return Overlegregels.OnbekendPunt.Weiger();
        var naar = wat.Volgorde + (omhoog ? -1 : 1);
        if (punten.Find(p => p.Volgorde == naar) is not { } ander) return Overlegregels.PuntStaatAlDaar.Weiger();
        ander.Naar(wat.Volgorde);
        wat.Naar(naar);
        return Agendadaad();
    }

    /// <summary>Takes a point off.</summary>
    public Uitkomst<AgendaGewijzigd> HaalPuntWeg(Guid punt)
    {
        if (punten.Find(p => p.Id == punt) is not { } wat) return Overlegregels.OnbekendPunt.Weiger();
        var controle = NogNietGehouden().Eis(!wat.IsGehad, Verloopregels.PuntIsGehad);
        if (!controle.IsGoed) return Uitkomst<AgendaGewijzigd>.Geweigerd(controle.Weigeringen);
        punten.Remove(wat);
        foreach (var (rest, plek) in Agenda.Select((p, i) => (p, i + 1))) rest.Naar(plek);
        return Agendadaad();
    }

    // The order of work that the method and comparable ones describe (research methodiek.md 4.2 and 4.8); everybody may change it.
    private void VulAgenda()
    {
        (string Titel, int Minuten)[] begin = Soort switch
        {
            Overlegsoort.Netwerkoverleg =>
            [
                ("Welkom en wie is wie", 10), ("Hoe gaan we met elkaar om?", 5), ("Het verhaal en wat er bereikt moet worden", 15), ("Wat gaat er goed?", 10),
                ("De schijf: kansen en zorgen", 20), ("Voorstellen, en wat iedereen daarvan vindt", 20), ("Wie doet wat, en hoe nu verder?", 10),
            ],
            Overlegsoort.Aansluiten => [("Het verhaal en wat er bereikt moet worden", 15), ("Wie doet wat, en hoe nu verder?", 10)],
            _ => [("Welkom", 5), ("Hoe gaat het met de doelen?", 25), ("Wie doet wat, en hoe nu verder?", 15)],
        };
        foreach (var (titel, minuten) in begin) punten.Add(new Agendapunt(punten.Count + 1, titel, minuten, Agendazicht.Iedereen));
    }

    private static string Keur(Controle controle, Agendapuntinvoer invoer)
    {
        controle.Eis(invoer.Minuten is >= 1 and <= 240, Overlegregels.MinutenOnmogelijk, nameof(invoer.Minuten));
        return controle.Regel(invoer.Titel, nameof(invoer.Titel), Invoerregels.KorteTekst, Overlegregels.PuntZonderTitel);
    }

    private AgendaGewijzigd Agendadaad()
    {
        Gewijzigd();
        return new AgendaGewijzigd(Id, punten.Count);
    }
}
