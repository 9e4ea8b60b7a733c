using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Data;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Dossier;

/// <summary>Looks at the inzagelog behind the pages.</summary>
internal static class Logproef
{
    public static async Task<T> MetLog<T>(this Testapp app, Func<LogContext, Task<T>> werk)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<LogContext>());
    }
}
