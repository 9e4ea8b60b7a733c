using Spil.Dossier.Domein.Invoer;
using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Kern;

namespace Spil.Wmo.Domein.Toewijzingen;

/// <summary>Whether a message may be sent, and whether one that comes in belongs here.</summary>
public static class Berichtkeur
{
    /// <summary>Whether there is something to assign, and whether it can be said to whom.</summary>
    /// <param name="stappen">What has to be told.</param>
    /// <param name="partijen">The codes; null when one is missing.</param>
    /// <param name="inwoner">The client.</param>
    /// <param name="verzoekIsOpen">False when it would answer a request that has its answer.</param>
    public static Uitkomst Verzenden(IReadOnlyList<Toewijsstap> stappen, Berichtpartijen? partijen, Persoon inwoner, bool verzoekIsOpen) => Uitkomst.Van(new Controle()
        .Eis(stappen.Count > 0, Toewijzingregels.NietsToeTeWijzen)
        .Eis(partijen is not null, Toewijzingregels.CodeOntbreekt)
        .Eis(inwoner.Bsn is not null, Toewijzingregels.BsnOntbreekt)
        .Eis(verzoekIsOpen, Toewijzingregels.AlBeantwoord, "AntwoordOp").Weigeringen);

    /// <summary>A message that breaks a rule of the standard is not sent.</summary>
    public static Uitkomst Klopt(IReadOnlyList<Berichtfout> fouten) =>
        Uitkomst.Van([.. fouten.Select(f => Toewijzingregels.BerichtKloptNiet.Weiger($"{f.Zin} ({f.Code}, {f.Pad.Split('/')[^1]})"))]);

    /// <summary>Whether a message that comes in is of a provider of this inwoner, about this inwoner, and new.</summary>
    /// <param name="bericht">The message.</param>
    /// <param name="inwoner">The inwoner of the dossier.</param>
    /// <param name="bekend">It comes from a provider of this inwoner and is for this municipality.</param>
    /// <param name="nieuw">It did not come in before.</param>
    /// <param name="verstuurd">The assignment that it answers was sent from this dossier to this provider; true for a message that answers none.</param>
    public static Uitkomst Lezen(IBericht bericht, Persoon inwoner, bool bekend, bool nieuw, bool verstuurd = true)
    {
        if (bericht is Wmo301 or Wmo319) return Toewijzingregels.AndereKant.Bij("Bestand");
        if (bericht is not Wmo302 { Client: null } && (inwoner.Bsn is null || Bsn(bericht) != inwoner.Bsn.Voluit())) return Toewijzingregels.AndereInwoner.Bij("Bestand");
        if (!bekend) return Toewijzingregels.AndereAfzender.Bij("Bestand");
        if (!verstuurd) return Toewijzingregels.OnbekendeToewijzing.Bij("Bestand");
        return nieuw ? Uitkomst.Gelukt() : Toewijzingregels.AlOntvangen.Bij("Bestand");
    }

    /// <summary>Whether a request may be answered in this way.</summary>
    /// <param name="verzoekIsOpen">The request has no answer yet.</param>
    /// <param name="partijen">The codes; null when one is missing.</param>
    /// <param name="antwoord">Looked into (2) or refused (1), as iWmo says it.</param>
    /// <param name="reden">Why it is refused.</param>
    public static Uitkomst Antwoorden(bool verzoekIsOpen, Berichtpartijen? partijen, string? antwoord, string? reden)
    {
        if (!verzoekIsOpen) return Toewijzingregels.AlBeantwoord.Weiger();
        return Uitkomst.Van(new Controle()
            .Eis(partijen is not null, Toewijzingregels.CodeOntbreekt)
            .Eis(antwoord is Codes.Afgewezen or Codes.InOnderzoek, Toewijzingregels.AntwoordOntbreekt, "Antwoord")
            .Eis(antwoord != Codes.Afgewezen || (reden is not null && Codes.RedenenAfwijzing.ContainsKey(reden)), Toewijzingregels.AfwijzingZonderReden, "Reden").Weigeringen);
    }

    private static string? Bsn(IBericht bericht) => bericht switch
    {
        Wmo302 b => b.Client?.Bsn,
        Wmo305 b => b.Client.Bsn,
        Wmo307 b => b.Client.Bsn,
        Wmo315 b => b.Client.Bsn,
        Wmo317 b => b.Client.Bsn,
        _ => null, // A 323 is about more people than one.
    };
}
