using Microsoft.AspNetCore.Authorization;

namespace Spil.Platform.Rechten;

/// <summary>The right that a page or endpoint asks for. Every one states it, or says <c>[AllowAnonymous]</c>; a test sees to that.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class VereistAttribute(string recht) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public string Recht { get; } = recht;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Which role may do what: one readable table, given by the host.</summary>
public sealed class Rollentabel(IReadOnlyDictionary<string, Rol[]> rechten)
{
    /// <summary>Per right the roles that have it.</summary>
    public IReadOnlyDictionary<string, Rol[]> Rechten { get; } = rechten;

    public bool Heeft(Rol rol, string recht) => Rechten.TryGetValue(recht, out var rollen) && rollen.Contains(rol);
}

internal sealed class VereistHandler(Rollentabel tabel) : AuthorizationHandler<VereistAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, VereistAttribute requirement)
    {
        if (Gebruiker.Van(context.User) is { } gebruiker && tabel.Heeft(gebruiker.Rol, requirement.Recht))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
