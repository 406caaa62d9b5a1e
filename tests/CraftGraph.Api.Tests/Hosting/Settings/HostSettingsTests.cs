using CraftGraph.Api.Hosting.Settings;
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
            ("Requests:Connections", "5")));

        Assert.Equal("Data Source=other.db", settings.ConnectionString);
        Assert.Equal(7, settings.Catalogue.DemonstrationProducts);
        Assert.Equal(Data.Model.Language.Zgh, settings.DefaultLanguage.Language);
        Assert.Equal(TimeSpan.FromSeconds(3), settings.TimeLimit);
        Assert.Equal(2048, settings.MaxBodyBytes);
        Assert.Equal(5, settings.Connections);
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
    [InlineData("urls", "nonsense")]
    [InlineData("urls", "http://localhost:5000;http://localhost:99999")]
    public void A_value_that_cannot_be_used_is_told_in_one_line_with_its_setting(string key, string value)
    {
        var problem = Assert.Throws<SettingException>(() => HostSettings.Read(Configure((key, value))));

        Assert.StartsWith(key, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
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
