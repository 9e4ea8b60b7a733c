using System.Security.Cryptography;
using System.Text;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Uitnodigingen;

/// <summary>What the one who was invited says. Field names return in the refusals.</summary>
/// <param name="Persoon">Who joins.</param>
/// <param name="Geheimhouding">Promised secrecy.</param>
/// <param name="Tekst">Code of the promise, as it was shown.</param>
public sealed record Meedoeninvoer(PersoonId Persoon, bool Geheimhouding, string? Tekst);

/// <content>What the one who was invited does with it.</content>
public sealed partial class Uitnodiging
{
    /// <summary>Somebody opened it. The first time counts.</summary>
    public void Open(DateTimeOffset nu) => GeopendOp ??= nu;

    /// <summary>
    /// Compares the code that somebody typed with the code that who invited tells. A wrong one is counted, and that has to be saved: the answer
    /// is what happened, <see cref="IdentiteitBewezen"/> or <see cref="CodeVerkeerd"/>.
    /// </summary>
    /// <param name="getypt">As typed; spaces do not matter.</param>
    /// <param name="code">The right code; empty when it cannot be read any more, and then nothing is right.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<Gebeurtenis> ProbeerCode(string? getypt, string code, DateTimeOffset nu)
    {
        if (!IsBruikbaar(nu) || Bewijs != Identiteitsbewijs.Code) return Uitnodigingsregels.WerktNiet.Weiger();
        var cijfers = string.Concat((getypt ?? "").Where(char.IsAsciiDigit));
        if (cijfers.Length == 0) return Uitnodigingsregels.CodeOntbreekt.Bij("Code");
        Gewijzigd();
        if (code.Length > 0 && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(cijfers), Encoding.ASCII.GetBytes(code)))
        {
            BewezenOp = nu;
            return new IdentiteitBewezen(Id, DossierId, Bewijs);
        }

        (Pogingen, LaatstePoging) = (Pogingen + 1, nu);
        return new CodeVerkeerd(Id, DossierId, Pogingen, Pogingen >= HoogstePogingen);
    }

    /// <summary>The own organisation vouches for somebody who signed in just now: the same organisation and the address that was invited.</summary>
    public Uitkomst<IdentiteitBewezen> Bevestig(OrganisatieId? organisatie, string? email, DateTimeOffset nu)
    {
        if (!IsBruikbaar(nu) || Bewijs != Identiteitsbewijs.Organisatie) return Uitnodigingsregels.WerktNiet.Weiger();
        if (organisatie is null || organisatie != OrganisatieId || !string.Equals(email, Email, StringComparison.OrdinalIgnoreCase)) return Uitnodigingsregels.AnderePersoon.Weiger();
        BewezenOp = nu;
        Gewijzigd();
        return new IdentiteitBewezen(Id, DossierId, Bewijs);
    }

    /// <summary>The one who was invited does not want to. Asked of who showed to be that person: nobody else can say no for them.</summary>
    public Uitkomst<UitnodigingGeweigerd> Weiger(DateTimeOffset nu)
    {
        if (!IsBruikbaar(nu)) return Uitnodigingsregels.WerktNiet.Weiger();
        if (BewezenOp is null) return Uitnodigingsregels.NietBewezen.Weiger();
        GeweigerdOp = nu;
        Gewijzigd();
        return new UitnodigingGeweigerd(Id, DossierId);
    }

    /// <summary>Joins: from today on this person is involved, with the scope and the last day that were chosen; or decides for the inwoner.</summary>
    /// <param name="dossier">The dossier of this invitation, with all that decides: betrokkenen, afschermingen, vertegenwoordigers.</param>
    /// <param name="invoer">Who, and the promise.</param>
    /// <param name="nu">Now.</param>
    /// <returns>What happened in both.</returns>
    public Uitkomst<Meegedaan> DoeMee(Inwonerdossier dossier, Meedoeninvoer invoer, DateTimeOffset nu)
    {
        if (dossier.Id != DossierId) throw new ArgumentException("Another dossier.", nameof(dossier));
        var vandaag = nu.Datum();
        if (!IsBruikbaar(nu) || dossier.IsAfgeschermd(vandaag)) return Uitnodigingsregels.WerktNiet.Weiger();
        if (BewezenOp is null) return Uitnodigingsregels.NietBewezen.Weiger();
        var controle = new Controle()
            .Eis(invoer.Geheimhouding, Uitnodigingsregels.GeheimhoudingOntbreekt, nameof(invoer.Geheimhouding))
            .Eis(Geheimhoudingsteksten.Geef(invoer.Tekst) is not null, Uitnodigingsregels.TekstOnbekend, nameof(invoer.Geheimhouding))
            .Eis(!dossier.Betrokkenen.Any(b => b.PersoonId == invoer.Persoon && b.HoortErbijOp(vandaag)), Uitnodigingsregels.DoetAlMee);
        if (!controle.IsGoed) return Uitkomst<Meegedaan>.Geweigerd(controle.Weigeringen);
        var binnen = Binnen(dossier, invoer.Persoon, vandaag);
        if (!binnen.Probeer(out var gebeurd)) return Uitkomst<Meegedaan>.Geweigerd(binnen.Weigeringen);
        (MeegedaanOp, PersoonId, Geheimhouding) = (nu, invoer.Persoon, invoer.Tekst!);
        Gewijzigd();
        return new Meegedaan(gebeurd, new UitnodigingAangenomen(Id, DossierId, invoer.Persoon, Geheimhouding));
    }

    private Uitkomst<Gebeurtenis> Binnen(Inwonerdossier dossier, PersoonId persoon, DateOnly vandaag)
    {
        if (WordtVertegenwoordiger is { } id)
            return dossier.VerbindVertegenwoordiger(id, persoon, vandaag) is var verbonden && verbonden.Probeer(out var als) ? als : Uitkomst<Gebeurtenis>.Geweigerd(verbonden.Weigeringen);
        var betrokken = dossier.Betrek(new Betrekinvoer(persoon, Rol!.Value, Relatie, vandaag, Tot, Bereik, GekozenDoorInwoner: true, VertegenwoordigerId), VastgelegdDoor);
        return betrokken.Probeer(out var wie) ? wie : Uitkomst<Gebeurtenis>.Geweigerd(betrokken.Weigeringen);
    }
}

/// <summary>What happened when somebody joined.</summary>
/// <param name="InDossier">In the dossier: <see cref="PersoonBetrokken"/>, or <see cref="VertegenwoordigerVerbonden"/>.</param>
/// <param name="Aangenomen">With the invitation.</param>
public sealed record Meegedaan(Gebeurtenis InDossier, UitnodigingAangenomen Aangenomen);
