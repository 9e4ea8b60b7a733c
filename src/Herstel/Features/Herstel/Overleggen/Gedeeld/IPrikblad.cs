using Spil.Herstel.Domein.Overleggen;

namespace Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;

/// <summary>A page that asks when somebody can: signed in, or by a personal link.</summary>
public interface IPrikblad
{
    Prikformulier Invoer { get; }

    IReadOnlyList<Prikmoment> Momenten { get; }
}
