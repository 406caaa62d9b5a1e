using System.Text;
using System.Text.Json;

namespace CraftGraph.Api.Tests.Hosting;

/// <summary>Requests that are wrong are told why, at once, and leave the host as it was.</summary>
public sealed class BrokenRequestTests(SharedHost host) : IClassFixture<SharedHost>, IAsyncLifetime
{
    private const int Levels = 2000;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Whatever a test sent, the next query is answered.</summary>
    public async ValueTask DisposeAsync()
    {
        var answer = await host.Client.AskAsync("{ regions(first: 1) { nodes { slug } } }");
        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("{\"query\": \"{ __typename }\"")]
    [InlineData("{ __typename }")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"query\": 1}")]
    [InlineData("{\"query\": \"{ __typename }\", \"variables\": [1]}")]
    public async Task A_body_that_is_no_request_is_refused(string body)
    {
        var answer = await host.Client.PostAsync(body);

        Assert.Equal((400, "BAD_REQUEST"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task An_empty_document_is_refused()
    {
        var answer = await host.Client.AskAsync("");

        Assert.Equal((400, "GRAPHQL_PARSE_FAILED"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task An_unknown_field_is_told_at_its_place()
    {
        var answer = await host.Client.AskAsync("{ regions { nodes { slugg } } }");

        Assert.Equal((400, "GRAPHQL_VALIDATION_FAILED"), (answer.Status, answer.Code));
        Assert.Contains("slugg", answer.Message, StringComparison.Ordinal);
        Assert.Equal(21, answer.Error.GetProperty("locations")[0].GetProperty("column").GetInt32());
    }

    [Fact]
    public async Task A_literal_of_a_wrong_type_is_told_at_its_place()
    {
        var answer = await host.Client.AskAsync("{ regions(first: \"many\") { nodes { slug } } }");

        Assert.Equal((400, "GRAPHQL_VALIDATION_FAILED"), (answer.Status, answer.Code));
        Assert.Equal(18, answer.Error.GetProperty("locations")[0].GetProperty("column").GetInt32());
    }

    [Fact]
    public async Task A_variable_of_a_wrong_type_is_told_by_name()
    {
        var answer = await host.Client.AskAsync("query($n: Int) { regions(first: $n) { nodes { slug } } }", new { n = "many" });

        Assert.Equal((400, "BAD_USER_INPUT"), (answer.Status, answer.Code));
        Assert.Contains("$n", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first: 100000", "PAGE_SIZE_INVALID")]
    [InlineData("first: -1", "PAGE_SIZE_INVALID")]
    [InlineData("after: \"tampered\"", "CURSOR_INVALID")]
    public async Task A_page_that_cannot_be_given_is_told_at_its_field(string arguments, string code)
    {
        var answer = await host.Client.AskAsync($"{{ regions({arguments}) {{ nodes {{ slug }} }} }}");

        Assert.Equal(code, answer.Code);
        Assert.Equal("regions", answer.Error.GetProperty("path")[0].GetString());
    }

    [Fact]
    public async Task A_cursor_with_one_letter_changed_is_refused()
    {
        var page = await host.Client.AskAsync("{ regions(first: 1) { pageInfo { endCursor } } }");
        var cursor = page.Data.GetProperty("regions").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        var tampered = (cursor[0] == 'A' ? "B" : "A") + cursor[1..];

        var answer = await host.Client.AskAsync("query($c: String) { regions(after: $c) { nodes { slug } } }", new { c = tampered });

        Assert.Equal("CURSOR_INVALID", answer.Code);
    }

    [Fact]
    public async Task An_id_that_was_never_given_is_refused_at_its_field()
    {
        var answer = await host.Client.AskAsync("{ node(id: \"nonsense\") { id } }");

        Assert.Equal("ID_INVALID", answer.Code);
        Assert.Equal("node", answer.Error.GetProperty("path")[0].GetString());
    }

    [Fact]
    public async Task Selections_nested_too_deep_are_refused()
    {
        var query = string.Concat(Enumerable.Repeat("{ a ", Levels)) + new string('}', Levels);

        var answer = await host.Client.AskAsync(query);

        Assert.Equal((400, "LIMIT_REACHED"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Values_nested_too_deep_are_refused()
    {
        var query = "{ regions(where: " + new string('[', Levels) + new string(']', Levels) + ") { nodes { slug } } }";

        var answer = await host.Client.AskAsync(query);

        Assert.Equal((400, "LIMIT_REACHED"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("{\"query\": \"query($v: RegionFilterInput) { regions(where: $v) { nodes { slug } } }\", \"variables\": {\"v\": ", "}}")]
    [InlineData("{\"query\": \"{ __typename }\", \"other\": ", "}")]
    [InlineData("", "")]
    public async Task JSON_nested_too_deep_is_refused(string before, string after)
    {
        var answer = await host.Client.PostAsync(before + new string('[', Levels) + new string(']', Levels) + after);

        Assert.Equal((400, "BAD_REQUEST"), (answer.Status, answer.Code));
        Assert.Contains("deep", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_nested_too_deep_in_an_address_is_refused()
    {
        var variables = Uri.EscapeDataString("{\"v\":" + new string('[', Levels) + new string(']', Levels) + "}");

        using var response = await host.Client.GetAsync("/graphql?query={__typename}&variables=" + variables, "application/json");

        var answer = await GraphQLOverHttp.Answer.ReadAsync(response);
        Assert.Equal((400, "BAD_REQUEST"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("query", "{ __typename }")]);

        using var response = await host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), form, TestContext.Current.CancellationToken);

        var answer = await GraphQLOverHttp.Answer.ReadAsync(response);
        Assert.Equal((415, "BAD_REQUEST"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        var answer = await host.Client.PostAsync(JsonSerializer.Serialize(new { query = "{ __typename }", extensions = new { x = new string('x', 1 << 20) } }));

        Assert.Equal((413, "BAD_REQUEST"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_body_that_does_not_say_its_size_is_refused_once_it_is_too_large()
    {
        using var body = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', (1 << 20) + 1))));
        body.Headers.ContentType = new("application/json");
        body.Headers.ContentLength = null;

        using var response = await host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body, TestContext.Current.CancellationToken);

        Assert.Equal(413, (await GraphQLOverHttp.Answer.ReadAsync(response)).Status);
    }
}
