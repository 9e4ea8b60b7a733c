using System.Globalization;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Uitnodigingen;
using Spil.Web.Opdrachten;

namespace Spil.Web;

/// <summary>Reads <c>Spil__Uitnodigen__Dagen</c> and <c>Spil__Uitnodigen__Professional</c>; says in a sentence what does not fit.</summary>
internal static class Uitnodigingskeuze
{
    public static Uitnodigingsinstellingen Lees(IConfiguration configuratie)
    {
        var (dagen, bewijs) = (configuratie["Spil:Uitnodigen:Dagen"], configuratie["Spil:Uitnodigen:Professional"]);
        var aantal = Uitnodiging.GewoneDagen;
        if (!string.IsNullOrWhiteSpace(dagen) && (!int.TryParse(dagen, NumberStyles.None, CultureInfo.InvariantCulture, out aantal) || aantal is < 1 or > Uitnodiging.MeesteDagen))
            throw new Opdrachtfout($"Spil__Uitnodigen__Dagen is \"{dagen}\". Kies een getal van 1 tot en met {Uitnodiging.MeesteDagen}.", Opdrachtregel.Kapot);
        return (string.IsNullOrWhiteSpace(bewijs) ? nameof(Identiteitsbewijs.Code) : bewijs) switch
        {
            nameof(Identiteitsbewijs.Code) => new(aantal),
            nameof(Identiteitsbewijs.Organisatie) => new(aantal, Identiteitsbewijs.Organisatie),
            _ => throw new Opdrachtfout($"Spil__Uitnodigen__Professional is \"{bewijs}\". Kies Code of Organisatie.", Opdrachtregel.Kapot),
        };
    }
}
