using System.Diagnostics.CodeAnalysis;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>A leaf value taken over, or the reason why not. The reason is a sentence that clients see.</summary>
public readonly struct LeafResult
{
    private LeafResult(object? value, string? problem)
    {
        Value = value;
        Problem = problem;
    }

    /// <summary>The value; null when there is a problem, or when a scalar reads something as null.</summary>
    public object? Value { get; }

    /// <summary>Why the value was refused; null when it was taken.</summary>
    public string? Problem { get; }

    /// <summary>Whether the value was taken.</summary>
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsValid => Problem is null;

    /// <summary>A value that was taken.</summary>
    public static LeafResult Valid(object? value) => new(value, null);

    /// <summary>A value that was refused, with the sentence that says why.</summary>
    public static LeafResult Invalid(string problem) => new(null, problem);
}
