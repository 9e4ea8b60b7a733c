using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using Spil.Iwmo;

namespace Spil.Domein.Tests.Iwmo;

/// <summary>
/// The same table as real schemas (XSD) in the validator of the framework: a second judge of what our own reader says, by the people who
/// implemented XML Schema. It says yes or no, not why in Dutch; that is what our own reader is for.
/// </summary>
internal static class Xsdorakel
{
    private static readonly Lazy<XmlSchemaSet> Schemas = new(Maak);

    public static bool Keurt(string xml)
    {
        var goed = true;
        var instellingen = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas.Value, DtdProcessing = DtdProcessing.Prohibit };
        instellingen.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        instellingen.ValidationEventHandler += (_, _) => goed = false;
        using var lezer = XmlReader.Create(new StringReader(xml), instellingen);
        while (lezer.Read()) { }
        return goed;
    }

    private static XmlSchemaSet Maak()
    {
        var set = new XmlSchemaSet();
        var basis = Schema(Iwmoschema.Basisnaamruimte);
        foreach (var type in Iwmoschema.Basistypen)
            basis.Items.Add(type is Enkelvoudig waarde ? Enkel(waarde) : Reeks((Samengesteld)type, Iwmoschema.Basisnaamruimte, []));
        set.Add(basis);
        foreach (var bericht in Iwmoschema.Berichten)
        {
            var schema = Schema(bericht.Naamruimte);
            schema.Includes.Add(new XmlSchemaImport { Namespace = Iwmoschema.Basisnaamruimte });
            schema.Items.Add(new XmlSchemaElement { Name = "Bericht", SchemaTypeName = new("Bericht", bericht.Naamruimte) });
            var nog = new Queue<Samengesteld>([(Samengesteld)bericht.Wortel.Type]);
            var gezien = new HashSet<string>();
            while (nog.TryDequeue(out var type))
                if (gezien.Add(type.Naam)) schema.Items.Add(Reeks(type, bericht.Naamruimte, nog));
            set.Add(schema);
        }
        set.Compile();
        return set;
    }

    private static XmlSchema Schema(string naamruimte) => new() { TargetNamespace = naamruimte, ElementFormDefault = XmlSchemaForm.Qualified };

    private static XmlSchemaComplexType Reeks(Samengesteld type, string eigen, Queue<Samengesteld> nog)
    {
        var reeks = new XmlSchemaSequence();
        foreach (var e in type.Elementen)
        {
            var isBasis = e.Type is Enkelvoudig || e.Type.Naam.StartsWith("CDT_", StringComparison.Ordinal);
            if (!isBasis) nog.Enqueue((Samengesteld)e.Type);
            var element = new XmlSchemaElement { Name = e.Naam, MinOccurs = e.Verplicht ? 1 : 0, MaxOccurs = e.Herhaalt ? decimal.MaxValue : 1 };
            var soort = new XmlQualifiedName(e.Type.Naam, isBasis ? Iwmoschema.Basisnaamruimte : eigen);
            if (e.VasteWaarde is { } vast) element.SchemaType = new XmlSchemaSimpleType { Content = new XmlSchemaSimpleTypeRestriction { BaseTypeName = soort, Facets = { new XmlSchemaEnumerationFacet { Value = vast } } } };
            else element.SchemaTypeName = soort;
            if (e.Herhaalt) element.MaxOccursString = "unbounded";
            reeks.Items.Add(element);
        }
        return new() { Name = type.Naam, Particle = reeks };
    }

    private static XmlSchemaSimpleType Enkel(Enkelvoudig type)
    {
        var soort = type.Soort switch { Waardesoort.Getal => "integer", Waardesoort.Datum => "date", Waardesoort.Tijd => "time", _ => "string" };
        var grens = new XmlSchemaSimpleTypeRestriction { BaseTypeName = new(soort, XmlSchema.Namespace) };
        foreach (var waarde in type.Waarden) grens.Facets.Add(new XmlSchemaEnumerationFacet { Value = waarde });
        if (type.Patroon.Length > 0) grens.Facets.Add(new XmlSchemaPatternFacet { Value = type.Patroon });
        if (type.Soort is Waardesoort.Tekst or Waardesoort.Getal)
        {
            grens.Facets.Add(type.Soort == Waardesoort.Tekst ? new XmlSchemaMinLengthFacet { Value = Tekst(type.Minste) } : new XmlSchemaMinInclusiveFacet { Value = Tekst(type.Minste) });
            if (type.Meeste != long.MaxValue) grens.Facets.Add(type.Soort == Waardesoort.Tekst ? new XmlSchemaMaxLengthFacet { Value = Tekst(type.Meeste) } : new XmlSchemaMaxInclusiveFacet { Value = Tekst(type.Meeste) });
        }
        return new() { Name = type.Naam, Content = grens };
    }

    private static string Tekst(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
