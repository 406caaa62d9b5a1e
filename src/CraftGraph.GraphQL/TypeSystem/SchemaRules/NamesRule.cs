using CraftGraph.GraphQL.Language;

namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>Names follow the grammar, and do not start with the two underscores that introspection keeps for itself.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Names.Reserved-Names"/>.</remarks>
internal static class NamesRule
{
    public static IEnumerable<string> Check(string name)
    {
        if (name.Length == 0)
        {
            yield return "Expected name to be a non-empty string.";
        }
        else if (!name.All(Lexer.IsNameContinue))
        {
            yield return $"Names must only contain [_a-zA-Z0-9] but \"{name}\" does not.";
        }
        else if (!Lexer.IsNameStart(name[0]))
        {
            yield return $"Names must start with [_a-zA-Z] but \"{name}\" does not.";
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            yield return $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.";
        }
    }

    /// <summary>The names that stand more than once among definitions that are told apart by name, each once.</summary>
    public static IEnumerable<string> FindDuplicates(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key);
}
