using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <content>Walking through the agenda, with the minutes that each point really took.</content>
public sealed partial class Overleg
{
    /// <summary>The point people are at, or ended with; empty before the meeting and with an empty agenda.</summary>
    public Guid? HuidigPuntId { get; private set; }

    /// <summary>Since when the clock of that point runs; empty while it stands still.</summary>
    public DateTimeOffset? KlokSinds { get; private set; }

    /// <summary>The point people are at while the meeting goes on.</summary>
    public Agendapunt? HuidigPunt => Loopt ? punten.Find(p => p.Id == HuidigPuntId) : null;

    /// <summary>The point people are at is for the inwoner and the near ones only; professionals see only that.</summary>
    public bool IsPriveTijd => HuidigPunt?.Zicht == Agendazicht.ZonderProfessionals;

    /// <summary>How long a point really took, up to now.</summary>
    public TimeSpan Besteed(Agendapunt punt, DateTimeOffset nu) =>
        TimeSpan.FromSeconds(punt.BesteedSeconden) + (punt.Id == HuidigPuntId && KlokSinds is { } sinds && nu > sinds ? nu - sinds : TimeSpan.Zero);

    /// <summary>On to the next point.</summary>
    /// <param name="gelezen">The point that was on the screen: who pressed on an older screen does not skip one.</param>
    /// <param name="magUitPrive">Who presses is in private time, or the inwoner said that it is over.</param>
    /// <param name="nu">Now.</param>
    public Uitkomst<AgendapuntBegonnen> Volgende(Guid? gelezen, bool magUitPrive, DateTimeOffset nu) => Ga(gelezen, Buur(1), magUitPrive, nu);

    /// <summary>Back to the point before.</summary>
    public Uitkomst<AgendapuntBegonnen> Vorige(Guid? gelezen, bool magUitPrive, DateTimeOffset nu) => Ga(gelezen, Buur(-1), magUitPrive, nu);

    /// <summary>To a point of one's own choice.</summary>
    public Uitkomst<AgendapuntBegonnen> GaNaar(Guid? gelezen, Guid punt, bool magUitPrive, DateTimeOffset nu) =>
        punten.Find(p => p.Id == punt) is { } naar ? Ga(gelezen, naar, magUitPrive, nu) : Overlegregels.OnbekendPunt.Weiger();

    private Uitkomst<AgendapuntBegonnen> Ga(Guid? gelezen, Agendapunt? naar, bool magUitPrive, DateTimeOffset nu)
    {
        var controle = NuBezig();
        if (controle.IsGoed)
            controle.Eis(Stand != Overlegstand.Gepauzeerd, Verloopregels.IsPauze).Eis(!InVeiligheid, Verloopregels.EerstVeiligheid)
                .Eis(gelezen == HuidigPuntId, Verloopregels.PuntVeranderd);
        if (controle.IsGoed) controle.Eis(naar is not null && naar.Id != HuidigPuntId, Verloopregels.GeenAnderPunt).Eis(!IsPriveTijd || magUitPrive, Verloopregels.PriveTijd, nameof(magUitPrive));
        if (!controle.IsGoed) return Uitkomst<AgendapuntBegonnen>.Geweigerd(controle.Weigeringen);
        Naar(naar, nu);
        Gewijzigd();
        return new AgendapuntBegonnen(Id, naar!.Id);
    }

    private Agendapunt? Buur(int stap)
    {
        var plek = punten.Find(p => p.Id == HuidigPuntId)?.Volgorde + stap ?? 1;
        return punten.Find(p => p.Volgorde == plek);
    }

    private void Naar(Agendapunt? punt, DateTimeOffset nu)
    {
        Tel(nu);
        HuidigPuntId = punt?.Id;
        punt?.Begin();
        ZetKlok(nu);
    }

    // The clock runs while people are at a point: not in a pause, not while they talk about safety, not afterwards.
    private void ZetKlok(DateTimeOffset nu)
    {
        Tel(nu);
        KlokSinds = Stand == Overlegstand.Bezig && !InVeiligheid && HuidigPuntId is not null ? nu : null;
    }

    private void Tel(DateTimeOffset nu)
    {
        if (KlokSinds is { } sinds && nu > sinds) punten.Find(p => p.Id == HuidigPuntId)?.Tel((int)(nu - sinds).TotalSeconds);
        KlokSinds = null;
    }
}
