using Spil.Dossier.Domein.Invoer;
using Spil.Kern;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Domein.Onderzoeken;

/// <summary>Who lives there, which rooms, whether somebody came to look, and whether it is known who the inwoner is.</summary>
/// <param name="Mensen">How many people live there.</param>
/// <param name="Huisgenoten">Who they are; may be empty for who lives alone.</param>
/// <param name="KamersInGebruik">Rooms besides the base (kitchen, living room, sanitary rooms and one bedroom) that are in use as a bedroom.</param>
/// <param name="KamersNietInGebruik">Rooms besides the base that are not permanently used as a bedroom.</param>
/// <param name="Huisbezoek">Whether somebody came to look.</param>
/// <param name="HuisbezoekOp">On which day.</param>
/// <param name="WaaromGeenBezoek">Why it was not needed.</param>
/// <param name="IdentiteitVastgesteld">Who the inwoner is was established (Wmo 2015 art. 2.3.4).</param>
public sealed record Woonsituatie(int Mensen, string Huisgenoten, int KamersInGebruik, int KamersNietInGebruik, bool Huisbezoek, DateOnly? HuisbezoekOp, string WaaromGeenBezoek,
    bool IdentiteitVastgesteld);

/// <summary>As it was typed. Names return as field in the refusals.</summary>
/// <param name="Mensen">See <see cref="Woonsituatie"/>.</param>
/// <param name="Huisgenoten">See <see cref="Woonsituatie"/>.</param>
/// <param name="KamersInGebruik">See <see cref="Woonsituatie"/>.</param>
/// <param name="KamersNietInGebruik">See <see cref="Woonsituatie"/>.</param>
/// <param name="Huisbezoek">See <see cref="Woonsituatie"/>.</param>
/// <param name="HuisbezoekOp">See <see cref="Woonsituatie"/>.</param>
/// <param name="WaaromGeenBezoek">See <see cref="Woonsituatie"/>.</param>
/// <param name="IdentiteitVastgesteld">See <see cref="Woonsituatie"/>.</param>
public sealed record Wooninvoer(int? Mensen, string? Huisgenoten, int? KamersInGebruik, int? KamersNietInGebruik, bool? Huisbezoek, DateOnly? HuisbezoekOp, string? WaaromGeenBezoek,
    bool IdentiteitVastgesteld);

/// <summary>The dwelling, the report and what the inwoner says of it.</summary>
public sealed partial class Onderzoek
{
    private const int Meest = 20;

    /// <summary>Writes down who lives there, which rooms there are, the visit and the identity.</summary>
    /// <param name="invoer">As it was typed.</param>
    /// <param name="gelezenVersie">The <see cref="WoningVersie"/> that was on the screen: somebody else's newer text is never overwritten.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public Uitkomst<WoningVastgelegd> LegWoningVast(Wooninvoer invoer, int gelezenVersie, DateOnly vandaag)
    {
        var bezoek = invoer.Huisbezoek == true;
        var controle = Open().Eis(gelezenVersie == WoningVersie, Onderzoeksregels.Verouderd)
            .Eis(invoer.Mensen is >= 1 and <= Meest, Onderzoeksregels.AantalMensen, nameof(invoer.Mensen))
            .Eis(invoer.KamersInGebruik is >= 0 and <= Meest, Onderzoeksregels.AantalKamers, nameof(invoer.KamersInGebruik))
            .Eis(invoer.KamersNietInGebruik is >= 0 and <= Meest, Onderzoeksregels.AantalKamers, nameof(invoer.KamersNietInGebruik))
            .Eis(invoer.Huisbezoek is not null, Onderzoeksregels.HuisbezoekOntbreekt, nameof(invoer.Huisbezoek))
            .Eis(!bezoek || invoer.HuisbezoekOp is not null, Onderzoeksregels.BezoekdagOntbreekt, nameof(invoer.HuisbezoekOp))
            .Eis(!bezoek || invoer.HuisbezoekOp is null || invoer.HuisbezoekOp <= vandaag, Onderzoeksregels.InToekomst, nameof(invoer.HuisbezoekOp));
        var huisgenoten = controle.Tekst(invoer.Huisgenoten, nameof(invoer.Huisgenoten), Invoerregels.LangeTekst);
        var waarom = controle.Tekst(bezoek ? "" : invoer.WaaromGeenBezoek, nameof(invoer.WaaromGeenBezoek), Invoerregels.LangeTekst,
            invoer.Huisbezoek == false ? Onderzoeksregels.WaaromGeenBezoek : null);
        if (!controle.IsGoed) return Uitkomst<WoningVastgelegd>.Geweigerd(controle.Weigeringen);
        Woning = new(invoer.Mensen!.Value, huisgenoten, invoer.KamersInGebruik!.Value, invoer.KamersNietInGebruik!.Value, bezoek, bezoek ? invoer.HuisbezoekOp : null, waarom, invoer.IdentiteitVastgesteld);
        WoningVersie++;
        Gewijzigd();
        return new WoningVastgelegd(Id);
    }

    /// <summary>What is still needed before the report can be given.</summary>
    public Uitkomst KanGeven() => Uitkomst.Van(Open()
        .Eis(NogNodig().Count == 0, Onderzoeksregels.NogNietAf)
        .Eis(Woning is not null, Onderzoeksregels.HuisbezoekOntbreekt, zin: "Vul eerst in wie er wonen en of er een huisbezoek was.")
        .Eis(Woning?.IdentiteitVastgesteld != false, Onderzoeksregels.IdentiteitOntbreekt).Weigeringen);

    /// <summary>Gives the report to the inwoner (Wmo 2015 art. 2.3.2 lid 8). From then on the onderzoek does not change.</summary>
    public Uitkomst<OnderzoekAfgerond> GeefVerslag(Melding melding, DateOnly vandaag, string door)
    {
        if (melding.Id != MeldingId) throw new ArgumentException("The onderzoek belongs to another melding.", nameof(melding));
        var kan = KanGeven();
        if (!kan.IsGelukt) return Uitkomst<OnderzoekAfgerond>.Geweigerd(kan.Weigeringen);
        if (!melding.Loopt) return Meldregels.Gesloten.Weiger();
        (GegevenOp, GegevenDoor) = (vandaag, door);
        Gewijzigd();
        return melding.KrijgVerslag(vandaag);
    }

    /// <summary>The inwoner says whether it is right, with remarks, and signs with a name; or <paramref name="namens"/> does. The remarks stand with the report, whatever they are.</summary>
    public Uitkomst<VerslagBeantwoord> Reageer(bool? akkoord, string? opmerking, string? handtekening, DateOnly vandaag, string namens = "")
    {
        var controle = new Controle().Eis(GegevenOp is not null, Onderzoeksregels.GeenVerslag).Eis(ReactieOp is null, Onderzoeksregels.AlGereageerd)
            .Eis(akkoord is not null, Onderzoeksregels.AkkoordOntbreekt, nameof(akkoord));
        var tekst = controle.Tekst(opmerking, nameof(opmerking), Invoerregels.LangeTekst, akkoord == false ? Onderzoeksregels.OpmerkingOntbreekt : null);
        var naam = controle.Regel(handtekening, nameof(handtekening), Invoerregels.KorteTekst, Onderzoeksregels.NaamOntbreekt);
        if (!controle.IsGoed) return Uitkomst<VerslagBeantwoord>.Geweigerd(controle.Weigeringen);
        (ReactieOp, Akkoord, Opmerking, Handtekening, ReactieNamens) = (vandaag, akkoord, tekst, naam, namens);
        Gewijzigd();
        return new VerslagBeantwoord(Id, akkoord!.Value, vandaag);
    }
}
