using System.CommandLine;
using System.Text;
using Spil.Beleid.Cijfers;
using Spil.Beleid.Domein.Cijfers;
using Spil.Beleid.Domein.Mededelingen;
using Spil.Kern;
using Spil.Platform.Feiten;

namespace Spil.Web.Opdrachten;

/// <summary>
/// <c>mededeling --peildatum D</c>: the figures for the committee on a day, counted from the cases. As a Dutch text in the shape of the memo of Huizen, or
/// with <c>--json</c> each figure with its definition.
/// </summary>
internal static class MededelingOpdracht
{
    public static Command Maak()
    {
        var peildatum = new Option<string>("--peildatum") { Required = true, Description = "De dag waarop wordt geteld, bijvoorbeeld 2021-04-30." };
        var json = new Option<bool>("--json") { Description = "Elk cijfer met zijn definitie, als JSON. Zonder dit een tekst." };
        var gemeente = new Option<string?>("--gemeente") { Description = "Welke gemeente. Alleen nodig als er meer zijn." };
        var opdracht = new Command("mededeling", "Tel de cijfers over de herindicaties op een dag, en schrijf ze op voor de commissie.") { peildatum, json, gemeente };
        opdracht.SetAction(async (p, ct) =>
        {
            var dag = Datumtekst.Lees(p.GetRequiredValue(peildatum));
            if (!dag.IsGelukt) throw new Opdrachtfout($"--peildatum: {dag.Weigeringen[0].Zin}");
            if (dag.Waarde.Year is < 2015 or > 2100) throw new Opdrachtfout("Kies een peildatum van 2015 tot en met 2100. Dan geldt de Wmo 2015.");
            await using var diensten = Opstart.Diensten();
            await Databasezorg.IsBij(diensten, ct);
            await using var scope = diensten.CreateAsyncScope();
            var welke = Kies(await scope.ServiceProvider.GetRequiredService<IFeitenbron>().Gemeenten(ct), p.GetValue(gemeente));
            var cijfers = Cijferlijst.Maak(await scope.ServiceProvider.GetRequiredService<Teller>().Tel(welke.Id, dag.Waarde, ct));
            await using var uitvoer = Console.OpenStandardOutput();
            await uitvoer.WriteAsync(p.GetValue(json) ? [.. Cijferjson.Schrijf(welke.Naam, dag.Waarde, cijfers), (byte)'\n']
                : Encoding.UTF8.GetBytes(Mededelingstekst.Plat(Mededelingstekst.Schrijf(welke.Naam, dag.Waarde, cijfers))), ct);
            return Opdrachtregel.Gedaan;
        });
        return opdracht;
    }

    private static Gemeentefeit Kies(IReadOnlyList<Gemeentefeit> gemeenten, string? naam) => gemeenten switch
    {
        [] => throw new Opdrachtfout("Er is nog geen hulp bij het huishouden om te tellen."),
        _ when naam is not null => gemeenten.FirstOrDefault(g => g.Naam.Equals(naam, StringComparison.OrdinalIgnoreCase) || g.Naam.Equals("Gemeente " + naam, StringComparison.OrdinalIgnoreCase))
            ?? throw new Opdrachtfout($"De gemeente ‘{Tekst.EenRegel(naam)}’ is er niet. Kies uit: {string.Join(", ", gemeenten.Select(g => g.Naam))}."),
        [var enige] => enige,
        _ => throw new Opdrachtfout($"Zeg met --gemeente welke gemeente. Kies uit: {string.Join(", ", gemeenten.Select(g => g.Naam))}."),
    };
}
