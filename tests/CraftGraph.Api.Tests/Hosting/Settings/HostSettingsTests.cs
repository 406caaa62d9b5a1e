using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Tests.Snapshots;
using Microsoft.Extensions.Configuration;

namespace CraftGraph.Api.Tests.Hosting.Settings;

public sealed class HostSettingsTests
{
    [Fact]
    public void The_settings_file_says_what_holds_without_it()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build();

        Assert.Equal(HostSettings.Read(Configure()), HostSettings.Read(file));
    }

    [Fact]
    public void Each_setting_is_read()
    {
        var settings = HostSettings.Read(Configure(
            ("ConnectionStrings:Catalogue", "Data Source=other.db"),
            ("Catalogue:Provider", "SQLite"),
            ("Catalogue:DemonstrationProducts", "7"),
            ("Catalogue:DefaultLanguage", "zgh"),
            ("Requests:TimeLimitSeconds", "3"),
            ("Requests:MaxBodyBytes", "2048"),
            ("Requests:Connections", "5"),
            ("Requests:MaxBatchedRequests", "6"),
            ("Requests:MaxBatchedVariables", "7"),
            ("Documents:AutomaticBytes", "0"),
            ("Documents:Trusted", "documents"),
            ("Documents:TrustedOnly", "True"),
            ("Responses:CacheControl", "no-store"),
            ("Responses:Compression", "false"),
            ("WebSockets:MaxConnections", "8"),
            ("WebSockets:KeepAliveSeconds", "9"),
            ("Limits:Depth", "10"),
            ("Limits:VariableDepth", "11"),
            ("Limits:FieldCost", "12"),
            ("Limits:JsonDepth", "13"),
            ("Map:TileAddress", "https://tiles.example:8443/{z}/{x}/{y}.png"),
            ("Map:TileAttribution", "Tiles by Example"),
            ("GraphQL:Federation", "True")));

        Assert.Equal("Data Source=other.db", settings.ConnectionString);
        Assert.Equal(7, settings.Catalogue.DemonstrationProducts);
        Assert.Equal(Data.Model.Language.Zgh, settings.DefaultLanguage.Language);
        Assert.Equal(TimeSpan.FromSeconds(3), settings.TimeLimit);
        Assert.Equal(2048, settings.MaxBodyBytes);
        Assert.Equal(5, settings.Connections);
        Assert.Equal((6, 7), (settings.MaxBatchedRequests, settings.MaxBatchedVariables));
        Assert.Equal(new() { AutomaticBytes = 0, TrustedPath = "documents", IsTrustedOnly = true }, settings.Documents);
        Assert.Equal(new() { CacheControl = "no-store", IsCompressed = false }, settings.Responses);
        Assert.Equal(new() { MaxConnections = 8, KeepAliveInterval = TimeSpan.FromSeconds(9) }, settings.WebSockets);
        Assert.Equal(
            new()
            {
                Documents = new() { Depth = 10 },
                Variables = new() { MaxDepth = 11 },
                Cost = new() { MaxFieldCost = 12 },
                JsonDepth = 13,
            },
            settings.Limits);
        Assert.Equal(("https://tiles.example:8443", "Tiles by Example"), (settings.Map.TileOrigin, settings.Map.TileAttribution));
        Assert.True(settings.IsSubgraph);
    }

    [Theory]
    [InlineData("Data Source=catalogue.db", null, "Sqlite")]
    [InlineData("Data Source=/srv/host=/catalogue.db", null, "Sqlite")]
    [InlineData("Host=localhost;Database=craftgraph", null, "Postgres")]
    [InlineData("Database=craftgraph; server = localhost", null, "Postgres")]
    [InlineData("Data Source=catalogue.db", "postgres", "Postgres")]
    [InlineData("Host=localhost", "SQLITE", "Sqlite")]
    public void The_connection_string_chooses_the_database_unless_the_provider_is_given(string connectionString, string? provider, string expected) => Assert.Equal(
        expected,
        HostSettings.Read(Configure(("ConnectionStrings:Catalogue", connectionString), ("Catalogue:Provider", provider ?? ""))).Provider.ToString());

    [Theory]
    [InlineData("Catalogue:Provider", "oracle")]
    [InlineData("Map:TileAddress", "tiles/{z}/{x}/{y}.png")]
    [InlineData("Map:TileAddress", "https://tiles.example/{z}/{x}.png")]
    [InlineData("Map:TileAddress", "https://{s}.tiles.example/{z}/{x}/{y}.png")]
    [InlineData("Map:TileAddress", "https://tiles{z}.example/{x}/{y}.png")]
    [InlineData("Map:TileAddress", "https://tiles.example/{z}/{x}/{y}.png")]
    [InlineData("Map:TileLicence", "somewhere")]
    [InlineData("Catalogue:DemonstrationProducts", "many")]
    [InlineData("Catalogue:DemonstrationProducts", "-1")]
    [InlineData("Catalogue:DemonstrationProducts", "1.5")]
    [InlineData("Catalogue:DemonstrationProducts", "99999999999")]
    [InlineData("Catalogue:DefaultLanguage", "de")]
    [InlineData("Catalogue:DefaultLanguage", "1")]
    [InlineData("Catalogue:DemoProducts", "1")]
    [InlineData("Requests:TimeLimitSeconds", "0")]
    [InlineData("Requests:MaxBodyBytes", "1e6")]
    [InlineData("Requests:AllowedOrigins", "shop.example")]
    [InlineData("Requests:AllowedOrigins", "https://shop.example/path")]
    [InlineData("Requests:Connections", "0")]
    [InlineData("Documents:TrustedOnly", "true")]
    [InlineData("Documents:TrustedOnly", "yes")]
    [InlineData("Documents:AutomaticBytes", "-1")]
    [InlineData("Responses:CacheControl", "a\nb")]
    [InlineData("Caches:AnswerBytes", "many")]
    [InlineData("Caches:CheckMilliseconds", "-2")]
    [InlineData("Responses:Nonsense", "true")]
    [InlineData("WebSockets:KeepAliveSeconds", "0")]
    [InlineData("Limits:Depth", "0")]
    [InlineData("Limits:SyntaxDepth", "1001")]
    [InlineData("Limits:depth2", "1")]
    [InlineData("GraphQL:Federation", "yes")]
    [InlineData("GraphQL:Federated", "true")]
    [InlineData("urls", "nonsense")]
    [InlineData("urls", "http://localhost:5000;http://localhost:99999")]
    public void A_value_that_cannot_be_used_is_told_in_one_line_with_its_setting(string key, string value)
    {
        var problem = Assert.Throws<SettingException>(() => HostSettings.Read(Configure((key, value))));

        Assert.StartsWith(key, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void Each_setting_is_documented()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "running.md"));

        Assert.Empty(Setting.All.Where(setting => !text.Contains($"| `{setting.Key}` |", StringComparison.Ordinal)).Select(setting => setting.Key));
    }

    [Fact]
    public void A_value_that_cannot_be_used_is_not_echoed_at_length()
    {
        var problem = Assert.Throws<SettingException>(() => HostSettings.Read(Configure(("Catalogue:Provider", new string('x', 5000) + "\n"))));

        Assert.InRange(problem.Message.Length, 1, 200);
    }

    private static IConfigurationRoot Configure(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value)))
        .Build();
}
