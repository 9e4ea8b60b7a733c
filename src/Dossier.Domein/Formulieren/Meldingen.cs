namespace Spil.Dossier.Domein.Formulieren;

/// <summary>Collects the problems of a form while it is looked at.</summary>
internal sealed class Meldingen
{
    public List<Formulierprobleem> Lijst { get; } = [];

    public void Meld(string pad, string zin) => Lijst.Add(new(pad, zin));

    public void Eis(bool goed, string pad, string zin)
    {
        if (!goed) Meld(pad, zin);
    }

    public void Tekst(string tekst, string pad) => Eis(tekst.Length > 0, pad, "Hier hoort een tekst te staan.");

    public void Code(string code, string pad) => Eis(code.Length <= Formuliergrenzen.Code && Formuliercontrole.Codevorm().IsMatch(code), pad,
        "Een code heeft kleine letters, cijfers en streepjes, en begint met een letter.");

    public void Codes(IEnumerable<string> codes, string pad)
    {
        HashSet<string> gezien = [];
        foreach (var (i, code) in codes.Index())
        {
            Code(code, $"{pad}[{i}].code");
            Eis(gezien.Add(code) || code.Length == 0, $"{pad}[{i}].code", $"De code \"{code}\" is er al. Kies een andere.");
        }
    }

    public void Hoogstens(int aantal, int hoogstens, string pad) =>
        Eis(aantal <= hoogstens, pad, $"Dit zijn er te veel: {Antwoordtekst.Getal(aantal)}. Het mogen er {Antwoordtekst.Getal(hoogstens)} zijn.");

    public void Uit(string woord, IReadOnlyList<string> bekend, string pad) => Eis(bekend.Contains(woord), pad,
        $"\"{Jsonwoorden.Kort(woord)}\" kennen we hier niet.{Jsonwoorden.Bedoel(woord, bekend)} Kies uit: {string.Join(", ", bekend)}.");

    public void Woorden<T>(IReadOnlyList<T> woorden, string pad, string leeg) where T : struct, Enum
    {
        Eis(woorden.Count > 0, pad, leeg);
        Eis(woorden.Distinct().Count() == woorden.Count, pad, "Hier staat een woord twee keer. Haal er een weg.");
    }
}
