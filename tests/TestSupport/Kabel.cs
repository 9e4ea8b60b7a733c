using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Spil.TestSupport;

/// <summary>The line between a visitor and the site, which a test can cut and lead to another node: bad Wi-Fi, a node that dies, a balancer.</summary>
public sealed class Kabel : IDisposable
{
    private readonly TcpListener poort = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> lijnen = new();
    private volatile Uri? doel;

    public Kabel(Uri doel)
    {
        this.doel = doel;
        poort.Start();
        Adres = new Uri($"http://127.0.0.1:{((IPEndPoint)poort.LocalEndpoint).Port}/");
        _ = Task.Run(NeemAan);
    }

    public Uri Adres { get; }

    /// <summary>From now on nothing gets through.</summary>
    public void Knip()
    {
        doel = null;
        foreach (var lijn in lijnen.Keys)
            lijn.Dispose();
    }

    /// <summary>From now on everything goes to this node.</summary>
    public void Leid(Uri naar) => doel = naar;

    public void Dispose()
    {
        poort.Stop();
        Knip();
    }

    private async Task NeemAan()
    {
        try
        {
            while (true)
            {
                var van = await poort.AcceptTcpClientAsync();
                _ = Task.Run(() => Verbind(van));
            }
        }
        catch (Exception fout) when (fout is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Verbind(TcpClient van)
    {
        using var naar = new TcpClient();
        try
        {
            lijnen[van] = lijnen[naar] = true;
            if (doel is not { } adres)
                return;
            await naar.ConnectAsync(adres.Host, adres.Port);
            await Task.WhenAny(van.GetStream().CopyToAsync(naar.GetStream()), naar.GetStream().CopyToAsync(van.GetStream()));
        }
        catch (Exception fout) when (fout is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The line broke; both ends notice.
        }
        finally
        {
            lijnen.TryRemove(van, out _);
            lijnen.TryRemove(naar, out _);
            van.Dispose();
        }
    }
}
