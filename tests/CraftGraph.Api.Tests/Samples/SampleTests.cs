using CraftGraph.Api.Tests.Browser;
using CraftGraph.GraphQL.Tests.Conformance;

namespace CraftGraph.Api.Tests.Samples;

/// <summary>The clients of <c>samples</c>, compiled and bundled by their own commands, in Debian's Chromium against the running program.</summary>
public sealed class SampleTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly Lazy<Task> Built = new(() => RunAsync([new { check = "built" }]));

    [Fact]
    public Task A_circuit_that_was_opened_once_is_read_without_a_network_in_French_and_in_Arabic() =>
        CheckAsync([new { check = "circuit", api = site.Url, width = 320 }]);

    [Fact]
    public Task A_package_that_is_not_the_one_told_of_is_not_kept() => CheckAsync([new { check = "spoilt", api = site.Url, width = 320 }]);

    [Fact]
    public Task A_listing_counts_pages_prices_and_exports_as_the_API_does() => CheckAsync([new { check = "listing", api = site.Url, width = 1280 }]);

    [Fact]
    public Task Who_has_to_wait_is_told_for_how_long() => CheckAsync([new { check = "busy", api = site.Url, width = 1280 }]);

    [Fact]
    public Task Nothing_keeps_people_with_disabilities_or_narrow_screens_out() => CheckAsync(
    [
        .. from page in new[] { (Sample: "circuit-page", Query: "?lang=fr"), (Sample: "circuit-page", Query: "?lang=ar"), (Sample: "export-listing", Query: "?market=us") }
           from scheme in new[] { "light", "dark" }
           select new { check = "usable", api = site.Url, sample = page.Sample, query = page.Query, scheme, width = 320 },
    ]);

    private static async Task CheckAsync(object[] requests)
    {
        await Built.Value;
        await RunAsync(requests);
    }

    private static async Task RunAsync(object[] requests)
    {
        NodeRunner.RequireModules(NodeFolder.Samples);
        var answers = await NodeRunner.RunAsync("samples.mjs", requests, TestContext.Current.CancellationToken, NodeFolder.Browser);

        Assert.Empty(from answer in requests.Zip(answers) from problem in answer.Second.GetProperty("problems").EnumerateArray() select $"{answer.First}: {problem}");
    }
}
