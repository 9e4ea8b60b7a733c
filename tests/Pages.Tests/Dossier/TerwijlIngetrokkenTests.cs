using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier.Documenten;
using Spil.Platform.Formulieren;
using Spil.Platform.Post;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>Consent that is withdrawn while something is under way: a file that is being made, a mail that waits.</summary>
public sealed class TerwijlIngetrokkenTests
{
    [Fact]
    public async Task Wat_al_klaarstond_om_mee_te_nemen_gaat_niet_meer_weg()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var marjan = await app.Als("casusregisseur");
        using (var eerst = await marjan.Haal($"/dossiers/{dossier}/documenten/zip")) eerst.StatusCode.ShouldBe(HttpStatusCode.OK);

        // The files are looked up after the way in was asked, and before the answer leaves.
        using var tussendoor = new Tussendoor(await app.Met(db => Task.FromResult(db.Database.GetConnectionString()!)), "\"dossier_bijlage\"", () => TrekIn(app, dossier));
        using var antwoord = await marjan.Haal($"/dossiers/{dossier}/documenten/zip");
        tussendoor.Gebeurd.ShouldBeTrue();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        antwoord.Content.Headers.ContentType?.MediaType.ShouldNotBe("application/zip");
    }

    [Fact]
    public async Task Wie_nog_moest_tekenen_kan_het_document_na_het_stoppen_niet_meer_openen()
    {
        await using var app = await Testapp.Start();
        var doc = await app.Voorgelegd("Petra Smeenk");
        var dossier = await app.DossierVan("Samira");
        var (_, pad) = await app.Handtekening(doc, "Petra Smeenk");
        using var petra = await app.Als("professional");
        using var samira = await app.Als("inwoner");
        var open = await petra.Open(pad);
        open.Status.ShouldBe(HttpStatusCode.OK);
        await samira.Verstuur(await samira.Volg(await samira.Open($"/dossiers/{dossier}/toestemming"), "DelenMetKring", "Stoppen"), "Ja, ik stop");
        (await petra.Teken(open, "Petra Smeenk")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await petra.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await petra.Open("/tekenen")).Bron.ShouldNotContain(doc);
    }

    [Fact]
    public async Task Een_mail_die_onderweg_is_zegt_niets_over_wie_of_wat()
    {
        await using var app = await Testapp.Start();
        await app.Voorgelegd("Petra Smeenk");
        await TrekIn(app, await app.DossierVan("Samira"));
        var post = await app.Met(db => db.Set<Bericht>().ToListAsync());
        post.ShouldNotBeEmpty();
        var namen = await app.Met(db => db.Set<Persoon>().Select(p => p.Naam).ToListAsync());
        foreach (var bericht in post)
        {
            foreach (var naam in namen.SelectMany(n => new[] { n.Voornaam, n.Achternaam }).Where(n => n.Length > 3))
                (bericht.Onderwerp + bericht.Tekst).ShouldNotContain(naam, Case.Sensitive);
            bericht.Tekst.ShouldNotContain("toestemming");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wie_net_de_toegang_verloor_slaat_niets_op_en_verliest_geen_woord(bool doorOverdracht)
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var marjan = await app.Als("casusregisseur");
        var form = await marjan.Open($"/dossiers/{dossier}/personalia");
        // The person is read to be changed after the way in was asked, and before it is saved.
        Pagina na;
        using (var tussendoor = new Tussendoor(await app.Met(db => Task.FromResult(db.Database.GetConnectionString()!)), "\"dossier_persoon\"", () => doorOverdracht ? GaWeg(app, dossier) : TrekIn(app, dossier), 2))
        {
            na = await marjan.Verstuur(form, "Opslaan", ("Invoer.Telefoon", "06 99999999"));
            tussendoor.Gebeurd.ShouldBeTrue();
        }

        na.Adres.AbsolutePath.ShouldBe("/werk");
        na.Bron.ShouldContain("Je mag hier net niet meer bij. Er is niets opgeslagen. Jouw tekst is apart bewaard.");
        (await app.Met(db => db.Set<Persoon>().AnyAsync(p => p.Telefoon == "06 99999999"))).ShouldBeFalse();
        (await app.Met(db => db.Set<Concept>().SingleAsync(c => c.Pad == $"/dossiers/{dossier}/personalia"))).Velden.ShouldContain("06 99999999");
        (await marjan.Open($"/dossiers/{dossier}/personalia")).Status.ShouldBe(HttpStatusCode.NotFound, "what was typed is kept, and shows nothing");
    }

    private static Task<bool> GaWeg(Testapp app, DossierId dossier) => app.Met(async db =>
    {
        var geheel = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == dossier);
        var marjan = geheel.Betrokkenen.Last(b => b.Rol == Betrokkenheid.Casusregisseur);
        geheel.MeldAfwezig(marjan.PersoonId, Guid.NewGuid(), TimeProvider.System.Vandaag()).ShouldNotBeEmpty();
#pragma warning disable RS0030 // The test plays another visitor at an exact moment.
        await db.SaveChangesAsync();
#pragma warning restore RS0030
        return true;
    });

    private static Task<bool> TrekIn(Testapp app, DossierId dossier) => app.Met(async db =>
    {
        var geheel = await db.Set<Inwonerdossier>().Include(d => d.Toestemmingen).SingleAsync(d => d.Id == dossier);
        geheel.TrekToestemmingIn(Toestemmingsdoel.Deelname, geheel.Toestemmingen.Max(t => t.IngetrokkenOp ?? t.GegevenOp), "test").IsGelukt.ShouldBeTrue();
#pragma warning disable RS0030 // The test plays another visitor at an exact moment.
        await db.SaveChangesAsync();
#pragma warning restore RS0030
        return true;
    });

    // Does something at the moment that one site is about to ask the database something.
    private sealed class Tussendoor : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string verbinding;
        private readonly string vraag;
        private readonly Func<Task> doe;
        private readonly List<IDisposable> abonnementen = [];
        private readonly int na;
        private int keer;

        public Tussendoor(string verbinding, string vraag, Func<Task> doe, int na = 1)
        {
            (this.verbinding, this.vraag, this.doe, this.na) = (verbinding, vraag, doe, na);
            abonnementen.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public bool Gebeurd => keer >= na;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name) abonnementen.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandEventData { } data && value.Key == RelationalEventId.CommandExecuting.Name && data.Command.CommandText.Contains(vraag, StringComparison.Ordinal)
                && data.Connection.ConnectionString == verbinding && Interlocked.Increment(ref keer) == na)
                Task.Run(doe).GetAwaiter().GetResult();
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => abonnementen.ForEach(a => a.Dispose());
    }
}
