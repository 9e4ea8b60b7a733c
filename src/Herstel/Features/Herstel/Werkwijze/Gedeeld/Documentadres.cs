using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;

/// <summary>Where a form of a traject is filled in, looked at and signed.</summary>
internal static class Documentadres
{
    public static (string Pad, string Tekst) Van(Plankader kader, Stukstatus stuk) => stuk.Document is { } document && stuk.Stuk.Per == Stukper.Traject
        ? ($"/documenten/{document}", stuk.Stand is Stukstand.Bezig ? "Verder invullen" : "Bekijken")
        : stuk.Stuk.Per == Stukper.Deelnemer && stuk.Document is not null
            ? ($"/dossiers/{kader.Traject.DossierId}/documenten", "Naar de verklaringen")
            : ($"/dossiers/{kader.Traject.DossierId}/documenten/nieuw?formulier={stuk.Stuk.Formulier}&zaak={kader.Traject.Id}", "Invullen");
}
