using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Trajecten.TandemVormen;

/// <summary>Who is chosen, as it comes from the form.</summary>
public sealed class Tandemkeuze
{
    private static readonly Regel KiesCasusregisseur = new("HER-TFORM-001", "Kies een casusregisseur.");
    private static readonly Regel KiesErvaringsdeskundige = new("HER-TFORM-002", "Kies een ervaringsdeskundige.");
    private static readonly Regel KiesFamilie = new("HER-TFORM-003", "Kies iemand uit de lijst, of kies dat dit niet nodig is.");

    public string? Casusregisseur { get; set; }

    public string? Ervaringsdeskundige { get; set; }

    public string? FamilieErvaringsdeskundige { get; set; } = "";

    /// <summary>Code of the werkproces; empty for what fits the organisation of the casusregisseur.</summary>
    public string? Werkproces { get; set; }

    /// <summary>The tandem that was on the screen.</summary>
    public string? Gelezen { get; set; }

    public static Tandemkeuze Van(Traject traject, Tandem? nu) => new()
    {
        Gelezen = Stond(nu),
        Werkproces = traject.Tandem is null ? "" : traject.Werkprocescode,
        Casusregisseur = nu?.Casusregisseur.ToString(),
        Ervaringsdeskundige = nu?.Ervaringsdeskundige.ToString(),
        FamilieErvaringsdeskundige = nu?.FamilieErvaringsdeskundige?.ToString() ?? "",
    };

    /// <summary>True when somebody else formed or changed the tandem since this form was opened.</summary>
    public bool IsVerouderd(Tandem? nu) => (Gelezen ?? "") != Stond(nu);

    /// <summary>The persons who were chosen, or what still has to be.</summary>
    /// <param name="bestaat">True when there is somebody with this role and id.</param>
    public Uitkomst<(PersoonId Casusregisseur, PersoonId Ervaringsdeskundige, PersoonId? Familie)> Lees(Func<Rol, PersoonId, bool> bestaat)
    {
        var weigeringen = new List<Weigering>();
        PersoonId? Kies(string? waarde, Rol rol, Regel regel, string veld)
        {
            if (Guid.TryParse(waarde, out var id) && bestaat(rol, new(id))) return new(id);
            weigeringen.Add(regel.Bij(veld));
            return null;
        }

        var casusregisseur = Kies(Casusregisseur, Rol.Casusregisseur, KiesCasusregisseur, nameof(Casusregisseur));
        var ervaringsdeskundige = Kies(Ervaringsdeskundige, Rol.Ervaringsdeskundige, KiesErvaringsdeskundige, nameof(Ervaringsdeskundige));
        var familie = string.IsNullOrEmpty(FamilieErvaringsdeskundige) ? null
            : Kies(FamilieErvaringsdeskundige, Rol.FamilieErvaringsdeskundige, KiesFamilie, nameof(FamilieErvaringsdeskundige));
        return weigeringen.Count > 0
            ? Uitkomst<(PersoonId, PersoonId, PersoonId?)>.Geweigerd(weigeringen)
            : (casusregisseur!.Value, ervaringsdeskundige!.Value, familie);
    }

    private static string Stond(Tandem? tandem) =>
        tandem is null ? "" : $"{tandem.Casusregisseur} {tandem.Ervaringsdeskundige} {tandem.FamilieErvaringsdeskundige}";

    /// <summary>The refusals of the domain, which names its own arguments, at the fields of this form.</summary>
    public static Uitkomst MetVelden(Uitkomst uitkomst) => Uitkomst.Van([.. uitkomst.Weigeringen.Select(w => w with
    {
        Veld = w.Veld switch
        {
            "ervaringsdeskundige" => nameof(Ervaringsdeskundige),
            "familieErvaringsdeskundige" => nameof(FamilieErvaringsdeskundige),
            _ => "",
        },
    })]);
}
