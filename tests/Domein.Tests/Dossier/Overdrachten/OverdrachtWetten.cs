using FsCheck;
using FsCheck.Fluent;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Overdrachten;

/// <summary>Whatever is proposed, taken, refused, taken back or not wanted, in whatever order and on whatever day.</summary>
public sealed class OverdrachtWetten
{
    private const int Dagen = 40;
    private static readonly Collega[] Mensen = [.. Enumerable.Range(0, 4).Select(i => new Collega(PersoonId.Nieuw(), $"Collega {i}", null))];

    private static readonly Gen<List<(int Stap, int Later, int Wie, int Over)>> Verhalen =
        (from stap in Gen.Choose(0, 8)
         from later in Gen.Choose(0, 6)
         from wie in Gen.Choose(0, 3)
         from over in Gen.Choose(0, 9)
         select (stap, later, wie, over)).ListOf().Select(l => l.Take(14).ToList());

    // Exactly one person holds the role on every day: never nobody, never two who write.
    [Fact]
    public void Op_elke_dag_heeft_precies_een_persoon_de_rol() => Wet.Geldt(Verhalen, verhaal =>
    {
        foreach (var rol in new[] { Betrokkenheid.Casusregisseur, Betrokkenheid.Professional })
        {
            var dossier = Begin(rol);
            var overdrachten = new List<Overdracht>();
            var dag = Vandaag;
            foreach (var (stap, later, wie, over) in verhaal)
            {
                dag = dag.AddDays(later);
                Speel(dossier, overdrachten, stap, dag, Mensen[wie], over);
                if (!Klopt(dossier, rol)) return false;
            }
        }

        return true;
    });

    // Who only reads along never writes, and what was not agreed or was taken back shows nothing.
    [Fact]
    public void Wie_nog_niet_aan_de_beurt_is_schrijft_niets() => Wet.Geldt(Verhalen, verhaal =>
    {
        var dossier = Begin(Betrokkenheid.Casusregisseur);
        var overdrachten = new List<Overdracht>();
        var dag = Vandaag;
        foreach (var (stap, later, wie, over) in verhaal)
        {
            dag = dag.AddDays(later);
            Speel(dossier, overdrachten, stap, dag, Mensen[wie], over);
        }

        return Enumerable.Range(0, Dagen * 3).Select(d => Vandaag.AddDays(d)).All(d => Mensen.All(m =>
        {
            var zelf = dossier.Betrokkenen.Any(b => b.PersoonId == m.Persoon && b.GeldtOp(d));
            var leest = overdrachten.Any(o => o.NaarId == m.Persoon && o.Stand == Overdrachtstand.Afgesproken && o.VerteldOp <= d && d < o.Ingang);
            return dossier.MagSchrijven(m.Persoon, Gegevenssoort.Plan, d) == zelf && (!dossier.MagZien(m.Persoon, Gegevenssoort.Plan, d) || zelf || leest);
        }));
    });

    private static bool Klopt(Inwonerdossier dossier, Betrokkenheid rol) =>
        Enumerable.Range(0, Dagen * 3).Select(d => Vandaag.AddDays(d)).All(d => dossier.Betrokkenen.Count(b => b.Rol == rol && b.GeldtOp(d)) == 1);

    private static Inwonerdossier Begin(Betrokkenheid rol)
    {
        var dossier = EenDossier(Toestemmingsdoel.Deelname, Toestemmingsdoel.DelenMetKring);
        if (rol == Betrokkenheid.Casusregisseur) dossier.BetrekTandem(Mensen[0].Persoon, rol, Start, "Fleur").MoetLukken();
        else dossier.Betrek(Naaste(Mensen[0].Persoon, Gegevenssoort.Plan) with { Rol = rol, Relatie = "wijkteam" }, "Marjan").MoetLukken();
        return dossier;
    }

    private static void Speel(Inwonerdossier dossier, List<Overdracht> overdrachten, int stap, DateOnly dag, Collega wie, int over)
    {
        var nu = dag.Moment(new(9, 0));
        if (stap < 2)
        {
            // Only one is open at a time, as the database sees to.
            if (overdrachten.Exists(o => o.KanTerug(dag))) return;
            var houder = dossier.Betrokkenen.Last(b => b.Rol != Betrokkenheid.Inwoner && b.GeldtOp(dag));
            var van = Mensen.Single(m => m.Persoon == houder.PersoonId);
            if (Overdracht.StelVoor(dossier, new(houder.Id, van, wie, true, true, dag.AddDays(over), "", "", over % 2 == 0), new(van.Persoon, van.Naam, false, Guid.NewGuid()), nu).Probeer(out var nieuw))
                overdrachten.Add(nieuw.Nieuw);
            return;
        }

        if (overdrachten is not [.., var laatste]) return;
        _ = (Uitkomst)(stap switch
        {
            2 or 3 => laatste.Aanvaard(dossier, laatste.NaarId, nu),
            4 => laatste.VindGoed(dossier, Samira, dag),
            5 => laatste.WijsAf(dossier, Samira, "", dag),
            6 => laatste.TrekIn(dossier, dag),
            7 => laatste.Vertel(dossier, dag),
            _ => laatste.Weiger(laatste.NaarId, "Ik zit vol.", nu),
        });
        laatste.VolgKring(dossier, dag);
    }
}
