using Microsoft.AspNetCore.Mvc;
using Spil.Beleid.Cijfers;
using Spil.Beleid.Domein.Cijfers;
using Spil.Beleid.Monitor;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Beleid.Features.Beleid.Monitor;

/// <summary>The figures of a municipality in a month, each with its definition; by group, by reason and over the months. Reads only what was counted.</summary>
[Vereist(BeleidRechten.Monitor)]
public sealed class IndexModel(Cijferboek boek) : Beleidpagina
{
    private static readonly (string Kop, string[] Codes)[] Blokken =
    [
        ("Alles samen", ["inwoners", "herindicaties", "nieuwe-instroom", "overgang", "besparing", "bezwaren"]),
        ("Bestaande indicatie van meer dan 120 minuten", ["herindicaties-boven", "gemiddelde-oud-boven", "gemiddelde-nieuw-boven", "lager-boven", "gelijk-of-hoger-boven", "uitstroom-boven"]),
        ("Bestaande indicatie van 120 minuten of minder", ["herindicaties-tot-en-met", "gemiddelde-oud-tot-en-met", "gemiddelde-nieuw-tot-en-met"]),
        ("Nieuwe instroom", ["instroom-dit-jaar", "instroom-vorig-jaar"]),
    ];

    [BindProperty(SupportsGet = true)]
    public string? Maand { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Gemeente { get; set; }

    public Monitorbeeld? Beeld { get; private set; }

    public DateOnly Begin { get; private set; }

    public DateTimeOffset? GeteldOp { get; private set; }

    public IReadOnlyList<Optie> Maanden { get; private set; } = [];

    public bool HeeftVolgende => Begin.AddMonths(1) <= Vandaag;

    public bool MagZaken => Mag(BeleidRechten.Zaken);

    /// <summary>The address of the cases of a count, up to its code; none for who may not see them.</summary>
    public string? Zaken => MagZaken ? $"/beleid/monitor/zaken?maand={Maand}&cijfer=" : null;

    public string Vraag => $"maand={Sleutel(Begin)}&gemeente={Bij.Id}";

    public async Task<IActionResult> OnGetAsync() => await Laad() ? Page() : NotFound();

    public async Task<IActionResult> OnGetCsvAsync() => await Laad() && Beeld is not null ? Monitorbestand.Csv(Beeld, Bij.Naam, BuitenTeam) : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync() => await Laad() && Beeld is not null ? Monitorbestand.Xlsx(Beeld, Bij.Naam, BuitenTeam) : NotFound();

    public IEnumerable<(string Kop, IReadOnlyList<Cijfer> Cijfers)> Kerncijfers() =>
        Blokken.Select(b => (b.Kop, (IReadOnlyList<Cijfer>)[.. b.Codes.Select(c => Beeld!.Cijfers.Single(x => x.Definitie.Code == c))]));

    public IReadOnlyList<Staaf> Staven(int kolom) => [.. Beeld!.Verloop.Select(m => new Staaf(m.Maand.Kort()[2..], m.Aantallen[kolom],
        m.Aantallen[kolom] is { } n ? Monitorbeeld.Getal(n) : Onderdrukking.Woord))];

    private async Task<bool> Laad()
    {
        if (!await KiesGemeente(Gemeente)) return false;
        Begin = Maandvan(Maand);
        GeteldOp = await boek.GeteldOp(Stop);
        var reeks = await boek.Maanden(Bij.Id, Begin, Stop);
        Beeld = Monitorbeeld.Van(reeks, BuitenTeam);
        (Maand, Gemeente) = (Sleutel(Begin), Bij.Id.ToString());
        var eerste = reeks.Count > 0 ? reeks[0].Begin : Begin;
        var deze = new DateOnly(Vandaag.Year, Vandaag.Month, 1);
        Maanden = Optie.Van(Enumerable.Range(0, ((deze.Year - eerste.Year) * 12) + deze.Month - eerste.Month + 1).Select(i => deze.AddMonths(-i)), Sleutel, Maandnaam);
        return true;
    }
}
