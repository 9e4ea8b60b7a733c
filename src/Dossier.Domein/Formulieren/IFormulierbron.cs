namespace Spil.Dossier.Domein.Formulieren;

/// <summary>Hands in the form definitions that come with a module. They are read once and never change while Spil runs.</summary>
public interface IFormulierbron
{
    /// <summary>The definitions; every version that documents may have been filled in with stays among them.</summary>
    IReadOnlyList<Formulierdefinitie> Formulieren { get; }
}
