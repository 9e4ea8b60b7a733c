using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Formulieren.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Formulieren.Laden;

/// <summary>Load a form: offer a file or text, see every problem with its place, and keep it as a concept when there is none.</summary>
[Vereist(DossierRechten.FormulierenBeheren)]
[RequestSizeLimit(Verzoekgrens), RequestFormLimits(MultipartBodyLengthLimit = Verzoekgrens, ValueLengthLimit = Verzoekgrens)]
public sealed class IndexModel(Formulierregister register) : SpilPagina
{
    // Larger than what we take, so that what is too large gets a sentence and not a broken connection.
    private const int Verzoekgrens = 24 * Formulierlezer.MeesteBytes;

    /// <summary>More than anybody mends at once.</summary>
    public const int MeesteProblemen = 100;

    [BindProperty]
    public Ladeinvoer Invoer { get; set; } = new();

    public IReadOnlyList<Formulierprobleem> Problemen { get; private set; } = [];

    /// <summary>The concept of the same version that is there already.</summary>
    public EigenFormulier? Concept { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var gelezen = await Invoer.Lees(Stop);
        if (!ModelState.Neem(gelezen, "Invoer.")) return Page();
        var (formulier, problemen) = Formulierlezer.Lees(gelezen.Waarde);
        var json = Encoding.UTF8.GetString(gelezen.Waarde).TrimStart('\uFEFF');
        // A browser does not keep a chosen file: its text stands in the box, to mend it there and send it again.
        if (formulier is null || Invoer.Bestand is not null) ZetTekst(json);
        Problemen = problemen;
        return formulier is null ? Page() : await Herhaal(() => Laad(formulier, json));
    }

    private async Task<IActionResult> Laad(Formulierdefinitie formulier, string json)
    {
        var bestaand = await Db.Set<EigenFormulier>().SingleOrDefaultAsync(f => f.Code == formulier.Code && f.Nummer == formulier.Versie, Stop);
        if (bestaand is { Stand: Formulierstand.Concept } && (!Invoer.Vervang || Invoer.Gelezen != bestaand.Versie)) return VraagVervangen(bestaand);

        Uitkomst<FormulierGeladen> uitkomst;
        if (bestaand is not null) uitkomst = bestaand.LaadOpnieuw(formulier, json, Gebruiker.Naam, Nu);
        else
        {
            var nieuw = EigenFormulier.Laad(formulier, json, await register.Versies(formulier.Code, Stop), Gebruiker.Organisatie, Gebruiker.Naam, Nu);
            if (nieuw.IsGelukt) Db.Add(nieuw.Waarde.Nieuw);
            uitkomst = nieuw.IsGelukt ? (FormulierGeladen)nieuw.Waarde.Gebeurtenis : Uitkomst<FormulierGeladen>.Geweigerd(nieuw.Weigeringen);
        }

        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        return await Bewaar($"Formulier geladen: {formulier.Titel}, versie {formulier.Versie}", null, Formulierpagina.Pad(formulier.Code, formulier.Versie),
            "Geladen als concept. Bekijk het en publiceer het als het goed is.", uitkomst.Waarde);
    }

    private PageResult VraagVervangen(EigenFormulier bestaand)
    {
        Concept = bestaand;
        foreach (var veld in new[] { "Invoer.Vervang", "Invoer.Gelezen" }) ModelState.Remove(veld);
        (Invoer.Vervang, Invoer.Gelezen) = (false, bestaand.Versie);
        return Page();
    }

    private void ZetTekst(string json)
    {
        ModelState.Remove("Invoer.Tekst");
        Invoer.Tekst = json;
    }
}
