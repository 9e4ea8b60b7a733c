using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;
using Spil.Platform.Rechten;

namespace Spil.Platform.Formulieren;

/// <summary>
/// For every page: a post that was handled before is not handled again but sent to where the first one went.
/// For pages with <see cref="MetConceptAttribute"/>: shows the kept concept when the page opens.
/// </summary>
internal sealed class VerzoekFilter(AppDbContext db, Verzoek verzoek, Verzoekzegel zegel, Conceptbewaring concepten) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var gebruiker = Gebruiker.Van(http.User);
        var metConcept = context.ActionDescriptor.ModelTypeInfo?.IsDefined(typeof(MetConceptAttribute), true) == true && gebruiker is not null;

        // The error page shows an answer to a post; it handles none.
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            await next();
            return;
        }

        // A post that the page has no answer to; the framework would draw the page with nothing loaded.
        if (HttpMethods.IsPost(http.Request.Method) && context.HandlerMethod is null)
        {
            context.Result = new NotFoundResult();
            return;
        }

        if (HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType)
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            if (zegel.Lees(form[Verzoekzegel.Veld]) is { } verzegeld)
            {
                verzoek.Id = verzegeld.Id;
                verzoek.Account = verzegeld.Account;
                if (await db.Set<AfgehandeldVerzoek>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == verzegeld.Id, http.RequestAborted) is { } eerder)
                {
                    context.Result = new LocalRedirectResult(eerder.Naar);
                    return;
                }
            }

            if (metConcept && gebruiker is not null)
                (verzoek.Account, verzoek.ConceptPad) = (gebruiker.Account, Conceptbewaring.Pad(http.Request));
        }
        else if (metConcept && gebruiker is not null && context.HandlerInstance is PageModel pagina)
        {
            await concepten.ToonOp(pagina, gebruiker.Account, Conceptbewaring.Pad(http.Request), http.RequestAborted);
        }

        await next();
    }
}

/// <summary>This page keeps a half-filled form until it is saved or thrown away.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MetConceptAttribute : Attribute;
