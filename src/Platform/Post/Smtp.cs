using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Spil.Platform.Post;

/// <summary>Hands one message to the mail server.</summary>
internal static class Smtp
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    public static async Task Verstuur(Postinstellingen instellingen, Bericht bericht, CancellationToken ct)
    {
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
        grens.CancelAfter(Geduld);
        using var brief = new MailMessage(new MailAddress(instellingen.Van, "Spil"), new MailAddress(bericht.Aan))
        {
            Subject = bericht.Onderwerp, SubjectEncoding = Encoding.UTF8, Body = bericht.Tekst, BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        // The same id at every try, so that a server that got it twice can tell.
        brief.Headers["Message-ID"] = $"<{bericht.Id:N}@{new MailAddress(instellingen.Van).Host}>";
        brief.Headers["Auto-Submitted"] = "auto-generated";
        foreach (var bijlage in bericht.Bijlagen)
            brief.Attachments.Add(new Attachment(new MemoryStream(bijlage.Inhoud), new ContentType(bijlage.Soort) { Name = bijlage.Naam }));

        using var client = new SmtpClient(instellingen.Server, instellingen.Poort) { EnableSsl = instellingen.Tls };
        if (instellingen.Gebruiker.Length > 0)
            client.Credentials = new NetworkCredential(instellingen.Gebruiker, instellingen.Wachtwoord);
        await client.SendMailAsync(brief, grens.Token);
    }
}
