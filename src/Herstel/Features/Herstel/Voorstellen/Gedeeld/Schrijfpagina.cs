using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>A page with the form of a voorstel: a new one, or a change.</summary>
public abstract class Schrijfpagina : Planpagina
{
    [BindProperty]
    public Voorstelformulier Invoer { get; set; } = new();

    /// <summary>The button to bring it in at once was used.</summary>
    [BindProperty]
    public string? Voorleggen { get; set; }

    public Voorstelsoort Wat { get; protected set; }

    /// <summary>Who decides along: who is asked, and who can be chosen as the one who does it.</summary>
    public IReadOnlyList<Deelnemerinvoer> Mensen { get; private set; } = [];

    /// <summary>The goals it can hang under.</summary>
    public IReadOnlyList<Optie> Doelen { get; protected set; } = [];

    public IReadOnlyList<Optie> Gebieden => Optie.Van(Leefgebieden.Voor(Kader.Traject.MetVeiligheid || Invoer.Gebied == nameof(Leefgebied.Veiligheid)),
        g => g.Gebied, g => g.Naam);

    /// <summary>The people of the kring, and two ways to choose none of them.</summary>
    public IReadOnlyList<Optie> Wiekeuzes =>
    [
        .. Mensen.Select(Keuze),
        .. Vertrokken is { } weg && Mensen.All(m => m.Persoon != weg.Persoon) ? [new Optie(weg.Persoon.ToString(), $"{weg.Naam} (doet niet meer mee)")] : (Optie[])[],
        new(Voorstelformulier.Ander, "Iemand anders"),
        new("", "Dat weten we nog niet"),
    ];

    /// <summary>Who does it according to the text, to show also after that person left.</summary>
    protected Deelnemerinvoer? Vertrokken { get; set; }

    /// <summary>Names of who is asked, with "(jij)" behind the own one.</summary>
    protected IEnumerable<string> Namen(IEnumerable<(PersoonId Persoon, string Naam)> mensen) =>
        mensen.Select(m => m.Persoon == Kader.Ik ? $"{m.Naam} (jij)" : m.Naam);

    protected async Task HaalMensen() => Mensen = await Beslissers.Van(Db, Kader.Traject.DossierId, Vandaag, Stop);

    private Optie Keuze(Deelnemerinvoer mens) => new(mens.Persoon.ToString(),
        mens.Persoon == Kader.Ik ? $"Ik ({mens.Naam.Roepnaam()})" : mens.Persoon == Kader.Traject.InwonerId ? mens.Naam : $"{mens.Naam}, {mens.Rol}");
}
