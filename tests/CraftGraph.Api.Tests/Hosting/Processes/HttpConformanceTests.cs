using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Hosting.Processes;

/// <summary>The audits of npm graphql-http find nothing to say about the whole host.</summary>
public sealed class HttpConformanceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task All_audits_of_GraphQL_over_HTTP_pass()
    {
        await using var process = HostProcess.Start(
            _folder.Path, "--urls", HostProcess.FindFreeAddress(), "--Catalogue:DemonstrationProducts", "0");
        var address = await process.WaitForAddressAsync();

        var answers = await NodeRunner.RunAsync(
            "http-audits.mjs", [new { url = address.GetLeftPart(UriPartial.Path) }], TestContext.Current.CancellationToken);

        var audits = answers[0].EnumerateArray().ToList();
        Assert.Equal(61, audits.Count);
        Assert.Empty(audits.Where(audit => audit.GetProperty("status").GetString() != "ok").Select(audit => audit.ToString()));
        Assert.Empty(process.Errors);
    }
}
