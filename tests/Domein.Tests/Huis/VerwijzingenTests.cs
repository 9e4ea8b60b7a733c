using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Spil.Domein.Tests.Huis;

/// <summary>The floors of the house (docs/architectuur.md): who may refer to whom. The compiler does the rest.</summary>
public sealed class VerwijzingenTests
{
    /// <summary>What each project may refer to; a star is every project. A new project gets a line here, on purpose.</summary>
    private static readonly Dictionary<string, string[]> Toegestaan = new()
    {
        ["Kern"] = [],
        ["NlDesign"] = ["Kern"],
        ["Iwmo"] = ["Kern"],
        ["Platform"] = ["Kern"],
        ["Dossier.Domein"] = ["Kern"],
        ["Herstel.Domein"] = ["Kern", "Dossier.Domein"],
        ["Platform.Sqlite"] = ["Platform"],
        ["Platform.Postgres"] = ["Platform"],
        ["Dossier"] = ["Dossier.Domein", "Platform", "NlDesign"],
        ["Herstel"] = ["Herstel.Domein", "Dossier.Domein", "Platform", "NlDesign"],
        ["Wmo.Domein"] = ["Kern", "Dossier.Domein", "Iwmo"],
        ["Wmo"] = ["Wmo.Domein", "Dossier.Domein", "Platform", "NlDesign"],
        ["Beleid.Domein"] = ["Kern"],
        ["Beleid"] = ["Beleid.Domein", "Platform", "NlDesign"],
        ["Web"] = ["*"],
    };

    [Fact]
    public void Projecten_verwijzen_alleen_naar_een_lagere_verdieping() =>
        Projecten().SelectMany(project => project.Verwijzingen
                .Where(naar => !Toegestaan.GetValueOrDefault(project.Naam, []).Any(mag => mag == "*" || mag == naar))
                .Select(naar => $"src/{project.Naam} may not refer to {naar}"))
            .ShouldBeEmpty();

    [Fact]
    public void Elk_project_staat_in_de_tabel() =>
        Projecten().Select(project => project.Naam).Order().ShouldBe(Toegestaan.Keys.Order());

    [Fact]
    public void Kern_en_domein_gebruiken_geen_pakketten_en_geen_framework() =>
        Projecten().Where(project => project.Naam is "Kern" or "Iwmo" || project.Naam.EndsWith(".Domein", StringComparison.Ordinal))
            .SelectMany(project => project.Overig.Select(overig => $"src/{project.Naam} has {overig}"))
            .ShouldBeEmpty();

    private static IEnumerable<Project> Projecten() => Huis.Bestanden("src", "*.csproj").Select(bestand =>
    {
        var xml = XDocument.Load(bestand.FullName).Root!;
        return new Project(
            Path.GetFileNameWithoutExtension(bestand.Name),
            [.. Van(xml, "ProjectReference").Select(pad => Path.GetFileNameWithoutExtension(pad.Replace('\\', '/')))],
            [
                .. new[] { "PackageReference", "FrameworkReference", "Reference", "PackageDownload" }
                    .SelectMany(soort => Van(xml, soort).Select(naam => $"{soort} {naam}")),
                .. new[] { (string?)xml.Attribute("Sdk") ?? "no Sdk" }.Where(sdk => sdk != "Microsoft.NET.Sdk").Select(sdk => $"Sdk {sdk}"),
            ]);
    });

    private static IEnumerable<string> Van(XElement xml, string soort) =>
        xml.Descendants().Where(element => element.Name.LocalName == soort)
            .Select(element => (string?)element.Attribute("Include") ?? element.ToString());

    private sealed record Project(string Naam, string[] Verwijzingen, string[] Overig);
}
