using Spil.Dossier.Domein.Personen;
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

/// <summary>What stands above every letter.</summary>
internal static class Briefhoofd
{
    /// <summary>From whom, to whom and when.</summary>
    public static Dictionary<string, string> Velden(string gemeente, Persoon inwoner, DateOnly dag) => new()
    {
        ["Gemeente"] = gemeente, ["Naam"] = inwoner.Naam.Volledig, ["Adres"] = inwoner.Adres.Straat, ["PostcodePlaats"] = $"{inwoner.Adres.Postcode} {inwoner.Adres.Plaats}".Trim(), ["Datum"] = dag.InWoorden(),
    };
}
