using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Bekijken;

/// <summary>One person who decides along, and what they said on one version.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Rol">As what.</param>
/// <param name="IsInwoner">The inwoner, whose yes is needed.</param>
/// <param name="Stem">The stem that counts; null when still to be asked.</param>
/// <param name="Eerder">What the same person said before on the same text, oldest first.</param>
/// <param name="Deelnemer">Since when asked, and when they left.</param>
public sealed record Stemregel(string Naam, string Rol, bool IsInwoner, Stem? Stem, IReadOnlyList<Stem> Eerder, Deelnemer Deelnemer);

/// <summary>An older or present text with what changed in it and who said what.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Veranderd">What changed against the one before; empty for the first.</param>
/// <param name="Stemmen">Who said what.</param>
/// <param name="IsAangenomen">Everybody agreed.</param>
public sealed record Versieregel(Voorstelversie Versie, IReadOnlyList<Veldverschil> Veranderd, IReadOnlyList<Stemregel> Stemmen, bool IsAangenomen);

/// <summary>What changed since the one who looks answered, or since the text that was on the screen.</summary>
public sealed record Sinds(string Kop, IReadOnlyList<Veldverschil> Verschillen);

/// <summary>A voorstel as the page shows it to one person.</summary>
public sealed record Voorstelbeeld(Voorstel Voorstel, Plankader Kader, Standwoorden Stand)
{
    public Voorstelversie Versie => Voorstel.Huidige;

    public Voorstelinhoud Inhoud => Versie.Inhoud;

    public IReadOnlyList<Stemregel> Stemmen { get; private init; } = [];

    /// <summary>People who decided along once and left.</summary>
    public IReadOnlyList<Stemregel> Vertrokken { get; private init; } = [];

    /// <summary>Every version, the newest first.</summary>
    public IReadOnlyList<Versieregel> Geschiedenis { get; private init; } = [];

    public Sinds? Sinds { get; private init; }

    /// <summary>The one who looks is asked on this text.</summary>
    public bool MagStemmen { get; private init; }

    public Stem? MijnStem { get; private init; }

    /// <summary>Adopted, and not yet done or reached.</summary>
    public bool Open => Voorstel is { GedaanOp: null, BereiktOp: null };

    /// <summary>Somebody of the tandem or who does it may tick an adopted agreement or action.</summary>
    public bool MagAfvinken => Kader.Loopt && Voorstel.Soort != Voorstelsoort.Doel
        && Voorstel.LaatstAangenomen is { } versie && (Kader.IsTandem || versie.Inhoud.WiePersoonId == Kader.Ik);

    public bool MagIntrekken => Kader is { SchrijftMee: true, Loopt: true } && Voorstel.Status != Voorstelstatus.Ingetrokken
        && Voorstel.Versies.All(v => v.AangenomenOp is null);

    public bool MagWijzigen => Kader is { SchrijftMee: true, Loopt: true } && Voorstel.Status != Voorstelstatus.Ingetrokken && Open;

    /// <summary>Makes the picture.</summary>
    /// <param name="gelezen">The version on which a refused stem was given; null when there was none.</param>
    public static Voorstelbeeld Maak(Voorstel voorstel, Plankader kader, DateOnly vandaag, int? gelezen = null)
    {
        var versie = voorstel.Huidige;
        var versies = voorstel.Versies.OrderBy(v => v.Nummer).ToList();
        var regels = Regels(versie);
        var mijn = versie.StemVan(kader.Ik);
        return new(voorstel, kader, Standwoorden.Van(voorstel, kader, vandaag))
        {
            Stemmen = [.. regels.Where(r => r.Deelnemer.IsActief)],
            Vertrokken = [.. regels.Where(r => !r.Deelnemer.IsActief)],
            Geschiedenis = [.. versies.Select((v, i) => new Versieregel(v,
                i == 0 ? [] : Woordverschil.Tussen(versies[i - 1].Inhoud, v.Inhoud, voorstel.Soort, kader), Regels(v), v.Stand().IsAangenomen)).Reverse()],
            MagStemmen = voorstel.Status == Voorstelstatus.Ingebracht && versie.Deelnemers.Any(d => d.PersoonId == kader.Ik && d.TeltMee),
            MijnStem = mijn,
            Sinds = SindsGelezen(voorstel, kader, gelezen) ?? (mijn is null ? SindsMijnAntwoord(voorstel, kader) : null),
        };
    }

    private static List<Stemregel> Regels(Voorstelversie versie) =>
    [
        .. from d in versie.Deelnemers
           let stem = versie.StemVan(d.PersoonId)
           orderby d.IsInwoner descending, d.Naam
           select new Stemregel(d.Naam, d.Rol, d.IsInwoner, stem,
               [.. versie.Stemmen.Where(s => s.PersoonId == d.PersoonId && s != stem).OrderBy(s => s.Volgnummer)], d),
    ];

    private static Sinds? SindsGelezen(Voorstel voorstel, Plankader kader, int? gelezen) =>
        voorstel.Versies.FirstOrDefault(v => v.Nummer == gelezen) is { } oud && oud.Nummer != voorstel.Huidige.Nummer
            ? new("Dit is veranderd terwijl jij las", Woordverschil.Tussen(oud.Inhoud, voorstel.Huidige.Inhoud, voorstel.Soort, kader))
            : null;

    private static Sinds? SindsMijnAntwoord(Voorstel voorstel, Plankader kader)
    {
        var ja = voorstel.VersieWaarIkEensWas(kader.Ik);
        var laatste = ja ?? voorstel.Versies.Where(v => v.StemVan(kader.Ik) is not null).MaxBy(v => v.Nummer);
        if (laatste is null || laatste.Nummer == voorstel.Huidige.Nummer) return null;
        return new(ja is null ? "Dit is veranderd sinds jouw antwoord" : "Dit is veranderd sinds jouw ja",
            Woordverschil.Tussen(laatste.Inhoud, voorstel.Huidige.Inhoud, voorstel.Soort, kader));
    }
}
