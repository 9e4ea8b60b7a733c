using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Spil.Dossier.Features.Dossier.Documenten.Kaart;

/// <summary>What a wallet card is, for whoever scans the code on one. Public, the same for everybody, and about nobody.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel;
