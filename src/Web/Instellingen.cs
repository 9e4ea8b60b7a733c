using Spil.Platform.Bestanden;
using Spil.Web.Opdrachten;

namespace Spil.Web;

/// <summary>What the environment decides: engine, connection, demo or not.</summary>
public sealed record Instellingen(string Database, string Verbinding, bool Demo)
{
    /// <summary>Where files are kept and how large they may be.</summary>
    public Bestandsinstellingen Bestanden { get; init; } = new();

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
        return new(database, verbinding, isDemo) { Bestanden = Bestandskeuze.Lees(configuratie) };
    }
}
