namespace Spil.Iwmo;

/// <summary>A message of iWmo. Names of properties are those of the standard, letter for letter: reader and writer go by them.</summary>
public interface IBericht
{
    /// <summary>Who sends what to whom.</summary>
    Header Header { get; }
}

/// <summary>The head of every message.</summary>
/// <param name="BerichtCode">The kind of message, for example 414.</param>
/// <param name="BerichtVersie">3.</param>
/// <param name="BerichtSubversie">2.</param>
/// <param name="Afzender">Four digits of a municipality, or an AGB code of eight.</param>
/// <param name="Ontvanger">Four digits of a municipality, or an AGB code of eight.</param>
/// <param name="BerichtIdentificatie">What the sender calls it.</param>
/// <param name="XsdVersie">Of which schemas.</param>
public record Header(string BerichtCode, int BerichtVersie, int BerichtSubversie, string Afzender, string Ontvanger, BerichtIdentificatie BerichtIdentificatie, XsdVersie XsdVersie)
{
    /// <summary>The head of a message of iWmo 3.2.</summary>
    /// <typeparam name="T">The message.</typeparam>
    public static Header Van<T>(string afzender, string ontvanger, string identificatie, DateOnly dagtekening) where T : IBericht =>
        new(Iwmoschema.Van(typeof(T)).Code, 3, 2, afzender, ontvanger, new(identificatie, dagtekening), new("1.0.0", "1.0.0"));

    /// <summary>Code of who really sent it.</summary>
    public virtual string Verzender => Afzender;

    /// <summary>Code of whom it is really for.</summary>
    public virtual string Bestemming => Ontvanger;

    /// <summary>What who really sent it calls it.</summary>
    public virtual string Kenmerk => BerichtIdentificatie.Identificatie;
}

/// <summary>
/// The head of a return message. It repeats the head of the message it answers: Afzender, Ontvanger and BerichtIdentificatie are still those of that message, although
/// the return message goes the other way and has an identification and a day of its own.
/// </summary>
/// <param name="BerichtCode">The kind of message, for example 415.</param>
/// <param name="BerichtVersie">3.</param>
/// <param name="BerichtSubversie">2.</param>
/// <param name="Afzender">Who sent the message that this answers.</param>
/// <param name="Ontvanger">Who got that message, and sends this one.</param>
/// <param name="BerichtIdentificatie">What that message is called.</param>
/// <param name="XsdVersie">Of which schemas that message is.</param>
/// <param name="IdentificatieRetour">What this message is called.</param>
/// <param name="DagtekeningRetour">The day it was made.</param>
/// <param name="XsltVersie">By which checks.</param>
/// <param name="XsdVersieRetour">Of which schemas this message is.</param>
/// <param name="RetourCodes">What is said of the head, or of the message as a whole.</param>
public sealed record Retourheader(string BerichtCode, int BerichtVersie, int BerichtSubversie, string Afzender, string Ontvanger, BerichtIdentificatie BerichtIdentificatie, XsdVersie XsdVersie,
    string IdentificatieRetour, DateOnly DagtekeningRetour, string? XsltVersie, XsdVersie XsdVersieRetour, IReadOnlyList<string>? RetourCodes)
    : Header(BerichtCode, BerichtVersie, BerichtSubversie, Afzender, Ontvanger, BerichtIdentificatie, XsdVersie)
{
    /// <inheritdoc />
    public override string Verzender => Ontvanger;

    /// <inheritdoc />
    public override string Bestemming => Afzender;

    /// <inheritdoc />
    public override string Kenmerk => IdentificatieRetour;
}

/// <summary>What the sender calls a message.</summary>
/// <param name="Identificatie">At most twelve characters, once per sender and kind of message.</param>
/// <param name="Dagtekening">The day it was made.</param>
public sealed record BerichtIdentificatie(string Identificatie, DateOnly Dagtekening);

/// <summary>By which schemas a message was made.</summary>
/// <param name="BasisschemaXsdVersie">Of the shared types.</param>
/// <param name="BerichtXsdVersie">Of the message.</param>
public sealed record XsdVersie(string BasisschemaXsdVersie, string BerichtXsdVersie);
