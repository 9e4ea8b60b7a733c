namespace Spil.TestSupport;

/// <summary>Where the source of Spil stands, for tests that read or run something of it.</summary>
public static class Broncode
{
    /// <summary>Root of the repository: the folder with the solution, above the folder the tests run in.</summary>
    public static string Map { get; } = Zoek(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Zoek(DirectoryInfo? map) =>
        map is null ? throw new DirectoryNotFoundException("Spil.slnx is in no folder above the tests.")
        : File.Exists(Path.Combine(map.FullName, "Spil.slnx")) ? map.FullName
        : Zoek(map.Parent);
}
