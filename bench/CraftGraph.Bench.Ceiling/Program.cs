using CraftGraph.Bench.Ceiling;
using Postgres = CraftGraph.Bench.Ceiling.Postgres;
using Sqlite = CraftGraph.Bench.Ceiling.Sqlite;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
await using var app = builder.Build();

var introspection = builder.Configuration["Introspection"] is { } file ? await File.ReadAllBytesAsync(file) : [];
var typename = "{\"data\":{\"__typename\":\"Query\"}}"u8.ToArray();
app.MapPost("/typename", context => Answers.SendAsync(context, typename));
app.MapPost("/introspection", context => Answers.SendAsync(context, introspection));
if (builder.Configuration["Postgres"] is { } server)
{
    Map("product-page", new Postgres.ProductPage());
    Map("listing", new Postgres.Listing());
    Map("deep", new Postgres.Deep());
    Map("facets", new Postgres.Facets());
    Map("near", new Postgres.Near());
    void Map(string name, Postgres.PostgresAnswer answer) => app.MapPost("/" + name, new Postgres.PostgresEndpoint(server, answer).AnswerAsync);
}
else
{
    var connections = new Sqlite.ConnectionPool(builder.Configuration["Sqlite"] ?? throw new InvalidOperationException("--Sqlite or --Postgres is missing."));
    Map("product-page", Sqlite.ProductPage.Write);
    Map("listing", Sqlite.Listing.Write);
    Map("deep", Sqlite.Deep.Write);
    Map("facets", Sqlite.Facets.Write);
    Map("near", Sqlite.Near.Write);
    void Map(string name, Sqlite.SqliteAnswer answer) => app.MapPost("/" + name, new Sqlite.SqliteEndpoint(connections, answer).AnswerAsync);
}

await app.RunAsync();
