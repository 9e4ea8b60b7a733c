using System.Reflection;
using System.Text.RegularExpressions;
using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Huis;

/// <summary>
/// A rule is named by its code in the log, on the phone and in a test. So codes are unique and never change form, the sentence is one
/// that a person can read, and for every rule there is a test that names it.
/// </summary>
public sealed partial class RegelsTests
{
    private static readonly (string Naam, Regel Regel)[] Regels = [.. Huis.Bestanden("src", "*.csproj")
        .Select(bestand => Path.GetFileNameWithoutExtension(bestand.Name))
        .Where(naam => naam == "Kern" || naam.EndsWith(".Domein", StringComparison.Ordinal))
        .SelectMany(naam => Assembly.Load("Spil." + naam).GetTypes())
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(veld => veld.FieldType == typeof(Regel))
        .Select(veld => ($"{veld.DeclaringType!.Name}.{veld.Name}", (Regel)veld.GetValue(null)!))];

    [Fact]
    public void Elke_regel_heeft_een_eigen_code()
    {
        Regels.Length.ShouldBeGreaterThan(100);
        Regels.Select(r => r.Regel.Code).ShouldBeUnique();
        Regels.Where(r => !Code().IsMatch(r.Regel.Code)).Select(r => r.Naam).ShouldBeEmpty();
    }

    [Fact]
    public void Elke_zin_is_af_en_praat_niet_over_velden_of_codes() =>
        Regels.Where(r => !Zin().IsMatch(r.Regel.Zin) || Vaktaal().IsMatch(r.Regel.Zin)).Select(r => $"{r.Naam}: {r.Regel.Zin}")
            .ShouldBeEmpty();

    [Fact]
    public void Voor_elke_regel_is_er_een_test()
    {
        var tests = string.Join('\n', Huis.Bestanden("tests/Domein.Tests", "*.cs").Select(bestand => File.ReadAllText(bestand.FullName)));
        Regels.Where(r => !tests.Contains(r.Naam, StringComparison.Ordinal) && !tests.Contains(r.Regel.Code, StringComparison.Ordinal))
            .Select(r => r.Naam).ShouldBeEmpty("Write a test that this rule refuses, and one that it lets through.");
    }

    [GeneratedRegex("^[A-Z]{3,4}-[A-Z]{3,7}-[0-9]{3}$")]
    private static partial Regex Code();

    // Sentences, each with a capital and an end; at most 200 characters, so that it can be read at a glance.
    [GeneratedRegex(@"^(?=.{10,200}$)[A-Z].*[.?!]$")]
    private static partial Regex Zin();

    [GeneratedRegex(@"ongeldig|invalide|verplicht veld|foutcode|format|null|\bveld\b|input", RegexOptions.IgnoreCase)]
    private static partial Regex Vaktaal();
}
