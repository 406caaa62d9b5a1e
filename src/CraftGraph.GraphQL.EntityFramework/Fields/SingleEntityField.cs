using System.Linq.Expressions;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>The one entity of a type for which a condition holds; null when there is none. Its argument may be required, so no condition can be on it.</summary>
internal sealed class SingleEntityField : EntityField
{
    private readonly FieldExpression _isIt;
    private readonly Type _itemType;

    /// <param name="name">The field's name.</param>
    /// <param name="isIt">The condition over the object, an item and an argument; reads members of the object itself only.</param>
    /// <param name="itemType">The type's class.</param>
    public SingleEntityField(string name, FieldExpression isIt, Type itemType)
        : base(name)
    {
        (_isIt, _itemType) = (isIt, itemType);
        NotFilterable();
    }

    protected internal override GraphQLType GetOutputType(EntitySchema schema) => schema.GetEntityType(_itemType).GraphQLType;

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) => _isIt.CreateArguments(schema);

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) => [CostDirectives.Weigh(ConnectionTypes.StatementWeight)];

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        var items = new ListSource(_itemType, (list, row) =>
        {
            var parent = Expression.Parameter(_isIt.Lambda.Parameters[0].Type, "parent");
            var isIt = new ParentColumns(parent, source, compiler, list).Visit(_isIt.Bind(list, plan, parent, row));
            return Queries.Where(Queries.Set(list.Database, _itemType), Expression.Lambda(isIt, row));
        });
        return new ListCompiler(compiler.List, plan, Schema.GetEntityType(_itemType)).CompileSingle(items);
    }
}
