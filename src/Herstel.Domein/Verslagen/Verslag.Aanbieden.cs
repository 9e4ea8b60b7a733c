using System.Security.Cryptography;
using System.Text;
using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Verslagen;

/// <summary>What is known of a recipient when the minutes are offered.</summary>
/// <param name="Genodigde">Who, on the list of the meeting.</param>
/// <param name="KanAanmelden">Can sign in to Spil.</param>
/// <param name="HeeftAdres">Has a mail address.</param>
public sealed record Ontvangfeiten(Guid Genodigde, bool KanAanmelden, bool HeeftAdres)
{
    /// <summary>How this person gets it when nobody chose.</summary>
    public Ontvangwijze Gewoon => KanAanmelden ? Ontvangwijze.Spil : HeeftAdres ? Ontvangwijze.Link : Ontvangwijze.Papier;
}

/// <content>Who gets the minutes, and how.</content>
public sealed partial class Verslag
{
    /// <summary>As many wrong codes close a link.</summary>
    public const int HoogstePogingen = 5;

    /// <summary>So many days a link works.</summary>
    public const int Linkdagen = 14;

    private readonly List<Ontvanger> ontvangers = [];

    /// <summary>When it was offered first.</summary>
    public DateTimeOffset? AangebodenOp { get; private set; }

    /// <summary>Who gets it. Filled when it is offered, and when somebody chose how a person gets it.</summary>
    public IReadOnlyList<Ontvanger> Ontvangers => ontvangers;

    /// <summary>The recipient; null for who is none (yet).</summary>
    public Ontvanger? OntvangerVan(Guid genodigde) => ontvangers.Find(o => o.GenodigdeId == genodigde);

    /// <summary>Chooses how somebody gets it and, for a guest, which kinds of data that person may read.</summary>
    /// <param name="overleg">The meeting, with who comes.</param>
    /// <param name="feiten">What is known of this person.</param>
    /// <param name="wijze">How.</param>
    /// <param name="bereik">For a guest: the kinds of data. Not asked for who is in the kring.</param>
    /// <param name="doorInwoner">The inwoner chose what the guest may read.</param>
    /// <param name="door">Who writes it down.</param>
    public Uitkomst<OntvangstGekozen> KiesOntvangst(Overleg overleg, Ontvangfeiten feiten, Ontvangwijze wijze, IReadOnlyList<Gegevenssoort> bereik, bool doorInwoner, Door door)
    {
        if (overleg.Zoek(feiten.Genodigde) is not { Komt: true } wie) return Verslagregels.OnbekendeOntvanger.Weiger();
        IReadOnlyList<Gegevenssoort> soorten = wie.PersoonId is null ? [.. bereik.Distinct().Order()] : [];
        var controle = new Controle()
            .Eis(Enum.IsDefined(wijze) && (wijze != Ontvangwijze.Spil || feiten.KanAanmelden), Verslagregels.GeenAanmelding, "Wijze")
            .Eis(wijze != Ontvangwijze.Link || feiten.HeeftAdres, Verslagregels.GeenAdres, "Wijze")
            .Eis(doorInwoner || soorten.SequenceEqual(OntvangerVan(wie.Id)?.Bereik ?? []), Verslagregels.InwonerBeslist, "DoorInwoner");
        if (!controle.IsGoed) return Uitkomst<OntvangstGekozen>.Geweigerd(controle.Weigeringen);
        Neem(wie.Id).Kies(wijze, soorten);
        Gewijzigd();
        return new OntvangstGekozen(Id, OverlegId, wie.Id, wijze, soorten, door.Persoon);
    }

    /// <summary>Offers it to everybody who comes and promised secrecy, each in the version that is for them. Also later, to who promised since.</summary>
    /// <param name="overleg">The meeting, with who comes and who promised.</param>
    /// <param name="zichten">What each of them may see.</param>
    /// <param name="feiten">What is known of each of them.</param>
    /// <param name="door">Who offers.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<VerslagAangeboden> BiedAan(Overleg overleg, IReadOnlyDictionary<Guid, Verslagzicht> zichten, IReadOnlyCollection<Ontvangfeiten> feiten, Door door, DateTimeOffset nu)
    {
        var controle = NietVast().Eis(notities.Count > 0, Verslagregels.NietsGeschreven);
        if (!controle.IsGoed) return Uitkomst<VerslagAangeboden>.Geweigerd(controle.Weigeringen);
        foreach (var notitie in notities)
        {
            if (overleg.Punten.FirstOrDefault(p => p.Id == notitie.PuntId) is { } punt) notitie.Volg(punt);
            if (Stand == Verslagstand.Concept) notitie.Bied();
        }

        var wie = overleg.Komenden.Where(g => OntvangerVan(g.Id)?.AangebodenOp is null && zichten.GetValueOrDefault(g.Id)?.Krijgt == true).ToList();
        foreach (var mens in wie)
        {
            if (OntvangerVan(mens.Id) is null) Neem(mens.Id).Kies(feiten.First(f => f.Genodigde == mens.Id).Gewoon, []);
            Neem(mens.Id).Bied(nu);
        }

        Stand = Verslagstand.Aangeboden;
        AangebodenOp ??= nu;
        Gewijzigd();
        return new VerslagAangeboden(Id, OverlegId, wie.ConvertAll(g => g.Id), door.Persoon);
    }

    /// <summary>Gives somebody a link; the one before it stops.</summary>
    public Uitkomst<VerslaglinkGemaakt> GeefLink(Guid genodigde, Verslaggeheim geheim, Guid? bericht, DateTimeOffset nu)
    {
        if (OntvangerVan(genodigde) is not { Wijze: Ontvangwijze.Link, AangebodenOp: not null } wie) return Verslagregels.OnbekendeOntvanger.Weiger();
        wie.Link(geheim, bericht, nu.AddDays(Linkdagen));
        Gewijzigd();
        return new VerslaglinkGemaakt(Id, OverlegId, genodigde);
    }

    /// <summary>Remembers which mail went to somebody.</summary>
    public void Verstuurd(Guid genodigde, Guid bericht) => OntvangerVan(genodigde)?.Bericht(bericht);

    /// <summary>Remembers that somebody saw it. The first time counts, and it is no change of the minutes.</summary>
    public void Gezien(Guid genodigde, DateTimeOffset nu) => OntvangerVan(genodigde)?.Geopend(nu);

    /// <summary>Stops a link.</summary>
    /// <param name="genodigde">Whose.</param>
    /// <param name="nietVoorMij">When who got it said that it is not for him or her; empty when who prepares the meeting stops it.</param>
    public Uitkomst<VerslaglinkGestopt> StopLink(Guid genodigde, DateTimeOffset? nietVoorMij)
    {
        if (OntvangerVan(genodigde) is not { Linkafdruk: not null } wie) return Verslagregels.GeenLink.Weiger();
        wie.StopLink(nietVoorMij);
        Gewijzigd();
        return new VerslaglinkGestopt(Id, OverlegId, genodigde, nietVoorMij is not null);
    }

    /// <summary>Compares the code that somebody typed with the right one. A wrong one is counted, and that has to be saved.</summary>
    /// <param name="genodigde">Whose link.</param>
    /// <param name="getypt">As typed; spaces do not matter.</param>
    /// <param name="code">The right code; empty when it cannot be read any more, and then nothing is right.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<Gebeurtenis> ProbeerCode(Guid genodigde, string? getypt, string code, DateTimeOffset nu)
    {
        if (OntvangerVan(genodigde) is not { } wie || !wie.LinkWerkt(nu)) return Verslagregels.GeenLink.Weiger();
        var cijfers = string.Concat((getypt ?? "").Where(char.IsAsciiDigit));
        if (cijfers.Length == 0) return Verslagregels.CodeOntbreekt.Bij("Code");
        Gewijzigd();
        if (code.Length == 0 || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(cijfers), Encoding.ASCII.GetBytes(code)))
            return new VerslagcodeVerkeerd(Id, OverlegId, genodigde, wie.Fout());
        wie.Geopend(nu);
        return new VerslaglinkGeopend(Id, OverlegId, genodigde);
    }

    /// <summary>Notes that somebody got it on paper.</summary>
    public Uitkomst<VerslagOpPapierGegeven> GeefOpPapier(Guid genodigde, Door door, DateTimeOffset nu)
    {
        if (OntvangerVan(genodigde) is not { AangebodenOp: not null } wie) return Verslagregels.OnbekendeOntvanger.Weiger();
        wie.OpPapier(nu);
        Gewijzigd();
        return new VerslagOpPapierGegeven(Id, OverlegId, genodigde, door.Persoon);
    }

    private Ontvanger Neem(Guid genodigde)
    {
        if (OntvangerVan(genodigde) is { } er) return er;
        var nieuw = new Ontvanger(genodigde);
        ontvangers.Add(nieuw);
        return nieuw;
    }
}
