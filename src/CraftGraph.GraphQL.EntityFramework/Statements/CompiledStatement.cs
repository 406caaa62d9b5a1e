namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>A statement as EF Core wrote it, with where each request finds its parameters. Never changes.</summary>
/// <param name="Sql">The text, with named parameters.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Columns">For each column that outputs read, where it stands in a row: expressions that come to the same SQL share a place.</param>
public sealed record CompiledStatement(string Sql, IReadOnlyList<StatementParameter> Parameters, IReadOnlyList<int> Columns)
{
    /// <summary>The database's types of its columns, of all in the order of the row; null where one is not known.</summary>
    public IReadOnlyList<string>? ColumnTypes { get; init; }

    /// <summary>The tables that it reads, each once; null where that is not known.</summary>
    public IReadOnlyList<string>? Tables { get; init; }

    /// <inheritdoc/>
    public bool Equals(CompiledStatement? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
