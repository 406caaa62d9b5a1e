using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Whole numbers of 64 bits.</summary>
internal sealed class LongScalar : ScalarType
{
    public LongScalar()
        : base("Long")
    {
        Description = "The `Long` scalar type represents signed whole numbers of 64 bits, from -(2^63) to 2^63 - 1.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/long.html";
    }

    public override LeafResult ParseLiteral(ValueNode literal) => literal is IntValueNode node
        && long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? LeafResult.Valid(value)
            : Refuse();

    public override LeafResult ParseJson(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Number)
        {
            return Refuse();
        }

        // 1.0 and 1e2 are whole numbers too, as JSON has one kind of number only.
        return json.TryGetInt64(out var value) ? LeafResult.Valid(value)
            : ExactDecimal.TryParse(json.GetRawText(), out var number) && number == Math.Truncate(number)
                && number is >= long.MinValue and <= long.MaxValue ? LeafResult.Valid((long)number)
            : Refuse();
    }

    public override LeafResult Serialize(object value) => value switch
    {
        long number => LeafResult.Valid(number),
        int or short or byte or sbyte or ushort or uint => LeafResult.Valid(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        ulong and <= long.MaxValue => LeafResult.Valid((long)(ulong)value),
        decimal number when number == Math.Truncate(number) && number is >= long.MinValue and <= long.MaxValue =>
            LeafResult.Valid((long)number),
        _ => Refuse(),
    };

    private LeafResult Refuse() => LeafResult.Invalid($"{Name} cannot represent a value that is not a whole number of 64 bits.");
}
