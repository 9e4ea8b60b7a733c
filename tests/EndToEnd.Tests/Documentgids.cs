using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Formulieren;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;

namespace Spil.EndToEnd.Tests;

/// <summary>Documents that are filled in already, for a journey that is about what comes next.</summary>
internal static class Documentgids
{
    /// <summary>A document of Samira with every obligatory question answered; gives its address.</summary>
    public static async Task<string> Ingevuld(this Testapp app, string code)
    {
        var formulier = new Herstelformulieren().Formulieren.Where(f => f.Code == code).MaxBy(f => f.Versie)!;
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var dossier = await db.Set<Inwonerdossier>().Where(d => db.Set<Persoon>().Any(p => p.Id == d.InwonerId && p.Naam.Voornaam == "Samira")).Select(d => d.Id).SingleAsync();
        var nu = TimeProvider.System.GetUtcNow();
        var gemaakt = Document.Begin(dossier, null, formulier, "", "Marjan de Boer", nu).Waarde;
        var waarden = Antwoordlezer.Lees(formulier, Antwoorden(formulier)).Waarden;
        var gevuld = gemaakt.Nieuw.Vul(formulier, waarden, [.. waarden.Select(w => w.Veld).Distinct()], 0, "Marjan de Boer", nu).Waarde;
        db.Add(gemaakt.Nieuw);
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("reis"), nu, "Reis", dossier, gemaakt.Gebeurtenis, gevuld.Gebeurtenis!));
        return $"/documenten/{gemaakt.Nieuw.Id}";
    }

    // What is asked may depend on an answer, so: answer what is missing until nothing is.
    private static Dictionary<string, string> Antwoorden(Formulierdefinitie formulier)
    {
        var antwoorden = new Dictionary<string, string>();
        for (var ronde = 0; ronde < 20; ronde++)
        {
            var mist = Volledigheid.Van(formulier, antwoorden).Ontbreekt;
            if (mist.Count == 0) return antwoorden;
            foreach (var pad in mist.Select(w => w.Veld)) Vul(formulier.Velden.First(v => v.Code == pad.Split('/')[0]), pad, antwoorden);
        }

        throw new InvalidOperationException($"{formulier.Code} cannot be filled in.");
    }

    private static void Vul(Veld veld, string pad, Dictionary<string, string> antwoorden)
    {
        var delen = pad.Split('/');
        if (delen.Length == 3)
            antwoorden[pad] = Antwoord(veld.Velden.First(v => v.Code == delen[2]));
        else if (veld.Soort == Veldsoort.Lijst)
            antwoorden[$"{pad}/{Guid.CreateVersion7():N}/{veld.Velden[0].Code}"] = Antwoord(veld.Velden[0]);
        else if (veld.Soort == Veldsoort.Matrix)
            antwoorden[$"{pad}/{veld.Rijen[0].Code}/{veld.Kolommen[0].Code}"] = "Dat gaat goed.";
        else if (veld.Soort == Veldsoort.Fasen)
            antwoorden[$"{pad}/{veld.Fasen[0].Code}/{veld.Velden[0].Code}"] = Antwoord(veld.Velden[0]);
        else
            antwoorden[pad] = Antwoord(veld);
    }

    private static string Antwoord(Veld veld) => veld.Soort switch
    {
        Veldsoort.Keuze or Veldsoort.Keuzes => veld.Opties[0].Code,
        Veldsoort.JaNee => "ja",
        Veldsoort.Datum => TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Veldsoort.Schaal or Veldsoort.Getal or Veldsoort.Bedrag => "7",
        Veldsoort.Persoon => "Petra Smeenk",
        Veldsoort.Organisatie => "Stadsbank Oost Nederland",
        _ => "We bellen elke maandag en vertellen niets door.",
    };
}
