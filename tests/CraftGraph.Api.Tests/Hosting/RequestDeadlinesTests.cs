using CraftGraph.Api.Hosting;

namespace CraftGraph.Api.Tests.Hosting;

/// <summary>Requests end when their time is up or their client is gone, and what is used again starts anew.</summary>
public sealed class RequestDeadlinesTests
{
    private const string Query = "{ regions(first: 1) { nodes { slug } } }";

    [Fact]
    public async Task A_request_whose_time_is_up_is_told_so_and_the_next_one_is_answered()
    {
        using var host = new CatalogueHost(("Requests:TimeLimitSeconds", "1"), ("Requests:Connections", "1"));
        GraphQLOverHttp.Answer late;
        using (await host.Store.OpenSessionAsync(TestContext.Current.CancellationToken))
        {
            // The only connection is taken, so the request waits for it.
            late = await host.Client.AskAsync(Query);
        }

        var answer = await host.Client.AskAsync(Query);
        Assert.Equal("REQUEST_CANCELLED", late.Code);
        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public void A_client_that_goes_away_ends_its_own_request_only()
    {
        var deadlines = new RequestDeadlines(TimeSpan.FromMinutes(1));
        using var client = new CancellationTokenSource();
        using (var gone = deadlines.Start(client.Token))
        {
            client.Cancel();
            Assert.True(gone.Token.IsCancellationRequested);
        }

        using var next = deadlines.Start(CancellationToken.None);
        Assert.False(next.Token.IsCancellationRequested);
    }

    [Fact]
    public void A_client_that_goes_away_after_its_answer_ends_nothing()
    {
        var deadlines = new RequestDeadlines(TimeSpan.FromMinutes(1));
        using var client = new CancellationTokenSource();
        deadlines.Start(client.Token).Dispose();

        using var next = deadlines.Start(CancellationToken.None);
        client.Cancel();

        Assert.False(next.Token.IsCancellationRequested);
    }
}
