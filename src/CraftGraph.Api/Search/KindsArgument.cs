using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Search;

/// <summary>The argument <c>kinds</c>: only hits of these kinds.</summary>
internal sealed class KindsArgument : ListArgument
{
    private static readonly Expression<Func<SearchEntry, int>> KindOf = entry => (int)(entry.Id / SearchEntry.IdsOfAKind);

    public override string Name => "kinds";

    public override InputValue Create(EntitySchema schema) => new(Name, new ListType(new NonNullType(schema.GetLeafType(typeof(SearchKind)))))
    {
        Description = "Only hits of these kinds; of all kinds unless given.",
    };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var given = ((LeafInput)value).Source;
        var kinds = list.Parameter(
            ValueSource.From(context => given.Get(context) is IEnumerable<object?> several
                ? several.Select(kind => (int)(SearchKind)kind!).ToArray()
                : [(int)(SearchKind)given.Get(context)!]),
            typeof(int[]));
        list.AddCondition(Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [typeof(int)], kinds, ExpressionComposer.Inline(KindOf, list.Row)));
    }
}
