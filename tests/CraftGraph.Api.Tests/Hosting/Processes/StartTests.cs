using System.Net.Sockets;
using CraftGraph.Data.Providers;
using CraftGraph.Tests.Postgres;
using Microsoft.Data.Sqlite;

namespace CraftGraph.Api.Tests.Hosting.Processes;

/// <summary>How the program starts, and what it says when it cannot.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_start_creates_the_database_the_second_uses_it_again_and_both_stop_when_asked()
    {
        foreach (var state in (string[])["created", "up to date"])
        {
            await using var process = HostProcess.Start(
                _folder.Path,
                "--urls", HostProcess.FindFreeAddress(),
                "--Catalogue:DemonstrationProducts", "10",
                "--Requests:TimeLimitSeconds", "60");
            var address = await process.WaitForAddressAsync();
            using var client = new HttpClient();

            var answer = await client.GetStringAsync(address, TestContext.Current.CancellationToken);

            Assert.StartsWith("{\"data\":{\"regions\":{\"nodes\":[{\"slug\":", answer, StringComparison.Ordinal);
            Assert.Contains($"{_folder["catalogue.db"]} (sqlite), {state}.", process.Output, StringComparison.Ordinal);
            Assert.Equal(0, await process.StopAsync());
            Assert.Matches(@"\A[^\n]+\n[^\n]+\n[^\n]+\n\z", process.Output);
            Assert.Empty(process.Errors);
        }
    }

    [Fact]
    public async Task Two_nodes_that_start_together_on_a_PostgreSQL_share_the_work_and_both_answer()
    {
        using var database = new TemporaryDatabase();
        await using var one = StartOn(database);
        await using var other = StartOn(database);
        using var client = new HttpClient();
        foreach (var node in (HostProcess[])[one, other])
        {
            var answer = await client.GetStringAsync(await node.WaitForAddressAsync(), TestContext.Current.CancellationToken);

            Assert.StartsWith("{\"data\":{\"regions\":{\"nodes\":[{\"slug\":", answer, StringComparison.Ordinal);
            Assert.Contains(" (postgres), ", node.Output, StringComparison.Ordinal);
            Assert.Equal(0, await node.StopAsync());
            Assert.Empty(node.Errors);
        }

        Assert.Single((HostProcess[])[one, other], node => node.Output.Contains(" (postgres), created.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_PostgreSQL_that_does_not_answer_is_told() =>
        await RefusesAsync(3, "No PostgreSQL answers at 127.0.0.1:1", "--ConnectionStrings:Catalogue", "Host=127.0.0.1;Port=1;Database=craftgraph;Password=secret");

    [Fact]
    public async Task A_port_that_is_taken_is_told_before_the_database_is_touched()
    {
        using var taken = new TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();

        await RefusesAsync(4, "already in use", "--urls", $"http://{taken.LocalEndpoint}");

        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_told() =>
        await RefusesAsync(3, "does not exist", "--ConnectionStrings:Catalogue", $"Data Source={_folder["none/catalogue.db"]}");

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a folder that not even an administrator can write.");
        await RefusesAsync(3, "writable", "--ConnectionStrings:Catalogue=Data Source=/proc/catalogue.db");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_as_it_is()
    {
        await File.WriteAllTextAsync(_folder["catalogue.db"], new string('x', 10_000), TestContext.Current.CancellationToken);

        await RefusesAsync(3, "is not a SQLite database");

        Assert.Equal(new string('x', 10_000), await File.ReadAllTextAsync(_folder["catalogue.db"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_database_of_another_program_is_told_and_left_as_it_is() =>
        await RefusesUntouchedAsync("CREATE TABLE notes (text TEXT)", "another program");

    [Fact]
    public async Task A_newer_database_is_told_and_left_as_it_is()
    {
        new SqliteCatalogueDatabase($"Data Source={_folder["catalogue.db"]};Pooling=False", TimeProvider.System)
            .Prepare(new() { DemonstrationProducts = 0 }, TestContext.Current.CancellationToken);

        await RefusesUntouchedAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')", "newer version");
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("nonsense")]
    [InlineData("schema")]
    [InlineData("schema", "print", "--nonsense")]
    [InlineData("--urls")]
    [InlineData("--urls", "nonsense")]
    [InlineData("--Catalogue:Provider=oracle")]
    [InlineData("--Catalogue:Provider", "nonsense")]
    [InlineData("--catalogue:demonstrationproducts", "many")]
    [InlineData("--Catalogue:Nonsense=1")]
    public async Task A_command_or_setting_that_is_wrong_is_told(params string[] arguments) => await RefusesAsync(2, "", arguments);

    [Fact]
    public async Task A_settings_file_that_is_not_JSON_is_told()
    {
        await File.WriteAllTextAsync(_folder["appsettings.json"], "{ \"Catalogue\": ", TestContext.Current.CancellationToken);

        await RefusesAsync(2, "appsettings.json");
    }

    private async Task RefusesUntouchedAsync(string sql, string message)
    {
        var file = _folder["catalogue.db"];
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The callers' texts are constants.
            command.CommandText = sql;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var before = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        await RefusesAsync(3, message);
        Assert.Equal(before, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    private async Task RefusesAsync(int exitCode, string message, params string[] arguments)
    {
        string[] elsewhere = arguments.Any(argument => argument.StartsWith("--urls", StringComparison.Ordinal)) || exitCode == 2
            ? arguments
            : [.. arguments, "--urls", HostProcess.FindFreeAddress()];

        var (code, output, errors) = await HostProcess.RunAsync(_folder.Path, elsewhere);

        Assert.Equal((exitCode, ""), (code, output));
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private HostProcess StartOn(TemporaryDatabase database) => HostProcess.Start(
        _folder.Path,
        "--urls", HostProcess.FindFreeAddress(),
        "--Catalogue:DemonstrationProducts", "10",
        "--Requests:TimeLimitSeconds", "60",
        "--ConnectionStrings:Catalogue", database.ConnectionString);
}
