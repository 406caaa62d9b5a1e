using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CraftGraph.Api.Tests.Hosting;

/// <summary>How tests ask over HTTP.</summary>
internal static class GraphQLOverHttp
{
    /// <summary>Posts a body as JSON, asking for GraphQL's own media type, whose statuses tell whether the operation ran.</summary>
    public static async Task<Answer> PostAsync(this HttpClient client, string body, string? acceptLanguage = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { Accept = { new("application/graphql-response+json") } },
        };
        if (acceptLanguage is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.ReadAsync(response);
    }

    /// <summary>Posts a query without variables, or with some.</summary>
    public static Task<Answer> AskAsync(this HttpClient client, string query, object? variables = null, string? acceptLanguage = null) =>
        client.PostAsync(JsonSerializer.Serialize(new { query, variables }), acceptLanguage);

    /// <summary>Gets an address.</summary>
    public static async Task<HttpResponseMessage> GetAsync(this HttpClient client, string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>A response with its JSON.</summary>
    public sealed record Answer(int Status, JsonElement Json)
    {
        public JsonElement Data => Json.GetProperty("data");

        /// <summary>The first error.</summary>
        public JsonElement Error => Json.GetProperty("errors")[0];

        public string? Message => Error.GetProperty("message").GetString();

        public string? Code => Error.GetProperty("extensions").GetProperty("code").GetString();

        public static async Task<Answer> ReadAsync(HttpResponseMessage response)
        {
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return new((int)response.StatusCode, JsonDocument.Parse(text).RootElement);
        }
    }
}
