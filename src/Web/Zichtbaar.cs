using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Spil.TestSupport")]
[assembly: InternalsVisibleTo("Spil.Database.Tests")]
[assembly: InternalsVisibleTo("Spil.Bench")]
