using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Roots;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.EntityFramework.Federation;

/// <summary>Reads representations of entities: <c>{ "__typename": "Product", "id": "..." }</c>.</summary>
internal sealed class RepresentationReader(EntitySchema schema)
{
    /// <summary>What a representation asks for, or what is wrong with it. Fields that are no key are not looked at.</summary>
    public EntityReference Read(object representation)
    {
        try
        {
            return representation is IReadOnlyDictionary<string, object?> fields
                ? Read(fields)
                : throw Wrong($"A representation is an object, not {KindOf(representation)}.");
        }
        catch (GraphQLException mistake)
        {
            return new(null, null, mistake);
        }
    }

    private EntityReference Read(IReadOnlyDictionary<string, object?> fields)
    {
        if (!fields.TryGetValue("__typename", out var given))
        {
            throw Wrong("The representation has no \"__typename\".");
        }

        var name = Text("__typename", given);
        var type = schema.FindIdentifiedType(name) ?? throw Wrong($"\"{JsonEcho.Shorten(name)}\" is not an entity of this subgraph.");
        if (fields.TryGetValue("id", out var id))
        {
            var known = schema.ParseId(Text("id", id), type);
            return new(schema.FindIdentifiedType(known.TypeName), known.Key);
        }

        var slug = schema.GetKeyedType(type).SlugName;
        return fields.TryGetValue(slug, out var key)
            ? new(type, Text(slug, key))
            : throw Wrong($"The representation of {name} has neither \"id\" nor \"{slug}\".");
    }

    private static string Text(string field, object? value) => value as string
        ?? throw Wrong($"\"{field}\" of a representation is a text, not {KindOf(value)}.");

    private static string KindOf(object? value) => value switch
    {
        null => "null",
        string => "a text",
        bool => "a truth value",
        IReadOnlyDictionary<string, object?> => "an object",
        IReadOnlyList<object?> => "a list",
        _ => "a number",
    };

    private static GraphQLException Wrong(string message) => new(message, ErrorCode.BadArgument);
}
