using System.Globalization;
using System.Reflection;
using System.Xml.Linq;

namespace Spil.Iwmo;

/// <summary>Between elements and records, by name: a record has one constructor whose parameters are the elements of the standard.</summary>
internal static class Vertaling
{
    public static object Maak(Type vorm, XElement knoop)
    {
        var maker = vorm.GetConstructors().Single();
        return maker.Invoke([.. maker.GetParameters().Select(p => Waarde(p, knoop.Element(p.Name!)))]);
    }

    /// <summary>The value as it stands in a message.</summary>
    public static string Tekst(object waarde) => waarde switch
    {
        DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly tijd => tijd.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        string tekst => Kern.Tekst.Schoon(tekst),
        _ => Convert.ToString(waarde, CultureInfo.InvariantCulture)!,
    };

    private static object? Waarde(ParameterInfo parameter, XElement? knoop)
    {
        if (knoop is null) return null;
        var vorm = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (vorm == typeof(string)) return knoop.Value;
        if (vorm == typeof(int)) return int.Parse(knoop.Value, CultureInfo.InvariantCulture);
        if (vorm == typeof(long)) return long.Parse(knoop.Value, CultureInfo.InvariantCulture);
        // A time zone was reported by its rule; without it the day and the time can still be read.
        if (vorm == typeof(DateOnly)) return DateOnly.ParseExact(knoop.Value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (vorm == typeof(TimeOnly)) return TimeOnly.ParseExact(knoop.Value[..8], "HH:mm:ss", CultureInfo.InvariantCulture);
        return vorm.IsGenericType ? Lijst(vorm.GenericTypeArguments[0], [.. knoop.Elements()]) : Maak(vorm, knoop);
    }

    private static Array Lijst(Type vorm, XElement[] knopen)
    {
        var lijst = Array.CreateInstance(vorm, knopen.Length);
        for (var i = 0; i < knopen.Length; i++) lijst.SetValue(vorm == typeof(string) ? knopen[i].Value : Maak(vorm, knopen[i]), i);
        return lijst;
    }
}
