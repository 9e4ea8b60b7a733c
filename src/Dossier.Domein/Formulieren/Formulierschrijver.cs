using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>Writes a form definition as JSON, as <see cref="Formulierlezer"/> reads it. Reading what was written gives the same form.</summary>
public static class Formulierschrijver
{
    // It goes into a file, not into a page, so letters with accents stay letters.
    private static readonly JsonWriterOptions Opties = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The definition as indented JSON. What is left at its usual value is left out.</summary>
    public static string Schrijf(Formulierdefinitie formulier)
    {
        using var stroom = new MemoryStream();
        using (var json = new Utf8JsonWriter(stroom, Opties))
            Formulier(json, formulier);
        return Encoding.UTF8.GetString(stroom.GetBuffer(), 0, (int)stroom.Length);
    }

    private static void Formulier(Utf8JsonWriter json, Formulierdefinitie f)
    {
        json.WriteStartObject();
        json.WriteString("code", f.Code);
        json.WriteNumber("versie", f.Versie);
        json.WriteString("titel", f.Titel);
        Tekst(json, "kort", f.Kort);
        json.WriteString("bron", f.Bron);
        json.WriteString("licentie", f.Licentie);
        Woorden(json, "gegevens", f.Gegevens);
        json.WriteString("bewaarklasse", f.Bewaarklasse);
        Woorden(json, "invullers", f.Invullers);
        Lijst(json, "tekenaars", f.Tekenaars, t =>
        {
            json.WriteString("code", t.Code);
            json.WriteString("rol", Jsonwoorden.Woord(t.Rol));
            if (t.Verplicht) json.WriteBoolean("verplicht", true);
            Woorden(json, "wijzen", t.Wijzen);
            json.WriteString("verklaring", t.Verklaring);
        });
        json.WriteString("afdruk", Jsonwoorden.Woord(f.Afdruk));
        Lijst(json, "secties", f.Secties, s =>
        {
            json.WriteString("code", s.Code);
            json.WriteString("titel", s.Titel);
            Tekst(json, "uitleg", s.Uitleg);
            Voorwaarde(json, s.ToonAls);
            Lijst(json, "velden", s.Velden, v => Veld(json, v));
        });
        json.WriteEndObject();
    }

    private static void Veld(Utf8JsonWriter json, Veld v)
    {
        json.WriteString("code", v.Code);
        json.WriteString("soort", Jsonwoorden.Woord(v.Soort));
        json.WriteString("vraag", v.Vraag);
        Tekst(json, "hulp", v.Hulp);
        if (v.Verplicht) json.WriteBoolean("verplicht", true);
        Voorwaarde(json, v.ToonAls);
        Lijst(json, "opties", v.Opties, o => { Code(json, o.Code, o.Tekst); Tekst(json, "hulp", o.Hulp); });
        if (v.Hoogstens is { } hoogstens) json.WriteNumber("hoogstens", hoogstens);
        if (v.Laagste is { } laagste) json.WriteNumber("laagste", laagste);
        if (v.Hoogste is { } hoogste) json.WriteNumber("hoogste", hoogste);
        Tekst(json, "eenheid", v.Eenheid);
        if (v.Woorden is { } woorden)
        {
            json.WriteStartObject("woorden");
            json.WriteString("laag", woorden.Laag);
            json.WriteString("hoog", woorden.Hoog);
            json.WriteEndObject();
        }
        Lijst(json, "velden", v.Velden, binnen => Veld(json, binnen));
        Lijst(json, "rijen", v.Rijen, r => Code(json, r.Code, r.Tekst));
        Lijst(json, "kolommen", v.Kolommen, k => Code(json, k.Code, k.Tekst));
        Lijst(json, "fasen", v.Fasen, f =>
        {
            json.WriteString("code", f.Code);
            json.WriteString("naam", f.Naam);
            json.WriteString("kleur", f.Kleur);
            json.WriteString("pictogram", f.Pictogram);
        });
    }

    private static void Voorwaarde(Utf8JsonWriter json, Voorwaarde? als)
    {
        if (als is null) return;
        json.WriteStartObject("toonAls");
        json.WriteString("veld", als.Veld);
        json.WriteString("hoe", Jsonwoorden.Woord(als.Hoe));
        Tekst(json, "waarde", als.Waarde);
        json.WriteEndObject();
    }

    private static void Code(Utf8JsonWriter json, string code, string tekst)
    {
        json.WriteString("code", code);
        json.WriteString("tekst", tekst);
    }

    private static void Tekst(Utf8JsonWriter json, string naam, string tekst)
    {
        if (tekst.Length > 0) json.WriteString(naam, tekst);
    }

    private static void Woorden<T>(Utf8JsonWriter json, string naam, IReadOnlyList<T> waarden) where T : struct, Enum
    {
        json.WriteStartArray(naam);
        foreach (var waarde in waarden) json.WriteStringValue(Jsonwoorden.Woord(waarde));
        json.WriteEndArray();
    }

    private static void Lijst<T>(Utf8JsonWriter json, string naam, IReadOnlyList<T> delen, Action<T> schrijf)
    {
        if (delen.Count == 0) return;
        json.WriteStartArray(naam);
        foreach (var deel in delen)
        {
            json.WriteStartObject();
            schrijf(deel);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
