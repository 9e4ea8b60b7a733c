using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Wmo.Besluiten;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Features.Wmo.Besluiten.Berekenen;

/// <summary>A page on which the lines of a set are chosen.</summary>
public interface IRekenpagina
{
    Rekenformulier Invoer { get; }

    Normenkader Kader { get; }
}

/// <summary>A calculation as it is filled in: a row for each line of the norms.</summary>
public sealed class Rekenformulier
{
    private static readonly Regel GeenGetal = new("WMO-FORM-002", "Vul een heel getal in, bijvoorbeeld 2.");
    private static readonly Regel GeenMinuten = new("WMO-FORM-003", "Vul hele minuten in, bijvoorbeeld 15 of -10.");

    public string? Kader { get; set; }

    public List<Regelformulier> Regels { get; set; } = [];

    public string? Afwijking { get; set; }

    public string? Motivering { get; set; }

    /// <summary>The version of the draft that was on the screen; 0 when there was none.</summary>
    public int GelezenVersie { get; set; }

    /// <summary>Another set to lay beside it.</summary>
    public string? Vergelijk { get; set; }

    /// <summary>The rows of a set, filled with what was kept or typed; what the set does not know falls away.</summary>
    public void Toon(Normenkader kader, Besluitbon? bon = null)
    {
        var was = Regels.GroupBy(r => r.Code).ToDictionary(g => g.Key ?? "", g => g.First());
        Kader = Kaders.Sleutel(kader);
        Regels = [.. kader.Regels.Select(r => bon?.Regels.FirstOrDefault(b => b.Code == r.Code) is { } b
            ? new Regelformulier { Code = r.Code, Gekozen = true, Aantal = b.Aantal.ToString(CultureInfo.InvariantCulture), Grond = b.Grond }
            : was.GetValueOrDefault(r.Code) ?? new Regelformulier { Code = r.Code, Gekozen = bon is null && was.Count == 0 && r.Soort == Normsoort.Basis })];
        if (bon is not null && bon.Afwijking != 0) (Afwijking, Motivering) = (bon.Afwijking.ToString(CultureInfo.InvariantCulture), bon.Motivering);
    }

    /// <summary>The rows of a set, chosen by what is known already; why each of them fits is for a person to say.</summary>
    public void ToonBekend(Normenkader kader, IReadOnlyList<Gekozenregel> bekend)
    {
        Kader = Kaders.Sleutel(kader);
        Regels = [.. kader.Regels.Select(r => bekend.FirstOrDefault(b => b.Code == r.Code) is { } b
            ? new Regelformulier { Code = r.Code, Gekozen = true, Aantal = r.Soort == Normsoort.PerStuk ? b.Aantal.ToString(CultureInfo.InvariantCulture) : null, Grond = b.Grond } : new Regelformulier { Code = r.Code })];
    }

    /// <summary>Calculates what was filled in, and says at its field what is wrong; null when something is.</summary>
    public Rekenbon? Reken(Normenkader kader, ModelStateDictionary fouten)
    {
        var vraag = Lees(kader);
        if (!fouten.Neem(vraag, "Invoer.")) return null;
        var uitkomst = Normrekening.Reken(kader, vraag.Waarde);
        return fouten.Neem(uitkomst.IsGelukt ? uitkomst : Uitkomst.Van([.. uitkomst.Weigeringen.Select(Hier)])) ? uitkomst.Waarde : null;
    }

    private Uitkomst<Rekenvraag> Lees(Normenkader kader)
    {
        var weigeringen = new List<Weigering>();
        var regels = new List<Gekozenregel>();
        for (var i = 0; i < Regels.Count; i++)
        {
            var (rij, regel) = (Regels[i], kader.Zoek(Regels[i].Code ?? ""));
            if (!rij.Gekozen || regel is null) continue;
            var aantal = 1;
            if (regel.Soort == Normsoort.PerStuk && (!int.TryParse(Tekst.EenRegel(rij.Aantal), NumberStyles.None, CultureInfo.InvariantCulture, out aantal) || aantal < 1 || aantal > regel.Maximum))
                weigeringen.Add(GeenGetal.Bij($"Regels[{i}].Aantal", $"Vul een heel getal in van 1 tot en met {regel.Maximum}."));
            var grond = Tekst.EenRegel(rij.Grond);
            if (regel.GrondVerplicht && grond.Length == 0) weigeringen.Add(Rekenregels.GrondNodig.Bij($"Regels[{i}].Grond"));
            if (grond.Length > 1000) weigeringen.Add(Dossier.Domein.Invoer.Invoerregels.TeLang.Bij($"Regels[{i}].Grond"));
            regels.Add(new(regel.Code, aantal, grond));
        }

        Afwijking? afwijking = null;
        var (minuten, waarom) = (Tekst.EenRegel(Afwijking), Tekst.Schoon(Motivering));
        if (minuten.Length > 0 && int.TryParse(minuten, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal)) afwijking = getal == 0 ? null : new(getal, waarom);
        else if (minuten.Length > 0) weigeringen.Add(GeenMinuten.Bij(nameof(Afwijking)));
        if (waarom.Length > Dossier.Domein.Invoer.Invoerregels.LangeTekst) weigeringen.Add(Dossier.Domein.Invoer.Invoerregels.TeLang.Bij(nameof(Motivering)));
        return weigeringen.Count > 0 ? Uitkomst<Rekenvraag>.Geweigerd(weigeringen) : new Rekenvraag(kader.Code, regels, afwijking) { Versie = kader.Versie };
    }

    // A refusal of the calculation, at the field of this form.
    private static Weigering Hier(Weigering w) => w with
    {
        Veld = w.Veld switch { "afwijking.motivering" => "Invoer." + nameof(Motivering), "afwijking.minutenPerWeek" => "Invoer." + nameof(Afwijking), _ => "" },
    };
}

/// <summary>A line of the norms as it is filled in.</summary>
public sealed class Regelformulier
{
    public string Code { get; set; } = "";

    public bool Gekozen { get; set; }

    public string? Aantal { get; set; }

    public string? Grond { get; set; }
}
