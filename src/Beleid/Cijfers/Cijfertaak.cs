using Spil.Platform.Taken;

namespace Spil.Beleid.Cijfers;

/// <summary>Keeps the figures of the monitor up to date.</summary>
internal sealed class Cijfertaak(Cijferboek boek) : ITaak
{
    public string Code => "cijfers-tellen";

    public string Naam => "Cijfers tellen";

    public string Uitleg => "Telt opnieuw hoeveel hulp bij het huishouden er is, als er iets is veranderd. De monitor leest die cijfers.";

    public Taakrooster Rooster => Taakrooster.ElkUur(20);

    public async Task<string> Doe(CancellationToken ct) => await boek.WerkBij(ct) ? "Alle cijfers zijn opnieuw geteld." : "Er was niets veranderd.";
}
