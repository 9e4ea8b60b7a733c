using Microsoft.AspNetCore.Http;
using Spil.Herstel.Daarna;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Werk;

/// <summary>On Mijn werk of who leads: what is due after meetings. The call, who is still silent, looking back each quarter.</summary>
internal sealed class Daarnawerk(Daarnazoeker zoeker, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private const int Hoogstens = 12;

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct)
    {
        if (http.Wie() is not { Rol: Rol.Casusregisseur, Persoon: { } ik }) return [];
        var vandaag = klok.Vandaag();
        var geleid = await zoeker.Geleid(ik, ct);
        var items = geleid.SelectMany(g => Items(g, vandaag)).OrderBy(i => i.Dringend).ToList();
        var telaat = geleid.Sum(g => g.Voorstellen.Count(v => v.IsTeLaat(vandaag)));
        return items.Count == 0 && telaat == 0 ? []
            : [new("Na het overleg", [.. items.Take(Hoogstens)], telaat == 0 ? "" : "Er is nu niets te bellen of te plannen.", "/acties", telaat switch { 0 => "Naar alle acties", 1 => "1 actie is te laat: naar alle acties", _ => $"{telaat} acties zijn te laat: naar alle acties" })];
    }

    private static IEnumerable<Werkitem> Items(Geleid g, DateOnly vandaag)
    {
        if (g is { Overleg: { } overleg, Gehouden: { } gehouden })
        {
            var belOp = Daarnatermijnen.BelOp(gehouden);
            if (!g.Gesproken && vandaag >= belOp.AddDays(-Daarnatermijnen.BelVooraf))
                yield return Item(g, "Bellen na vier weken", $"/overleggen/{overleg}/bellen", belOp < vandaag, "Bellen", belOp < vandaag ? $"Bel {g.Inwoner.Aanspreek}: het overleg is meer dan vier weken geleden."
                    + Poging(g.Pogingen) : $"Bel {g.Inwoner.Aanspreek} om te horen hoe het gaat." + Poging(g.Pogingen), belOp, vandaag);
            var zwijgers = g.Voorstellen.Zwijgenden().Select(z => z.Naam.Roepnaam()).Distinct().ToList();
            var uiterlijk = Daarnatermijnen.StemUiterlijk(gehouden);
            if (zwijgers.Count > 0 && vandaag <= gehouden.AddDays(Naberichtregel.HoogstensDagen))
                yield return Item(g, "Antwoord vragen", $"/overleggen/{overleg}/daarna", uiterlijk < vandaag, "Stem vragen", $"Vraag {zwijgers.InZin()} om een antwoord.", uiterlijk, vandaag);
        }

        if (g.Kwartaal is { KomtEraan: true } kwartaal)
            yield return Item(g, "Samen terugkijken", $"/trajecten/{g.Traject.Id}/kwartaal", kwartaal.IsTeLaat, "Terugkijken", g.KwartaalLoopt ? "Samen terugkijken: het overleg is in de maak." : $"Tijd om samen met {g.Inwoner.Aanspreek} terug te kijken.", kwartaal.UiterlijkOp, vandaag);
    }

    private static string Poging(int aantal) => aantal switch { 0 => "", 1 => " Eén keer niet bereikt.", _ => $" {aantal} keer niet bereikt." };

    private static Werkitem Item(Geleid g, string soort, string pad, bool teLaat, string pil, string zin, DateOnly dag, DateOnly vandaag) =>
        new(g.Inwoner.Volledig, $"{g.Sorteersleutel}{pad}", pad, soort, teLaat ? Dringend.TeLaat : Dringend.NuNodig, teLaat ? "Te laat" : pil, zin, dag.InLijst(vandaag), "uiterlijk", null, []);
}

/// <summary>On Mijn Spil: how was the meeting, and that somebody calls.</summary>
internal sealed class Mijndaarna(Daarnazoeker zoeker, TimeProvider klok, IHttpContextAccessor http) : IMijnbron
{
    public async Task<IReadOnlyList<Mijnverzoek>> Haal(CancellationToken ct)
    {
        if (http.Wie() is not { IsInwonerOfNaaste: true, Persoon: { } ik }) return [];
        return [.. (await zoeker.Van(ik, ct)).SelectMany(o => Vraag(o, klok.Vandaag()))];
    }

    private static IEnumerable<Mijnverzoek> Vraag(Naoverleg overleg, DateOnly vandaag)
    {
        var gehouden = overleg.Geeindigd.Datum();
        if (overleg.Vraagt && vandaag <= Daarnatermijnen.ErvaringTotEnMet(gehouden))
            yield return new("Hoe was het overleg?", $"Het overleg was op {gehouden.InZin(vandaag)}. Drie korte vragen. Je mag ze ook overslaan.", $"/overleggen/{overleg.Id}/hoe-was-het", "Zeg hoe het was");
        var belOp = Daarnatermijnen.BelOp(gehouden);
        if (overleg is { IsInwoner: true, Gesproken: false } && vandaag >= belOp.AddDays(-Daarnatermijnen.BelVooraf))
            yield return new($"{overleg.Voornaam} belt je", $"Rond {belOp.InZin(vandaag)}. {overleg.Voornaam} vraagt hoe het gaat sinds het overleg.", $"/overleggen/{overleg.Id}/daarna", "Lees wat er nog openstaat");
    }
}
