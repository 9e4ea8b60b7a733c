using Microsoft.Data.Sqlite;

namespace Spil.TestSupport;

/// <summary>A copy in memory of the data of a running site: a test that spoils them goes back in milliseconds, without another site.</summary>
public sealed class Bewaarpunt : IDisposable
{
    private const int Bezet = 5;
    private const int HoogstePogingen = 600;

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
    public void Terug()
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                kopie.BackupDatabase(bestand);
                return;
            }
            catch (SqliteException fout) when (fout.SqliteErrorCode == Bezet && poging < HoogstePogingen)
            {
                Thread.Sleep(50); // The site still writes something of its own; copying waits for nobody by itself.
            }
        }
    }

    public void Dispose()
    {
        bestand.Dispose();
        kopie.Dispose();
    }
}
