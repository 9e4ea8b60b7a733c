using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Trajecten.TandemVormen;

/// <summary>Brings the dossier in line with a new tandem: who left ends, who came is involved.</summary>
internal static class Tandemwisseling
{
    public static Uitkomst<List<Gebeurtenis>> Voer(Inwonerdossier dossier, Tandem tandem, DateOnly vandaag, string door)
    {
        List<(PersoonId Persoon, Betrokkenheid Rol)> straks =
        [
            (tandem.Casusregisseur, Betrokkenheid.Casusregisseur),
            (tandem.Ervaringsdeskundige, Betrokkenheid.Ervaringsdeskundige),
        ];
        if (tandem.FamilieErvaringsdeskundige is { } familie) straks.Add((familie, Betrokkenheid.FamilieErvaringsdeskundige));

        var nu = dossier.Betrokkenen.Where(b => b.IsTandem && b.GeldtOp(vandaag)).ToList();
        // Who would have taken over a role that is given to another now, does not come.
        var straksAnders = dossier.Betrokkenen.Where(b => b.IsTandem && b.Vanaf > vandaag && b.KomtOfGeldt(vandaag) && !nu.Exists(n => n.Rol == b.Rol && straks.Contains((n.PersoonId, n.Rol)))).ToList();
        var gebeurtenissen = new List<Gebeurtenis>();
        var weigeringen = new List<Weigering>();
        void Neem<T>(Uitkomst<T> uitkomst) where T : Gebeurtenis
        {
            if (uitkomst.Probeer(out var gebeurtenis)) gebeurtenissen.Add(gebeurtenis);
            weigeringen.AddRange(uitkomst.Weigeringen);
        }

        foreach (var weg in straksAnders) Neem(dossier.Beeindig(weg.Id, vandaag));
        foreach (var weg in nu.Where(b => !straks.Contains((b.PersoonId, b.Rol)))) Neem(dossier.Beeindig(weg.Id, vandaag));
        foreach (var (persoon, rol) in straks.Where(s => !nu.Exists(b => (b.PersoonId, b.Rol) == s))) Neem(dossier.BetrekTandem(persoon, rol, vandaag, door));
        return weigeringen.Count > 0 ? Uitkomst<List<Gebeurtenis>>.Geweigerd([.. weigeringen.DistinctBy(w => w.Zin)]) : gebeurtenissen;
    }
}
