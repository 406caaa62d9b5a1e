using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>An opaque key.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-ID"/>.</remarks>
internal sealed class IdScalar : ScalarType
{
    public IdScalar()
        : base("ID") => Description =
            "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. " +
            "The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. " +
            "When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.";

    public override LeafResult ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode node => LeafResult.Valid(node.Value),
        IntValueNode node => LeafResult.Valid(node.Text),
        _ => LeafResult.Invalid($"ID cannot represent a non-string and non-integer value: {SyntaxPrinter.Print(literal)}"),
    };

    public override LeafResult ParseJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => LeafResult.Valid(json.GetString()),
        JsonValueKind.Number when json.TryGetInt64(out var number) => LeafResult.Valid(number.ToString(CultureInfo.InvariantCulture)),
        _ => LeafResult.Invalid($"ID cannot represent value: {JsonEcho.Describe(json)}"),
    };

    public override LeafResult Serialize(object value) => value switch
    {
        string text => LeafResult.Valid(text),
        int or long or short or byte or Guid => LeafResult.Valid(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        _ => LeafResult.Invalid($"ID cannot represent value: {JsonEcho.Describe(value)}"),
    };
}
