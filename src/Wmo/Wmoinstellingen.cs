namespace Spil.Wmo;

/// <summary>What the municipality set for household support.</summary>
/// <param name="VierOgen">A colleague reads a decision before it is sent.</param>
/// <param name="Meeleesdagen">How many days that colleague has, and is let into the dossier at most.</param>
/// <param name="Productcode">The code of help in the household in the product list of the municipality, five characters at most (iWmo 3.2).</param>
/// <param name="Rechtbank">The court to which one goes against the decision on an objection, as in "rechtbank Midden-Nederland"; empty when it was not set.</param>
public sealed record Wmoinstellingen(bool VierOgen = false, int Meeleesdagen = 14, string Productcode = "01A01", string Rechtbank = "");
