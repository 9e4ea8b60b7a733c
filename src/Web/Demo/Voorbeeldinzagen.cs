using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Gezien;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Web.Demo;

/// <summary>A question of an inwoner about a line of the log, with the answer when there is one.</summary>
internal sealed record Voorbeeldvraag(DossierId Dossier, Inzageregel Over, string Vraag, int Geleden, string? Antwoord = null, int AntwoordGeleden = 0);

/// <summary>Who looked in the dossiers before the demo began: ordinary looks, and some that a functionaris may want to ask about.</summary>
internal sealed class Voorbeeldinzagen(Voorbeeldwereld wereld)
{
    private const int OpEenDag = 16;

    public static void Vertel(Voorbeeldwereld w)
    {
        var (m, inzagen) = (w.Mensen, new Voorbeeldinzagen(w));
        // Fleur goes through all trajecten once a month; Bert mistook one dossier for another; Coby shares a surname with Geertje.
        foreach (var dossier in w.Nieuw.OfType<Inwonerdossier>().Where(d => d.Id != inzagen.Van("Samira")).Take(OpEenDag))
            inzagen.Kijk(dossier.Id, m.Fleur, Rol.Projectleider, w.Moment(1), "het dossier", Gegevenssoort.Contact);
        foreach (var minuut in new[] { 3, 4, 6 })
            inzagen.Kijk(inzagen.Van("Els"), m.Bert, Rol.Casusregisseur, w.Dag(3).Moment(new(10, minuut)), "het dossier", Gegevenssoort.Contact, mocht: false);
        inzagen.Kijk(inzagen.Van("Geertje"), m.Coby, Rol.Ervaringsdeskundige, w.Dag(2).Moment(new(11, 30)), "het plan", Gegevenssoort.Plan);
        inzagen.Kijk(inzagen.Van("Rachid"), m.Ilse, Rol.Casusregisseur, w.Dag(2).Moment(new(22, 40)), "het dossier", Gegevenssoort.Contact);
    }

    /// <summary>The questions, once the lines that they are about stand in the log.</summary>
    public static (IReadOnlyList<Inzagevraag> Vragen, IReadOnlyList<Gebeurtenis> Gebeurtenissen) Vraag(Voorbeeldwereld w)
    {
        var (vragen, gebeurtenissen) = (new List<Inzagevraag>(), new List<Gebeurtenis>());
        foreach (var v in w.Vragen)
        {
            var zin = Kijkzin.Van([v.Over]);
            var gesteld = Inzagevraag.Stel(v.Dossier, new(v.Over.Nummer, v.Over.Tijdstip.Datum(), zin.Wie, zin.Als, zin.Zin), v.Vraag, w.Moment(v.Geleden)).Waarde;
            gebeurtenissen.Add(gesteld.Gebeurtenis);
            if (v.Antwoord is not null)
                gebeurtenissen.Add(gesteld.Nieuw.Beantwoord(v.Antwoord, w.Mensen.Hanna.Naam, w.Moment(v.AntwoordGeleden), gesteld.Nieuw.Versie).Waarde);
            vragen.Add(gesteld.Nieuw);
        }

        return (vragen, gebeurtenissen);
    }

    public Inzageregel Kijk(DossierId dossier, Mens wie, Rol rol, DateTimeOffset op, string wat, Gegevenssoort soort, bool mocht = true, bool nood = false)
    {
        var regel = new Inzageregel(op)
        {
            Gebeurtenis = wat, Toegestaan = mocht, AccountId = new(wereld.Nieuw.OfType<Account>().Single(a => a.PersoonId == wie.Id).Id), Naam = wie.Naam, Rol = rol.Naam(),
            Organisatie = wie.Organisatie, Doel = Inzage.Begeleiding, Toegangspunt = "voorbeeld", DossierId = dossier, Soorten = soort.ToString(),
            Autorisatie = true, Relatie = mocht, Toestemming = mocht && !nood, Noodknop = nood,
        };
        wereld.Inzagen.Add(regel);
        return regel;
    }

    private DossierId Van(string voornaam)
    {
        var persoon = wereld.Nieuw.OfType<Persoon>().First(p => p.Naam.Voornaam == voornaam && wereld.Nieuw.OfType<Inwonerdossier>().Any(d => d.InwonerId == p.Id));
        return wereld.Nieuw.OfType<Inwonerdossier>().Single(d => d.InwonerId == persoon.Id).Id;
    }
}
