using Spil.Kern;
using Spil.Wmo.Domein.Brieven;

namespace Spil.Wmo.Brieven;

/// <summary>A kind of letter that is made with the template of a municipality: of a decision, and of the decision on an objection.</summary>
public interface IBriefinhoud
{
    /// <summary>All of it for a Word file.</summary>
    Briefvulling Vulling();

    /// <summary>Whether this template can say what this letter has to say.</summary>
    bool Past(byte[] sjabloon);

    /// <summary>Keeps the letter that was made of it.</summary>
    Gemaakt<Verzondenbrief> Bewaar(BriefsjabloonId? sjabloon, string merk, long grootte);
}
