using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Dossier.Features.Dossier.Documenten.Lijst;

/// <summary>The documents of one person, as far as somebody may see them. The answers are read only of what is being filled in.</summary>
internal sealed class Documentenlader(AppDbContext db, Formulierregister register)
{
    public async Task<IReadOnlyList<Documentregel>> Haal(Dossierkader kader, CancellationToken ct)
    {
        var dossier = kader.Dossier.Id;
        var documenten = await db.Set<Document>().AsNoTracking().AsSplitQuery().Where(d => d.DossierId == dossier)
            .Include(d => d.Versies).ThenInclude(v => v.Handtekeningen).OrderBy(d => d.Titel).ThenBy(d => d.BegonnenOp).ToListAsync(ct);
        documenten.RemoveAll(d => !d.Gegevens.Nodig().All(kader.Ziet));
        var concepten = documenten.Select(d => d.Laatste).Where(v => v is { IsInvulbaar: true }).Select(v => v!.Id).ToList();
        var antwoorden = (await db.Set<Antwoord>().AsNoTracking().Where(a => a.Tot == null && concepten.Contains(EF.Property<Guid>(a, "DocumentversieId")))
            .Select(a => new { Versie = EF.Property<Guid>(a, "DocumentversieId"), a.Pad, a.Tekst }).ToListAsync(ct)).ToLookup(a => a.Versie);
        var regels = new List<Documentregel>();
        foreach (var document in documenten)
        {
            var versie = document.Laatste;
            var formulier = versie is { IsInvulbaar: true } ? await register.Geef(document.Formulier, versie.Formulierversie, ct) : null;
            var mist = formulier is null ? 0 : Volledigheid.Van(formulier, antwoorden[versie!.Id].ToDictionary(a => a.Pad, a => a.Tekst)).Ontbreekt.Count;
            regels.Add(new(document, versie, Zin(document, versie, mist, kader.Vandaag), mist));
        }
        return regels;
    }

    private static string Zin(Document document, Documentversie? versie, int mist, DateOnly vandaag)
    {
        if (versie is null)
        {
            var weg = document.Versies.MaxBy(v => v.Nummer)!;
            return $"Weggegooid door {weg.WeggegooidDoor} op {weg.WeggegooidOp?.Datum().InZin(vandaag)}.";
        }

        var oud = document.Geldend is { } geldend && geldend != versie ? $" Tot die tijd geldt versie {geldend.Nummer}." : "";
        var sinds = (versie.GewijzigdOp ?? versie.GemaaktOp).Datum().InZin(vandaag);
        return versie.Stand switch
        {
            Documentstand.Concept when mist > 0 => $"Er {(mist == 1 ? "mist nog 1 antwoord" : $"missen nog {mist} antwoorden")}. Laatst veranderd op {sinds}.{oud}",
            Documentstand.Concept => $"Alles is ingevuld. Kijk het na en rond het af.{oud}",
            Documentstand.TerTekening => Wachtzin(versie) + oud,
            _ => $"Klaar sinds {versie.VastOp?.Datum().InZin(vandaag)}.{(versie.Nummer > 1 ? $" Dit is versie {versie.Nummer}." : "")}",
        };
    }

    private static string Wachtzin(Documentversie versie)
    {
        var nog = versie.Handtekeningen.Where(h => h.Stand == Tekenstand.Gevraagd).Select(h => h.Naam).Distinct().ToList();
        var niet = versie.Handtekeningen.Where(h => h.Stand == Tekenstand.Geweigerd).Select(h => h.Naam).Distinct().ToList();
        return niet.Count > 0 ? $"{Documentwoorden.InZin(niet)} {(niet.Count == 1 ? "wil" : "willen")} niet tekenen."
            : nog.Count > 0 ? $"Wacht op de handtekening van {Documentwoorden.InZin(nog)}." : "Iedereen heeft getekend.";
    }
}
