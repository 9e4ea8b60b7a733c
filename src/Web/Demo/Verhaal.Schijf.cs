using Spil.Herstel.Domein.Schijven;

namespace Spil.Web.Demo;

/// <summary>What somebody says about one area, in own words.</summary>
internal sealed record Woorden(Leefgebied Gebied, string Goed = "", string Mist = "", string Erbij = "", bool WilErover = false);

internal sealed partial class Verhaal
{
    /// <summary>A measurement by the inwoner.</summary>
    /// <param name="geleden">So many days ago.</param>
    /// <param name="moment">When in the traject.</param>
    /// <param name="cijfers">A number per area in the order of the disc; "-" for an area that is still empty.</param>
    /// <param name="samen">Who filled it in together with the inwoner; the inwoner alone when empty.</param>
    /// <param name="woorden">Own words, per area.</param>
    public Verhaal Meting(int geleden, Meetmoment moment, string cijfers, Mens? samen = null, params Woorden[] woorden)
    {
        metingen.Add(wereld.Neem(Herstel.Domein.Schijven.Meting.Start(traject, metingen.LastOrDefault(), wereld.Dag(geleden), moment, wereld.Vandaag)));
        return Vul(Beeldrol.Inwoner, inwoner, samen, geleden, cijfers, woorden);
    }

    /// <summary>Another voice beside it, on the last measurement.</summary>
    public Verhaal Stem(Mens wie, Beeldrol rol, int geleden, string cijfers, params Woorden[] woorden) => Vul(rol, wie, null, geleden, cijfers, woorden);

    private Verhaal Vul(Beeldrol rol, Mens wie, Mens? samen, int geleden, string cijfers, Woorden[] woorden)
    {
        var meting = metingen[^1];
        var gebieden = meting.Gebieden();
        var delen = cijfers.Split(' ');
        for (var i = 0; i < gebieden.Count; i++)
        {
            var gebied = gebieden[i].Gebied;
            var eigen = Array.Find(woorden, w => w.Gebied == gebied);
            int? cijfer = delen[i] == "-" ? null : int.Parse(delen[i], System.Globalization.CultureInfo.InvariantCulture);
            if (cijfer is null && eigen is null)
                continue;
            wereld.Neem(meting.VulIn(
                traject,
                new Beeldinvoer(gebied, rol, wie.Id, cijfer, Tekortbij(cijfer), eigen?.Goed, eigen?.Mist, eigen?.Erbij, eigen?.WilErover ?? false, samen is not null, 0),
                (samen ?? wie).Door,
                wereld.Moment(geleden)));
        }

        return this;
    }

    private static Tekort Tekortbij(int? cijfer) => cijfer switch
    {
        null => Tekort.Onbekend,
        <= 2 => Tekort.Dringend,
        <= 4 => Tekort.Veel,
        <= 6 => Tekort.Beetje,
        _ => Tekort.Niets,
    };
}
