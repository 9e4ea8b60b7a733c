using Spil.Dossier.Domein.Invoer;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <content>Who comes: only with the ok of the inwoner.</content>
public sealed partial class Overleg
{
    private readonly List<Genodigde> genodigden = [];

    /// <summary>Everybody who was proposed, the inwoner first.</summary>
    public IReadOnlyList<Genodigde> Genodigden => genodigden;

    /// <summary>The inwoner on the list.</summary>
    public Genodigde Inwoner => genodigden.Find(g => g.IsInwoner)!;

    /// <summary>Who comes, as far as the inwoner is concerned.</summary>
    public IReadOnlyList<Genodigde> Komenden => [.. genodigden.Where(g => g.Komt).OrderBy(g => !g.IsInwoner).ThenBy(g => g.Naam, StringComparer.Ordinal)];

    /// <summary>Somebody on the list; null when there is none with this id.</summary>
    public Genodigde? Zoek(Guid genodigde) => genodigden.Find(g => g.Id == genodigde);

    /// <summary>This person on the list; null for who is not on it.</summary>
    public Genodigde? Zoek(PersoonId persoon) => genodigden.Find(g => g.PersoonId == persoon);

    /// <summary>Somebody is proposed.</summary>
    public Uitkomst<GenodigdeVoorgesteld> Stel(Genodigdeinvoer invoer)
    {
        var controle = NogNietGehouden();
        var naam = controle.Regel(invoer.Naam, nameof(invoer.Naam), Invoerregels.KorteTekst, Overlegregels.NaamOntbreekt);
        var rol = controle.Regel(invoer.Rol, nameof(invoer.Rol), Invoerregels.KorteTekst);
        var email = controle.Email(invoer.Email, nameof(invoer.Email));
        controle.Eis(!genodigden.Exists(g => invoer.Persoon is { } wie ? g.PersoonId == wie : g.PersoonId is null && string.Equals(g.Naam, naam, StringComparison.OrdinalIgnoreCase)),
            Overlegregels.AlGenodigd, invoer.Persoon is null ? nameof(invoer.Naam) : nameof(invoer.Persoon));
        if (!controle.IsGoed) return Uitkomst<GenodigdeVoorgesteld>.Geweigerd(controle.Weigeringen);
        var nieuw = new Genodigde(invoer.Persoon, naam, rol, invoer.IsProfessional, invoer.Persoon is null ? email : "", false);
        genodigden.Add(nieuw);
        Gewijzigd();
        return new GenodigdeVoorgesteld(Id, nieuw.Id, nieuw.PersoonId);
    }

    /// <summary>
    /// The inwoner says whether somebody comes; the tandem may write down that the inwoner did. Who is not wanted any more sees nothing from
    /// that moment on, and a personal link stops. No reason is asked.
    /// </summary>
    public Uitkomst<GenodigdeBeslist> Beslis(Guid genodigde, bool komt, bool doorInwoner, Door door)
    {
        if (Zoek(genodigde) is not { } wie) return Overlegregels.OnbekendeGenodigde.Weiger();
        var stand = komt ? Genodigdestand.Akkoord : Genodigdestand.NietGewenst;
        var controle = Open().Eis(!wie.IsInwoner, Overlegregels.InwonerHoortErbij)
            .Eis(wie.IsInwoner || wie.Stand != stand, Overlegregels.AlBesloten)
            .Eis(doorInwoner, Overlegregels.InwonerBeslist, nameof(doorInwoner));
        if (!controle.IsGoed) return Uitkomst<GenodigdeBeslist>.Geweigerd(controle.Weigeringen);
        wie.Beslis(stand, door.Naam);
        if (!komt && VoorzitterId == genodigde) VoorzitterId = null;
        Gewijzigd();
        return new GenodigdeBeslist(Id, genodigde, stand, door.Persoon);
    }

    /// <summary>Who does not take part any more in the kring, does not come either.</summary>
    /// <returns>What happened; null when this person was not coming, or it does not take place at all.</returns>
    public GenodigdeBeslist? Vervalt(Guid genodigde)
    {
        if (Stand == Overlegstand.Afgezegd || Zoek(genodigde) is not { IsInwoner: false, Stand: not Genodigdestand.NietGewenst } wie) return null;
        wie.Beslis(Genodigdestand.NietGewenst, "");
        Gewijzigd();
        return new(Id, genodigde, Genodigdestand.NietGewenst, InwonerId);
    }

    /// <summary>Writes down the talk with somebody beforehand. It belongs to who wrote it and to the inwoner; nobody else reads or changes it.</summary>
    public Uitkomst<VoorgesprekOpgeschreven> Spreek(Guid genodigde, DateOnly op, string? tekst, Door door, DateOnly vandaag)
    {
        if (Zoek(genodigde) is not { } wie) return Overlegregels.OnbekendeGenodigde.Weiger();
        var controle = Open().Eis(op <= vandaag, Overlegregels.GesprekInToekomst, "Op")
            .Eis(wie.VoorgesprekDoorId is null || wie.VoorgesprekDoorId == door.Persoon, Overlegregels.GesprekVanAnder, "Tekst");
        var woorden = controle.Tekst(tekst, "Tekst", Invoerregels.LangeTekst, Overlegregels.GesprekLeeg);
        if (!controle.IsGoed) return Uitkomst<VoorgesprekOpgeschreven>.Geweigerd(controle.Weigeringen);
        wie.Spreek(op, door, woorden);
        Gewijzigd();
        return new VoorgesprekOpgeschreven(Id, genodigde, door.Persoon);
    }
}
