using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Filtering;

/// <summary>What a connection tells of an argument of its list, such as how the argument was understood.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Type">Its type, a leaf that may be null.</param>
/// <param name="Description">What it is.</param>
/// <param name="Compile">Writes it, by what the argument left with the list; without a row.</param>
public sealed record ListArgumentField(string Name, GraphQLType Type, string Description, Func<ListBuilder, Output> Compile);

/// <summary>Marks such a field.</summary>
internal sealed class ListArgumentFieldHandler(ListArgumentField field) : FieldHandler
{
    public ListArgumentField Field { get; } = field;
}
