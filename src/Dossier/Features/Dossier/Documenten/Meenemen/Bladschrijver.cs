using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;

namespace Spil.Dossier.Features.Dossier.Documenten.Meenemen;

/// <summary>Draws a Razor view to text, so that a page in the ZIP is drawn by the same parts as a page of the site.</summary>
public sealed class Bladschrijver(IRazorViewEngine engine, ITempDataProvider tempData, IHttpContextAccessor http)
{
    private const string Map = "/Features/Dossier/Documenten/Meenemen/";

    public async Task<string> Schrijf<T>(string naam, T model)
    {
        var view = engine.GetView(null, Map + naam, isMainPage: true);
        if (!view.Success) throw new InvalidOperationException($"There is no view {naam}.");
        var context = http.HttpContext ?? throw new InvalidOperationException("Only within a request.");
        var actie = new ActionContext(context, context.GetRouteData(), new ActionDescriptor());
        var gegevens = new ViewDataDictionary<T>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
        await using var tekst = new StringWriter();
        await view.View.RenderAsync(new ViewContext(actie, view.View, gegevens, new TempDataDictionary(context, tempData), tekst, new HtmlHelperOptions()));
        return tekst.ToString();
    }
}
