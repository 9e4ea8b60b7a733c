using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Wmo.Domein.Signalen;

/// <summary>
/// A contact with an inwoner about how the support goes: the municipality asks once in two years by itself (policy of the HBEL municipalities; Wmo 2015 art. 2.3.9 sets
/// no interval).
/// </summary>
public sealed class Contact : Aggregaat
{
    /// <summary>Months between the last decision or contact and the next one.</summary>
    public const int Maanden = 24;

    private Contact() { }

    /// <summary>Its id.</summary>
    public ContactId Id { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Op { get; private set; }

    /// <summary>How it goes.</summary>
    public string Bevinding { get; private set; } = "";

    /// <summary>Who spoke with the inwoner.</summary>
    public string Door { get; private set; } = "";

    /// <summary>The day on which the next one is due.</summary>
    /// <param name="laatste">The last decision or contact.</param>
    public static DateOnly Volgende(DateOnly laatste) => laatste.AddMonths(Maanden);

    /// <summary>Writes a contact down.</summary>
    public static Uitkomst<Gemaakt<Contact>> Leg(DossierId dossier, DateOnly op, string? bevinding, string door, DateOnly vandaag)
    {
        var controle = new Controle().Eis(op <= vandaag, Signaalregels.InToekomst, nameof(op));
        var schoon = controle.Tekst(bevinding, nameof(bevinding), Invoerregels.LangeTekst, Signaalregels.BevindingOntbreekt);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Contact>>.Geweigerd(controle.Weigeringen);
        var contact = new Contact { Id = ContactId.Nieuw(), DossierId = dossier, Op = op, Bevinding = schoon, Door = door };
        return new Gemaakt<Contact>(contact, new ContactGelegd(contact.Id, op));
    }
}
