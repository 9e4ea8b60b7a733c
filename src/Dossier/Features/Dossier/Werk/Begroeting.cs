using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Werk;

/// <summary>The first words of Mijn werk.</summary>
public static class Begroeting
{
    /// <summary>By the Dutch clock: "Goedemorgen, Marjan".</summary>
    public static string Voor(string voornaam, DateTimeOffset nu) => nu.InNederland().Hour switch
    {
        < 6 => "Goedenacht",
        < 12 => "Goedemorgen",
        < 18 => "Goedemiddag",
        _ => "Goedenavond",
    } + $", {voornaam}";

    /// <summary>For who has nobody on the list: what this role does in Spil now. An honest sentence, no empty page.</summary>
    public static string ZonderMensen(Rol rol) => rol switch
    {
        Rol.Consulent => "Je hebt nu geen meldingen. Pak je een melding op, dan staat die hier, met de dagen die je nog hebt.",
        Rol.Aanbieder => "Bij Toewijzingen staat wie van de gemeente hulp krijgt van jouw organisatie, en hoeveel. Daar zeg je ook wanneer de hulp begint en stopt.",
        Rol.Beleid => "Open de Monitor voor de cijfers over hulp bij het huishouden. Je ziet dan alleen aantallen, nooit namen.",
        Rol.Kernpartner => "Als kernpartner meld je mensen aan. Bij de aanmeldingen zie je wat er met jouw aanmeldingen gebeurt.",
        Rol.Beheerder => "Als beheerder zie je geen dossiers. Je kunt wel bekijken wie wat mag.",
        Rol.Projectleider => "",
        Rol.Professional or Rol.Regiebehandelaar => "Nog niemand heeft je gevraagd om mee te doen. Kiest een inwoner jou, dan staat die hier.",
        _ => "Je begeleidt nu niemand. Vormt de projectleider een tandem met jou, dan staat de inwoner hier.",
    };
}
