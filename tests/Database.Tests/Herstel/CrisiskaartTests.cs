using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Herstel;

/// <summary>The day of the official crisiskaart comes out of the registration that holds, on both engines.</summary>
public sealed class CrisiskaartTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly DateOnly Uitgegeven = new(2025, 3, 1);
    private static readonly Formulierdefinitie Registratie = new(Crisiskaart.Formulier, 1, "De kaart", [new("kaart", "De kaart", "", [new(Crisiskaart.Datumveld, Veldsoort.Datum, "Wanneer uitgegeven?")])]);

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task De_kaart_van_de_registratie_die_geldt_telt(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var dossier = Inwonerdossier.Open(PersoonId.Nieuw(), Vandaag, Vandaag, "test").Waarde.Nieuw;
        _ = dossier.GeefToestemming(new Toestemmingsinvoer(Toestemmingsdoel.Deelname, Vandaag, Toestemmingswijze.OpPapier, "", "toestemming-2026-1"), "test", Vandaag).Waarde;
        var traject = Traject.Start(dossier, null, Vandaag, Vandaag).Waarde;
        await Bewaar(diensten, db => db.AddRange(dossier, traject.Nieuw, Kaartdocument(dossier.Id, af: false)), traject.Gebeurtenis);
        (await Kaart(diensten, traject.Nieuw.Id)).ShouldBeNull("a concept registers nothing yet");

        await Bewaar(diensten, db => db.Add(Kaartdocument(dossier.Id, af: true)), traject.Gebeurtenis);
        (await Kaart(diensten, traject.Nieuw.Id)).ShouldBe(new Crisiskaart(Uitgegeven));
    }

    private static Document Kaartdocument(DossierId dossier, bool af)
    {
        var document = Document.Begin(dossier, null, Registratie, "", "test", Nu).Waarde.Nieuw;
        _ = document.Vul(Registratie, [new(Crisiskaart.Datumveld, Crisiskaart.Datumveld, "2025-03-01", null, Uitgegeven)], [Crisiskaart.Datumveld], 0, "test", Nu).Waarde;
        if (af) _ = document.RondAf(Registratie, Nu).Waarde;
        return document;
    }

    private static async Task<Crisiskaart?> Kaart(Testdiensten diensten, Spil.Herstel.Domein.TrajectId traject) =>
        (await diensten.MetDb(db => Feiten.Haal(db, [traject], Vandaag, default)))[traject].Kaart;

    private static async Task Bewaar(Testdiensten diensten, Action<AppDbContext> wat, Gebeurtenis gebeurtenis) => (await diensten.In(async s =>
    {
        wat(s.GetRequiredService<AppDbContext>());
        return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", null, gebeurtenis));
    })).ShouldBe(Opslagresultaat.Opgeslagen);
}
