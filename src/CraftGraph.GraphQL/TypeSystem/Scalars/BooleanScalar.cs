using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>True or false.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Boolean"/>.</remarks>
internal sealed class BooleanScalar : ScalarType
{
    public BooleanScalar()
        : base("Boolean") => Description = "The `Boolean` scalar type represents `true` or `false`.";

    public override LeafResult ParseLiteral(ValueNode literal) => literal is BooleanValueNode node
        ? LeafResult.Valid(node.Value)
        : LeafResult.Invalid($"Boolean cannot represent a non boolean value: {SyntaxPrinter.Print(literal)}");

    public override LeafResult ParseJson(JsonElement json) => json.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? LeafResult.Valid(json.GetBoolean())
        : LeafResult.Invalid($"Boolean cannot represent a non boolean value: {JsonEcho.Describe(json)}");

    public override LeafResult Serialize(object value) => value switch
    {
        bool flag => LeafResult.Valid(flag),
        int or long or double or float or short or byte => LeafResult.Valid(Convert.ToDouble(value, CultureInfo.InvariantCulture) != 0),
        _ => LeafResult.Invalid($"Boolean cannot represent a non boolean value: {JsonEcho.Describe(value)}"),
    };
}
