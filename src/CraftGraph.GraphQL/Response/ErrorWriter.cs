using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Response;

/// <summary>Writes errors as a response tells them.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Errors"/>.</remarks>
internal static class ErrorWriter
{
    /// <summary>Writes <c>"errors":[...]</c>, without a comma before or after.</summary>
    public static void Write(IReadOnlyList<GraphQLError> errors, ResponseWriter writer)
    {
        writer.WriteRaw("\"errors\":"u8);
        WriteList(errors, writer);
    }

    /// <summary>Writes the errors as a list.</summary>
    public static void WriteList(IReadOnlyList<GraphQLError> errors, ResponseWriter writer)
    {
        writer.WriteRaw((byte)'[');
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw((byte)',');
            }

            Write(errors[i], writer);
        }

        writer.WriteRaw((byte)']');
    }

    private static void Write(GraphQLError error, ResponseWriter writer)
    {
        writer.WriteRaw("{\"message\":"u8);
        writer.WriteString(error.Message);
        if (error.Locations.Count > 0)
        {
            WriteLocations(error.Locations, writer);
        }

        if (error.Path is not null)
        {
            writer.WriteRaw(",\"path\":"u8);
            JsonValues.Write(error.Path, writer);
        }

        writer.WriteRaw(",\"extensions\":{\"code\":"u8);
        writer.WriteString(error.Code);
        foreach (var (name, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            writer.WriteRaw((byte)',');
            writer.WriteString(name);
            writer.WriteRaw((byte)':');
            JsonValues.Write(value, writer);
        }

        writer.WriteRaw("}}"u8);
    }

    private static void WriteLocations(IReadOnlyList<SourceLocation> locations, ResponseWriter writer)
    {
        writer.WriteRaw(",\"locations\":["u8);
        for (var i = 0; i < locations.Count; i++)
        {
            writer.WriteRaw(i == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
            writer.WriteNumber(locations[i].Line);
            writer.WriteRaw(",\"column\":"u8);
            writer.WriteNumber(locations[i].Column);
            writer.WriteRaw((byte)'}');
        }

        writer.WriteRaw((byte)']');
    }
}
