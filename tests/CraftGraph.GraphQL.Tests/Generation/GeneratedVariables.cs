using System.Text.Json.Nodes;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>The variables of a request as JSON: mostly what the operation declares, now and then something else.</summary>
internal static class GeneratedVariables
{
    /// <summary>Makes the next variables of an operation; one in so many values is of the wrong type or missing.</summary>
    public static JsonObject Next(Schema schema, OperationDefinitionNode operation, Choices choices)
    {
        var json = new JsonObject();
        foreach (var variable in operation.Variables)
        {
            var isOptional = variable.DefaultValue is not null || variable.Type is not NonNullTypeNode;
            if (!(isOptional && choices.OneIn(3)) && !choices.OneIn(60))
            {
                json[variable.Variable.Name] = Value(schema, variable.Type, choices, 0);
            }
        }

        return json;
    }

    private static JsonNode? Value(Schema schema, TypeNode type, Choices choices, int depth)
    {
        if (choices.OneIn(120))
        {
            return choices.Pick<JsonNode?>([null, "word", 1.5, true, new JsonArray(1, null), new JsonObject { ["field0"] = 1, ["field1"] = null }]);
        }

        return type switch
        {
            NonNullTypeNode nonNull => NonNullValue(schema, nonNull.NullableType, choices, depth),
            _ => choices.OneIn(5) ? null : NonNullValue(schema, type, choices, depth),
        };
    }

    private static JsonNode? NonNullValue(Schema schema, TypeNode type, Choices choices, int depth)
    {
        if (type is ListTypeNode list)
        {
            return choices.OneIn(5) && list.ItemType is not ListTypeNode
                ? NonNullValue(schema, (list.ItemType as NonNullTypeNode)?.NullableType ?? list.ItemType, choices, depth)
                : new JsonArray([.. choices.Many(0, 3, _ => Value(schema, list.ItemType, choices, depth))]);
        }

        return schema.FindType(type.ToString()!) switch
        {
            InputObjectType input => InputObject(schema, input, choices, depth),
            EnumType @enum => choices.Pick(@enum.Values).Name,
            { Name: "Int" } => choices.Pick([0, 1, -7, int.MaxValue]),
            { Name: "Float" } => choices.Pick([0.5, -2, 1e10]),
            { Name: "Boolean" } => choices.OneIn(2),
            { Name: "ID" } => choices.OneIn(2) ? 12 : "12",
            { Name: "String" } => GeneratedText.Text(choices),
            _ => choices.Pick<JsonNode>(["word", 2, 0.25, false, new JsonArray(1, "two"), new JsonObject { ["key"] = new JsonArray() }]).DeepClone(),
        };
    }

    private static JsonObject InputObject(Schema schema, InputObjectType type, Choices choices, int depth)
    {
        var json = new JsonObject();
        if (type.IsOneOf)
        {
            var field = choices.Pick<InputValue>(depth < 2 ? type.Fields : [type.Fields[0]]);
            json[field.Name] = NonNullValue(schema, Parser.ParseType(field.Type.ToString()!), choices, depth + 1);
            return json;
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired || (depth < 2 && choices.OneIn(2)))
            {
                json[field.Name] = Value(schema, Parser.ParseType(field.Type.ToString()!), choices, depth + 1);
            }
        }

        return json;
    }
}
