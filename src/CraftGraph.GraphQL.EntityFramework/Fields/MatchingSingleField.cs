using System.Linq.Expressions;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>The one entity of a type that a condition ties to the object; null when there is none. Its argument may be required, so no condition can be on it.</summary>
internal sealed class MatchingSingleField : MatchingEntityField
{
    /// <param name="name">The field's name.</param>
    /// <param name="condition">Over the object, an item and an argument; reads members of the object itself only.</param>
    /// <param name="itemType">The type's class.</param>
    public MatchingSingleField(string name, FieldExpression condition, Type itemType)
        : base(name, condition, itemType) => NotFilterable();

    protected internal override GraphQLType GetOutputType(EntitySchema schema) => GetItemType(schema).GraphQLType;

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) => CreateConditionArguments(schema);

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) => [CostDirectives.Weigh(ConnectionTypes.StatementWeight)];

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new ListCompiler(compiler.List, plan, GetItemType(Schema)).CompileSingle(GetItems(plan, source, compiler));
}
