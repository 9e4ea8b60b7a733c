using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Schijven;
using Spil.Kern;

namespace Spil.Herstel.Domein.Voorstellen;

/// <summary>What is proposed.</summary>
public enum Voorstelsoort
{
    /// <summary>A goal of the inwoner.</summary>
    Doel,

    /// <summary>Something that people agree on with each other, under a goal.</summary>
    Afspraak,

    /// <summary>Something that somebody does, under a goal.</summary>
    Actie,
}

/// <summary>Recovery of whom: "herstelgerichte doelen gericht op cliënt en omgeving" (Methodiekbeschrijving, INO).</summary>
public enum Gericht
{
    /// <summary>Of the inwoner.</summary>
    Inwoner,

    /// <summary>Of the people and organisations around.</summary>
    Omgeving,
}

/// <summary>
/// The text of a voorstel, in own words. As input any text may be null; as kept it is clean. Field names return in the
/// refusals.
/// </summary>
/// <param name="Gebied">The life area; obligatory for a goal.</param>
/// <param name="Op">Recovery of whom.</param>
/// <param name="Tekst">The goal, the agreement or the action.</param>
/// <param name="Waarom">Why it matters.</param>
/// <param name="Beginsituatie">How it is now.</param>
/// <param name="GewensteSituatie">How it should become.</param>
/// <param name="WiePersoonId">Who does it, when that is a person in Spil.</param>
/// <param name="Wie">Who does it, as shown.</param>
/// <param name="Wanneer">By when.</param>
public sealed record Voorstelinhoud(Leefgebied? Gebied, Gericht Op, string Tekst, string Waarom = "", string Beginsituatie = "",
    string GewensteSituatie = "", PersoonId? WiePersoonId = null, string Wie = "", DateOnly? Wanneer = null)
{
    /// <summary>Checks the input and gives what is kept.</summary>
    internal static Voorstelinhoud Keur(Controle controle, Voorstelsoort soort, Voorstelinhoud invoer)
    {
        controle
            .Eis(soort != Voorstelsoort.Doel || invoer.Gebied is not null, Voorstelregels.GebiedOntbreekt, nameof(Gebied))
            .Eis(invoer.Gebied is not { } gebied || Enum.IsDefined(gebied), Voorstelregels.GebiedOnbekend, nameof(Gebied))
            .Eis(Enum.IsDefined(invoer.Op), Voorstelregels.GerichtOnbekend, nameof(Op));
        var wie = controle.Regel(invoer.Wie, nameof(Wie), Invoerregels.KorteTekst);
        controle.Eis(invoer.WiePersoonId is null || wie.Length > 0, Voorstelregels.WieOntbreekt, nameof(Wie));
        return invoer with
        {
            Tekst = controle.Tekst(invoer.Tekst, nameof(Tekst), Invoerregels.LangeTekst, Voorstelregels.TekstOntbreekt(soort)),
            Waarom = controle.Tekst(invoer.Waarom, nameof(Waarom), Invoerregels.LangeTekst),
            Beginsituatie = controle.Tekst(invoer.Beginsituatie, nameof(Beginsituatie), Invoerregels.LangeTekst),
            GewensteSituatie = controle.Tekst(invoer.GewensteSituatie, nameof(GewensteSituatie), Invoerregels.LangeTekst),
            Wie = wie,
        };
    }
}
