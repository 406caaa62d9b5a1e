namespace CraftGraph.GraphQL.Validation;

/// <summary>The rules of the specification.</summary>
internal static class SpecifiedRules
{
    /// <summary>Fresh rules, for one document.</summary>
    public static IReadOnlyList<ValidationRule> Create() => [];
}
