using Spil.Dossier.Domein.Noodtoegangen;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Nood;

/// <summary>The form as it is typed. Names as in <see cref="Noodvraag"/> and <see cref="Noodinvoer"/>, so that a refusal finds its field.</summary>
public sealed class Noodformulier
{
    public string? Bsn { get; set; }

    public string? Naam { get; set; }

    public Datuminvoer Geboortedatum { get; set; } = new();

    public List<string> Soorten { get; set; } = [];

    public string? Reden { get; set; }

    public bool Bevestigd { get; set; }

    public bool OokAfgeschermd { get; set; }

    public Noodinvoer Als() => new(Reden, [.. Noodtoegang.TeVragen.Where(s => Soorten.Contains(s.ToString()))], Bevestigd, OokAfgeschermd);
}
