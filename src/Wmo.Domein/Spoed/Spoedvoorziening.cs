using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Domein.Spoed;

/// <summary>There is temporary support, while the onderzoek goes on.</summary>
public sealed record SpoedvoorzieningGegeven(SpoedvoorzieningId Spoed, MeldingId Melding, DateOnly Van, DateOnly Tot, int MinutenPerWeek) : Gebeurtenis;

/// <summary>Temporary support ends earlier.</summary>
public sealed record SpoedvoorzieningGestopt(SpoedvoorzieningId Spoed, MeldingId Melding, DateOnly Tot) : Gebeurtenis;

/// <summary>Temporary support as it is typed. Names return as field in the refusals.</summary>
/// <param name="Reden">Why it cannot wait.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
/// <param name="Minuten">Minutes per week.</param>
/// <param name="Wie">Who gives it; may be empty.</param>
public sealed record Spoedinvoer(string? Reden, DateOnly? Van, DateOnly? Tot, int? Minuten, string? Wie);

/// <summary>
/// Support that cannot wait for the onderzoek: given at once after the melding, for a time, until there is a decision (Wmo 2015 art. 2.3.3). It says nothing
/// about what the decision will be.
/// </summary>
public sealed class Spoedvoorziening : Aggregaat
{
    private const int MeesteMinuten = 2400;

    private Spoedvoorziening() { }

    /// <summary>Its id.</summary>
    public SpoedvoorzieningId Id { get; private set; }

    /// <summary>The melding.</summary>
    public MeldingId MeldingId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>Why it cannot wait.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>First day.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly Tot { get; private set; }

    /// <summary>Minutes per week.</summary>
    public int MinutenPerWeek { get; private set; }

    /// <summary>Who gives it; may be empty.</summary>
    public string Wie { get; private set; } = "";

    /// <summary>Name of the consulent who decided on it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>True on the days on which it is there.</summary>
    public bool GeldtOp(DateOnly dag) => Van <= dag && dag <= Tot;

    /// <summary>Gives it.</summary>
    /// <param name="melding">The melding, not decided yet.</param>
    /// <param name="invoer">As it was typed.</param>
    /// <param name="eerder">What was given before.</param>
    /// <param name="door">Name of the consulent.</param>
    public static Uitkomst<Gemaakt<Spoedvoorziening>> Geef(Melding melding, Spoedinvoer invoer, IEnumerable<Spoedvoorziening> eerder, string door)
    {
        var (van, tot) = (invoer.Van, invoer.Tot);
        var controle = new Controle().Eis(melding.Loopt, Spoedregels.Afgerond)
            .Eis(van is not null, Spoedregels.BeginOntbreekt, nameof(invoer.Van))
            .Eis(van is null || van >= melding.GemeldOp, Spoedregels.VoorMelding, nameof(invoer.Van))
            .Eis(tot is not null, Spoedregels.EindeOntbreekt, nameof(invoer.Tot))
            .Eis(tot is null || van is null || tot >= van, Spoedregels.EindeTeVroeg, nameof(invoer.Tot))
            .Eis(van is null || tot is null || !eerder.Any(e => e.Van <= tot && van <= e.Tot), Spoedregels.AlTijdelijk, nameof(invoer.Van))
            .Eis(invoer.Minuten is >= 1 and <= MeesteMinuten, Spoedregels.Minuten, nameof(invoer.Minuten));
        var reden = controle.Tekst(invoer.Reden, nameof(invoer.Reden), Invoerregels.LangeTekst, Spoedregels.RedenOntbreekt);
        var wie = controle.Regel(invoer.Wie, nameof(invoer.Wie), Invoerregels.KorteTekst);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Spoedvoorziening>>.Geweigerd(controle.Weigeringen);
        var nieuw = new Spoedvoorziening
        {
            Id = SpoedvoorzieningId.Nieuw(), MeldingId = melding.Id, DossierId = melding.DossierId, Reden = reden, Van = van!.Value, Tot = tot!.Value, MinutenPerWeek = invoer.Minuten!.Value, Wie = wie, Door = door,
        };
        return new Gemaakt<Spoedvoorziening>(nieuw, new SpoedvoorzieningGegeven(nieuw.Id, melding.Id, nieuw.Van, nieuw.Tot, nieuw.MinutenPerWeek));
    }

    /// <summary>Ends it: today is the last day. What has not begun, falls away.</summary>
    public Uitkomst<SpoedvoorzieningGestopt> Stop(DateOnly vandaag)
    {
        if (vandaag >= Tot) return Spoedregels.AlVoorbij.Weiger();
        Tot = vandaag < Van ? Van.AddDays(-1) : vandaag;
        Gewijzigd();
        return new SpoedvoorzieningGestopt(Id, MeldingId, Tot);
    }
}
