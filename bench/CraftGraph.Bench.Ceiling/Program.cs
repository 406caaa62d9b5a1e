using CraftGraph.Bench.Ceiling;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
await using var app = builder.Build();

using var connections = new ConnectionPool(builder.Configuration["Database"] ?? throw new InvalidOperationException("--Database is missing."));
var introspection = builder.Configuration["Introspection"] is { } file ? await File.ReadAllBytesAsync(file) : [];
var typename = "{\"data\":{\"__typename\":\"Query\"}}"u8.ToArray();

app.MapPost("/typename", context => Answers.SendAsync(context, typename));
app.MapPost("/introspection", context => Answers.SendAsync(context, introspection));
app.MapPost("/product-page", new QueryEndpoint(connections, ProductPage.Write).AnswerAsync);
app.MapPost("/listing", new QueryEndpoint(connections, Listing.Write).AnswerAsync);
app.MapPost("/deep", new QueryEndpoint(connections, Deep.Write).AnswerAsync);
app.MapPost("/near", new QueryEndpoint(connections, Near.Write).AnswerAsync);
await app.RunAsync();
