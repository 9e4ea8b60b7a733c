using System.Globalization;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Toezicht;
using Spil.Web.Opdrachten;

namespace Spil.Web;

/// <summary>From where something in the log is unusual, out of the configuration.</summary>
internal static class Toezichtkeuze
{
    public static Toezichtgrenzen Lees(IConfiguration configuratie)
    {
        var gewoon = Toezichtgrenzen.Gewoon;
        var werktijden = new Werktijden(Tijd("Begin", gewoon.Werktijden.Begin), Tijd("Einde", gewoon.Werktijden.Einde));
        if (werktijden.Einde <= werktijden.Begin)
            throw new Opdrachtfout("Spil__Toezicht__Einde ligt niet na Spil__Toezicht__Begin. Kies een later einde.", Opdrachtregel.Kapot);
        return new(Getal("Dossiers", gewoon.Dossiers), Getal("Geweigerd", gewoon.Geweigerd), werktijden);

        int Getal(string naam, int anders) => configuratie["Spil:Toezicht:" + naam] is not { Length: > 0 } tekst ? anders
            : int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal > 0 ? getal
            : throw new Opdrachtfout($"Spil__Toezicht__{naam} is \"{tekst}\". Kies een getal vanaf 1.", Opdrachtregel.Kapot);

        TimeOnly Tijd(string naam, TimeOnly anders) => configuratie["Spil:Toezicht:" + naam] is not { Length: > 0 } tekst ? anders
            : TimeOnly.TryParseExact(tekst, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd) ? tijd
            : throw new Opdrachtfout($"Spil__Toezicht__{naam} is \"{tekst}\". Kies een tijd zoals 07:00.", Opdrachtregel.Kapot);
    }
}
