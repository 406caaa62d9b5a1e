namespace CraftGraph.GraphQL.Language;

/// <summary>How much a document may hold before the parser refuses it.</summary>
public sealed record ParserOptions
{
    /// <summary>The limits that hold where none are given.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>No limits, for text that the program itself brought; see <see cref="MaxDepth"/>.</summary>
    public static ParserOptions Unlimited { get; } = new() { MaxTokens = 0, MaxDepth = 0 };

    /// <summary>The most tokens that a text may have; 15,000 unless set, 0 for any number.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>
    /// The most levels that selection sets, values and types may nest, counted together; 200 unless set.
    /// 0 for as many as the stack of the thread bears, which is only for trusted text: whoever walks the syntax needs a stack too.
    /// </summary>
    public int MaxDepth { get; init; } = 200;
}
