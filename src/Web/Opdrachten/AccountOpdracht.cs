using System.CommandLine;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Web.Opdrachten;

/// <summary>
/// <c>beheerder</c> and <c>gebruiker</c>: make an account. The password comes from SPIL_WACHTWOORD or from standard input, never from
/// the command line, where others could read it.
/// </summary>
internal static class AccountOpdracht
{
    public static Command Beheerder()
    {
        var (email, naam) = Gemeenschappelijk();
        var opdracht = new Command("beheerder", "Maak een account voor een beheerder. Wachtwoord: SPIL_WACHTWOORD of standaardinvoer.") { email, naam };
        opdracht.SetAction((p, ct) => Maak(new(p.GetRequiredValue(email), p.GetRequiredValue(naam), Rol.Beheerder, "", null), ct));
        return opdracht;
    }

    public static Command Gebruiker()
    {
        var (email, naam) = Gemeenschappelijk();
        var rol = new Option<Rol>("--rol") { Required = true, Description = "Wat deze persoon in Spil is." };
        var organisatie = new Option<string>("--organisatie") { DefaultValueFactory = _ => "", Description = "Waar deze persoon werkt." };
        var dossier = new Option<Guid?>("--dossier") { Description = "Voor een inwoner of naaste: het dossier waarin deze persoon al staat (uit het adres van de pagina)." };
        var opdracht = new Command("gebruiker", "Maak een account. Wachtwoord: SPIL_WACHTWOORD of standaardinvoer.") { email, naam, rol, organisatie, dossier };
        opdracht.SetAction((p, ct) => Maak(new(
            p.GetRequiredValue(email), p.GetRequiredValue(naam), p.GetRequiredValue(rol), p.GetRequiredValue(organisatie),
            p.GetValue(dossier) is { } id ? new DossierId(id) : null), ct));
        return opdracht;
    }

    private static (Argument<string> Email, Option<string> Naam) Gemeenschappelijk() => (
        new Argument<string>("e-mail") { Description = "E-mailadres om mee aan te melden." },
        new Option<string>("--naam") { Required = true, Description = "Voor- en achternaam." });

    private static async Task<int> Maak(Accountvraag vraag, CancellationToken ct)
    {
        var wachtwoord = Environment.GetEnvironmentVariable("SPIL_WACHTWOORD") ?? await Console.In.ReadLineAsync(ct) ?? "";
        await using var diensten = Opstart.Diensten();
        await Databasezorg.WeesBij(diensten, ct);
        await using var scope = diensten.CreateAsyncScope();
        var uitkomst = await scope.ServiceProvider.GetRequiredService<Accountmaker>().Maak(vraag, wachtwoord, ct);
        if (!uitkomst.IsGelukt)
            throw new Opdrachtfout(string.Join(" ", uitkomst.Weigeringen.Select(w => w.Zin)));
        Console.WriteLine($"Het account van {vraag.Naam} ({vraag.Rol.Naam()}) is gemaakt.");
        return Opdrachtregel.Gedaan;
    }
}
