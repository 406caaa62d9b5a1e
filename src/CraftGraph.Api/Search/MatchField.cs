using System.Globalization;
using System.Linq.Expressions;
using CraftGraph.Data.Search;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Search;

/// <summary>The field <c>match</c> of a hit: how well it matches.</summary>
internal sealed class MatchField : EntityField
{
    private static readonly Dictionary<string, string> Names = new()
    {
        [Stored(SearchRank.ExactName)] = "EXACT_NAME",
        [Stored(SearchRank.Name)] = "NAME",
        [Stored(SearchRank.Other)] = "OTHER",
        [Stored(SearchRank.Text)] = "DESCRIPTION",
    };

    private static readonly EnumType Type = new(
        "SearchMatch",
        [
            new("EXACT_NAME") { Description = "A name, or another spelling of one, is the text." },
            new("NAME") { Description = "The names have every word of the text." },
            new("OTHER") { Description = "The names together with place, trade and materials have every word of the text." },
            new("DESCRIPTION") { Description = "All that and what is written about it have every word of the text." },
        ])
    {
        Description = "How well something matches a text, the best first.",
    };

    public MatchField()
        : base("match") => NotFilterable().Describe("How well it matches the text.");

    protected override GraphQLType GetOutputType(EntitySchema schema) => new NonNullType(Type);

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new EnumOutput(compiler.Column(compiler.List.ItemRank), Names);

    private static string Stored(SearchRank rank) => ((int)rank).ToString(CultureInfo.InvariantCulture);
}
