using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Overdragen.Nieuw;

/// <summary>The hand-over as it is typed.</summary>
public sealed class Overdrachtformulier
{
    public string? Naar { get; set; }

    public Datuminvoer Ingang { get; set; } = new();

    public string? Bericht { get; set; }

    public List<Rij> Rijen { get; set; } = [];

    /// <summary>One inwoner on the form.</summary>
    public sealed class Rij
    {
        /// <summary>The involvement.</summary>
        public Guid Id { get; set; }

        public bool Gekozen { get; set; }

        public string? Notitie { get; set; }

        public bool Verteld { get; set; }
    }
}
