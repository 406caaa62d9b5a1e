using System.Text.Json.Nodes;

namespace CraftGraph.GraphQL.Tests.Execution;

/// <summary>Puts the parts of a response together, as the draft says a client does, and refuses what breaks its rules.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/draft/#sec-Response-Format"/>.</remarks>
internal sealed class IncrementReader
{
    private readonly Dictionary<string, JsonArray> _pending = [];
    private readonly HashSet<string> _used = [];
    private readonly JsonObject _whole = [];
    private readonly JsonArray _errors = [];
    private bool _hasNext = true;

    /// <summary>The path and label of each part that was announced, in order.</summary>
    public List<string> Announced { get; } = [];

    /// <summary>How many parts could not be delivered whole.</summary>
    public int Failed { get; private set; }

    /// <summary>Whether no more is to come.</summary>
    public bool IsOver => !_hasNext;

    /// <summary>The response as it is so far.</summary>
    public JsonNode? Data => _whole["data"];

    /// <summary>All errors so far.</summary>
    public JsonArray Errors => _errors;

    /// <summary>Reads a response from its first part to its last.</summary>
    public static IncrementReader Read(IEnumerable<JsonNode> payloads)
    {
        var reader = new IncrementReader();
        foreach (var payload in payloads)
        {
            reader.Add(payload.AsObject());
        }

        Assert.True(reader.IsOver, "The last part says that more come.");
        Assert.Empty(reader._pending);
        return reader;
    }

    /// <summary>Takes in the next part.</summary>
    public void Add(JsonObject payload)
    {
        Assert.True(_hasNext, "A part comes after the last.");
        _hasNext = payload["hasNext"]?.GetValue<bool>() ?? false;
        if (payload.ContainsKey("data"))
        {
            Assert.Empty(_whole);
            _whole["data"] = payload["data"]?.DeepClone();
        }

        AddErrors(payload);
        foreach (var pending in List(payload, "pending"))
        {
            var id = pending["id"]!.GetValue<string>();
            Assert.True(_used.Add(id), $"The id {id} is announced twice.");
            _pending.Add(id, pending["path"]!.AsArray());
            Announced.Add($"{pending["path"]!.ToJsonString()} {pending["label"]?.GetValue<string>()}");
        }

        foreach (var increment in List(payload, "incremental"))
        {
            Merge(increment);
        }

        foreach (var completed in List(payload, "completed"))
        {
            Assert.True(_pending.Remove(completed["id"]!.GetValue<string>()), $"{completed.ToJsonString()} is completed and was not pending.");
            Failed += completed["errors"] is null ? 0 : 1;
            AddErrors(completed);
        }
    }

    private static IEnumerable<JsonObject> List(JsonObject payload, string name) =>
        payload[name] is JsonArray list ? list.Select(item => item!.AsObject()) : [];

    private void Merge(JsonObject increment)
    {
        Assert.True(_pending.TryGetValue(increment["id"]!.GetValue<string>(), out var path), $"{increment.ToJsonString()} was not announced.");
        var steps = path!.Concat(increment["subPath"]?.AsArray() ?? []);
        var place = steps.Aggregate(_whole["data"], (node, step) => node is JsonArray list ? list[step!.GetValue<int>()] : node![step!.GetValue<string>()]);
        AddErrors(increment);
        if (increment["items"] is JsonArray items)
        {
            foreach (var item in items)
            {
                place!.AsArray().Add(item?.DeepClone());
            }
        }
        else
        {
            Merge(place!.AsObject(), increment["data"]!.AsObject());
        }
    }

    // Objects that are there already get what is new in them; a leaf never comes twice.
    private static void Merge(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source)
        {
            Assert.False(target.ContainsKey(name), $"\"{name}\" is delivered twice.");
            target[name] = value?.DeepClone();
        }
    }

    private void AddErrors(JsonObject part)
    {
        foreach (var error in List(part, "errors"))
        {
            _errors.Add(error.DeepClone());
        }
    }
}
