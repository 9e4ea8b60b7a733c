using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests;

/// <summary>Both engines; neither is skipped.</summary>
public sealed class BeideEngines : TheoryData<Engine>
{
    public BeideEngines() : base(Engine.Sqlite, Engine.Postgres) { }
}
