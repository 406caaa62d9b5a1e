namespace CraftGraph.Bench.Ceiling;

/// <summary>Sends answers.</summary>
internal static class Answers
{
    /// <summary>Sends JSON in one piece.</summary>
    public static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        await context.Response.BodyWriter.WriteAsync(json, context.RequestAborted);
    }
}
