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
public sealed record Header(string BerichtCode, int BerichtVersie, int BerichtSubversie, string Afzender, string Ontvanger, BerichtIdentificatie BerichtIdentificatie, XsdVersie XsdVersie)
{
    /// <summary>The head of a message of iWmo 3.2.</summary>
    /// <typeparam name="T">The message.</typeparam>
    public static Header Van<T>(string afzender, string ontvanger, string identificatie, DateOnly dagtekening) where T : IBericht =>
        new(Iwmoschema.Van(typeof(T)).Code, 3, 2, afzender, ontvanger, new(identificatie, dagtekening), new("1.0.0", "1.0.0"));
}

/// <summary>What the sender calls a message.</summary>
/// <param name="Identificatie">At most twelve characters, once per sender and kind of message.</param>
/// <param name="Dagtekening">The day it was made.</param>
public sealed record BerichtIdentificatie(string Identificatie, DateOnly Dagtekening);

/// <summary>By which schemas a message was made.</summary>
/// <param name="BasisschemaXsdVersie">Of the shared types.</param>
/// <param name="BerichtXsdVersie">Of the message.</param>
public sealed record XsdVersie(string BasisschemaXsdVersie, string BerichtXsdVersie);
