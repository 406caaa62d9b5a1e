using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.Data.Search;
using CraftGraph.GraphQL.Cost;
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
    // A statement each, and one more to see whether the text has a typing error.
    private const double Weight = 50;

    private static readonly SearchRank[] Ranks = [SearchRank.ExactName, SearchRank.Name, SearchRank.Other, SearchRank.Text];

    private static readonly Expression<Func<SearchEntry, long>> Place = entry => entry.Id;

    public override string Name => name;

    public override IndexEntries Entries { get; } = new(typeof(SearchEntry), ItemKeyOf(kind), Place);

    public override ListArgumentField ConnectionField { get; } = new(
        "correctedText",
        SpecifiedScalars.String,
        $"The text that was searched for in the place of `{name}`, which has a typing error and finds nothing: small letters, without accents. Null when nothing was corrected.",
        list => list.Feature<SearchOfList>() is { } search ? new CorrectedTextOutput(search) : new ConstantOutput(null));

    public override InputValue Create(EntitySchema schema) =>
        new(name, kind is null ? new NonNullType(SpecifiedScalars.String) : SpecifiedScalars.String)
        {
            Description = "Only what has every word of this text in its names, other spellings, place, trade, materials or description, in whatever language; the last word may be "
                + $"the beginning of one. The best first{(kind is null ? "" : " unless `order` says otherwise")}: what is called exactly so, then names with all the words, then place, "
                + "trade and materials, then descriptions. "
                + $"Case, accents, vowel signs and spellings of one letter do not count. At most {SearchText.MaximumLength} characters and {SearchText.MaximumWords} words.",
            AppliedDirectives = [CostDirectives.Weigh(Weight)],
        };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var given = ((LeafInput)value).Source;
        var search = ((CatalogueContext)list.Database).Search;

        Searched Of(OperationContext context) => Searches.Of(context).Read((string)given.Get(context)!, name);

        list.Check(ValueSource.From(Of));
        list.SetFeature(new SearchOfList(Of));
        var any = Matches(SearchRank.Any);
        if (kind is { } items && search.FindsEntriesOfItems)
        {
            var key = Expression.Add(Expression.Convert(list.Key!, typeof(long)), Expression.Constant(SearchEntry.KeyOf(items, 0)));
            any = Expression.AndAlso(any, Expression.Equal(ExpressionComposer.Inline(Place, list.Entry!), key));
        }

        Expression[] ranks = [.. Ranks.Select(Matches)];
        list.Rank(kind is { } one ? new(any, ranks, SearchEntry.KeyOf(one, 0), SearchEntry.KeyOf(one + 1, 0)) : new(any, ranks));

        Expression Matches(SearchRank rank) => search.Matches(
            list.Entry!, list.Parameter(ValueSource.From(context => search.Write(Of(context).Text, rank)), typeof(string)));
    }

    private static Expression<Func<SearchEntry, int>> ItemKeyOf(SearchKind? kind)
    {
        var first = SearchEntry.KeyOf(kind ?? 0, 0);
        return entry => (int)(entry.Id - first);
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
