using System.CommandLine;

namespace Spil.Web.Opdrachten;

/// <summary>Says in one sentence what does not fit on the command line.</summary>
internal static class Invoerfout
{
    public static string Zin(ParseResult uitslag)
    {
        var opdracht = uitslag.CommandResult.Command;
        var isWortel = uitslag.CommandResult == uitslag.RootCommandResult;
        var hulp = $"Bekijk wat kan met: {(isWortel ? "" : opdracht.Name + " ")}--help";
        if (uitslag.UnmatchedTokens.Count > 0)
            return $"Dit hoort niet bij {(isWortel ? "Spil" : opdracht.Name)}: {string.Join(' ', uitslag.UnmatchedTokens)}. {hulp}";

        var ontbreekt = opdracht.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0 && uitslag.GetResult(a) is null or { Tokens.Count: 0 }).Select(a => a.Name)
            .Concat(opdracht.Options.Where(o => o.Required && uitslag.GetResult(o) is null or { Implicit: true }).Select(o => o.Name)).ToList();
        if (ontbreekt.Count > 0)
            return $"Er ontbreekt iets: {string.Join(", ", ontbreekt)}. {hulp}";

        foreach (var optie in opdracht.Options)
        {
            if (uitslag.GetResult(optie) is { } keuze && uitslag.Errors.Any(f => f.SymbolResult == keuze))
                return $"\"{string.Join(' ', keuze.Tokens.Select(t => t.Value))}\" past niet bij {optie.Name}. {hulp}";
        }

        return $"Deze opdracht is niet compleet. {hulp}";
    }
}
