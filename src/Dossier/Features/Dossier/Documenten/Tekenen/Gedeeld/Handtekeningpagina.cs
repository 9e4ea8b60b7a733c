using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Platform.Lezen;

namespace Spil.Dossier.Features.Dossier.Documenten.Tekenen.Gedeeld;

/// <summary>A page about one signature.</summary>
public abstract class Handtekeningpagina : Tekenpagina
{
    /// <summary>The signature in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Handtekening { get; set; }

    public Handtekening Wie => Kader.Document.Versies.SelectMany(v => v.Handtekeningen).First(h => h.Id == Handtekening);

    /// <summary>The text, as it is signed.</summary>
    public Leesbeeld Tekst => new(Kader.Formulier, Kader.Versie.Teksten());

    /// <summary>What the signature says, above it.</summary>
    public string Verklaring => Kader.Tekenaar(Wie).Verklaring;

    /// <summary>Goes in to one's own signature. When there is nothing to sign any more, where to read how it stands.</summary>
    protected async Task<IActionResult?> VoorMij(string wat, char actie)
    {
        if (!await Open(wat, actie) || !Bestaat || Wie.PersoonId is not { } wie || wie != Gebruiker.Persoon) return NotFound();
        if (Kader.Versie.Handtekeningen.Any(h => h.Id == Handtekening && h.IsOpen) && Kader.Versie.Stand == Documentstand.TerTekening) return null;
        return Kader.Weg == Toegangsweg.Dossier ? LocalRedirect(Kader.Overzicht) : NotFound();
    }

    /// <summary>Goes in to write down the signature of somebody else.</summary>
    protected async Task<IActionResult?> VoorEenAnder(string wat, char actie)
    {
        if (!await Open(wat, actie) || !Bestaat) return NotFound();
        if (!Kader.MagVastleggen) return Forbid();
        return Kader.Versie.Stand == Documentstand.TerTekening && Wie.IsOpen ? null : LocalRedirect(Kader.Overzicht);
    }

    private bool Bestaat => Kader.Document.Versies.SelectMany(v => v.Handtekeningen).Any(h => h.Id == Handtekening);
}
