using Spil.Kern;

namespace Spil.Wmo.Domein.Toewijzingen;

/// <summary>What a provider said of an assignment that was sent (iWmo 302).</summary>
public enum Retourstand
{
    /// <summary>Nothing yet.</summary>
    Wacht,

    /// <summary>Nothing yet, and the days for it are over.</summary>
    TeLaat,

    /// <summary>It came in well.</summary>
    Goed,

    /// <summary>It was refused, or a part of it.</summary>
    Afgekeurd,
}

/// <summary>When a provider answers an assignment: within three working days (iWmo OP090).</summary>
public static class Retourtermijn
{
    private const int Werkdagen = 3;

    /// <summary>The last day for the answer.</summary>
    public static DateOnly Uiterlijk(DateOnly verzonden) => verzonden.PlusWerkdagen(Werkdagen);

    /// <summary>Where the answer stands.</summary>
    /// <param name="verzonden">The day on which the assignment was sent.</param>
    /// <param name="afgekeurd">The answer was a refusal; null when there is no answer.</param>
    /// <param name="hoeftNiet">An answer would tell nothing new: the provider acted on it, or a later assignment took its place.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public static Retourstand Stand(DateOnly verzonden, bool? afgekeurd, bool hoeftNiet, DateOnly vandaag) => afgekeurd switch
    {
        true => Retourstand.Afgekeurd,
        false => Retourstand.Goed,
        null => !hoeftNiet && vandaag > Uiterlijk(verzonden) ? Retourstand.TeLaat : Retourstand.Wacht,
    };
}
