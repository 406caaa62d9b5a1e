using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Computed;

/// <summary>A list that a <see cref="ComputedField{TValue}"/> reads.</summary>
public sealed class ComputedList
{
    internal ComputedList(CompiledStatement statement, IReadOnlyList<int> columns) => (Statement, Columns) = (statement, columns);

    internal CompiledStatement Statement { get; }

    internal IReadOnlyList<int> Columns { get; }

    /// <summary>Whether all objects of a request have the same rows.</summary>
    internal bool IsShared => Statement.Parameters.All(parameter => parameter.ParentColumn < 0);
}
