using Spil.Dossier.Domein.Formulieren;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>One section of a form to fill in: what <c>_Sectie.cshtml</c> draws, for a document and for the preview of a form alike.</summary>
/// <param name="Sectie">The section.</param>
/// <param name="Invoer">What is kept, in the shape of the controls.</param>
/// <param name="Zicht">What of the form is shown.</param>
/// <param name="Rijen">The keys of the rows per list.</param>
public sealed record Sectiebeeld(Sectie Sectie, Formulierinvoer Invoer, Zichtbaarheid Zicht, IReadOnlyDictionary<string, IReadOnlyList<string>> Rijen)
{
    /// <summary>Paths at which somebody else wrote something different: both texts are shown.</summary>
    public IReadOnlySet<string> Botsingen { get; init; } = new HashSet<string>();

    /// <summary>The people of the kring, to choose from.</summary>
    public IReadOnlyList<Optie> Mensen { get; init; } = [];

    /// <summary>The organisations that Spil knows, to choose from.</summary>
    public IReadOnlyList<Optie> Organisaties { get; init; } = [];

    /// <summary>The row that was just added, <c>lijst/rij</c>: it gets the focus.</summary>
    public string? NieuweRij { get; init; }

    /// <summary>Says "niet verplicht" where that helps: not when nothing has to be filled in.</summary>
    public bool NoemtNietVerplicht { get; } = Sectie.Velden.Any(v => v.Verplicht || v.Velden.Any(w => w.Verplicht));

    /// <summary>A section with these answers and at least one row in each list, so that there is something to write in.</summary>
    public static Sectiebeeld Van(Formulierdefinitie formulier, Sectie sectie, IReadOnlyDictionary<string, string> antwoorden,
        IReadOnlyDictionary<string, string>? voorZicht = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? rijen = null)
    {
        var alle = sectie.Velden.Where(v => v.Soort == Veldsoort.Lijst).ToDictionary(v => v.Code,
            v => (rijen?.GetValueOrDefault(v.Code) ?? antwoorden.Rijen(v.Code)) is { Count: > 0 } gevuld ? gevuld : [Formuliervragen.NieuweRij()]);
        var vragen = sectie.Velden.SelectMany(v => v.Vragen(code => alle[code]));
        return new(sectie, Formulierinvoer.Van(vragen, antwoorden), new(formulier, voorZicht ?? antwoorden), alle);
    }

    public Invoerbeeld Vraag(Veld vraag, string pad) => new(vraag, pad, this);

    /// <summary>
    /// True when the question depends on a question of this section, so that it can come and go while somebody fills in. On another
    /// section it cannot change now, and what is hidden is left out.
    /// </summary>
    public bool HangtAf(Veld veld) => veld.ToonAls is { } als && Sectie.Velden.Any(v => v.Code == als.Veld);
}

/// <summary>One question of a section: what <c>_Invoer.cshtml</c> draws.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Pad">Where it stands in the form.</param>
/// <param name="Sectie">The section around it.</param>
public sealed record Invoerbeeld(Veld Vraag, string Pad, Sectiebeeld Sectie)
{
    public Formulierinvoer Invoer => Sectie.Invoer;

    public bool Botst => Sectie.Botsingen.Contains(Pad);

    public bool Optioneel => !Vraag.Verplicht && Sectie.NoemtNietVerplicht;

    public string? Hint => Vraag.Hulp.Length > 0 ? Vraag.Hulp : Vraag.Soort == Veldsoort.EigenWoorden ? "Schrijf het op zoals je het zou zeggen." : null;

    /// <summary>The options of a choice; one that is not obligatory can be taken back.</summary>
    public IEnumerable<Optie> Opties => Vraag.Opties.Select(o => new Optie(o.Code, o.Tekst, o.Hulp.Length > 0 ? o.Hulp : null));

    /// <summary>The people or organisations to choose from, with the one that was chosen before, also when that one is not involved any more.</summary>
    public IReadOnlyList<Optie> Bekenden
    {
        get
        {
            var lijst = Vraag.Soort == Veldsoort.Persoon ? Sectie.Mensen : Sectie.Organisaties;
            return Invoer[Pad].Keuze is { } gekozen && lijst.All(o => o.Waarde != gekozen) ? [.. lijst, new(gekozen, Antwoordtekst.Naam(gekozen))] : lijst;
        }
    }
}
