using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;

namespace Spil.Wmo.Domein.Brieven;

/// <summary>The letter was kept as it went out.</summary>
public sealed record BriefBewaard(BriefId Brief, BesluitId Besluit, string Merk) : Gebeurtenis;

/// <summary>The letter with the decision on an objection was kept as it went out.</summary>
public sealed record BezwaarbriefBewaard(BriefId Brief, BezwaarId Bezwaar, string Merk) : Gebeurtenis;

/// <summary>The letter with a decision, or with the decision on an objection, as it was sent. It is made once; who asks for it later gets the same bytes, for ever.</summary>
public sealed class Verzondenbrief : Aggregaat
{
    private Verzondenbrief() { }

    /// <summary>Its id.</summary>
    public BriefId Id { get; private set; }

    /// <summary>The decision; empty for the letter of an objection.</summary>
    public BesluitId? BesluitId { get; private set; }

    /// <summary>The objection that it decides on; empty for the letter of a decision.</summary>
    public BezwaarId? BezwaarId { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The template it was made with; empty for the one that comes with Spil.</summary>
    public BriefsjabloonId? SjabloonId { get; private set; }

    /// <summary>SHA-256 of the content: under this it is kept.</summary>
    public string Merk { get; private set; } = "";

    /// <summary>Its size in bytes.</summary>
    public long Grootte { get; private set; }

    /// <summary>Keeps the letter of a decision that was sent.</summary>
    /// <param name="besluit">The decision.</param>
    /// <param name="sjabloon">The template; null for the one that comes with Spil.</param>
    /// <param name="merk">SHA-256 of the content.</param>
    /// <param name="grootte">Its size in bytes.</param>
    public static Gemaakt<Verzondenbrief> Van(Besluit besluit, BriefsjabloonId? sjabloon, string merk, long grootte)
    {
        if (besluit.VerstuurdOp is null) throw new ArgumentException("A draft is no letter that was sent.", nameof(besluit));
        var brief = new Verzondenbrief { Id = BriefId.Nieuw(), BesluitId = besluit.Id, DossierId = besluit.DossierId, SjabloonId = sjabloon, Merk = merk, Grootte = grootte };
        return new(brief, new BriefBewaard(brief.Id, besluit.Id, merk));
    }

    /// <summary>Keeps the letter with the decision on an objection.</summary>
    /// <param name="bezwaar">The objection, decided.</param>
    /// <param name="sjabloon">The template; null for the one that comes with Spil.</param>
    /// <param name="merk">SHA-256 of the content.</param>
    /// <param name="grootte">Its size in bytes.</param>
    public static Gemaakt<Verzondenbrief> Van(Bezwaar bezwaar, BriefsjabloonId? sjabloon, string merk, long grootte)
    {
        if (!bezwaar.HeeftBrief) throw new ArgumentException("There is no decision to send.", nameof(bezwaar));
        var brief = new Verzondenbrief { Id = BriefId.Nieuw(), BezwaarId = bezwaar.Id, DossierId = bezwaar.DossierId, SjabloonId = sjabloon, Merk = merk, Grootte = grootte };
        return new(brief, new BezwaarbriefBewaard(brief.Id, bezwaar.Id, merk));
    }
}
