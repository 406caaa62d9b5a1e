using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Execution;

/// <summary>Writes completed values to the response, giving back the buffers of planned fields on the way.</summary>
internal static class ResolvedWriter
{
    public static void Write(object? value, ResponseWriter writer)
    {
        switch (value)
        {
            case ResolvedObject resolved:
                WriteObject(resolved, writer);
                break;
            case ResolvedList list:
                WriteList(list, writer);
                break;
            case ConstantField constant:
                writer.WriteRaw(constant.Json.Span);
                break;
            case ResponseWriter segment:
                writer.WriteRaw(segment.Written.Span);
                segment.Dispose();
                break;
            default:
                JsonValues.Write(value, writer);
                break;
        }
    }

    private static void WriteObject(ResolvedObject resolved, ResponseWriter writer)
    {
        writer.WriteRaw((byte)'{');
        var isFirst = true;
        for (var i = 0; i < resolved.Values.Length; i++)
        {
            if (ReferenceEquals(resolved.Values[i], ResolvedObject.LeftOut))
            {
                continue;
            }

            if (!isFirst)
            {
                writer.WriteRaw((byte)',');
            }

            isFirst = false;
            writer.WriteRaw(resolved.Fields[i].ResponseNameJson.Span);
            Write(resolved.Values[i], writer);
        }

        writer.WriteRaw((byte)'}');
    }

    private static void WriteList(ResolvedList list, ResponseWriter writer)
    {
        writer.WriteRaw((byte)'[');
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw((byte)',');
            }

            Write(list.Items[i], writer);
        }

        writer.WriteRaw((byte)']');
    }
}
