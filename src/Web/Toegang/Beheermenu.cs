using Spil.Platform;
using Spil.Platform.Rechten;

namespace Spil.Web.Toegang;

/// <summary>What somebody may set up: all items below /beheer, of the modules and of the host.</summary>
public sealed class Beheermenu(Modules modules, Rollentabel rollen)
{
    public const string Pad = "/beheer";

    private static readonly Menupunt[] Eigen =
    [
        new("Accounts", "/beheer/accounts", Basisrechten.Accounts, "Nodig mensen uit, verander wat iemand doet of sluit een account."),
        new("Wie mag wat", "/beheer/rollen", RollenEnRechten.Zien, "Lees wat iemand in een rol mag en hoe hij zich aanmeldt."),
        new("Aanmelden", "/beheer/aanmelding", Basisrechten.Aanbieders, "Laat mensen binnen met het account van hun eigen organisatie."),
        new("Post", "/beheer/post", Basisrechten.Post, "Kijk of de e-mails van Spil aankomen."),
        new("Taken", "/beheer/taken", Basisrechten.Taken, "Kijk wat Spil vanzelf doet en of dat lukt."),
    ];

    public IReadOnlyList<Menupunt> Voor(Rol rol) =>
        [.. modules.Lijst.SelectMany(m => m.Menu).Where(IsBeheer).Concat(Eigen).Where(p => rollen.Heeft(rol, p.Recht))];

    public static bool IsBeheer(Menupunt punt) => punt.Pad.StartsWith(Pad + "/", StringComparison.Ordinal);
}
