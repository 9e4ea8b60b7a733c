using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Pages.Tests.Dossier;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.Toegang;

/// <summary>
/// Every address of the site, opened by everybody who can have a relation with one dossier, is what the table in docs/toegang.md says; and who
/// may not look may not do anything there either. After a change on purpose: <c>SPIL_SCHRIJF_TOEGANG=1</c> writes the table anew.
/// </summary>
public sealed class ToegangTests
{
    private const string Begin = "<!-- tabel -->\n";
    private const string Einde = "<!-- /tabel -->\n";

    private static readonly string Bestand = Path.Combine(Broncode.Map, "docs", "toegang.md");

    [Fact]
    public async Task Elk_adres_geeft_iedereen_wat_de_tabel_zegt_en_wie_niet_mag_kijken_kan_ook_niets_doen()
    {
        await using var proef = await Toegangsproef.Start();
        var tabel = new Toegangstabel(proef);
        tabel.Adressen.Count.ShouldBeGreaterThan(80);
        tabel.Adressen.Where(a => tabel.Voorbeeld(a) is null).Select(a => a.Tekst).ShouldBeEmpty("give the page a line in QueryTests");

        List<Bezoeker> bezoekers = [];
        foreach (var kijker in Toegangsproef.Kijkers)
            bezoekers.Add(await proef.Site.Als(kijker.Demonaam));
        List<(string, string, IReadOnlyList<string>)> rijen = [];
        List<string> ondanks = [];
        foreach (var adres in tabel.Adressen)
        {
            var pad = tabel.Voorbeeld(adres)!;
            var cellen = await tabel.Rij(pad, bezoekers);
            rijen.Add((adres.Tekst, adres.Recht!, cellen));
            ondanks.AddRange(await Ondanks(proef, pad, await tabel.Handelingen(adres), bezoekers.Zip(cellen)));
        }

        ondanks.ShouldBeEmpty("who may not look may not do");
        await proef.SchermAf();
        var dicht = Toegangsproef.BijAfscherming.Select(k => bezoekers[Toegangsproef.Kijkers.ToList().IndexOf(k)]).ToList();
        for (var i = 0; i < rijen.Count; i++)
            rijen[i] = (rijen[i].Item1, rijen[i].Item2, [.. rijen[i].Item3, .. await tabel.Rij(tabel.Voorbeeld(tabel.Adressen[i])!, dicht)]);

        bezoekers.ForEach(b => b.Dispose());
        var nu = Toegangstabel.Schrijf([.. Toegangsproef.Kijkers.Select(k => k.Kop), .. Toegangsproef.BijAfscherming.Select(k => k.Kop + ", dossier afgeschermd")], rijen);
        var tekst = (await File.ReadAllTextAsync(Bestand)).ReplaceLineEndings("\n");
        var (van, tot) = (tekst.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, tekst.IndexOf(Einde, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("SPIL_SCHRIJF_TOEGANG") == "1")
            await File.WriteAllTextAsync(Bestand, tekst[..van] + nu + tekst[tot..]);
        else
            Verschil(tekst[van..tot].Split('\n'), nu.Split('\n')).ShouldBeEmpty("docs/toegang.md and the site differ; see the comment at this class");
    }

    // Everything that can be sent to the page, sent by who was refused there: the answer is a refusal, and nothing was written.
    private static async Task<IReadOnlyList<string>> Ondanks(Toegangsproef proef, string pad, IReadOnlyList<string> handelingen, IEnumerable<(Bezoeker Wie, string Cel)> cellen)
    {
        List<string> fout = [];
        if (handelingen.Count == 0)
            return fout;
        var regels = await Regels(proef);
        foreach (var (wie, _) in cellen.Where(c => c.Cel is Toegangstabel.GeenRecht or Toegangstabel.BestaatNiet))
        {
            var sleutel = Sleutel(await wie.Open("/mijn-account/naam"));
            foreach (var handeling in handelingen)
            {
                var antwoord = await wie.Post(pad + (pad.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "handler=" + handeling, [new("__RequestVerificationToken", sleutel)]);
                if (antwoord.Status is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound))
                    fout.Add($"{pad} {handeling}: {(int)antwoord.Status}");
            }
        }

        if (await Regels(proef) != regels)
            fout.Add($"{pad}: something was written");
        return fout;
    }

    private static IEnumerable<string> Verschil(string[] opgeschreven, string[] nu) => [.. opgeschreven.Except(nu).Select(r => "- " + r), .. nu.Except(opgeschreven).Select(r => "+ " + r)];

    private static string Sleutel(Pagina pagina) => pagina.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static Task<int> Regels(Toegangsproef proef) => proef.Site.Met(db => db.Set<Wijzigingsregel>().CountAsync());
}
