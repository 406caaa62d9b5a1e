namespace CraftGraph.GraphQL.Coercion;

/// <summary>How large the variables of one request may be, so that no request costs more than its size.</summary>
public sealed record VariableLimits
{
    /// <summary>How deep lists and input objects may nest; 64 unless given.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many values, list items and input fields all variables may hold together; 100,000 unless given.</summary>
    public int MaxValues { get; init; } = 100_000;

    /// <summary>How many mistakes are told before coercion gives up; 50 unless given.</summary>
    public int MaxErrors { get; init; } = 50;
}
