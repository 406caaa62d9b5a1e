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

/// <summary>A list without pages of all entities of a type that a condition ties to the object, each once however often it is tied.</summary>
/// <param name="name">The field's name.</param>
/// <param name="condition">Over the object, an item and perhaps an argument; reads members of the object itself only.</param>
/// <param name="itemType">The type's class.</param>
/// <param name="maximum">How many items at most.</param>
internal sealed class MatchingListField(string name, FieldExpression condition, Type itemType, int maximum)
    : MatchingEntityField(name, condition, itemType)
{
    protected internal override GraphQLType GetOutputType(EntitySchema schema) =>
        new NonNullType(new ListType(new NonNullType(GetItemType(schema).GraphQLType)));

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
        CreateConditionArguments(schema).Concat(schema.CreateListArguments(GetItemType(schema)));

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) =>
        ConnectionTypes.CreateListDirectives(maximum);

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new ListCompiler(compiler.List, plan, GetItemType(Schema)).CompileList(GetItems(plan, source, compiler), maximum);

    protected internal override NamedType? GetFilterType(EntitySchema schema) => schema.Filters.GetList(GetItemType(schema));

    protected internal override Expression? CompileFilter(InputNode conditions, Expression source, FilterCompiler compiler) =>
        compiler.CompileList((ObjectInput)conditions, GetItemType(Schema), GetItems(source, compiler));
}
