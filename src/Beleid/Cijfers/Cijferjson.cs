using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Spil.Beleid.Domein.Cijfers;

namespace Spil.Beleid.Cijfers;

/// <summary>Writes figures as JSON, each with its definition (docs/koppelvlakken/mededeling.md). A small count is not in it.</summary>
public static class Cijferjson
{
    private static readonly JsonWriterOptions Opties = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public static byte[] Schrijf(string gemeente, DateOnly peildatum, IReadOnlyList<Cijfer> cijfers)
    {
        using var geheugen = new MemoryStream();
        using (var json = new Utf8JsonWriter(geheugen, Opties))
        {
            json.WriteStartObject();
            json.WriteString("gemeente", gemeente);
            json.WriteString("peildatum", peildatum.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteStartArray("cijfers");
            // What was divided by what is only told when nothing is left out: of two exact sums the one that is missing could be worked out.
            var heel = !cijfers.Any(c => c.IsVerborgen);
            foreach (var cijfer in cijfers) Schrijf(json, cijfer, heel);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return geheugen.ToArray();
    }

    private static void Schrijf(Utf8JsonWriter json, Cijfer cijfer, bool heel)
    {
        var (definitie, toon) = (cijfer.Definitie, !cijfer.IsVerborgen);
        var delen = toon && (heel || definitie.Soort == Cijfersoort.Aantal);
        json.WriteStartObject();
        json.WriteString("code", definitie.Code);
        json.WriteString("naam", definitie.Naam);
        Getal("waarde", toon ? cijfer.Waarde : null);
        json.WriteString("weergave", cijfer.InWoorden(buitenTeam: true));
        json.WriteString("eenheid", definitie.Eenheid);
        Getal("exact", delen && cijfer.Exact is { } exact ? Math.Round(exact, 4, MidpointRounding.AwayFromZero) : null);
        Getal("teller", delen ? cijfer.Teller : null);
        Getal("noemer", delen ? cijfer.Noemer : null);
        json.WriteString("definitie", definitie.Zin);
        json.WriteString("bron", definitie.Bron);
        json.WriteEndObject();

        void Getal(string naam, decimal? waarde)
        {
            if (waarde is { } getal) json.WriteNumber(naam, getal);
            else json.WriteNull(naam);
        }
    }
}
