using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CraftGraph.Bench;

/// <summary>An operation with the bodies of the requests that ask for it.</summary>
/// <param name="Name">Its name, and the path at which the hand-written server answers it.</param>
/// <param name="Bodies">A body for each set of variables.</param>
internal sealed record Operation(string Name, IReadOnlyList<string> Bodies)
{
    /// <summary>The file with the bodies, one a line.</summary>
    public string File => Path.Combine(Folders.Artifacts, Name + ".jsonl");

    /// <summary>Makes the bodies of an operation and writes their file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">Its document.</param>
    /// <param name="variables">The variables of each body.</param>
    public static Operation Create(string name, string text, IEnumerable<JsonObject> variables)
    {
        var operation = new Operation(
            name, [.. variables.Select(each => new JsonObject { ["query"] = text, ["variables"] = each }.ToJsonString(JsonSerializerOptions.Default))]);
        System.IO.File.WriteAllLines(operation.File, operation.Bodies);
        return operation;
    }

    /// <summary>The same operation in so many texts, told apart by a comment.</summary>
    public Operation AsNew(int texts) => this with { Bodies = [.. Enumerable.Range(0, texts).Select(CreateBody)] };

    private string CreateBody(int number)
    {
        var body = JsonNode.Parse(Bodies[number % Bodies.Count])!;
        body["query"] = string.Create(CultureInfo.InvariantCulture, $"{body["query"]}\n# {number}");
        return body.ToJsonString(JsonSerializerOptions.Default);
    }
}
