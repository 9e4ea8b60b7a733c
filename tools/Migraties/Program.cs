using Spil.Web;

// dotnet ef starts this, takes the services when the site is built, and stops it before it serves.
await Opstart.Bouw(args).RunAsync();
