namespace Spil.Web;

/// <summary>
/// Nothing but reading and sending forms. A page that is asked in another way would be drawn without its handler, so without what that handler checks and loads.
/// </summary>
internal sealed class Methoden(RequestDelegate volgende)
{
    public Task InvokeAsync(HttpContext http)
    {
        var methode = http.Request.Method;
        if (HttpMethods.IsGet(methode) || HttpMethods.IsHead(methode) || HttpMethods.IsPost(methode))
            return volgende(http);
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = "GET, HEAD, POST";
        return Task.CompletedTask;
    }
}
