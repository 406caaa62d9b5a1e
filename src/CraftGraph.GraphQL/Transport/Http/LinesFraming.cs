using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>A line for each response. JSON is written without line breaks; one in a constant of the schema would be white space.</summary>
internal sealed class LinesFraming : StreamFraming
{
    public override void Write(ReadOnlySpan<byte> json, ResponseWriter writer)
    {
        for (var end = json.IndexOfAny((byte)'\n', (byte)'\r'); end >= 0; end = json.IndexOfAny((byte)'\n', (byte)'\r'))
        {
            writer.WriteRaw(json[..end]);
            json = json[(end + 1)..];
        }

        writer.WriteRaw(json);
        writer.WriteRaw((byte)'\n');
    }
}
