using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Platform.Aanmelden;

/// <summary>For whom an OpenID Connect provider is.</summary>
public enum Aanbiedersoort
{
    /// <summary>Employees of an organisation, with the account they have there.</summary>
    Organisatie,

    /// <summary>Inwoners and naasten, through a broker of DigiD or alike. Only who was linked before comes in.</summary>
    Inwoners,
}

/// <summary>Another party that vouches for people: OpenID Connect.</summary>
public sealed class Aanbieder
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public required string Naam { get; set; }

    public required Aanbiedersoort Soort { get; set; }

    /// <summary>Issuer, as it stands in its discovery document and in every token.</summary>
    public required string Uitgever { get; set; }

    public required string ClientId { get; set; }

    /// <summary>The client secret, sealed with the keys of this site.</summary>
    public string Geheim { get; set; } = "";

    /// <summary>E-mail domains for which this provider may vouch, with a comma between them.</summary>
    public string Domeinen { get; set; } = "";

    /// <summary>Claim with the groups; empty when groups decide nothing.</summary>
    public string Groepclaim { get; set; } = "";

    /// <summary>One line per group: <c>naam-van-de-groep = Casusregisseur</c>.</summary>
    public string Groepen { get; set; } = "";

    /// <summary>
    /// Values of <c>acr</c> or <c>amr</c>, with a comma between them: a token must hold one of them. Empty when the provider says nothing about how somebody
    /// signed in; the organisation is then believed on its word that it asks for two steps.
    /// </summary>
    public string Zekerheid { get; set; } = "";

    /// <summary>Somebody who is not known yet gets an account.</summary>
    public bool MaaktAccounts { get; set; }

    public OrganisatieId? OrganisatieId { get; set; }

    public string Organisatienaam { get; set; } = "";

    public bool Uit { get; set; }

    /// <summary>Guards against two administrators at once.</summary>
    public Guid Stempel { get; set; } = Guid.NewGuid();

    /// <summary>The first role, in the order of the lines, of a group that somebody is in.</summary>
    public Rol? RolVoor(IReadOnlyCollection<string> groepen) => Regels(Groepen)
        .Where(r => r.Rol is not null && groepen.Contains(r.Groep)).Select(r => r.Rol).FirstOrDefault();

    public IReadOnlyList<string> Zekerheden => Woorden(Zekerheid);

    public bool IsVanDomein(string email) => email.Split('@') is [_, var domein]
        && Woorden(Domeinen).Contains(domein, StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines of <see cref="Groepen"/>; a role that does not exist is null.</summary>
    public static IEnumerable<(string Groep, Rol? Rol)> Regels(string groepen) => groepen
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(regel => regel.LastIndexOf('=') is var plek and > 0 ? (regel[..plek].Trim(), LeesRol(regel[(plek + 1)..].Trim())) : (regel, null));

    private static string[] Woorden(string lijst) => lijst.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Rol? LeesRol(string tekst) =>
        Enum.TryParse<Rol>(tekst.Replace("-", "", StringComparison.Ordinal), true, out var rol) && Enum.IsDefined(rol) && !char.IsAsciiDigit(tekst[0])
            && !rol.IsBurger() ? rol : null;
}

internal sealed class AanbiederMapping : IEntityTypeConfiguration<Aanbieder>
{
    public void Configure(EntityTypeBuilder<Aanbieder> builder)
    {
        builder.ToTable("platform_aanbieder");
        builder.Property(a => a.Naam).HasMaxLength(100);
        builder.Property(a => a.Uitgever).HasMaxLength(400);
        builder.Property(a => a.ClientId).HasMaxLength(200);
        builder.Property(a => a.Domeinen).HasMaxLength(1000);
        builder.Property(a => a.Zekerheid).HasMaxLength(400);
        builder.Property(a => a.Groepclaim).HasMaxLength(100);
        builder.Property(a => a.Groepen).HasMaxLength(4000);
        builder.Property(a => a.Organisatienaam).HasMaxLength(200);
        builder.Property(a => a.Stempel).IsConcurrencyToken();
    }
}
