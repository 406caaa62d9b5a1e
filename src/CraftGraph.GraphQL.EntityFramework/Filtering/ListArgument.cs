using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Sorting;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Filtering;

/// <summary>An argument that every list of a type takes beside <c>where</c> and <c>order</c>, such as a place to be near to.</summary>
public abstract class ListArgument
{
    /// <summary>The argument's name.</summary>
    public abstract string Name { get; }

    /// <summary>The argument's definition.</summary>
    public abstract InputValue Create(EntitySchema schema);

    /// <summary>
    /// The index by which the argument finds and orders the items; <see cref="Apply"/> says with <see cref="ListBuilder.Rank"/> which entries it asks for. Null for an
    /// argument that only adds conditions.
    /// </summary>
    public virtual IndexEntries? Entries => null;

    /// <summary>
    /// A key of orders that the argument brings; <see cref="Apply"/> says with <see cref="ListBuilder.OrderBy"/> what it compares. Lists with the argument have that order unless the
    /// client asks for another, and are then found by <see cref="Entries"/>. Null for an argument that brings none.
    /// </summary>
    public virtual ListOrder? Order => null;

    /// <summary>What connections tell of the argument; null for nothing.</summary>
    public virtual ListArgumentField? ConnectionField => null;

    /// <summary>Adds what a list has where the argument is absent or null; nothing unless said otherwise.</summary>
    /// <param name="list">The list.</param>
    public virtual void ApplyAbsent(ListBuilder list)
    {
    }

    /// <summary>Adds what the argument asks to the list. Not called when the argument is absent or null.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="list">The list.</param>
    public abstract void Apply(InputNode value, ListBuilder list);
}
