using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;

/// <summary>Where a form of a traject is filled in, looked at and signed.</summary>
internal static class Documentadres
{
    public static (string Pad, string Tekst) Van(Plankader kader, Stukstatus stuk) => stuk.Document is { } document && stuk.Stuk.Per == Stukper.Traject
        ? ($"/documenten/{document}", stuk.Stand is Stukstand.Bezig ? "Verder invullen" : "Bekijken")
        : ($"/dossiers/{kader.Traject.DossierId}/documenten", stuk.Stuk.Per == Stukper.Deelnemer ? "Naar de verklaringen" : "Invullen");
}
