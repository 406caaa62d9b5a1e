using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CraftGraph.Data.Model;
using CraftGraph.Data.Search;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Search;

/// <summary>An argument that has a list only what a text finds, the best first.</summary>
/// <param name="name">The argument's name.</param>
/// <param name="kind">What the list's items are; null for a list of hits of all kinds, which must be given a text.</param>
internal sealed class SearchArgument(string name, SearchKind? kind) : ListArgument
{
    private static readonly Expression<Func<SearchEntry, long>> Place = entry => entry.Id;

    public override string Name => name;

    public override RankedEntries Entries { get; } = new(typeof(SearchEntry), ItemKeyOf(kind), Place);

    public override ListArgumentField ConnectionField { get; } = new(
        "correctedText",
        SpecifiedScalars.String,
        $"The text that was searched for in the place of `{name}`, which has a typing error and finds nothing: small letters, without accents. Null when nothing was corrected.",
        list => list.Feature<SearchOfList>() is { } search ? new CorrectedTextOutput(search) : new ConstantOutput(null));

    public override InputValue Create(EntitySchema schema) =>
        new(name, kind is null ? new NonNullType(SpecifiedScalars.String) : SpecifiedScalars.String)
        {
            Description = "Only what has every word of this text in its names, other spellings, place, trade or materials, in whatever language; the last word may be the "
                + $"beginning of one. The best first{(kind is null ? "" : " unless `order` says otherwise")}: what is called exactly so, then names with all the words, then the rest. "
                + $"Case, accents, vowel signs and spellings of one letter do not count. At most {SearchText.MaximumLength} characters and {SearchText.MaximumWords} words.",
        };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var given = ((LeafInput)value).Source;
        var search = ((CatalogueContext)list.Database).Search;

        // Read once for a request: its check, its parameters and its outputs ask.
        var kept = new ConditionalWeakTable<OperationContext, Searched>();
        Searched Of(OperationContext context) => kept.GetValue(context, one => Searched.Read((string)given.Get(one)!, name, one));

        list.Check(ValueSource.From(Of));
        list.SetFeature(new SearchOfList(Of));
        list.Rank(Matches(SearchRank.Any), [Matches(SearchRank.ExactName), Matches(SearchRank.Name), Matches(SearchRank.Other)]);

        Expression Matches(SearchRank rank)
        {
            var query = list.Parameter(ValueSource.From(context => search.Write(Of(context).Text, rank)), typeof(string));
            var matches = search.Matches(list.Entry!, query);
            return kind is { } one ? Expression.AndAlso(matches, IsOfKind(one, list.Entry!)) : matches;
        }
    }

    private static Expression<Func<SearchEntry, int>> ItemKeyOf(SearchKind? kind)
    {
        var first = SearchEntry.KeyOf(kind ?? 0, 0);
        return entry => (int)(entry.Id - first);
    }

    private static BinaryExpression IsOfKind(SearchKind kind, Expression entry)
    {
        var place = ExpressionComposer.Inline(Place, entry);
        return Expression.AndAlso(
            Expression.GreaterThan(place, Expression.Constant(SearchEntry.KeyOf(kind, 0))),
            Expression.LessThan(place, Expression.Constant(SearchEntry.KeyOf(kind + 1, 0))));
    }

    private sealed class CorrectedTextOutput(SearchOfList search) : Output
    {
        public override OutputResult Write(RowReader? row, WriteScope scope)
        {
            if (search.Of(scope.Operation) is not { IsCorrected: true } searched)
            {
                return OutputResult.Null;
            }

            scope.Writer.WriteString(searched.Text.ToString());
            return OutputResult.Written;
        }
    }
}
