using System.Text.Json;
using System.Text.Json.Serialization;

namespace Spil.Iwmo;

/// <summary>Reads a question as JSON. What it does not know it refuses: a property that was quietly left out would be missed by nobody.</summary>
public static class Toewijzingsvraaglezer
{
    /// <summary>Most bytes of a question.</summary>
    public const int MeesteBytes = 256 * 1024;

    private static readonly JsonSerializerOptions Streng = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = 8,
        // A default value of a parameter means that it may be left out.
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The question, or what is wrong with it.</summary>
    public static (Toewijzingsvraag? Vraag, Berichtfout? Fout) Lees(ReadOnlySpan<byte> json)
    {
        if (json.Length > MeesteBytes) return (null, Iwmoregels.Vraag.Bij("/", "Deze vraag is te groot voor een toewijzing."));
        try
        {
            return JsonSerializer.Deserialize<Toewijzingsvraag>(json, Streng) is { } vraag ? (vraag, null) : (null, Iwmoregels.Vraag.Bij("/"));
        }
        catch (JsonException fout)
        {
            return (null, Iwmoregels.Vraag.Bij(fout.Path?.TrimStart('$') is { Length: > 0 } pad ? pad : "/", Zin(fout)));
        }
    }

    // .NET says only in its English sentence which properties are missing; a test keeps this right.
    private static string Zin(JsonException fout)
    {
        const string Mist = "missing required properties including: ";
        if (fout.Message.IndexOf(Mist, StringComparison.Ordinal) is >= 0 and var plaats)
            return $"Hier ontbreekt {fout.Message[(plaats + Mist.Length)..].Split('.')[0].Replace("'", "", StringComparison.Ordinal)}.";
        if (fout.Message.Contains("could not be mapped", StringComparison.Ordinal)) return "Deze eigenschap kennen we hier niet.";
        return fout.Path is { Length: > 1 } ? "Deze waarde past hier niet." : Iwmoregels.Vraag.Zin;
    }
}
