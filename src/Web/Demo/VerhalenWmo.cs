using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Web.Demo;

/// <summary>Household support in Huizen: somebody in every state that a consulent or an inwoner can see.</summary>
internal static class VerhalenWmo
{
    public static void Vertel(Voorbeeldwereld w)
    {
        var (eline, joost, kader) = (w.Mensen.Eline, w.Mensen.Joost, DemoWmo.Vertel(w));

        var riek = Nieuw(w, "Riek", "", "Schouten", new(1944, 3, 9), "De gang en de trap lukken nog wel, maar het bed verschonen en de badkamer niet meer.", 1, Meldwijze.Website, account: "riek");
        w.Neem(riek.Zaak.LeverPlanIn("Ik doe de keuken zelf. Mijn nicht komt één keer in de maand voor de ramen. Ik zoek hulp voor de badkamer en het bed.", "", w.Vandaag));
        Nieuw(w, "Cor", "", "Lammers", new(1950, 11, 21), "Hij is gevallen en mag zes weken niets tillen.", 3, Meldwijze.Telefoon, ("Anja Lammers", "dochter"));

        var arie = Nieuw(w, "Arie", "", "Kok", new(1939, 7, 2), "Ik zie slecht. Ik weet niet of het schoon is.", 20, Meldwijze.Telefoon);
        Begin(w, arie, eline, 19, new(w.Dag(-3), new(10, 30), "thuis", Begeleiding.Vertrouwd, "Henny Kok", true));

        var jopie = Nieuw(w, "Jopie", "", "Hart", new(1946, 4, 14), "Ik kan niet lang staan.", 2, Meldwijze.Balie);
        w.Neem(jopie.Zaak.PakOp(eline.Id, eline.Naam));
        w.Neem(jopie.Dossier.BetrekConsulent(eline.Id, w.Mensen.Huizen.Naam, w.Dag(1), eline.Naam));

        var toos = Nieuw(w, "Toos", "de", "Wit", new(1936, 1, 15), "Na de operatie kom ik de trap niet meer op met de stofzuiger.", 39, Meldwijze.Balie);
        Begin(w, toos, eline, 38, new(w.Dag(20), new(14, 0), "thuis", Begeleiding.Clientondersteuner, "Riet Bos", true));
        Schrijf(w, toos, 18, Onderwerp.Behoeften, "Mevrouw wil graag in haar huis blijven. Een schone badkamer vindt ze het belangrijkste.", "mevrouw zelf");
        Schrijf(w, toos, 18, Onderwerp.Beperkingen, "Bukken en tillen lukt niet door haar nieuwe heup. Afstoffen op ooghoogte lukt.", "mevrouw zelf");

        w.Neem(toos.Onderzoek.GaNa(new(Mogelijkheidsoort.Vrijwilliger, "Iemand van de vrijwilligers voor de ramen.", false, "Gebeld: er is een wachtlijst.", w.Dag(17), new(false, false, false, false)), w.Vandaag, eline.Naam));

        var gerrit = Nieuw(w, "Gerrit", "", "Bos", new(1941, 5, 30), "Mijn vrouw deed alles. Zij is er niet meer.", 47, Meldwijze.Telefoon);
        Begin(w, gerrit, eline, 46, new(w.Dag(2), new(9, 30), "thuis", Begeleiding.Niemand, "", true));
        w.Neem(gerrit.Zaak.MeldVerandering("Mijn kleinzoon is bij mij komen wonen.", gerrit.Inwoner.Naam.Volledig, w.Dag(1)));

        var nel = Nieuw(w, "Nel", "", "Visser", new(1947, 9, 12), "Ik ben benauwd en kan het stof niet weg krijgen.", 30, Meldwijze.Brief);
        Begin(w, nel, eline, 29, null);
        w.Neem(nel.Zaak.Schort(Opschortgrond.DoorInwoner, "Mevrouw ligt in het ziekenhuis. Zij belt als ze weer thuis is.", w.Dag(10), w.Vandaag, eline.Naam));

        var wil = Nieuw(w, "Wil", "", "Jansen", new(1949, 12, 4), "Mijn armen doen pijn. Ik laat alles vallen.", 33, Meldwijze.Website, account: "wil");
        Begin(w, wil, eline, 32, new(w.Dag(12), new(11, 0), "in het gemeentehuis", Begeleiding.Vertrouwd, "Truus Jansen", true));
        Volledig(w, wil, 10, eline);
        w.Neem(wil.Onderzoek.GeefVerslag(wil.Zaak, w.Dag(4), eline.Naam));

        // The six weeks are over, so Ank applied before there was a report.
        var ank = Nieuw(w, "Ank", "", "Smit", new(1943, 2, 18), "Ik heb reuma. Op slechte dagen lukt er niets.", 54, Meldwijze.Telefoon, account: "ank");
        Begin(w, ank, eline, 53, new(w.Dag(30), new(13, 30), "thuis", Begeleiding.Clientondersteuner, "Riet Bos", true));
        Volledig(w, ank, 25, eline);
        w.Neem(ank.Zaak.VraagAan(w.Dag(5), w.Dag(5)));
        Stel(w, ank, eline, kader, [new("basis"), new("beperkingen-enig", 1, "Op slechte dagen lukt afstoffen en opruimen niet."), new("kamer-niet-in-gebruik", 1, "De kamer van haar dochter staat leeg.")],
            new(Besluitsoort.Toekenning, Leveringsvorm.Natura, new(w.Mensen.Thuiszorg.Id, w.Mensen.Thuiszorg.Naam), false, w.Dag(-14), w.Dag(-14 - 730), "Mevrouw kan het zware werk niet meer doen. Niemand in haar omgeving kan dat overnemen."));

        var corrie = Nieuw(w, "Corrie", "", "Bakker", new(1938, 8, 27), "Ik kan niet meer op een krukje staan.", 70, Meldwijze.Telefoon, ("Jan Bakker", "zoon"), "corrie");
        Begin(w, corrie, eline, 69, new(w.Dag(60), new(10, 0), "thuis", Begeleiding.Vertrouwd, "Jan Bakker", true));
        Volledig(w, corrie, 55, eline);
        w.Neem(corrie.Onderzoek.GaNa(new(Mogelijkheidsoort.Netwerk, "Haar zoon Jan doet elke week de vloeren beneden.", true, "Gebeld met Jan. Hij doet dit al twee jaar en wil dat blijven doen.", w.Dag(54), new(false, false, false, false)), w.Vandaag, eline.Naam));
        w.Neem(corrie.Onderzoek.GeefVerslag(corrie.Zaak, w.Dag(40), eline.Naam));
        w.Neem(corrie.Onderzoek.Reageer(true, "Jan komt ook wel eens niet.", "C. Bakker", w.Dag(36)));
        w.Neem(corrie.Zaak.VraagAan(w.Dag(24), w.Dag(24)));
        Verstuur(w, corrie, eline, kader, [new("basis"), new("eigen-mogelijkheden", 1, "Haar zoon doet elke week de vloeren beneden."), new("kamer-in-gebruik", 1, "Haar kleindochter slaapt er vier nachten per week.")],
            new(Besluitsoort.Toekenning, Leveringsvorm.Natura, new(w.Mensen.Thuiszorg.Id, w.Mensen.Thuiszorg.Naam), false, w.Dag(5), w.Dag(5 - 730), "Mevrouw kan het zware werk in huis niet meer doen. Haar zoon doet de vloeren beneden en blijft dat doen."), 12);

        var piet = Nieuw(w, "Piet", "", "Mol", new(1955, 6, 6), "Ik heb een dwarslaesie en regel mijn zorg zelf.", 90, Meldwijze.Telefoon);
        Begin(w, piet, joost, 89, new(w.Dag(80), new(15, 0), "thuis", Begeleiding.Niemand, "", true));
        Volledig(w, piet, 75, joost);
        w.Neem(piet.Onderzoek.GeefVerslag(piet.Zaak, w.Dag(60), joost.Naam));
        w.Neem(piet.Zaak.VraagAan(w.Dag(50), w.Dag(50)));
        Verstuur(w, piet, joost, kader, [new("basis"), new("beperkingen-veel", 1, "Door zijn rolstoel komt er veel meer vuil binnen.")],
            new(Besluitsoort.Toekenning, Leveringsvorm.Pgb, null, true, w.Dag(30), w.Dag(30 - 730), "Meneer kan geen huishoudelijk werk doen. Hij wil de hulp zelf kiezen en kan een pgb goed beheren."), 40);

        var mien = Nieuw(w, "Mien", "", "Postma", new(1951, 10, 1), "Ik voel me alleen en het huis is zo groot.", 80, Meldwijze.Balie);
        Begin(w, mien, joost, 79, new(w.Dag(70), new(9, 0), "in het gemeentehuis", Begeleiding.Niemand, "", true));
        Volledig(w, mien, 65, joost);
        w.Neem(mien.Onderzoek.GaNa(new(Mogelijkheidsoort.LichteOndersteuning, "De lokale begeleider gaat met mevrouw ordenen, en er komt een maatje.", true, "De begeleider heeft plek en heeft mevrouw gesproken.", w.Dag(64), new(false, false, false, false)), w.Vandaag, joost.Naam));
        w.Neem(mien.Onderzoek.GeefVerslag(mien.Zaak, w.Dag(50), joost.Naam));
        w.Neem(mien.Zaak.VraagAan(w.Dag(45), w.Dag(45)));
        Verstuur(w, mien, joost, kader, null, new(Besluitsoort.Afwijzing, null, null, false, null, null, "Mevrouw kan het huishouden zelf doen. Gezelschap en ordenen kan met een lokale begeleider en een maatje. Die hulp is er al en is genoeg."), 35);

        VerhalenBezwaar.Vertel(w, kader);
        VerhalenSignaal.Vertel(w);
    }

    private static Wmozaak Nieuw(Voorbeeldwereld w, string voornaam, string tussen, string achternaam, DateOnly geboren, string vraag, int geleden, Meldwijze wijze, (string Naam, string Relatie)? melder = null, string? account = null)
    {
        var dag = w.Dag(geleden);
        var persoon = w.Neem(Persoon.Maak(new(voornaam, tussen, achternaam, geboren, w.NieuwBsn(), $"Havenstraat {geboren.Day + 3}", "1271 AD", "Huizen", $"035 48012{geboren.Day:00}"), dag));
        var dossier = w.Neem(Inwonerdossier.Open(persoon.Id, dag, dag, "Gemeente Huizen"));
        if (account is not null) w.Mensen.Account(new Mens(persoon, ""), Rol.Inwoner, account);
        var zaak = w.Neem(Melding.Doe(dossier.Id, persoon.Id, new(w.Mensen.Huizen.Id, wijze, dag, vraag, melder is not null, melder?.Naam, melder?.Relatie), w.Vandaag));
        return new(persoon, dossier, zaak, w.Neem(Onderzoek.Begin(zaak)));
    }

    private static void Begin(Voorbeeldwereld w, Wmozaak z, Mens consulent, int geleden, Afspraakinvoer? afspraak)
    {
        w.Neem(z.Zaak.PakOp(consulent.Id, consulent.Naam));
        w.Neem(z.Dossier.BetrekConsulent(consulent.Id, w.Mensen.Huizen.Naam, w.Dag(geleden), consulent.Naam));
        w.Neem(z.Zaak.Bevestig(w.Dag(geleden), true, w.Vandaag));
        if (afspraak is not null) w.Neem(z.Zaak.MaakAfspraak(afspraak));
    }

    private static void Schrijf(Voorbeeldwereld w, Wmozaak z, int geleden, Onderwerp onderwerp, string tekst, string wie) =>
        w.Neem(z.Onderzoek.Schrijf(onderwerp, tekst, wie, 0, z.Zaak.Consulent, w.Moment(geleden)));

    private static void Volledig(Voorbeeldwereld w, Wmozaak z, int geleden, Mens consulent)
    {
        foreach (var (onderwerp, tekst, wie) in new[]
        {
            (Onderwerp.Behoeften, "Thuis blijven wonen, in een schoon en veilig huis.", "de inwoner zelf"),
            (Onderwerp.Beperkingen, "Bukken, tillen en boven het hoofd werken lukt niet. Licht werk lukt met pauzes.", "de inwoner zelf"),
            (Onderwerp.EigenKracht, "Afwassen, afstoffen en de was opvouwen lukt zelf.", "de inwoner zelf"),
            (Onderwerp.GebruikelijkeHulp, "Er zijn geen huisgenoten die iets kunnen overnemen.", "de inwoner zelf"),
            (Onderwerp.Netwerk, "Familie komt op bezoek. Wat zij doen, is apart nagegaan.", "wie erbij was"),
            (Onderwerp.Mantelzorger, "Er is nu geen mantelzorger die hulp nodig heeft.", "wie erbij was"),
            (Onderwerp.AlgemeneVoorzieningen, "De lokale begeleider en de boodschappendienst zijn besproken.", consulent.Naam),
            (Onderwerp.Samenwerking, "Er is contact met de huisarts. Er is geen langdurige zorg.", "de inwoner zelf"),
            (Onderwerp.Bijdrage, "De eigen bijdrage is uitgelegd, en dat het inkomen niet meetelt voor hoeveel hulp er komt.", consulent.Naam),
            (Onderwerp.Woning, "Een eengezinswoning met een trap.", "wie erbij was"),
        })
            Schrijf(w, z, geleden, onderwerp, tekst, wie);
        w.Neem(z.Onderzoek.LegWoningVast(new(1, "", 0, 1, true, w.Dag(geleden), "", true), 0, w.Vandaag));
    }

    private static Besluit Stel(Voorbeeldwereld w, Wmozaak z, Mens consulent, Normenkader kader, IReadOnlyList<Gekozenregel>? regels, Besluitinvoer invoer)
    {
        var besluit = Besluit.Begin(z.Zaak);
        w.Nieuw.Add(besluit);
        if (regels is not null) w.Neem(besluit.Bewaar(Normrekening.Reken(kader, new(kader.Code, regels)).Waarde, z.Onderzoek));
        w.Neem(besluit.StelOp(invoer, consulent.Id, consulent.Naam, besluit.Versie));
        return besluit;
    }

    private static void Verstuur(Voorbeeldwereld w, Wmozaak z, Mens consulent, Normenkader kader, IReadOnlyList<Gekozenregel>? regels, Besluitinvoer invoer, int geleden)
    {
        var besluit = Stel(w, z, consulent, kader, regels, invoer);
        var (verstuurd, besloten) = besluit.Verstuur(z.Zaak, kader, w.Dag(geleden), w.Vandaag, false).Waarde;
        w.Gebeurtenissen.AddRange([verstuurd, besloten]);
        if (besluit.Soort == Besluitsoort.Toekenning) w.Neem(Indicatie.Begin(besluit, z.Inwoner.Id, w.Mensen.Huizen.Id));
    }

    private sealed record Wmozaak(Persoon Inwoner, Inwonerdossier Dossier, Melding Zaak, Onderzoek Onderzoek);
}
