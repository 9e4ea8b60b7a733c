using Spil.Platform.Data;

namespace Spil.Web.Demo;

/// <summary>The demo people.</summary>
internal static class Voorbeeld
{
    public static Task<bool> Laad(IServiceProvider diensten, CancellationToken ct) => Task.FromResult(diensten.GetService<IDatabase>() is null && ct.CanBeCanceled);
}
