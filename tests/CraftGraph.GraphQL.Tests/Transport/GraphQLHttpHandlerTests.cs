using System.Text;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.Transport.Http;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Transport;

public sealed class GraphQLHttpHandlerTests
{
    private const string Own = "application/graphql-response+json";
    private const string Json = "application/json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("", Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(Own, Own)]
    [InlineData(Own + "; charset=utf-8, application/json; q=0.9", Own)]
    [InlineData(Json + ", " + Own, Json)]
    [InlineData(Own + ", " + Json, Own)]
    [InlineData(Json + "; q=0.5, " + Own, Own)]
    [InlineData("*/*, " + Own, Own)]
    [InlineData("text/html, */*; q=0.1", Json)]
    [InlineData(Json + "; q=0, */*", Own)]
    [InlineData("APPLICATION/JSON;Q=1", Json)]
    public async Task The_media_type_follows_the_header_Accept(string? accept, string expected)
    {
        var answer = await PostAsync("""{ "query": "{ hello }" }""", accept: accept);

        Assert.Equal((200, $"{expected}; charset=utf-8", """{"data":{"hello":"world"}}"""), (answer.Status, answer.ContentType, answer.Body));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData(Json + "; charset=utf-16")]
    [InlineData(Json + "; q=0")]
    public async Task A_client_that_takes_no_form_we_have_is_told_406(string accept)
    {
        var answer = await PostAsync("""{ "query": "{ hello }" }""", accept: accept);

        Assert.Equal(406, answer.Status);
        Assert.Contains("BAD_REQUEST", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query A { hello } query B { hello }", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("query($id: ID!) { hello @include(if: true) echo(id: $id) }", "BAD_USER_INPUT")]
    public async Task A_request_error_has_status_400_in_its_own_media_type_and_200_in_plain_JSON(string query, string code)
    {
        var body = System.Text.Json.JsonSerializer.Serialize(new { query });
        var own = await PostAsync(body, accept: Own);
        var json = await PostAsync(body, accept: Json);

        Assert.Equal((400, 200), (own.Status, json.Status));
        Assert.Equal(own.Body, json.Body);
        Assert.Contains(code, own.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", own.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partial_data_has_status_200()
    {
        var answer = await PostAsync("""{ "query": "{ hello fails }" }""", accept: Own);

        Assert.Equal(200, answer.Status);
        Assert.EndsWith(""","data":{"hello":"world","fails":null}}""", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The body is empty; a JSON object with \\\"query\\\" is expected.")]
    [InlineData("  \r\n", "The body is empty; a JSON object with \\\"query\\\" is expected.")]
    [InlineData("{ \"query\": \n  \"{ hello", "The body is not valid JSON, at line 2")]
    [InlineData("{ \"query\": \"{ hello }\", }", "The body is not valid JSON, at line 1, byte 25.")]
    [InlineData("[]", "The body is a list; a JSON object with \\\"query\\\" is expected.")]
    [InlineData("null", "The body is null; a JSON object with \\\"query\\\" is expected.")]
    [InlineData("{}", "The parameter \\\"query\\\" is missing.")]
    [InlineData("{ \"query\": null }", "The parameter \\\"query\\\" is missing.")]
    [InlineData("{ \"query\": 5 }", "The parameter \\\"query\\\" is a number; a string is expected.")]
    [InlineData("{ \"query\": \"{ hello }\", \"operationName\": [] }", "The parameter \\\"operationName\\\" is a list; a string is expected.")]
    [InlineData("{ \"query\": \"{ hello }\", \"variables\": \"{}\" }", "The parameter \\\"variables\\\" is a string; a JSON object is expected.")]
    [InlineData("{ \"query\": \"{ hello }\", \"extensions\": 1 }", "The parameter \\\"extensions\\\" is a number; a JSON object is expected.")]
    [InlineData("{ \"query\": \"\\uD800\" }", "The body holds a string that is not valid Unicode.")]
    [InlineData("{ \"query\": \"{ hello }\", \"variables\": { \"\\ud800\": 1 } }", "The body holds a string that is not valid Unicode.")]
    public async Task A_body_that_is_not_a_request_has_status_400_and_says_what_is_wrong(string body, string message)
    {
        var answer = await PostAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.StartsWith($"{{\"errors\":[{{\"message\":\"{message}", answer.Body, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"BAD_REQUEST\"", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("{}", 422)]
    [InlineData("""{ "query": "{" }""", 400)]
    [InlineData("""{ "query": "{ nothing }" }""", 422)]
    [InlineData("""{ "query": "{ hello }", "operationName": "Q" }""", 422)]
    [InlineData("""{ "query": "query($id: ID!) { echo(id: $id) }" }""", 422)]
    [InlineData("""{ "query": "{ hello fails }" }""", 294)]
    [InlineData("""{ "query": "{ hello }" }""", 200)]
    public async Task The_statuses_of_the_draft_are_those_of_its_own_media_type_only(string body, int status)
    {
        var own = await SendAsync(Post(body, Own), new() { HasDraftStatuses = true });
        var json = await SendAsync(Post(body, Json), new() { HasDraftStatuses = true });
        var usual = await SendAsync(Post(body, Json));

        Assert.Equal((status, usual.Status), (own.Status, json.Status));
    }

    [Fact]
    public async Task A_body_that_nests_too_deep_has_status_400()
    {
        var variables = string.Concat(Enumerable.Repeat("{\"a\":", 2000)) + "1" + new string('}', 2000);
        var answer = await PostAsync($$"""{ "query": "{ hello }", "variables": {{variables}} }""");

        Assert.Equal(400, answer.Status);
        Assert.Contains("The body nests more than 70 levels deep.", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_not_UTF8_has_status_400()
    {
        var answer = await SendAsync(new() { Method = "POST", ContentType = Json, Body = new MemoryStream([(byte)'{', 0xFF, (byte)'}']) });

        Assert.Equal(400, answer.Status);
        Assert.Contains("The body is not valid UTF-8.", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_larger_than_the_limit_has_status_413_whether_its_length_is_announced_or_not(bool isAnnounced)
    {
        var body = Encoding.UTF8.GetBytes($$"""{ "query": "{ hello } #{{new string('x', 20_000)}}" }""");
        var answer = await SendAsync(
            new() { Method = "POST", ContentType = Json, ContentLength = isAnnounced ? body.Length : null, Body = new MemoryStream(body) },
            new() { MaxBodyBytes = 10_000 });

        Assert.Equal(413, answer.Status);
        Assert.Contains("The body is larger than 10000 bytes.", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_comes_in_small_parts_is_read_whole()
    {
        var body = Encoding.UTF8.GetBytes($$"""{ "query": "{ hello } #{{new string('x', 9_000)}}" }""");
        var answer = await SendAsync(
            new() { Method = "POST", ContentType = Json, Body = new SlowStream(body) }, new() { MaxBodyBytes = body.Length });

        Assert.Equal((200, """{"data":{"hello":"world"}}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData(null, "The header Content-Type is missing; application/json is expected.")]
    [InlineData("text/plain", "The content type text/plain is not supported; application/json is expected.")]
    [InlineData("application/x-www-form-urlencoded", "The content type application/x-www-form-urlencoded is not supported; application/json is expected.")]
    [InlineData("multipart/form-data; boundary=x", "The content type multipart/form-data is not supported; application/json is expected.")]
    [InlineData(Json + "; charset=iso-8859-1", "The charset iso-8859-1 is not supported; utf-8 is expected.")]
    public async Task Anything_but_JSON_in_UTF8_has_status_415_and_never_runs(string? contentType, string message)
    {
        var answer = await PostAsync("""{ "query": "mutation { count }" }""", contentType);

        Assert.Equal(415, answer.Status);
        Assert.Equal("{\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}", answer.Body);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task Json_in_UTF8_is_accepted_however_it_is_spelt(string contentType) =>
        Assert.Equal(200, (await PostAsync("""{ "query": "{ hello }" }""", contentType)).Status);

    [Fact]
    public async Task A_compressed_body_has_status_415() => Assert.Equal(415, (await SendAsync(new()
    {
        Method = "POST",
        ContentType = Json,
        ContentEncoding = "gzip",
        Body = new MemoryStream([1, 2, 3]),
    })).Status);

    [Fact]
    public async Task A_query_by_GET_is_answered_with_its_variables() => Assert.Equal(
        (200, """{"data":{"echo":"a b/c"}}"""),
        Short(await GetAsync("?query=query+Q($id:+ID!)+%7B+echo(id:$id)+%7D&variables=%7B%22id%22:%22a+b%2Fc%22%7D&operationName=Q&extensions=")));

    [Fact]
    public async Task A_mutation_by_GET_has_status_405_with_the_methods_that_are_allowed()
    {
        var answer = await GetAsync("?query=mutation+%7B+count+%7D");

        Assert.Equal((405, "POST"), (answer.Status, answer.Allow));
        Assert.Contains("OPERATION_NOT_ALLOWED", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "The parameter \\\"query\\\" is missing.")]
    [InlineData("?query=%7Bhello%7D&query=%7Bhello%7D", "The parameter \\\"query\\\" stands more than once.")]
    [InlineData("?query=%7Bhello%7D&variables=%7B", "The parameter \\\"variables\\\" is not valid JSON, at line 1, byte 2.")]
    [InlineData("?query=%7Bhello%7D&variables=[]", "The parameter \\\"variables\\\" is a list; a JSON object is expected.")]
    public async Task A_query_string_that_is_not_a_request_has_status_400(string? query, string message)
    {
        var answer = await GetAsync(query);

        Assert.Equal(400, answer.Status);
        Assert.Contains(message, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_have_status_405_with_the_methods_that_are_allowed(string method)
    {
        var answer = await SendAsync(new() { Method = method });

        Assert.Equal((405, "GET, POST"), (answer.Status, answer.Allow));
    }

    [Fact]
    public async Task The_host_sets_features_before_the_operation_runs()
    {
        var answer = await SendAsync(new()
        {
            Method = "GET",
            QueryString = "query={greeting}",
            Prepare = context => context.SetFeature(new Word("Azul")),
        });

        Assert.Equal("""{"data":{"greeting":"Azul"}}""", answer.Body);
    }

    private static (int Status, string Body) Short(Answer answer) => (answer.Status, answer.Body);

    private static Task<Answer> PostAsync(string body, string? contentType = Json, string? accept = null) => SendAsync(Post(body, accept, contentType));

    private static GraphQLHttpRequest Post(string body, string? accept, string? contentType = Json) => new()
    {
        Method = "POST",
        ContentType = contentType,
        Accept = accept,
        Body = new MemoryStream(Encoding.UTF8.GetBytes(body)),
    };

    private static Task<Answer> GetAsync(string? query) => SendAsync(new() { Method = "GET", QueryString = query });

    private static async Task<Answer> SendAsync(GraphQLHttpRequest request, GraphQLHttpOptions? options = null)
    {
        var bindings = new SchemaBindings
        {
            Resolvers =
            {
                ["Query.hello"] = _ => new("world"),
                ["Query.fails"] = _ => throw new GraphQLException("No.", ErrorCode.BadArgument),
                ["Query.echo"] = context => new(context.Argument<string>("id")),
                ["Query.greeting"] = context => new(context.Feature<Word>()?.Text),
            },
        };
        var engine = Ask.Engine(
            "type Query { hello: String fails: String echo(id: ID): String greeting: String } type Mutation { count: Int }", bindings);

        using var response = await new GraphQLHttpHandler(engine, options).HandleAsync(request, TestContext.Current.CancellationToken);
        return new(response.StatusCode, response.ContentType, response.Allow, Encoding.UTF8.GetString(response.Body.Span));
    }

    private sealed record Answer(int Status, string ContentType, string? Allow, string Body);

    private sealed record Word(string Text);

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
    }
}
