using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Formulieren;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Formulieren.Gedeeld;

/// <summary>A page about one version of a form, that came with Spil or was loaded by an organisation. It is about nobody.</summary>
public abstract class Formulierpagina(Formulierkast kast, Formulierregister register) : SpilPagina
{
    /// <summary>The list of all forms.</summary>
    public const string Lijstpad = "/beheer/formulieren";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Versie { get; set; }

    public Formulierdefinitie Formulier { get; private set; } = null!;

    /// <summary>The record of a form that was loaded; null for one that comes with Spil.</summary>
    public EigenFormulier? Eigen { get; private set; }

    public string Hier => Pad(Code, Versie);

    public static string Pad(string code, int versie) => FormattableString.Invariant($"{Lijstpad}/{code}/{versie}");

    protected Formulierregister Register => register;

    /// <summary>Loads the form of the address; false when there is none.</summary>
    protected async Task<bool> Laad()
    {
        if (kast.Meegeleverd(Code, Versie) is { } meegeleverd)
        {
            Formulier = meegeleverd;
            return true;
        }

        Eigen = await Db.Set<EigenFormulier>().SingleOrDefaultAsync(f => f.Code == Code && f.Nummer == Versie, Stop);
        if (Eigen is null || Formulierlezer.LeesGepubliceerd(Eigen.Json).Formulier is not { } eigen) return false;
        Formulier = eigen;
        return true;
    }
}
