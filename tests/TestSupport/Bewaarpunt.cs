using Microsoft.Data.Sqlite;

namespace Spil.TestSupport;

/// <summary>A copy in memory of the data of a running site: a test that spoils them goes back in milliseconds, without another site.</summary>
public sealed class Bewaarpunt : IDisposable
{
    private readonly SqliteConnection kopie = new("Data Source=:memory:");
    private readonly SqliteConnection bestand;

    internal Bewaarpunt(Testdatabase database)
    {
        bestand = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database.Bestand, Pooling = false }.ToString());
        bestand.Open();
        kopie.Open();
        bestand.BackupDatabase(kopie);
        using var opdracht = bestand.CreateCommand();
        opdracht.CommandText = "PRAGMA synchronous=OFF"; // Nobody needs this after a power cut.
        opdracht.ExecuteNonQuery();
    }

    /// <summary>Makes the data what they were. The inzagelog stays as it is: what was looked at was looked at.</summary>
    public void Terug() => kopie.BackupDatabase(bestand);

    public void Dispose()
    {
        bestand.Dispose();
        kopie.Dispose();
    }
}
