using Spil.Herstel.Daarna;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>What people would do and is not done, as a list on a page.</summary>
internal sealed record Openstaandlijst(Plankader Kader, IReadOnlyList<Openstaand> Rijen, DateOnly Vandaag);
