using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Noodtoegangen;

/// <summary>Of whom the dossier is asked for in an emergency, exactly: a BSN, or a whole name with a date of birth. Part of a name finds nobody.</summary>
/// <param name="Bsn">The BSN; null when asked by name.</param>
/// <param name="Zoeksleutel">The whole name in the form of <see cref="Tekst.Zoekvorm"/>; empty when asked by BSN.</param>
/// <param name="Geboortedatum">The date of birth; null when asked by BSN.</param>
public sealed record Noodvraag(Bsn? Bsn, string Zoeksleutel, DateOnly? Geboortedatum)
{
    /// <summary>Reads what was typed. With a BSN the rest does not matter.</summary>
    public static Uitkomst<Noodvraag> Lees(string? bsn, string? naam, DateOnly? geboortedatum)
    {
        if (!string.IsNullOrWhiteSpace(bsn))
            return Bsn.Lees(bsn, nameof(Bsn)) is var gelezen && gelezen.Probeer(out var nummer) ? new Noodvraag(nummer, "", null) : Uitkomst<Noodvraag>.Geweigerd(gelezen.Weigeringen);
        var controle = new Controle();
        var sleutel = Tekst.Zoekvorm(controle.Regel(naam, nameof(Naam), 3 * Kern.Naam.MaximaleLengte));
        controle.Eis(sleutel.Length > 0 || geboortedatum is not null, Noodregels.WieOntbreekt, nameof(Bsn))
            .Eis(sleutel.Length > 0 || geboortedatum is null, Noodregels.WieOntbreekt, nameof(Naam))
            .Eis(sleutel.Length == 0 || geboortedatum is not null, Noodregels.WieOntbreekt, nameof(Geboortedatum));
        return controle.IsGoed ? new Noodvraag(null, sleutel, geboortedatum) : Uitkomst<Noodvraag>.Geweigerd(controle.Weigeringen);
    }
}
