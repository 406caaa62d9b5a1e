using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>The page that a connection is asked for.</summary>
internal sealed class PageArguments
{
    private PageArguments(bool isBackward, ValueSource size, PageSizes sizes, ValueSource? after, ValueSource? before)
    {
        IsBackward = isBackward;
        Size = size;
        Limit = RowLimit.Of(ValueSource.From(context => (int)size.Get(context)! + 1), sizes.Maximum + 1);
        After = after;
        Before = before;
    }

    /// <summary>Whether the last items before a place are asked for, not the first after one.</summary>
    public bool IsBackward { get; }

    /// <summary>How many items; an <see cref="int"/> within the list's bounds.</summary>
    public ValueSource Size { get; }

    /// <summary>How many rows are read: one more than the page has items tells whether there is a next page.</summary>
    public RowLimit Limit { get; }

    /// <summary>The text of the cursor after which items are asked for; null for from the start.</summary>
    public ValueSource? After { get; }

    /// <summary>The text of the cursor before which items are asked for; null for to the end.</summary>
    public ValueSource? Before { get; }

    /// <summary>Reads the four arguments of a connection.</summary>
    /// <exception cref="GraphQLException">Both <c>first</c> and <c>last</c> are given.</exception>
    public static PageArguments Read(FieldPlan field, Shape shape, PageSizes sizes)
    {
        ValueSource? Given(string name) =>
            field.Arguments.TryGetValue(name, out var template)
            && InputReader.Read(template, field.Field.Arguments[name].Type, shape) is LeafInput leaf
                ? leaf.Source
                : null;

        var (first, last) = (Given("first"), Given("last"));
        if (first is not null && last is not null)
        {
            throw new GraphQLException(
                $"Field \"{field.Field.Name}\" takes either \"first\" or \"last\", not both.", ErrorCode.PageSize);
        }

        var size = (first ?? last) is { } given
            ? ValueSource.From(context => Check((int)given.Get(context)!, first is null ? "last" : "first", field, sizes))
            : ValueSource.Constant(sizes.Default);
        return new(last is not null, size, sizes, Given("after"), Given("before"));
    }

    private static object Check(int size, string argument, FieldPlan field, PageSizes sizes) =>
        size >= 0 && size <= sizes.Maximum
            ? size
            : throw new GraphQLException(
                $"Argument \"{argument}\" of field \"{field.Field.Name}\" must be from 0 to {sizes.Maximum}; it is {size}.",
                ErrorCode.PageSize);
}

/// <summary>How many items a page has.</summary>
/// <param name="Default">Unless asked.</param>
/// <param name="Maximum">At most.</param>
internal sealed record PageSizes(int Default = 20, int Maximum = 100);
