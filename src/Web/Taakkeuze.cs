using System.Globalization;
using Spil.Platform.Taken;
using Spil.Web.Opdrachten;

namespace Spil.Web;

/// <summary>Whether jobs run by themselves, and after how long what is not needed any more goes, out of the configuration.</summary>
internal static class Taakkeuze
{
    public static Taakinstellingen Lees(IConfiguration configuratie) => new(configuratie["Spil:Taken"] switch
    {
        null or "" or "Aan" => true,
        "Uit" => false,
        var anders => throw new Opdrachtfout($"Spil__Taken is \"{anders}\". Kies Aan of Uit.", Opdrachtregel.Kapot),
    });

    public static Opruimtermijnen Termijnen(IConfiguration configuratie)
    {
        var gewoon = new Opruimtermijnen();
        return new(Dagen("Sessies", gewoon.Sessies), Dagen("Links", gewoon.Links), Dagen("Post", gewoon.Post), Dagen("Verzoeken", gewoon.Verzoeken),
            Dagen("Concepten", gewoon.Concepten), Dagen("Taken", gewoon.Taken));

        int Dagen(string naam, int anders) => configuratie["Spil:Opruimen:" + naam] is not { Length: > 0 } tekst ? anders
            : int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal is > 0 and <= 3650 ? getal
            : throw new Opdrachtfout($"Spil__Opruimen__{naam} is \"{tekst}\". Kies een aantal dagen van 1 tot en met 3650.", Opdrachtregel.Kapot);
    }
}
