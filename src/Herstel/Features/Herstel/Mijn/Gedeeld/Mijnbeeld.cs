using Microsoft.AspNetCore.Html;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Mijn.Gedeeld;

/// <summary>Something that somebody does.</summary>
/// <param name="Tekst">What.</param>
/// <param name="Wie">First name of who does it; empty when nobody is named.</param>
/// <param name="Erbij">The line below: by when, and why.</param>
/// <param name="Gedaan">It is done.</param>
/// <param name="Pad">The page of the voorstel.</param>
public sealed record Mijntaak(string Tekst, string Wie, string Erbij, bool Gedaan, string Pad);

/// <summary>A voorstel that waits for the stem of who looks.</summary>
/// <param name="Tekst">The text.</param>
/// <param name="Versienummer">Which version of it.</param>
/// <param name="Doel">The goal it belongs to; empty for a goal.</param>
/// <param name="Uitleg">Who proposed it and how it stands.</param>
/// <param name="Pad">The page of the voorstel.</param>
public sealed record Mijnvraag(string Tekst, int Versienummer, string Doel, string Uitleg, string Pad);

/// <summary>Somebody around the inwoner.</summary>
/// <param name="Naam">First name.</param>
/// <param name="Rol">As what: "jouw zus", "casusregisseur".</param>
/// <param name="Telefoon">To call; empty when it is not given.</param>
public sealed record Mijnmens(string Naam, string Rol, string Telefoon);

/// <summary>Mijn Spil of one inwoner, as the inwoner or a naaste sees it: only what that person may see.</summary>
public sealed record Mijnbeeld
{
    public required Naam Inwoner { get; init; }

    public required DossierId Dossier { get; init; }

    /// <summary>The page itself, to come back to after an answer.</summary>
    public required string Hier { get; init; }

    /// <summary>The inwoner looks.</summary>
    public required bool IsInwoner { get; init; }

    public required DateOnly Vandaag { get; init; }

    /// <summary>The kinds of data that who looks may see.</summary>
    public required IReadOnlyCollection<Gegevenssoort> Soorten { get; init; }

    /// <summary>The traject of now, or the last one; null when there is none yet.</summary>
    public Traject? Traject { get; init; }

    /// <summary>A sentence in place of what is not there yet: no traject, no tandem, no consent; empty when all is there.</summary>
    public string Uitleg { get; init; } = "";

    public IReadOnlyList<Mijntaak> DoeIk { get; init; } = [];

    public IReadOnlyList<Mijntaak> Anderen { get; init; } = [];

    public IReadOnlyList<Mijnvraag> Vragen { get; init; } = [];

    /// <summary>What is asked of who looks, whoever it is about.</summary>
    public IReadOnlyList<Mijnverzoek> Verzoeken { get; init; } = [];

    public IReadOnlyList<Mijnmens> Mensen { get; init; } = [];

    public IHtmlContent? Schijf { get; init; }

    /// <summary>The day the last plan was made; null when there is none.</summary>
    public DateOnly? PlanVan { get; init; }

    /// <summary>Who looked, as one sentence; empty when it is not for who looks.</summary>
    public string Gezien { get; init; } = "";

    public bool ZietPlan => Soorten.Contains(Gegevenssoort.Plan);

    public bool ZietSchijf => Soorten.Contains(Gegevenssoort.Schijf);

    public string Pad => $"/trajecten/{Traject?.Id}";

    public bool Loopt => Traject?.Status == Trajectstatus.Lopend;
}
