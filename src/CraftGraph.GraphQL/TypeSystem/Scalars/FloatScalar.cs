using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Numbers of double precision.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Float"/>.</remarks>
internal sealed class FloatScalar : ScalarType
{
    public FloatScalar()
        : base("Float") => Description =
            "The `Float` scalar type represents signed double-precision fractional values as specified by " +
            "[IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).";

    public override LeafResult ParseLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            IntValueNode node => node.Text,
            FloatValueNode node => node.Text,
            _ => null,
        };

        return text is not null
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
                ? LeafResult.Valid(value)
                : LeafResult.Invalid($"Float cannot represent non numeric value: {SyntaxPrinter.Print(literal)}");
    }

    public override LeafResult ParseJson(JsonElement json) =>
        json.ValueKind is JsonValueKind.Number && json.TryGetDouble(out var value) && double.IsFinite(value)
            ? LeafResult.Valid(value)
            : LeafResult.Invalid($"Float cannot represent non numeric value: {JsonEcho.Describe(json)}");

    public override LeafResult Serialize(object value) => value switch
    {
        double number when double.IsFinite(number) => LeafResult.Valid(number),
        float number when float.IsFinite(number) => LeafResult.Valid((double)number),
        int or long or short or byte or sbyte or ushort or uint or ulong or decimal =>
            LeafResult.Valid(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        bool flag => LeafResult.Valid(flag ? 1.0 : 0.0),
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) => LeafResult.Valid(number),
        _ => LeafResult.Invalid($"Float cannot represent non numeric value: {JsonEcho.Describe(value)}"),
    };
}
