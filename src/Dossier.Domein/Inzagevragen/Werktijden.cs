using Spil.Kern;

namespace Spil.Dossier.Domein.Inzagevragen;

/// <summary>When people usually work: from Monday to Friday between two times. A look outside it is not wrong, but somebody may ask.</summary>
/// <param name="Begin">When the working day begins.</param>
/// <param name="Einde">When it ends.</param>
public sealed record Werktijden(TimeOnly Begin, TimeOnly Einde)
{
    /// <summary>The hours of these days on which people usually do not work, in order and as few stretches as can be.</summary>
    public IReadOnlyList<Tijdvak> Buiten(Periode dagen)
    {
        var heel = dagen.AlsTijdvak();
        var vakken = new List<Tijdvak>();
        var vrijVanaf = heel.Van;
        for (var dag = dagen.Begin; dag <= dagen.Einde; dag = dag.AddDays(1))
        {
            if (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
            Voeg(vrijVanaf, dag.Moment(Begin));
            vrijVanaf = dag.Moment(Einde);
        }

        Voeg(vrijVanaf, heel.Voor);
        return vakken;

        void Voeg(DateTimeOffset van, DateTimeOffset voor)
        {
            if (van < voor) vakken.Add(new(van, voor));
        }
    }
}
