using System.CommandLine;

namespace Spil.Web.Opdrachten;

/// <summary><c>invoer</c>: takes over an existing list.</summary>
internal static class InvoerOpdracht
{
    public static Command Maak() => new("invoer", "Neem een bestaande lijst over.");
}
