using System.Text.RegularExpressions;

namespace Spil.Web.Demo;

/// <summary>JSON with ids in it (a plan names its voorstellen): cut at the ids once, so that a copy gets its own quickly.</summary>
internal sealed partial class Idtekst
{
    private readonly string[] stukken;
    private readonly Guid[] ids;

    private Idtekst(string[] stukken, Guid[] ids) => (this.stukken, this.ids) = (stukken, ids);

    /// <summary>Null when the text is no JSON object or has no ids.</summary>
    public static Idtekst? Van(string tekst)
    {
        if (!tekst.StartsWith('{'))
            return null;
        var ids = Uuid().Matches(tekst).Select(m => Guid.Parse(m.ValueSpan)).ToArray();
        return ids.Length == 0 ? null : new(Uuid().Split(tekst), ids);
    }

    public string Voor(long kopie) =>
        string.Concat(stukken.Zip(ids.Select(id => Massabron.Id(id, kopie).ToString()).Append(""), (stuk, id) => stuk + id));

    [GeneratedRegex("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex Uuid();
}
