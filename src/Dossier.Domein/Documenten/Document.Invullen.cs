using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

public sealed partial class Document
{
    /// <summary>The version that holds: the last that is final. Null while there is none.</summary>
    public Documentversie? Geldend => versies.Where(v => v.Stand == Documentstand.Vast).MaxBy(v => v.Nummer);

    /// <summary>The version that people work on or are asked to sign; null when there is none.</summary>
    public Documentversie? InDeMaak =>
        versies.Where(v => v.Stand is Documentstand.Concept or Documentstand.TerTekening && v.WeggegooidOp is null).MaxBy(v => v.Nummer);

    /// <summary>What somebody who opens the document sees first: the version that is worked on, or the one that holds; null when it was thrown away.</summary>
    public Documentversie? Laatste => InDeMaak ?? Geldend;

    /// <summary>Begins a document with an empty first version.</summary>
    /// <param name="dossier">The dossier it belongs to.</param>
    /// <param name="zaak">The case it is about; null for the person as a whole.</param>
    /// <param name="formulier">The form.</param>
    /// <param name="betreft">About whom or what of several; may be empty.</param>
    /// <param name="door">Name of who begins it.</param>
    /// <param name="nu">Now.</param>
    public static Uitkomst<Gemaakt<Document>> Begin(DossierId dossier, Guid? zaak, Formulierdefinitie formulier, string? betreft, string door, DateTimeOffset nu)
    {
        var controle = new Controle();
        var over = controle.Regel(betreft, nameof(Betreft), Invoerregels.KorteTekst);
        if (!controle.IsGoed) return Uitkomst<Gemaakt<Document>>.Geweigerd(controle.Weigeringen);
        var document = new Document
        {
            Id = DocumentId.Nieuw(),
            DossierId = dossier,
            ZaakId = zaak,
            Formulier = formulier.Code,
            Titel = formulier.Titel,
            Betreft = over,
            Gegevens = formulier.Gegevens,
            BegonnenOp = nu,
        };
        document.versies.Add(new(1, formulier.Versie, door, nu));
        return new Gemaakt<Document>(document, new DocumentBegonnen(document.Id, dossier, zaak, formulier.Code, formulier.Versie));
    }

    /// <summary>
    /// Fills in what was on the screen. Others may have saved since it was read: what does not touch the same question goes together,
    /// and where two texts meet both come back (<see cref="Botsing"/>).
    /// </summary>
    /// <param name="formulier">The form in the version of the document.</param>
    /// <param name="waarden">The answers, read and checked.</param>
    /// <param name="velden">The fields (or paths) that were on the screen: what has no answer there was taken away.</param>
    /// <param name="gelezen">The <see cref="Documentversie.Wijziging"/> that the person had read.</param>
    /// <param name="door">Name of who fills it in.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<Invulling> Vul(Formulierdefinitie formulier, IReadOnlyList<Antwoordwaarde> waarden, IReadOnlyCollection<string> velden, int gelezen,
        string door, DateTimeOffset nu)
    {
        var invulbaar = Invulbaar();
        if (!invulbaar.Probeer(out var versie)) return Uitkomst<Invulling>.Geweigerd(invulbaar.Weigeringen);
        Hoort(formulier, versie);
        var eerder = versie.Wijziging;
        var (gewijzigd, botsingen) = versie.Voegsamen(waarden, velden, gelezen, door, nu);
        if (versie.Wijziging == eerder) return new Invulling(null, botsingen);
        Gewijzigd();
        return new Invulling(new(Id, versie.Nummer, versie.Wijziging, [.. gewijzigd.Select(p => p.Split('/')[0]).Distinct()]), botsingen);
    }

    /// <summary>
    /// Makes a form that nobody signs final. What is not asked any more, because of another answer, is not part of it: it stays in the
    /// history.
    /// </summary>
    /// <param name="formulier">The form in the version of the document.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<DocumentVastgesteld> RondAf(Formulierdefinitie formulier, DateTimeOffset nu)
    {
        var invulbaar = Invulbaar();
        if (!invulbaar.Probeer(out var versie)) return Uitkomst<DocumentVastgesteld>.Geweigerd(invulbaar.Weigeringen);
        Hoort(formulier, versie);
        if (formulier.Tekenaars.Count > 0) return Documentregels.EerstTekenen.Weiger();
        var volledig = IsVolledig(formulier, versie);
        if (!volledig.IsGelukt) return Uitkomst<DocumentVastgesteld>.Geweigerd(volledig.Weigeringen);
        Sluit(formulier, versie);
        Gewijzigd();
        return MaakVast(versie, nu);
    }

    /// <summary>Begins the next version with the answers of the one that holds, as far as the form still asks them.</summary>
    /// <param name="formulier">The form in the version that is published now.</param>
    /// <param name="door">Name of who begins it.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<DocumentversieBegonnen> NieuweVersie(Formulierdefinitie formulier, string door, DateTimeOffset nu)
    {
        if (InDeMaak is not null) return Documentregels.AlInDeMaak.Weiger();
        if (Geldend is not { } geldend) return Documentregels.NogNietKlaar.Weiger();
        if (formulier.Code != Formulier) throw new ArgumentException("Another form.", nameof(formulier));
        var versie = new Documentversie(versies.Max(v => v.Nummer) + 1, formulier.Versie, door, nu);
        var past = Antwoordlezer.Lees(formulier, geldend.Teksten()).Waarden.Select(w => w.Pad).ToHashSet();
        versie.NeemOver(geldend.Nu().Values.Where(a => past.Contains(a.Pad)));
        versies.Add(versie);
        Gewijzigd();
        return new DocumentversieBegonnen(Id, versie.Nummer, formulier.Versie);
    }

    /// <summary>Throws away the version that is being filled in. Nothing is wiped: it can be put back.</summary>
    public Uitkomst<DocumentversieWeggegooid> GooiWeg(string door, DateTimeOffset nu)
    {
        var invulbaar = Invulbaar();
        if (!invulbaar.Probeer(out var versie)) return Uitkomst<DocumentversieWeggegooid>.Geweigerd(invulbaar.Weigeringen);
        versie.GooiWeg(door, nu);
        Gewijzigd();
        return new DocumentversieWeggegooid(Id, versie.Nummer);
    }

    /// <summary>Puts back the version that was thrown away last, as long as no other is worked on.</summary>
    public Uitkomst<DocumentversieTeruggezet> ZetTerug()
    {
        if (InDeMaak is not null) return Documentregels.AlInDeMaak.Weiger();
        var weg = versies.MaxBy(v => v.Nummer);
        if (weg?.WeggegooidOp is null) return Documentregels.NietWeggegooid.Weiger();
        weg.ZetTerug();
        Gewijzigd();
        return new DocumentversieTeruggezet(Id, weg.Nummer);
    }

    private Uitkomst<Documentversie> Invulbaar() => Laatste switch
    {
        null => Documentregels.IsWeg.Weiger(),
        { Stand: Documentstand.TerTekening } => Documentregels.LigtTerTekening.Weiger(),
        { Stand: Documentstand.Concept } versie => versie,
        _ => Documentregels.LigtVast.Weiger(),
    };

    /// <summary>Done when everything that is asked is answered; otherwise what is missing, each at its path.</summary>
    private static Uitkomst IsVolledig(Formulierdefinitie formulier, Documentversie versie)
    {
        var volledig = Volledigheid.Van(formulier, versie.Teksten());
        return volledig.IsVolledig ? Uitkomst.Gelukt() : Uitkomst.Geweigerd([Documentregels.NietVolledig.Weiger(), .. volledig.Ontbreekt]);
    }

    /// <summary>Ends the answers to questions that are hidden now. Who signs, and who counts, sees only what was asked.</summary>
    private static void Sluit(Formulierdefinitie formulier, Documentversie versie)
    {
        var zicht = new Zichtbaarheid(formulier, versie.Teksten());
        versie.Eindig([.. versie.Nu().Values.Where(a => !zicht.ToontPad(a.Pad))]);
    }

    /// <summary>Makes a version final, and the one that held until now replaced. Whether that may is decided before.</summary>
    private DocumentVastgesteld MaakVast(Documentversie versie, DateTimeOffset nu)
    {
        Geldend?.Vervang();
        versie.MaakVast(nu);
        return new(Id, versie.Nummer, Formulier, versie.Formulierversie);
    }

    private void Hoort(Formulierdefinitie formulier, Documentversie versie)
    {
        if (formulier.Code != Formulier || formulier.Versie != versie.Formulierversie)
            throw new ArgumentException($"The document is filled in with version {versie.Formulierversie} of {Formulier}.", nameof(formulier));
    }
}
