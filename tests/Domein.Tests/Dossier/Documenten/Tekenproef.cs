using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using static Spil.Domein.Tests.Dossier.Documenten.Proefformulier;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Documenten;

/// <summary>A form that is signed by the inwoner, by who takes part, and, when she likes, by a naaste.</summary>
internal static class Tekenproef
{
    public static readonly PersoonId Regisseur = PersoonId.Nieuw();
    public static readonly PersoonId Nadia = PersoonId.Nieuw();
    public static readonly DateTimeOffset Straks = Nu.AddHours(2);

    public static readonly Formulierdefinitie Belofte = new("belofte", 1, "Belofte",
        [new("een", "Een", "", [new("wat", Veldsoort.LangeTekst, "Wat beloof je?") { Verplicht = true }, new("dag", Veldsoort.Tekst, "Wanneer?")])])
    {
        Gegevens = [Gegevenssoort.Overeenkomst],
        Tekenaars =
        [
            new("inwoner", Formulierrol.Inwoner, true, [Tekenwijze.Scherm, Tekenwijze.Papier, Tekenwijze.Mondeling], "Ik ben het eens."),
            new("deelnemer", Formulierrol.Deelnemer, true, [Tekenwijze.Scherm, Tekenwijze.Papier], "Ik beloof het."),
            new("naaste", Formulierrol.Naaste, false, [Tekenwijze.Scherm], "Ik was erbij."),
        ],
    };

    public static readonly Gevraagde VanSamira = new("inwoner", Samira, "Samira el Idrissi");
    public static readonly Gevraagde VanMarjan = new("deelnemer", Regisseur, "Marjan de Boer");
    public static readonly Gevraagde VanNadia = new("naaste", Nadia, "Nadia el Idrissi");

    public static Document Ingevuld()
    {
        var document = EenDocument(Belofte);
        document.Vul(Belofte, [Waarde("wat", "Ik vertel niets door.")], ["wat"], 0, "Marjan", Nu).MoetLukken();
        return document;
    }

    /// <summary>Laid before these people.</summary>
    public static Document Voorgelegd(params Gevraagde[] gevraagden)
    {
        var document = Ingevuld();
        document.LegVoor(Belofte, gevraagden.Length > 0 ? gevraagden : [VanSamira, VanMarjan], Nu).MoetLukken();
        return document;
    }

    public static Handtekening Van(this Document document, string naam) => document.Versies[^1].Handtekeningen.Last(h => h.Naam.StartsWith(naam, StringComparison.Ordinal));

    public static Uitkomst<Ondertekening> Teken(this Document document, string naam, string? getypt = null, bool bevestigd = true, PersoonId? door = null, string? gelezen = null)
    {
        var wie = document.Van(naam);
        return document.TekenOpScherm(Belofte, wie.Id, door ?? wie.PersoonId, getypt ?? wie.Naam, bevestigd, gelezen ?? document.Versies[^1].Inhoudsmerk, Straks);
    }

    public static Document Getekend()
    {
        var document = Voorgelegd();
        document.Teken("Samira").MoetLukken();
        document.Teken("Marjan").MoetLukken();
        return document;
    }
}
