using CraftGraph.Api.Tests.Hosting;
using CraftGraph.Api.Tests.Hosting.Processes;

namespace CraftGraph.Api.Tests.Clients;

/// <summary>The program in a process of its own with some demonstration products, for all tests that only ask it.</summary>
public abstract class RunningHost(int products, params string[] settings) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private HostProcess? _process;

    /// <summary>Where the API is.</summary>
    public string Url { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        // A busy machine answers late, which is not what is tested.
        _process = HostProcess.Start(
            _folder.Path,
            ["--urls", HostProcess.FindFreeAddress(), "--Catalogue:DemonstrationProducts", $"{products}", "--Requests:TimeLimitSeconds", "60", .. settings]);
        Url = (await _process.WaitForAddressAsync()).GetLeftPart(UriPartial.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await _process!.DisposeAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The program with the settings that hold unless something is set.</summary>
public sealed class RunningCatalogue() : RunningHost(products: 40);

/// <summary>The program as a subgraph.</summary>
public sealed class RunningSubgraph() : RunningHost(products: 40, "--GraphQL:Federation", "true");
