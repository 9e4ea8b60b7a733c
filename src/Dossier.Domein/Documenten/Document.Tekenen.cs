using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

/// <summary>Somebody who is asked to sign.</summary>
/// <param name="Tekenaar">Code of the signer in the form.</param>
/// <param name="Persoon">Who; empty for somebody who is not in Spil.</param>
/// <param name="Naam">The full name.</param>
public sealed record Gevraagde(string Tekenaar, PersoonId? Persoon, string Naam);

public sealed partial class Document
{
    /// <summary>
    /// Lays the text before the people who sign. From now on it does not change: it goes back as a whole, or it becomes final.
    /// </summary>
    /// <param name="formulier">The form in the version of the document.</param>
    /// <param name="gevraagden">Who is asked, for each signer of the form at least one person where that one is obligatory.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<DocumentVoorgelegd> LegVoor(Formulierdefinitie formulier, IReadOnlyList<Gevraagde> gevraagden, DateTimeOffset nu)
    {
        var invulbaar = Invulbaar();
        if (!invulbaar.Probeer(out var versie)) return Uitkomst<DocumentVoorgelegd>.Geweigerd(invulbaar.Weigeringen);
        Hoort(formulier, versie);
        if (formulier.Tekenaars.Count == 0) return Tekenregels.NiemandTekent.Weiger();
        var controle = new Controle().En(IsVolledig(formulier, versie));
        var handtekeningen = gevraagden.Select(g => Vraag(formulier, g, controle, nu)).OfType<Handtekening>().ToList();
        foreach (var tekenaar in formulier.Tekenaars.Where(t => t.Verplicht && gevraagden.All(g => g.Tekenaar != t.Code)))
            controle.Eis(false, Tekenregels.TekenaarOntbreekt, tekenaar.Code);
        foreach (var dubbel in handtekeningen.GroupBy(h => (h.Tekenaar, h.PersoonId, h.PersoonId is null ? Tekst.Zoekvorm(h.Naam) : "")).Where(g => g.Count() > 1))
            controle.Eis(false, Tekenregels.DubbelGevraagd, dubbel.Key.Tekenaar);
        if (handtekeningen.Count == 0 && controle.IsGoed) controle.Eis(false, Tekenregels.TekenaarOntbreekt, formulier.Tekenaars[0].Code);
        if (!controle.IsGoed) return Uitkomst<DocumentVoorgelegd>.Geweigerd(controle.Weigeringen);
        Sluit(formulier, versie);
        versie.LegVoor(Inhoudsmerk.Van(Formulier, versie.Formulierversie, versie.Nu().Values), handtekeningen);
        Gewijzigd();
        return new DocumentVoorgelegd(Id, versie.Nummer, versie.Inhoudsmerk, [.. handtekeningen.Select(h => h.Id)]);
    }

    /// <summary>Takes the text back to change it. Every signature lapses, and stays to be seen.</summary>
    public Uitkomst<DocumentTeruggehaald> HaalTerug()
    {
        if (InDeMaak is not { Stand: Documentstand.TerTekening } versie) return Tekenregels.NietTerTekening.Weiger();
        var vervallen = versie.HaalTerug();
        Gewijzigd();
        return new DocumentTeruggehaald(Id, versie.Nummer, vervallen);
    }

    /// <summary>Reminds somebody who did not sign yet, at most once a day.</summary>
    public Uitkomst<AanTekenenHerinnerd> Herinner(Guid handtekening, DateTimeOffset nu)
    {
        var gevraagd = Open(handtekening);
        if (!gevraagd.Probeer(out var wie)) return Uitkomst<AanTekenenHerinnerd>.Geweigerd(gevraagd.Weigeringen);
        if (wie.GevraagdOp.Datum() == nu.Datum() || wie.HerinnerdOp?.Datum() == nu.Datum()) return Tekenregels.PasHerinnerd.Weiger();
        wie.Herinner(nu);
        Gewijzigd();
        return new AanTekenenHerinnerd(Id, InDeMaak!.Nummer, handtekening);
    }

    /// <summary>Somebody does not sign, and says why. The document does not become final as long as an obligatory signature is refused; one may still change one's mind.</summary>
    public Uitkomst<HandtekeningGeweigerd> Weiger(Guid handtekening, PersoonId door, string? reden, DateTimeOffset nu)
    {
        var gevraagd = Open(handtekening);
        if (!gevraagd.Probeer(out var wie)) return Uitkomst<HandtekeningGeweigerd>.Geweigerd(gevraagd.Weigeringen);
        var controle = new Controle().Eis(wie.PersoonId == door, Tekenregels.VoorEenAnder);
        var waarom = controle.Tekst(reden, nameof(reden), Invoerregels.LangeTekst, Tekenregels.RedenOntbreekt);
        if (!controle.IsGoed) return Uitkomst<HandtekeningGeweigerd>.Geweigerd(controle.Weigeringen);
        wie.Weiger(waarom, wie.Naam, nu);
        Gewijzigd();
        return new HandtekeningGeweigerd(Id, InDeMaak!.Nummer, wie.Id, wie.PersoonId);
    }

    /// <summary>
    /// Somebody does not take part any more: what was still asked of that person lapses. When everybody else signed already, the
    /// document becomes final; when nobody else has that obligatory role, it waits until the text is taken back and somebody else is asked.
    /// </summary>
    /// <returns>What happened; nothing when nothing was asked.</returns>
    public IReadOnlyList<Gebeurtenis> VervalVoor(PersoonId persoon, DateTimeOffset nu)
    {
        if (InDeMaak is not { Stand: Documentstand.TerTekening } versie) return [];
        var weg = versie.Handtekeningen.Where(h => h.IsOpen && h.PersoonId == persoon).ToList();
        if (weg.Count == 0) return [];
        weg.ForEach(h => h.Verval());
        Gewijzigd();
        IEnumerable<Gebeurtenis> vervallen = weg.Select(h => new TekenverzoekVervallen(Id, versie.Nummer, h.Id, persoon));
        return versie.IsGetekend ? [.. vervallen, MaakVast(versie, nu)] : [.. vervallen];
    }

    /// <summary>
    /// Somebody took over the work of another: what was still asked of the one is asked of the other, in the same role. What was signed stays.
    /// </summary>
    /// <returns>What happened; nothing when nothing was asked.</returns>
    public IReadOnlyList<Gebeurtenis> GaOver(PersoonId van, PersoonId naar, string naam, DateTimeOffset nu)
    {
        if (InDeMaak is not { Stand: Documentstand.TerTekening } versie) return [];
        var weg = versie.Handtekeningen.Where(h => h.IsOpen && h.PersoonId == van).ToList();
        var nieuw = weg.Where(h => !versie.Handtekeningen.Any(a => a.PersoonId == naar && a.Tekenaar == h.Tekenaar && a.Stand != Tekenstand.Vervallen))
            .Select(h => new Handtekening(h.Tekenaar, h.Rol, h.Verplicht, naar, naam, nu)).ToList();
        if (nieuw.Count == 0) return VervalVoor(van, nu);
        versie.Vraag(nieuw);
        weg.ForEach(h => h.Verval());
        Gewijzigd();
        return [.. weg.Select(h => new TekenverzoekVervallen(Id, versie.Nummer, h.Id, van)), .. nieuw.Select(h => new TekenverzoekOvergenomen(Id, versie.Nummer, h.Id, naar))];
    }

    private static Handtekening? Vraag(Formulierdefinitie formulier, Gevraagde gevraagde, Controle controle, DateTimeOffset nu)
    {
        var tekenaar = formulier.Tekenaars.FirstOrDefault(t => t.Code == gevraagde.Tekenaar);
        controle.Eis(tekenaar is not null, Tekenregels.Onbekend, gevraagde.Tekenaar);
        var naam = controle.Regel(gevraagde.Naam, gevraagde.Tekenaar, Invoerregels.KorteTekst, Tekenregels.NaamOntbreekt);
        return tekenaar is null ? null : new(tekenaar.Code, tekenaar.Rol, tekenaar.Verplicht, gevraagde.Persoon, naam, nu);
    }

    private Uitkomst<Handtekening> Open(Guid handtekening) => InDeMaak is not { Stand: Documentstand.TerTekening } versie
        ? Tekenregels.NietTerTekening.Weiger()
        : versie.Handtekeningen.SingleOrDefault(h => h.Id == handtekening) switch
        {
            null => Tekenregels.Onbekend.Weiger(),
            { Stand: Tekenstand.Getekend } => Tekenregels.AlGetekend.Weiger(),
            { Stand: Tekenstand.Vervallen } => Tekenregels.Vervallen.Weiger(),
            var wie => wie,
        };
}
