using Spil.Herstel.Domein.Werkprocessen;

namespace Spil.Web.Demo;

/// <summary>What the organisations laid ready at the steps: project plan, taken en rollen versie 4, the folder.</summary>
internal static class Voorbeeldstukken
{
    private const string Adres = "https://schijfvanherstel.example/";

    public static void Vertel(Voorbeeldwereld w)
    {
        Leg(w, Werkprocesvarianten.Surplus, 0, "projectplan", "Projectplan Schijf van herstel", "versie 2", 700, "projectplan");
        Leg(w, Werkprocesvarianten.Surplus, 0, "taakaccent", "Taakaccent casusregisseur", "versie 1", 690, "taakaccent");
        Leg(w, Werkprocesvarianten.Surplus, 0, "starttraining", "Starttraining transitie en transformatie", "najaar", 640, "starttraining");
        Leg(w, Werkprocesvarianten.Surplus, 1, "clientfolder", "Folder: wat is de Schijf van herstel?", "versie 3", 400, "folder");
        Leg(w, Werkprocesvarianten.Mediant, 0, "projectplan", "Projectplan Schijf van herstel", "versie 2", 700, "projectplan");
        Leg(w, Werkprocesvarianten.Mediant, 0, "taken-en-rollen", "Taken en rollen", "versie 3", 690, "taken-en-rollen-3");
        Leg(w, Werkprocesvarianten.Mediant, 0, "taken-en-rollen", "Taken en rollen", "versie 4", 610, "taken-en-rollen-4");
        Leg(w, Werkprocesvarianten.Mediant, 1, "clientfolder", "Folder: wat is de Schijf van herstel?", "versie 3", 400, "folder");
        Leg(w, Werkprocesvarianten.Mediant, 1, "spelregels", "Bedoeling en spelregels van het netwerkoverleg", "versie 1", 380, "spelregels");
    }

    private static void Leg(Voorbeeldwereld w, Werkproces werkproces, int stap, string plek, string naam, string uitgave, int geleden, string pad)
    {
        var huidig = w.Nieuw.OfType<Processtuk>().SingleOrDefault(s => s.Werkproces == werkproces.Code && s.Stap == stap && s.Plek == plek && s.Ligt);
        w.Neem(Processtuk.Leg(werkproces, new(stap, plek, naam, uitgave, w.Dag(geleden), Adres + pad), huidig, "Sanne Willems", w.Moment(geleden)));
    }
}
