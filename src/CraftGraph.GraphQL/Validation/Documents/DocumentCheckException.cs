namespace CraftGraph.GraphQL.Validation.Documents;

/// <summary>Documents cannot be checked: the schema is wrong, or a file is not there. A mistake of whoever asks, told in lines that can be shown.</summary>
public sealed class DocumentCheckException : Exception
{
    /// <summary>Creates the exception for one problem or more.</summary>
    /// <param name="problems">One line each, beginning with the file and, where it is known, the place: <c>schema.graphql:3:5: ...</c>.</param>
    public DocumentCheckException(IReadOnlyList<string> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>The problems, one line each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
