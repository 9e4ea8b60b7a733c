namespace Spil.Dossier.Domein.Formulieren;

/// <summary>How large a form may be. Wide enough for any form people can fill in, tight enough to be shown and kept.</summary>
internal static class Formuliergrenzen
{
    // Three codes with slashes between fit in the path of an answer.
    public const int Code = 60;
    public const int Titel = 200;
    public const int Vraag = 500;
    public const int Uitleg = 4000;
    public const int Secties = 60;
    public const int Velden = 1000;
    public const int VeldenPerRij = 30;
    public const int Opties = 200;
    public const int Rijen = 60;
    public const int Kolommen = 12;
    public const int Fasen = 10;
    public const int Tekenaars = 12;
    public const int Tekst = 10_000;
    public const int Versie = 9999;
    public const int Kaarttekst = 200;
    public const int Kaartvragen = 24;
    public const decimal Getal = 999_999_999_999m;
}
