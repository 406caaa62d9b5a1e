using System.Net;
using CraftGraph.Api.Hosting;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CraftGraph.Api.Tests.Hosting;

/// <summary>Kept answers as HTTP clients see them. <c>Age</c> tells that an answer was made for somebody else.</summary>
public sealed class AnswerCacheTests
{
    private const string Regions = "{ regions(first: 1) { nodes { slug name { value language } } } }";
    private const string Labelled = "{ products(first: 1, where: { labels: { some: { slug: { neq: \"x\" } } } }) { totalCount } }";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_are_made_anew_for_each_request_unless_the_settings_say_otherwise()
    {
        using var host = new CatalogueHost();
        using var first = await GetAsync(host, Regions);
        using var again = await GetAsync(host, Regions);

        Assert.Null(again.Headers.Age);
        Assert.Equal(TimeSpan.FromSeconds(300), again.Headers.CacheControl?.MaxAge);
    }

    [Fact]
    public async Task A_question_asked_again_by_any_method_and_media_type_has_the_answer_with_its_age()
    {
        var time = new ManualTime();
        using var host = Create(time);
        using var first = await GetAsync(host, Regions);
        time.Advance(TimeSpan.FromSeconds(42));
        using var again = await GetAsync(host, Regions);
        using var otherMediaType = await GetAsync(host, Regions, accept: "application/graphql-response+json");
        using var posted = await host.Client.PostAsync(
            new Uri("/graphql", UriKind.Relative), System.Net.Http.Json.JsonContent.Create(new { query = Regions }), Cancellation);

        var expected = await first.Content.ReadAsStringAsync(Cancellation);
        Assert.Null(first.Headers.Age);
        foreach (var answer in new[] { again, otherMediaType, posted })
        {
            Assert.Equal(TimeSpan.FromSeconds(42), answer.Headers.Age);
            Assert.Equal(expected, await answer.Content.ReadAsStringAsync(Cancellation));
        }

        Assert.Equal("application/graphql-response+json; charset=utf-8", otherMediaType.Content.Headers.ContentType?.ToString());
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal("public, max-age=300", again.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_client_that_has_a_kept_answer_is_told_so()
    {
        using var host = Create();
        using var first = await GetAsync(host, Regions);
        using var unchanged = await GetAsync(host, Regions, tag: first.Headers.ETag);

        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.NotNull(unchanged.Headers.Age);
        Assert.Equal(first.Headers.ETag, unchanged.Headers.ETag);
    }

    [Fact]
    public async Task Each_language_has_answers_of_its_own()
    {
        using var host = Create();
        foreach (var isKept in new[] { false, true })
        {
            foreach (var language in new[] { "ar", "fr", "en" })
            {
                using var answer = await GetAsync(host, Regions, language);
                Assert.Equal(isKept, answer.Headers.Age is not null);
                Assert.Contains($"\"language\":\"{language.ToUpperInvariant()}\"", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task What_this_process_writes_is_in_the_next_answer_and_so_is_what_others_write()
    {
        using var host = Create();
        foreach (var isTold in new[] { true, false })
        {
            using var before = await GetAsync(host, Regions);
            await WriteAsync(host, isTold);
            using var after = await GetAsync(host, Regions);

            Assert.Null(after.Headers.Age);
            Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        }
    }

    [Fact]
    public async Task What_holds_today_is_not_kept_beyond_the_day()
    {
        var time = new ManualTime();
        using var host = Create(time);
        time.Advance(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(20));
        using var first = await GetAsync(host, Labelled);
        time.Advance(TimeSpan.FromSeconds(19));
        using var sameDay = await GetAsync(host, Labelled);
        time.Advance(TimeSpan.FromSeconds(1));
        using var nextDay = await GetAsync(host, Labelled);

        Assert.Equal("public, max-age=20", first.Headers.CacheControl?.ToString());
        Assert.Equal(TimeSpan.FromSeconds(19), sameDay.Headers.Age);
        Assert.Null(nextDay.Headers.Age);
        Assert.Equal("public, max-age=60", nextDay.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("{ regions { totalCount } }", "public, max-age=300")]
    [InlineData("{ regions { totalCount } products { totalCount } }", "public, max-age=60")]
    [InlineData("{ products { nodes { slug stock } } }", "public, max-age=5")]
    [InlineData("{ regions { nodes { products { nodes { name { value } } } } } }", "public, max-age=60")]
    [InlineData("{ node(id: \"x\") { id } }", null)]
    [InlineData("{ nodes(ids: []) { ... on Region { slug } } }", "public, max-age=300")]
    [InlineData("{ nodes(ids: []) { id } }", "public, max-age=60")]
    [InlineData("{ __typename }", null)]
    [InlineData("{ __schema { description } }", null)]
    public async Task An_answer_may_be_kept_for_the_least_age_of_all_that_it_may_have(string query, string? cacheControl)
    {
        using var host = new CatalogueHost();
        using var answer = await GetAsync(host, query);

        Assert.Equal(cacheControl, answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("{ regions(first: -1) { totalCount } }")]
    [InlineData("{ nowhere }")]
    [InlineData("{ __typename }")]
    public async Task Errors_and_what_never_changes_are_not_kept(string query)
    {
        using var host = Create();
        using var first = await GetAsync(host, query);
        using var again = await GetAsync(host, query);

        Assert.Null(again.Headers.Age);
    }

    [Fact]
    public async Task A_report_of_the_cost_is_not_given_to_those_who_did_not_ask_for_it()
    {
        using var host = Create();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Regions)) { Headers = { { "GraphQL-Cost", "report" } } };
        using var report = await host.Client.SendAsync(request, Cancellation);
        using var plain = await GetAsync(host, Regions);
        using var kept = await GetAsync(host, Regions);

        Assert.Contains("operationCost", await report.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain("operationCost", await kept.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal((false, true), (plain.Headers.Age is not null, kept.Headers.Age is not null));
    }

    [Fact]
    public async Task What_is_deferred_comes_in_parts_whether_or_not_the_whole_answer_is_kept()
    {
        const string deferred = "{ regions(first: 1) { nodes { slug ... @defer { name { value } } } } }";
        using var host = Create();
        for (var i = 0; i < 2; i++)
        {
            using var whole = await GetAsync(host, deferred);
            using var parts = await GetAsync(host, deferred, accept: "multipart/mixed");

            Assert.Equal(i > 0, whole.Headers.Age is not null);
            Assert.DoesNotContain("hasNext", await whole.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
            Assert.Contains("hasNext", await parts.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }
    }

    private static CatalogueHost Create(TimeProvider? time = null) => new(
        time ?? TimeProvider.System, ("Caches:AnswerBytes", "1000000"), ("Caches:CheckMilliseconds", "0"));

    private static async Task WriteAsync(CatalogueHost host, bool isTold)
    {
        var database = host.Services.GetRequiredService<CatalogueStart>().Database;
        await using var context = database.CreateContext(isTold ? [host.Services.GetRequiredService<WriteInterceptor>()] : []);
        foreach (var region in await context.Set<Region>().ToListAsync(Cancellation))
        {
            context.Entry(region).ComplexProperty(one => one.Name).Property(name => name.En).CurrentValue += "+";
        }

        await context.SaveChangesAsync(Cancellation);
    }

    private static Task<HttpResponseMessage> GetAsync(
        CatalogueHost host, string query, string language = "en", string accept = "application/json", System.Net.Http.Headers.EntityTagHeaderValue? tag = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query))
        {
            Headers = { { "Accept-Language", language }, { "Accept", accept } },
        };
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return host.Client.SendAsync(request, Cancellation);
    }

    /// <summary>A clock that begins at a noon and goes on when it is told to.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Read(ref _ticks);

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).AddTicks(GetTimestamp());

        public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
    }
}
