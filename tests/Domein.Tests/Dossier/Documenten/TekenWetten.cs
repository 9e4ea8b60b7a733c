using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Dossier.Documenten.Proefformulier;
using static Spil.Domein.Tests.Dossier.Documenten.Tekenproef;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier.Documenten;

/// <summary>The laws of signing, on random stories of everything people can do with a document.</summary>
public sealed class TekenWetten
{
    private static readonly Gen<(int Daad, int Wie, string Tekst)[]> Verhalen =
        (from daad in Gen.Choose(0, 11)
         from wie in Gen.Choose(0, 3)
         from tekst in Gen.Elements("", "een", "twee", "Nadia el Idrissi", "Samira el Idrissi", "Marjan de Boer")
         select (daad, wie, tekst)).ArrayOf();

    [Fact]
    public void Wat_is_getekend_verandert_nooit_meer_wat_iemand_ook_doet() => Wet.Geldt(Verhalen, verhaal =>
    {
        var document = Getekend();
        var eerst = Beeld(document.Versies[0]);
        foreach (var (daad, wie, tekst) in verhaal) Doe(document, daad, wie, tekst);
        return Beeld(document.Versies[0]) == eerst && document.Versies[0].KloptMet("belofte");
    });

    [Fact]
    public void Klaar_is_een_versie_alleen_met_elke_verplichte_handtekening_op_precies_deze_tekst() => Wet.Geldt(Verhalen, verhaal =>
    {
        var document = Ingevuld();
        foreach (var (daad, wie, tekst) in verhaal) Doe(document, daad, wie, tekst);
        return document.Versies.Where(v => v.Stand is Documentstand.Vast or Documentstand.Vervangen).All(v => v.KloptMet("belofte")
            && Belofte.Tekenaars.Where(t => t.Verplicht).All(t => v.Tellend().Any(h => h.Tekenaar == t.Code && h.Stand == Tekenstand.Getekend))
            && v.Tellend().Where(h => h.Verplicht).All(h => h.Stand == Tekenstand.Getekend));
    });

    [Fact]
    public void Hetzelfde_merk_betekent_dezelfde_tekst() => Wet.Geldt(
        from a in Teksten from b in Teksten select (a, b),
        paar => (Merk(paar.a) == Merk(paar.b)) == paar.a.OrderBy(x => x.Pad).SequenceEqual(paar.b.OrderBy(x => x.Pad)));

    private static readonly Gen<(string Pad, string Tekst)[]> Teksten =
        (from pad in Gen.Elements("a", "b", "ab", "steun") from tekst in Gen.Elements("x", "xa", "ab", "b", "1") select (pad, tekst))
        .ListOf().Select(lijst => lijst.DistinctBy(a => a.pad).ToArray());

    private static string Merk((string Pad, string Tekst)[] antwoorden)
    {
        var formulier = new Formulierdefinitie("proef", 1, "Proef", [new("een", "Een", "", [.. new[] { "a", "b", "ab", "steun" }.Select(c => new Veld(c, Veldsoort.Tekst, c))])]);
        var document = EenDocument(formulier);
        document.Vul(formulier, [.. antwoorden.Select(a => Waarde(a.Pad, a.Tekst))], [.. antwoorden.Select(a => a.Pad)], 0, "Samira", Nu).MoetLukken();
        return Inhoudsmerk.Van("proef", 1, document.Laatste!.Nu().Values);
    }

    // Everything a document can do. Refusals are fine: the law is about what is left afterwards.
    private static void Doe(Document document, int daad, int wie, string tekst)
    {
        var handtekening = document.Versies[^1].Handtekeningen.ElementAtOrDefault(wie)?.Id ?? Guid.NewGuid();
        var persoon = wie switch { 0 => Samira, 1 => Regisseur, _ => Nadia };
        var merk = document.Versies[^1].Inhoudsmerk;
        var later = Nu.AddDays(wie + 1);
        Uitkomst _ = daad switch
        {
            0 => document.Vul(Belofte, tekst.Length > 0 ? [Waarde("wat", tekst)] : [], ["wat"], document.Versies[^1].Wijziging, "Joke", later),
            1 => document.LegVoor(Belofte, [VanSamira, VanMarjan, VanNadia], later),
            2 => document.HaalTerug(),
            3 or 4 or 5 => document.TekenOpScherm(Belofte, handtekening, persoon, document.Versies[^1].Handtekeningen.ElementAtOrDefault(wie)?.Naam, true, merk, later),
            6 => document.TekenOpPapier(Belofte, handtekening, later.Datum(), Guid.NewGuid(), Regisseur, "Marjan de Boer", later),
            7 => document.TekenMondeling(Belofte, handtekening, tekst, Regisseur, "Marjan de Boer", later),
            8 => document.Weiger(handtekening, persoon, tekst, later),
            9 => document.NieuweVersie(Belofte, "Joke", later),
            10 => document.Herinner(handtekening, later),
            _ => document.VervalVoor(persoon, later).Count > 0 ? document.ZetTerug() : document.GooiWeg("Joke", later),
        };
    }

    // That it was replaced by a later version is the one thing that may still be told of it.
    private static string Beeld(Documentversie versie) => JsonSerializer.Serialize(new
    {
        versie.Nummer, versie.Formulierversie, versie.Wijziging, versie.GewijzigdOp, versie.VastOp, versie.Inhoudsmerk, versie.WeggegooidOp,
        Antwoorden = versie.Antwoorden, Handtekeningen = versie.Handtekeningen,
    });
}
