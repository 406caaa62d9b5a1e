using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Decimal numbers, exact.</summary>
internal sealed class DecimalScalar : ScalarType
{
    public DecimalScalar()
        : base("Decimal")
    {
        Description = "The `Decimal` scalar type represents decimal numbers of up to 28 significant digits, exactly.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/decimal.html";
    }

    public override LeafResult ParseLiteral(ValueNode literal) => literal switch
    {
        IntValueNode node => Parse(node.Text),
        FloatValueNode node => Parse(node.Text),
        _ => LeafResult.Invalid($"{Name} cannot represent a value that is not a number."),
    };

    public override LeafResult ParseJson(JsonElement json) => json.ValueKind is JsonValueKind.Number
        ? Parse(json.GetRawText())
        : LeafResult.Invalid($"{Name} cannot represent a value that is not a number.");

    public override LeafResult Serialize(object value) => value switch
    {
        decimal number => LeafResult.Valid(number),
        int or long or short or byte or sbyte or ushort or uint or ulong =>
            LeafResult.Valid(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        double or float => LeafResult.Invalid($"{Name} cannot represent a binary floating-point number exactly."),
        _ => LeafResult.Invalid($"{Name} cannot represent a value that is not a number."),
    };

    private LeafResult Parse(string text) => ExactDecimal.TryParse(text, out var value)
        ? LeafResult.Valid(value)
        : LeafResult.Invalid($"{Name} cannot represent a number of more than 28 significant digits exactly.");
}
