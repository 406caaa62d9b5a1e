namespace CraftGraph.Data.Import;

/// <summary>Something in a sheet that cannot be stored.</summary>
/// <param name="File">Name of the sheet, such as <c>towns.csv</c>.</param>
/// <param name="Line">Line on which the row starts, the header being 1; null when it is about the whole file.</param>
/// <param name="Column">Name of the column; null when it is about the whole row.</param>
/// <param name="Value">What was found there; null when nothing was, or when no value is at fault.</param>
/// <param name="Reason">What is wrong with it and what was expected.</param>
public sealed record ImportProblem(string File, int? Line, string? Column, string? Value, string Reason)
{
    /// <summary>The problem on one line, the way compilers write theirs.</summary>
    public override string ToString()
    {
        var place = Line is null ? File : $"{File}:{Line}";
        var column = Column is null ? "" : $" {Column}";
        var value = Value is null ? "" : $" '{Value}'";
        return $"{place}:{column}{value} {Reason}".Replace(":  ", ": ", StringComparison.Ordinal);
    }
}
