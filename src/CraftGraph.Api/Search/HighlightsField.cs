using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Search;

/// <summary>The field <c>highlights</c> of a hit: where its names have words of the text.</summary>
internal sealed class HighlightsField : EntityField
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    public HighlightsField()
        : base("highlights") => NotFilterable().Describe(
            "The names that have words of the text, each in its language; empty for what was found by another spelling, its place, trade or materials.");

    protected override GraphQLType GetOutputType(EntitySchema schema) =>
        new NonNullType(new ListType(new NonNullType(HighlightType.Of(schema).Type)));

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        var name = Expression.Property(source, nameof(SearchEntry.Name));
        var fields = plan.GetSelection(HighlightType.Of(Schema).Type).Fields.Where(compiler.IsIncluded).ToList();
        return new HighlightsOutput(
            [.. Languages.Select(language => (language, compiler.Column(Expression.Property(name, language.ToString()))))],
            fields,
            compiler.List.Feature<SearchOfList>()!);
    }
}
