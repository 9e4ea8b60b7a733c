using Spil.Kern;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Bezwaren;

/// <summary>What an objection says, in words for the consulent.</summary>
public static class Bezwaarwoorden
{
    /// <summary>Where a consulent reads the letter with the decision that was objected to.</summary>
    public static string Brief(Besluit besluit) => besluit.HerindicatieId is { } herindicatie ? $"/wmo/herindicaties/{herindicatie}/besluit/brief" : $"/wmo/meldingen/{besluit.MeldingId}/besluit/brief";

    public static string Naam(this Bezwaarwijze wijze) => wijze switch
    {
        Bezwaarwijze.Brief => "met een brief",
        Bezwaarwijze.Balie => "aan de balie",
        _ => "in Mijn Spil",
    };

    public static string Naam(this Bezwaaruitkomst uitkomst) => uitkomst switch
    {
        Bezwaaruitkomst.Gegrond => "Gegrond",
        Bezwaaruitkomst.DeelsGegrond => "Deels gegrond",
        Bezwaaruitkomst.Ongegrond => "Ongegrond",
        Bezwaaruitkomst.NietOntvankelijk => "Niet-ontvankelijk",
        _ => "Ingetrokken",
    };

    public static string Naam(this Nietgehoord waarom) => waarom switch
    {
        Nietgehoord.KennelijkNietOntvankelijk => "het is duidelijk dat het bezwaar niet beoordeeld kan worden",
        Nietgehoord.KennelijkOngegrond => "het is duidelijk dat het bezwaar niet klopt",
        Nietgehoord.ZietAf => "wie bezwaar maakte, wil dat niet",
        Nietgehoord.ReageertNiet => "wie bezwaar maakte, liet niet op tijd weten dat te willen",
        _ => "wie bezwaar maakte, krijgt helemaal gelijk",
    };

    public static string Naam(this Tijdigheid tijdigheid) => tijdigheid switch
    {
        Tijdigheid.OpTijd => "Op tijd",
        Tijdigheid.OpTijdPerPost => "Op tijd: op tijd op de post gedaan en binnen een week binnen",
        _ => "Te laat",
    };

    /// <summary>Where it stands, in a few words.</summary>
    public static string Stand(Bezwaar b) => b switch
    {
        { Uitkomst: { } uitkomst } => uitkomst.Naam(),
        { BehandelaarId: null } => "Nog niet opgepakt",
        { WachtOpAanvulling: true } => "Wacht op aanvulling",
        { HorenKlaar: true, VerdaagdOp: not null } => "Gehoord, verdaagd",
        { HorenKlaar: true } => "Klaar om te beslissen",
        { VerdaagdOp: not null } => "Verdaagd",
        { HoorzittingOp: not null } => "Hoorzitting gepland",
        _ => "In behandeling",
    };

    /// <summary>How the term that runs stands today; the penalty when there is one.</summary>
    public static Termijnbeeld Termijn(Bezwaar b, DateOnly vandaag)
    {
        if (b.BeslistOp is { } op)
        {
            return b.Dwangsom?.VaststellenUiterlijk(vandaag) is { } vast && b.DwangsomVastgesteldOp is null
                ? Termijnbeeld.Van(vast, vandaag, "Stel de dwangsom vast") : new(Dringend.OpKoers, b.Uitkomst!.Value.Naam(), $"{b.Uitkomst!.Value.Naam()} op {op.InZin(vandaag)}.");
        }

        if (b.Dwangsom is not { } dwangsom) return Termijnbeeld.Van(b.BeslisUiterlijk, vandaag, "Beslis");
        return dwangsom.IsVerschuldigd(vandaag)
            ? new(Dringend.TeLaat, $"Dwangsom {dwangsom.Verschuldigd(vandaag)}", $"De gemeente is in gebreke sinds {dwangsom.EersteDag.InZin(vandaag)}. De dwangsom is nu {dwangsom.Verschuldigd(vandaag)}. Beslis zo snel mogelijk.")
            : Termijnbeeld.Van(dwangsom.BeslisUiterlijk, vandaag, "Er is een ingebrekestelling. Beslis zonder dwangsom");
    }

    /// <summary>The colour of that.</summary>
    public static string Kleur(Termijnbeeld beeld, bool loopt) => beeld.Dringend switch { Dringend.TeLaat => "fout", Dringend.NuNodig => "let", _ => loopt ? "goed" : "neutraal" };

    /// <summary>"Greet Molenaar" or "Jan Bakker, voor de inwoner".</summary>
    public static string Maker(Bezwaar b) => b.Maker == Bezwaarmaker.Vertegenwoordiger ? $"{b.MakerNaam}, voor de inwoner" : "de inwoner";
}
