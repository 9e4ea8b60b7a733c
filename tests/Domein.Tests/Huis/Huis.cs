namespace Spil.Domein.Tests.Huis;

/// <summary>Where the source of Spil stands, for tests that guard the house itself.</summary>
internal static class Huis
{
    /// <summary>Root of the repository: the folder with the solution, above the folder the tests run in.</summary>
    public static readonly DirectoryInfo Wortel = Zoek(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Files in a folder of the repository, without what a build, a migration tool or a package manager made.</summary>
    public static IEnumerable<FileInfo> Bestanden(string map, string patroon) =>
        new DirectoryInfo(Path.Combine(Wortel.FullName, map)).EnumerateFiles(patroon, SearchOption.AllDirectories)
            .Where(bestand => !Pad(bestand).Split('/').Intersect(["bin", "obj", "node_modules", "Migrations"]).Any());

    /// <summary>Path from the root, with forward slashes.</summary>
    public static string Pad(FileInfo bestand) => Path.GetRelativePath(Wortel.FullName, bestand.FullName).Replace('\\', '/');

    private static DirectoryInfo Zoek(DirectoryInfo? map) =>
        map is null ? throw new DirectoryNotFoundException("Spil.slnx is in no folder above the tests.")
        : File.Exists(Path.Combine(map.FullName, "Spil.slnx")) ? map
        : Zoek(map.Parent);
}
