using Spil.Platform.Aanmelden;

namespace Spil.Web.Features.Web.Aanmelden;

/// <summary>What we say to who does not come in.</summary>
internal static class Aanmeldzinnen
{
    public static string Voor(Aanmelduitslag uitslag, string fout) => uitslag switch
    {
        Aanmelduitslag.TeVaak => "Het is te vaak misgegaan. Wacht vijf minuten en probeer het dan opnieuw.",
        Aanmelduitslag.Geblokkeerd => "Dit account is geblokkeerd. Vraag het aan de beheerder van je organisatie.",
        _ => fout,
    };
}
