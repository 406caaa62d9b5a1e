using System.Collections;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Tests.Language;

/// <summary>Compares syntax by what it says, not by where it stands.</summary>
internal static class SyntaxAssert
{
    /// <summary>Fails at the first property that differs, and names the way to it.</summary>
    public static void Equal(SyntaxNode expected, SyntaxNode actual, string path = "")
    {
        Assert.True(expected.GetType() == actual.GetType(), $"{path}: {expected.GetType().Name} became {actual.GetType().Name}");
        foreach (var property in expected.GetType().GetProperties().Where(property => property.PropertyType != typeof(SourceLocation)))
        {
            EqualValues(property.GetValue(expected), property.GetValue(actual), $"{path}/{property.Name}");
        }
    }

    private static void EqualValues(object? expected, object? actual, string path)
    {
        switch (expected, actual)
        {
            case (SyntaxNode left, SyntaxNode right):
                Equal(left, right, path);
                break;
            case (IList left, IList right):
                Assert.True(left.Count == right.Count, $"{path}: {left.Count} became {right.Count}");
                for (var index = 0; index < left.Count; index++)
                {
                    EqualValues(left[index], right[index], $"{path}[{index}]");
                }

                break;
            default:
                Assert.True(Equals(expected, actual), $"{path}: {expected ?? "null"} became {actual ?? "null"}");
                break;
        }
    }
}
