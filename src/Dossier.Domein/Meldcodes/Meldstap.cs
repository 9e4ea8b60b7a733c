namespace Spil.Dossier.Domein.Meldcodes;

/// <summary>The five steps of the meldcode huiselijk geweld en kindermishandeling (Wet verplichte meldcode; research methodiek.md 9.9).</summary>
public enum Meldstap
{
    /// <summary>Write down what is seen and heard.</summary>
    Signalen = 1,

    /// <summary>Consult a colleague, and if needed Veilig Thuis.</summary>
    Overleg,

    /// <summary>Talk with the people it is about.</summary>
    Gesprek,

    /// <summary>Weigh how serious it is, with the frame of the profession.</summary>
    Wegen,

    /// <summary>Decide: report, arrange help, or both.</summary>
    Beslissen,
}

/// <summary>What was decided at the end of the meldcode.</summary>
public enum Meldbesluit
{
    /// <summary>Reported at Veilig Thuis.</summary>
    Gemeld,

    /// <summary>Help was arranged, without a report.</summary>
    HulpGeregeld,

    /// <summary>Reported, and help arranged.</summary>
    GemeldEnHulp,

    /// <summary>The worry turned out to be none.</summary>
    GeenZorg,
}
