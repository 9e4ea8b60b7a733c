using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Spil.NlDesign;

/// <summary>The sentence of a model error; the binder sometimes leaves only an exception behind.</summary>
internal static class Foutzin
{
    public static string Van(ModelError fout) =>
        string.IsNullOrWhiteSpace(fout.ErrorMessage) ? "Dit kunnen we niet lezen. Vul het opnieuw in." : fout.ErrorMessage;
}
