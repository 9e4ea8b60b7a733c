using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Spil.Web.Demo;
using Spil.Web.Demo.Huizen2021;

namespace Spil.Web.Opdrachten;

/// <summary><c>voorbeeld</c>: loads the demo people; with <c>--omvang N</c> also N invented inwoners for scale tests, with <c>--set huizen-2021</c> also the population of the memo of Huizen.</summary>
internal static class VoorbeeldOpdracht
{
    private const int Hoogste = 1_000_000;

    public static Command Maak()
    {
        var omvang = new Option<int>("--omvang") { DefaultValueFactory = _ => 0, Description = "Maak zoveel extra inwoners met een traject, voor schaalproeven." };
        var set = new Option<string?>("--set") { Description = "Laad ook een vaste verzameling: huizen-2021, de inwoners uit de mededeling van Huizen van mei 2021." };
        set.AcceptOnlyFromAmong(Huizenset.Code);
        var opdracht = new Command("voorbeeld", "Laad de voorbeeldmensen. Nog een keer laden verandert niets.") { omvang, set };
        opdracht.SetAction(async (p, ct) =>
        {
            var aantal = p.GetRequiredValue(omvang);
            if (aantal is < 0 or > Hoogste)
                throw new Opdrachtfout("Kies een omvang tussen 0 en 1.000.000.");

            await using var diensten = Opstart.Diensten();
            await Databasezorg.Migreer(diensten, ct);
            var nieuw = await Voorbeeld.Laad(diensten, ct);
            Console.WriteLine(nieuw ? "De voorbeeldmensen zijn geladen." : "De voorbeeldmensen waren er al.");
            if (p.GetValue(set) is not null)
                Console.WriteLine(await Huizenset.Laad(diensten, ct) ? "De inwoners van huizen-2021 zijn geladen." : "De inwoners van huizen-2021 waren er al.");
            if (aantal > 0)
            {
                var klok = Stopwatch.StartNew();
                var uitslag = await Massavoorbeeld.Laad(diensten, aantal, Console.WriteLine, ct);
                var tijd = klok.Elapsed.TotalSeconds;
                Console.WriteLine(string.Create(CultureInfo.GetCultureInfo("nl-NL"),
                    $"{uitslag.Inwoners:N0} inwoners erbij: {uitslag.Rijen:N0} rijen in {tijd:N1} s, {uitslag.Rijen / tijd:N0} rijen per seconde."));
            }

            return Opdrachtregel.Gedaan;
        });
        return opdracht;
    }
}
