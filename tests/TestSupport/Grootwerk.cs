using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;
using Spil.Web.Demo;

namespace Spil.TestSupport;

/// <summary>Gives one person more work, so that a page which asks the database once per line shows itself. After <c>voorbeeld --omvang</c>, on SQLite.</summary>
public static class Grootwerk
{
    /// <summary>As <c>voorbeeld --omvang</c>; returns how many rows that took.</summary>
    public static async Task<long> Massa(IServiceProvider diensten, int inwoners) =>
        (await Massavoorbeeld.Laad(diensten, inwoners, _ => { }, default)).Rijen;

    /// <summary>Hands the work of the copies of this person to the person.</summary>
    public static async Task Neem(AppDbContext db, Guid persoon)
    {
        foreach (var (tabel, kolom) in new[]
        {
            ("dossier_betrokkene", "PersoonId"), ("herstel_deelnemer", "PersoonId"), ("herstel_traject", "Tandem_Casusregisseur"),
        })
            await Zet(db, tabel, kolom, persoon, "");
    }

    /// <summary>Hands the voorstellen, plannen, metingen and evaluaties of the copies of this traject to the traject.</summary>
    public static async Task Neem(AppDbContext db, Guid traject, Guid dossier)
    {
        foreach (var (tabel, anders) in new[]
        {
            ("herstel_voorstel", ""), ("herstel_evaluatie", ""), ("herstel_plan", ", \"Nummer\" = 1000 + rowid"), ("herstel_meting", ", \"Nummer\" = 1000 + rowid"),
        })
        {
            await Zet(db, tabel, "TrajectId", traject, anders);
            await Zet(db, tabel, "DossierId", dossier, "");
        }
    }

    // A copy's id differs from the original in the 48 bits of the time only; see Massabron.
    private static Task<int> Zet(AppDbContext db, string tabel, string kolom, Guid id, string anders)
    {
        var sql = $"UPDATE \"{tabel}\" SET \"{kolom}\" = upper(@id){anders} WHERE substr(\"{kolom}\", 14) = substr(upper(@id), 14) AND \"{kolom}\" <> upper(@id)";
        return db.Database.ExecuteSqlRawAsync(sql, new Microsoft.Data.Sqlite.SqliteParameter("@id", id.ToString()));
    }
}
