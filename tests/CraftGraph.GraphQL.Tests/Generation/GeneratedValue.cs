using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>Literals that a scalar takes.</summary>
internal static class GeneratedValue
{
    private static readonly string[] Integers = ["0", "1", "-7", "2147483647", "-2147483648"];

    /// <summary>A constant, never null. A scalar that the schema brings along takes any.</summary>
    public static ValueNode Leaf(Choices choices, string scalar) => scalar switch
    {
        "Int" => new IntValueNode { Text = choices.Pick(Integers) },
        "Float" => choices.OneIn(3) ? new IntValueNode { Text = choices.Pick(Integers) } : new FloatValueNode { Text = choices.Pick(["0.5", "-1.25e2", "3.0"]) },
        "String" => GeneratedText.String(choices),
        "Boolean" => new BooleanValueNode { Value = choices.OneIn(2) },
        "ID" => choices.OneIn(2) ? new IntValueNode { Text = choices.Pick(Integers) } : GeneratedText.String(choices),
        _ => Any(choices, 0),
    };

    private static ValueNode Any(Choices choices, int depth) => choices.Below(depth < 2 ? 6 : 4) switch
    {
        1 => new FloatValueNode { Text = "0.25" },
        2 => new EnumValueNode { Name = "WORD" },
        3 => GeneratedText.String(choices),
        4 => new ListValueNode { Items = choices.Many(0, 2, _ => Any(choices, depth + 1)) },
        5 => new ObjectValueNode { Fields = choices.Many(0, 2, i => new ObjectFieldNode { Name = $"key{i}", Value = Any(choices, depth + 1) }) },
        _ => new IntValueNode { Text = choices.Pick(Integers) },
    };
}
