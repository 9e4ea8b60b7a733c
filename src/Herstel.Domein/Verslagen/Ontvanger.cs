using Spil.Kern;

namespace Spil.Herstel.Domein.Verslagen;

/// <summary>Somebody who gets the minutes: how, what of it when this is a guest, and how it stands.</summary>
public sealed class Ontvanger
{
    private Ontvanger() { }

    internal Ontvanger(Guid genodigde) => (Id, GenodigdeId) = (Guid.CreateVersion7(), genodigde);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who, on the list of the meeting.</summary>
    public Guid GenodigdeId { get; private set; }

    /// <summary>How.</summary>
    public Ontvangwijze Wijze { get; private set; }

    /// <summary>The kinds of data that a guest may read, as the inwoner chose. Who is in the kring has the choice of the kring.</summary>
    public IReadOnlyList<Gegevenssoort> Bereik { get; private set; } = [];

    /// <summary>When it was offered; empty before that.</summary>
    public DateTimeOffset? AangebodenOp { get; private set; }

    /// <summary>The mail, when there went one.</summary>
    public Guid? BerichtId { get; private set; }

    /// <summary>Print of the code in the link; empty when there is no link that works.</summary>
    public string? Linkafdruk { get; private set; }

    /// <summary>The code of six digits, sealed.</summary>
    public string Zegel { get; private set; } = "";

    /// <summary>The link works before this instant.</summary>
    public DateTimeOffset? LinkTot { get; private set; }

    /// <summary>Wrong codes since the link was made.</summary>
    public int Pogingen { get; private set; }

    /// <summary>When it was seen first.</summary>
    public DateTimeOffset? GeopendOp { get; private set; }

    /// <summary>When it was given on paper.</summary>
    public DateTimeOffset? OpPapierOp { get; private set; }

    /// <summary>When who got the mail said that it is not for him or her.</summary>
    public DateTimeOffset? NietVoorMijOp { get; private set; }

    /// <summary>True while the link opens something.</summary>
    public bool LinkWerkt(DateTimeOffset nu) => Linkafdruk is not null && nu < LinkTot && Pogingen < Verslag.HoogstePogingen;

    /// <summary>How it stands.</summary>
    public Ontvangstand Stand(DateTimeOffset nu) =>
        AangebodenOp is null ? Ontvangstand.Nog
        : GeopendOp is not null || OpPapierOp is not null ? Ontvangstand.Ontvangen
        : NietVoorMijOp is not null ? Ontvangstand.NietVoorMij
        : Wijze == Ontvangwijze.Link && !LinkWerkt(nu) ? Ontvangstand.Gesloten : Ontvangstand.Onderweg;

    internal void Kies(Ontvangwijze wijze, IReadOnlyList<Gegevenssoort> bereik)
    {
        (Wijze, Bereik) = (wijze, bereik);
        if (wijze != Ontvangwijze.Link) Linkafdruk = null;
    }

    internal void Bied(DateTimeOffset op) => AangebodenOp ??= op;

    internal void Link(Verslaggeheim geheim, Guid? bericht, DateTimeOffset tot) =>
        (Linkafdruk, Zegel, LinkTot, Pogingen, NietVoorMijOp, BerichtId) = (geheim.Linkafdruk, geheim.Zegel, tot, 0, null, bericht);

    internal void StopLink(DateTimeOffset? nietVoorMij) => (Linkafdruk, NietVoorMijOp) = (null, nietVoorMij ?? NietVoorMijOp);

    internal int Fout() => ++Pogingen;

    internal void Bericht(Guid bericht) => BerichtId = bericht;

    internal void Geopend(DateTimeOffset op) => GeopendOp ??= op;

    internal void OpPapier(DateTimeOffset op) => OpPapierOp ??= op;
}

/// <summary>The two secrets of a link to the minutes, as they are kept.</summary>
/// <param name="Linkafdruk">Print of the code in the link.</param>
/// <param name="Zegel">The code of six digits, sealed with the keys of the site.</param>
public sealed record Verslaggeheim(string Linkafdruk, string Zegel);
