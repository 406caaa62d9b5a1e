using CraftGraph.GraphQL.Response;

namespace CraftGraph.Api.Hosting;

/// <summary>What the host itself tells, in the form of the API's other errors.</summary>
internal static class HostErrors
{
    /// <summary>Nothing is at the address.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>The database is still being prepared.</summary>
    public const string NotReady = "NOT_READY";

    /// <summary>Pages of that site may not ask.</summary>
    public const string OriginNotAllowed = "ORIGIN_NOT_ALLOWED";

    /// <summary>Whether the database is ready; where it is not, that is told.</summary>
    public static async ValueTask<bool> IsReadyAsync(CatalogueStart start, HttpResponse response)
    {
        if (start.Ready.IsCompleted)
        {
            return true;
        }

        await SendNotReadyAsync(response);
        return false;
    }

    /// <summary>Tells that the database is still being prepared.</summary>
    public static Task SendNotReadyAsync(HttpResponse response)
    {
        response.Headers.RetryAfter = "5";
        return SendAsync(response, StatusCodes.Status503ServiceUnavailable, NotReady, "The database is still being prepared; ask again soon.");
    }

    /// <summary>Sends an error.</summary>
    /// <param name="response">The response, of which nothing is sent yet.</param>
    /// <param name="status">Its status.</param>
    /// <param name="code">The stable name of the kind of error.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="id">Under which a bug is logged; null for anything else.</param>
    public static async Task SendAsync(HttpResponse response, int status, string code, string message, string? id = null)
    {
        using var result = ExecutionResult.FromErrors(
        [
            new()
            {
                Message = message,
                Code = code,
                Extensions = id is null ? null : new Dictionary<string, object?> { ["id"] = id },
            },
        ]);
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = result.Json.Length;
        await response.Body.WriteAsync(result.Json, response.HttpContext.RequestAborted);
    }
}
