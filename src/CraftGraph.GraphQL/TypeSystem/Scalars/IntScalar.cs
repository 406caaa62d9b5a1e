using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Whole numbers of 32 bits.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Int"/>.</remarks>
internal sealed class IntScalar : ScalarType
{
    public IntScalar()
        : base("Int") => Description =
            "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.";

    public override LeafResult ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode node)
        {
            return LeafResult.Invalid($"Int cannot represent non-integer value: {SyntaxPrinter.Print(literal)}");
        }

        return int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? LeafResult.Valid(value)
            : LeafResult.Invalid($"Int cannot represent non 32-bit signed integer value: {node.Text}");
    }

    public override LeafResult ParseJson(JsonElement json)
    {
        // 1.0 and 1e2 are whole numbers too, as JSON has one kind of number only.
        if (json.ValueKind is not JsonValueKind.Number || !json.TryGetDouble(out var number) || number != Math.Truncate(number))
        {
            return LeafResult.Invalid($"Int cannot represent non-integer value: {JsonEcho.Describe(json)}");
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? LeafResult.Valid((int)number)
            : LeafResult.Invalid($"Int cannot represent non 32-bit signed integer value: {JsonEcho.Describe(json)}");
    }

    public override LeafResult Serialize(object value) => value switch
    {
        int number => LeafResult.Valid(number),
        bool flag => LeafResult.Valid(flag ? 1 : 0),
        short or byte or sbyte or ushort => LeafResult.Valid(Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        long and >= int.MinValue and <= int.MaxValue or uint and <= int.MaxValue =>
            LeafResult.Valid(Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        long or ulong or uint => LeafResult.Invalid($"Int cannot represent non 32-bit signed integer value: {JsonEcho.Describe(value)}"),
        double number when number == Math.Truncate(number) && Math.Abs(number) <= int.MaxValue => LeafResult.Valid((int)number),
        double number when number == Math.Truncate(number) =>
            LeafResult.Invalid($"Int cannot represent non 32-bit signed integer value: {JsonEcho.Describe(value)}"),
        string text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
            LeafResult.Valid(number),
        _ => LeafResult.Invalid($"Int cannot represent non-integer value: {JsonEcho.Describe(value)}"),
    };
}
