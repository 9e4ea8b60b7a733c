using System.Net;
using Spil.Dossier.Nood;
using Spil.Dossier.Toezicht;
using Spil.Dossier.Uitnodigingen;
using Spil.Platform.Bestanden;
using Spil.Platform.Post;
using Spil.Platform.Taken;
using Spil.Web.Opdrachten;
using Spil.Wmo;

namespace Spil.Web;

/// <summary>What the environment decides: engine, connection, demo or not.</summary>
public sealed record Instellingen(string Database, string Verbinding, bool Demo)
{
    /// <summary>True when who works here must sign in in two steps.</summary>
    public bool TweedeFactorVerplicht { get; init; } = true;

    public Postinstellingen Post { get; init; } = new(null);

    /// <summary>How long noodtoegang lasts and who is told.</summary>
    public Noodinstellingen Nood { get; init; } = new(Noodinstellingen.Gewoon, null);

    /// <summary>How long an invitation works, and how somebody shows who they are.</summary>
    public Uitnodigingsinstellingen Uitnodigen { get; init; } = new();

    /// <summary>Where files are kept and how large they may be.</summary>
    public Bestandsinstellingen Bestanden { get; init; } = new();

    /// <summary>From where something in the log is unusual.</summary>
    public Toezichtgrenzen Toezicht { get; init; } = Toezichtgrenzen.Gewoon;

    /// <summary>What the municipality set for household support.</summary>
    public Wmoinstellingen Wmo { get; init; } = new();

    /// <summary>The proxies whose word is taken for the address of a visitor and for TLS, besides one on the same machine.</summary>
    public IReadOnlyList<IPNetwork> Proxys { get; init; } = [];

    /// <summary>After how many days what is not needed any more goes.</summary>
    public Opruimtermijnen Opruimen { get; init; } = new();

    /// <summary>Whether jobs run by themselves here.</summary>
    public Taakinstellingen Taken { get; init; } = new(Aan: false);

    public static Instellingen Van(IConfiguration configuratie)
    {
        var database = configuratie["Spil:Database"] ?? "Sqlite";
        if (database is not ("Sqlite" or "Postgres"))
            throw new Opdrachtfout($"Spil__Database is \"{database}\". Kies Sqlite of Postgres.", Opdrachtregel.Kapot);

        var verbinding = configuratie.GetConnectionString("Spil");
        if (string.IsNullOrWhiteSpace(verbinding))
        {
            verbinding = database == "Sqlite"
                ? "Data Source=" + Path.Combine(Environment.CurrentDirectory, "gegevens", "spil.db")
                : throw new Opdrachtfout("ConnectionStrings__Spil ontbreekt: zonder dat adres is PostgreSQL niet te vinden.", Opdrachtregel.Kapot);
        }

        var demo = configuratie["Spil:Demo"];
        if (!bool.TryParse(string.IsNullOrWhiteSpace(demo) ? "false" : demo, out var isDemo))
            throw new Opdrachtfout($"Spil__Demo is \"{demo}\". Kies true of false.", Opdrachtregel.Kapot);
        var tweede = configuratie["Spil:Aanmelden:TweedeFactor"] ?? "Verplicht";
        if (tweede is not ("Verplicht" or "Aangeraden"))
            throw new Opdrachtfout($"Spil__Aanmelden__TweedeFactor is \"{tweede}\". Kies Verplicht of Aangeraden.", Opdrachtregel.Kapot);
        return new(database, verbinding, isDemo)
        {
            Post = Postkeuze.Lees(configuratie), Bestanden = Bestandskeuze.Lees(configuratie),
            Nood = Noodkeuze.Lees(configuratie), TweedeFactorVerplicht = tweede == "Verplicht", Toezicht = Toezichtkeuze.Lees(configuratie),
            Proxys = [.. Proxy(configuratie["Spil:Proxy"] ?? "")],
            Uitnodigen = Uitnodigingskeuze.Lees(configuratie), Wmo = Wmokeuze.Lees(configuratie),
            Opruimen = Taakkeuze.Termijnen(configuratie), Taken = Taakkeuze.Lees(configuratie),
        };
    }

    private static IEnumerable<IPNetwork> Proxy(string adressen)
    {
        foreach (var adres in adressen.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPNetwork.TryParse(adres, out var net))
                yield return net;
            else if (IPAddress.TryParse(adres, out var ip))
                yield return new(ip, ip.GetAddressBytes().Length * 8);
            else
                throw new Opdrachtfout($"Spil__Proxy is \"{adressen}\". Noem adressen of netten met een komma ertussen, zoals 10.0.0.5 of 10.0.0.0/24.", Opdrachtregel.Kapot);
        }
    }
}
