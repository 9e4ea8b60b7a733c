using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier;
using Spil.NlDesign;

namespace Spil.Bench.Formulieren;

/// <summary>Draws one view, without a web server, a database or a layout around it.</summary>
internal sealed class Tekenaar : IDisposable
{
    private readonly WebApplication app;

    public Tekenaar()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddMvcCore().AddRazorViewEngine().AddApplicationPart(typeof(DossierModule).Assembly).AddApplicationPart(typeof(NlDesignOptions).Assembly).AddApplicationPart(typeof(Tekenaar).Assembly);
        builder.Services.AddNlDesign();
        app = builder.Build();
    }

    /// <summary>The number of characters that came out.</summary>
    public async Task<int> Teken(string pad, object model)
    {
        using var scope = app.Services.CreateScope();
        var actie = new ActionContext(new DefaultHttpContext { RequestServices = scope.ServiceProvider }, new RouteData(), new ActionDescriptor());
        var gevonden = scope.ServiceProvider.GetRequiredService<IRazorViewEngine>().GetView(null, pad, isMainPage: false);
        var view = gevonden.View ?? throw new InvalidOperationException($"There is no view {pad}.");
        using var uit = new StringWriter();
        var data = new ViewDataDictionary(scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = model };
        var temp = scope.ServiceProvider.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(actie.HttpContext);
        await view.RenderAsync(new ViewContext(actie, view, data, temp, uit, new HtmlHelperOptions()));
        return uit.GetStringBuilder().Length;
    }

    public void Dispose() => ((IDisposable)app).Dispose();
}
