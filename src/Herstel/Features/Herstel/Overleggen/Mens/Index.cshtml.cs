using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Overleggen.Mens;

/// <summary>One person on the list: may he or she come, and the talk beforehand, which belongs to who wrote it and to the inwoner.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden), MetConcept]
public sealed class IndexModel : Overlegpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Gid { get; set; }

    [BindProperty]
    public bool Komt { get; set; }

    /// <summary>Who writes it down says that the inwoner decided.</summary>
    [BindProperty]
    public bool DoorInwoner { get; set; }

    [BindProperty]
    public Gespreksinvoer Invoer { get; set; } = new();

    public Genodigde Wie { get; private set; } = null!;

    public bool LeestGesprek => Zicht.LeestVoorgesprek(Wie, Kader.Ik);

    public bool MagSchrijven => Wie.VoorgesprekDoorId is null || Wie.VoorgesprekDoorId == Kader.Ik;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        NeemGesprek();
        return Page();
    }

    /// <summary>Writes down the talk.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad('U')) return NotFound();
        var dag = Invoer.Op.Lees(nameof(Invoer.Op));
        var goed = ModelState.Neem(dag, "Invoer.");
        if (!goed) return Page();
        return await Doe("Gesprek vooraf opgeschreven", $"{Pad}/mensen/{Gid}", "Opgeschreven.",
            o => o.Zoek(Gid) is { } nu && nu.VoorgesprekDoorId == Kader.Ik && Gespreksinvoer.Van(nu, Vandaag).Gelezen != Invoer.Gelezen ? Overlegregels.Verouderd.Bij(nameof(Invoer.Tekst))
                : o.Spreek(Gid, dag.Waarde, Invoer.Tekst, Kader.Door, Vandaag), voor: "Invoer.");
    }

    public async Task<IActionResult> OnPostBeslisAsync()
    {
        if (!await Laad('U')) return NotFound();
        NeemGesprek();
        return await Doe(Komt ? "Iemand mag komen" : "Iemand komt niet", $"{Pad}/mensen", Komt ? $"{Wie.Naam} mag komen." : $"{Wie.Naam} komt niet.",
            o => o.Beslis(Gid, Komt, Kader.IsInwoner || DoorInwoner, Kader.Door), o => Uitnodiging.NaBesluit(Post, o, Gid, Stop));
    }

    protected override bool NeemOpgeslagen(Overleg overleg)
    {
        if (overleg.Zoek(Gid) is not { } nu) return false;
        Invoer = Gespreksinvoer.Van(nu, Vandaag);
        return true;
    }

    private void NeemGesprek() => Invoer = MagSchrijven ? Gespreksinvoer.Van(Wie, Vandaag) : new();

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenSamen("iemand die komt bij het overleg", actie) || Overleg.Zoek(Gid) is not { IsInwoner: false } wie) return false;
        Wie = wie;
        return true;
    }
}

/// <summary>The talk as it is typed.</summary>
public sealed class Gespreksinvoer
{
    public Datuminvoer Op { get; set; } = new();

    public string? Tekst { get; set; }

    /// <summary>What was on the screen.</summary>
    public string? Gelezen { get; set; }

    public static Gespreksinvoer Van(Genodigde wie, DateOnly vandaag) => new()
    {
        Op = Datuminvoer.Van(wie.VoorgesprekOp ?? vandaag), Tekst = wie.Voorgesprek, Gelezen = Schermmerk.Van($"{wie.VoorgesprekOp:yyyy-MM-dd} {wie.Voorgesprek}"),
    };
}
