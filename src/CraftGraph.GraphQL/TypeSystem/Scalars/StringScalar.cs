using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Text.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-String"/>.</remarks>
internal sealed class StringScalar : ScalarType
{
    public StringScalar()
        : base("String") => Description =
            "The `String` scalar type represents textual data, represented as UTF-8 character sequences. " +
            "The String type is most often used by GraphQL to represent free-form human-readable text.";

    public override LeafResult ParseLiteral(ValueNode literal) => literal is StringValueNode node
        ? LeafResult.Valid(node.Value)
        : LeafResult.Invalid($"String cannot represent a non string value: {SyntaxPrinter.Print(literal)}");

    public override LeafResult ParseJson(JsonElement json) => json.ValueKind is JsonValueKind.String
        ? LeafResult.Valid(json.GetString())
        : LeafResult.Invalid($"String cannot represent a non string value: {JsonEcho.Describe(json)}");

    public override LeafResult Serialize(object value) => value switch
    {
        string text => LeafResult.Valid(text),
        bool flag => LeafResult.Valid(flag ? "true" : "false"),
        IFormattable and (int or long or double or float or decimal or short or byte or Guid) =>
            LeafResult.Valid(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        Uri uri => LeafResult.Valid(uri.OriginalString),
        _ => LeafResult.Invalid($"String cannot represent value: {JsonEcho.Describe(value)}"),
    };
}
