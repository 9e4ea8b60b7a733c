using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Toezicht;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Functionaris.Opvallend;

/// <summary>What stands out in the log of a day or of seven days. Unusual is not wrong: each figure opens to the lines that it counts.</summary>
[Vereist(DossierRechten.InzagelogZien)]
public sealed class IndexModel(Opvallendzoeker zoeker, Toezichtlog toezicht, Toezichtgrenzen grenzen) : SpilPagina
{
    private static readonly DateOnly Eerste = new(2020, 1, 1);

    /// <summary>The last day, as yyyy-MM-dd; today when it cannot be read.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Dag { get; set; }

    /// <summary><c>dag</c>, or anything else for seven days.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public Toezichtgrenzen Grenzen => grenzen;

    public bool IsDag => Toon == "dag";

    public DateOnly Tot { get; private set; }

    public bool IsVandaag => Tot == Vandaag;

    public Periode Dagen => Periode.Van(IsDag ? Tot : Tot.AddDays(-6), Tot);

    public ILookup<Opvallendsoort, Toezicht.Opvallend> Gevonden { get; private set; } = Array.Empty<Toezicht.Opvallend>().ToLookup(o => o.Soort);

    public static IReadOnlyList<(Opvallendsoort Soort, string Kop)> Koppen { get; } =
    [
        (Opvallendsoort.VaakGeweigerd, "Steeds geweigerd"), (Opvallendsoort.VeelDossiers, "Veel dossiers op een dag"), (Opvallendsoort.BuitenWerktijd, "Buiten werktijd"),
        (Opvallendsoort.ZelfdeNaam, "Zelfde achternaam"), (Opvallendsoort.EigenCollega, "Misschien een collega"),
    ];

    public async Task OnGetAsync()
    {
        Tot = DateOnly.TryParseExact(Dag, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag >= Eerste && dag <= Vandaag ? dag : Vandaag;
        Gevonden = (await zoeker.Zoek(Dagen, Stop)).ToLookup(o => o.Soort);
        await toezicht.Schrijf("wat opvalt in het logboek", Dagen.ToString(), 'R', null, Stop);
    }

    public string Uitleg(Opvallendsoort soort) => soort switch
    {
        Opvallendsoort.VeelDossiers => $"Wie op een dag {grenzen.Dossiers} dossiers of meer opende.",
        Opvallendsoort.BuitenWerktijd => $"Wie een dossier opende in het weekeinde, voor {grenzen.Werktijden.Begin:H\\:mm} uur of na {grenzen.Werktijden.Einde:H\\:mm} uur.",
        Opvallendsoort.ZelfdeNaam => "Wie keek bij een inwoner met dezelfde achternaam. Dat kan familie zijn, of toeval.",
        Opvallendsoort.EigenCollega => "Wie keek bij een inwoner die onder dezelfde naam een account heeft bij de eigen organisatie.",
        _ => $"Wie {grenzen.Geweigerd} keer of meer achter elkaar werd geweigerd.",
    };

    public static string Zin(Toezicht.Opvallend wat, DateOnly vandaag) => wat.Soort switch
    {
        Opvallendsoort.VeelDossiers => $"{wat.Aantal} dossiers op {wat.Dagen.Begin.InZinMetDag(vandaag)}",
        Opvallendsoort.VaakGeweigerd => $"{wat.Aantal} keer geweigerd",
        _ when wat.Dossier is { } dossier => $"{wat.Aantal} keer in dossier …{dossier.Kort()}",
        _ => wat.Aantal == 1 ? "1 keer" : $"{wat.Aantal} keer",
    };

    public string Adres(DateOnly tot, bool dag) => $"/functionaris/opvallend?dag={tot:yyyy-MM-dd}{(dag ? "&toon=dag" : "")}";

    public DateOnly Op => Vandaag;
}
