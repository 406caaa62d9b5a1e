using System.Linq.Expressions;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>The one entity of a type for which a condition holds; null when there is none.</summary>
/// <param name="name">The field's name.</param>
/// <param name="isIt">The condition, which holds for one item at most.</param>
/// <param name="itemType">The type's class.</param>
internal sealed class SingleEntityField(string name, FieldExpression isIt, Type itemType) : MatchingEntityField(name, isIt, itemType)
{
    protected internal override GraphQLType GetOutputType(EntitySchema schema) => GetItemType(schema).GraphQLType;

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) => [CostDirectives.Weigh(ConnectionTypes.StatementWeight)];

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new ListCompiler(compiler.List, plan, GetItemType(Schema)).CompileSingle(GetItems(plan, source, compiler));
}
