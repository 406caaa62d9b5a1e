using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>What lists with and without pages have in common: the items, and the conditions <c>all none some any</c>.</summary>
internal abstract class ItemsEntityField(string name, LambdaExpression items, Type itemType) : EntityField(name)
{
    protected EntityType GetItemType(EntitySchema schema) => (EntityType)schema.FindType(itemType)!;

    protected internal override NamedType? GetFilterType(EntitySchema schema) => schema.Filters.GetList(GetItemType(schema));

    protected internal override Expression? CompileFilter(InputNode condition, Expression source, FilterCompiler compiler) =>
        compiler.CompileList((ObjectInput)condition, GetItemType(Schema), ExpressionComposer.Inline(items, source));

    /// <summary>The items of one parent, whose key is a column of its row.</summary>
    protected ListSource GetItems(Expression source, RowCompiler compiler) =>
        ListSource.Children(items, itemType, source, compiler);
}

/// <summary>A list without pages.</summary>
internal sealed class ListEntityField(string name, LambdaExpression items, Type itemType, int maximum)
    : ItemsEntityField(name, items, itemType)
{
    protected internal override GraphQLType GetOutputType(EntitySchema schema) =>
        new NonNullType(new ListType(new NonNullType(GetItemType(schema).GraphQLType)));

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
        schema.CreateListArguments(GetItemType(schema));

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) =>
        ConnectionTypes.CreateListDirectives(maximum);

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new ListCompiler(compiler.List, plan, GetItemType(Schema)).CompileList(GetItems(source, compiler), maximum);
}

/// <summary>A list in pages.</summary>
internal sealed class ConnectionEntityField(string name, LambdaExpression items, Type itemType)
    : ItemsEntityField(name, items, itemType)
{
    protected internal override GraphQLType GetOutputType(EntitySchema schema) => schema.Connections.Get(GetItemType(schema));

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
        schema.Connections.CreateArguments(GetItemType(schema));

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) =>
        ConnectionTypes.CreateDirectives(GetItemType(schema));

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new ListCompiler(compiler.List, plan, GetItemType(Schema)).CompileConnection(GetItems(source, compiler));
}
