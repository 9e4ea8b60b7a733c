using System.Text;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Werkprocessen;

/// <summary>Facts and documents to try a werkproces with.</summary>
internal static class Proefproces
{
    public static readonly Door Fleur = new(PersoonId.Nieuw(), "Fleur Nijhuis");

    /// <summary>A werkproces without documents, that asks what the tests of the steps are about.</summary>
    public static readonly Werkproces Kaal = Werkprocesvarianten.Surplus with
    {
        Stappen = [.. Werkprocesvarianten.Surplus.Stappen.Select(s => s with
        {
            Documenten = [], Plekken = [],
            Voorwaarden = s.Nummer switch
            {
                1 => [new(Stapvoorwaarde.Toestemming), new(Stapvoorwaarde.Tandem), new(Stapvoorwaarde.Schijf)],
                2 => [new(Stapvoorwaarde.Plan)],
                _ => [],
            },
        })],
    };

    /// <summary>Everything that both variants ask in any step; nobody takes part yet who has to sign.</summary>
    public static Werkprocesfeiten Alles { get; } = new(Trajecten.Feiten.OpKoers)
    {
        Vandaag = Vandaag,
        Aanmelding = new(Start, Start, Start),
        Documenten = [.. new[] { "netwerkanalyse", "krachtenmatrix", "krachtenprofiel", "signaleringsplan", Crisiskaart.Formulier }.Select(code => Vast(code, Nu.AddDays(1)))],
        Vastgelegd = [EenVastlegging()],
        Klaarliggend = new HashSet<string> { "projectplan", "taakaccent", "taken-en-rollen" },
    };

    public static Documentfeit Vast(string formulier, DateTimeOffset op, params Tekenfeit[] handtekeningen) =>
        new(DocumentId.Nieuw(), formulier, "", Documentstand.Vast, op, handtekeningen);

    public static Documentfeit Open(string formulier, Documentstand stand, params Tekenfeit[] handtekeningen) =>
        new(DocumentId.Nieuw(), formulier, "", stand, null, handtekeningen);

    public static Tekenfeit Teken(Door wie, Formulierrol rol, Tekenstand stand, bool onderVast = true) => new(wie.Persoon, wie.Naam, rol, true, stand, onderVast);

    public static Deelnemerfeit Deelnemer(Door wie, string relatie = "") => new(wie.Persoon, wie.Naam, relatie);

    public static Traject EenMediantTraject()
    {
        var traject = EenTraject();
        traject.Volg(Werkprocesvarianten.Mediant).MoetLukken();
        return traject;
    }

    public static Vastlegging EenVastlegging() => Vastlegging.Leg(Werkprocesvarianten.Mediant, EenMediantTraject(),
        new(1, "instemming", Vandaag, "Anil Ramdin", "Alleen overdag."), Marjan, Vandaag).MoetLukken().Nieuw;

    public static Ontheffing EenOntheffing(Werkproces werkproces, Traject traject, int stap, string stuk) =>
        Ontheffing.Verleen(werkproces, traject, stap, stuk, "Dat was er al.", [], Fleur, Vandaag).MoetLukken().Nieuw;

    /// <summary>What is wrong with a definition.</summary>
    public static IReadOnlyList<string> Problemen(string json) =>
        [.. Werkproceslezer.Lees(Encoding.UTF8.GetBytes(json), Werkprocesvarianten.Formulieren).Problemen.Select(p => p.ToString())];

    /// <summary>A definition that is right, with something in a step.</summary>
    public static string Definitie(string instap1 = "", string instap0 = "", string begin = "") => $$"""
        { {{begin}} "code": "proef", "versie": 2, "titel": "Proef", "stappen": [
          { "nummer": 0, "naam": "Voor" {{instap0}} }, { "nummer": 1, "naam": "Een" {{instap1}} }, { "nummer": 2, "naam": "Twee" },
          { "nummer": 3, "naam": "Drie" }, { "nummer": 4, "naam": "Vier" } ] }
        """;
}
