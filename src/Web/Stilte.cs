namespace Spil.Web;

/// <summary>What the log of the site leaves out, so that a line in it means something.</summary>
internal static class Stilte
{
    /// <summary>Warnings and worse; Logging__LogLevel__Default asks for more or less.</summary>
    public static void Rustig(this ILoggingBuilder log)
    {
        log.SetMinimumLevel(LogLevel.Warning);
        // It warns at every new key that the key is not encrypted. That is a decision, not a mishap: SECURITY.md says what it asks of the administrator.
        log.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
    }

    /// <summary>
    /// The framework reads the keys of cookies and forms at start, and prints a stack trace when the database is away or has no tables yet.
    /// <see cref="Start"/> says that in a sentence, and the first request reads the keys as well.
    /// </summary>
    public static void LeesSleutelsBijHetEersteVerzoek(this IServiceCollection diensten)
    {
        foreach (var lezer in diensten.Where(d => d.ImplementationType?.Name == "DataProtectionHostedService").ToList())
            diensten.Remove(lezer);
    }
}
