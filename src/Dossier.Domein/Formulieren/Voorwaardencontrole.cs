namespace Spil.Dossier.Domein.Formulieren;

/// <summary>Whether the conditions of a form look at something that is there, can be answered so, and never go round in a circle.</summary>
internal sealed class Voorwaardencontrole
{
    private readonly Meldingen melding = new();
    private readonly Dictionary<string, Veld> velden;
    private readonly HashSet<string> inLijsten;
    private readonly Func<Veld, bool> onzeker;

    private Voorwaardencontrole(Formulierdefinitie formulier, Func<Veld, bool> onzeker)
    {
        this.onzeker = onzeker;
        velden = formulier.VeldenOpCode();
        inLijsten = [.. formulier.Velden.SelectMany(v => v.Velden).Select(v => v.Code)];
    }

    public static IEnumerable<Formulierprobleem> Problemen(Formulierdefinitie formulier, Func<Veld, bool> onzeker)
    {
        var controle = new Voorwaardencontrole(formulier, onzeker);
        foreach (var (i, sectie) in formulier.Secties.Index())
        {
            controle.Kijk(sectie.ToonAls, $"secties[{i}].toonAls");
            foreach (var (j, veld) in sectie.Velden.Index())
            {
                controle.Kijk(veld.ToonAls, $"secties[{i}].velden[{j}].toonAls");
                foreach (var (k, deel) in veld.Velden.Index())
                    controle.Kijk(deel.ToonAls, $"secties[{i}].velden[{j}].velden[{k}].toonAls");
            }
        }
        controle.Kringen(formulier);
        return controle.melding.Lijst;
    }

    private void Kijk(Voorwaarde? als, string pad)
    {
        if (als is null) return;
        if (!velden.TryGetValue(als.Veld, out var veld))
            melding.Meld($"{pad}.veld", inLijsten.Contains(als.Veld)
                ? $"De vraag \"{als.Veld}\" staat in een lijst of in fasen. Kies een vraag die maar één keer voorkomt."
                : $"Er is geen vraag met de code \"{Jsonwoorden.Kort(als.Veld)}\"." + Jsonwoorden.Bedoel(als.Veld, velden.Keys));
        else if (!veld.IsVraag)
            melding.Meld($"{pad}.veld", $"\"{als.Veld}\" is uitleg en geen vraag. Kies een vraag.");
        else if (!onzeker(veld))
            Waarde(als, veld, pad);
    }

    private void Waarde(Voorwaarde als, Veld veld, string pad)
    {
        var past = Vergelijkingen(veld.Soort);
        if (!past.Contains(als.Hoe))
            melding.Meld($"{pad}.hoe", $"Dit past niet bij een vraag van de soort \"{Jsonwoorden.Woord(veld.Soort)}\". Kies uit: {string.Join(", ", past.Select(Jsonwoorden.Woord))}.");
        else if (als.Hoe == Vergelijking.Ingevuld)
            melding.Eis(als.Waarde.Length == 0, $"{pad}.waarde", "Bij \"ingevuld\" hoort geen waarde. Haal die weg.");
        else if (Antwoorden(veld) is { } antwoorden)
            melding.Eis(antwoorden.Contains(als.Waarde), $"{pad}.waarde",
                $"\"{Jsonwoorden.Kort(als.Waarde)}\" is geen antwoord op de vraag \"{veld.Code}\". Kies uit: {string.Join(", ", antwoorden)}.");
        else
            melding.Eis(Antwoordvorm.AlsGetal(als.Waarde) is not null, $"{pad}.waarde", "Hier hoort een getal te staan, met een punt voor de decimalen.");
    }

    private static Vergelijking[] Vergelijkingen(Veldsoort soort) => soort switch
    {
        Veldsoort.Keuze or Veldsoort.JaNee => [Vergelijking.Is, Vergelijking.IsNiet, Vergelijking.Ingevuld],
        Veldsoort.Keuzes => [Vergelijking.Bevat, Vergelijking.Ingevuld],
        Veldsoort.Schaal or Veldsoort.Getal or Veldsoort.Bedrag =>
            [Vergelijking.Is, Vergelijking.IsNiet, Vergelijking.Minstens, Vergelijking.Hoogstens, Vergelijking.Ingevuld],
        _ => [Vergelijking.Ingevuld],
    };

    private static IReadOnlyList<string>? Antwoorden(Veld veld) => veld.Soort switch
    {
        Veldsoort.Keuze or Veldsoort.Keuzes => [.. veld.Opties.Select(o => o.Code)],
        Veldsoort.JaNee => ["ja", "nee"],
        Veldsoort.Schaal => ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
        _ => null,
    };

    // A field waits for the one its condition looks at, and for the one the condition of its section looks at.
    private void Kringen(Formulierdefinitie formulier)
    {
        Dictionary<string, (string Pad, List<string> Wacht)> plek = [];
        foreach (var (i, sectie) in formulier.Secties.Index())
            foreach (var (j, veld) in sectie.Velden.Index())
                plek.TryAdd(veld.Code, (veld.ToonAls is null ? $"secties[{i}].toonAls" : $"secties[{i}].velden[{j}].toonAls",
                    [.. new[] { veld.ToonAls?.Veld, sectie.ToonAls?.Veld }.OfType<string>().Where(velden.ContainsKey)]));
        HashSet<string> klaar = [];
        List<string> weg = [];
        foreach (var code in plek.Keys) Loop(code);

        void Loop(string code)
        {
            if (klaar.Contains(code)) return;
            if (weg.IndexOf(code) is >= 0 and var begin)
            {
                melding.Meld(plek[code].Pad, $"Deze voorwaarden wachten op elkaar: {string.Join(" → ", weg[begin..])} → {code}. Haal er een weg.");
                return;
            }
            weg.Add(code);
            foreach (var naar in plek[code].Wacht) Loop(naar);
            weg.RemoveAt(weg.Count - 1);
            klaar.Add(code);
        }
    }
}
