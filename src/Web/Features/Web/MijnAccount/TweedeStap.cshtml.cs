using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;

namespace Spil.Web.Features.Web.MijnAccount;

/// <summary>Says why a second step is needed and offers the two ways.</summary>
[Vereist(Basisrechten.EigenAccount)]
public sealed class TweedeStapModel : Accountpagina
{
    public bool Nodig => User.HasClaim(c => c.Type == Aanmelder.TweedeStapNodig);
}
