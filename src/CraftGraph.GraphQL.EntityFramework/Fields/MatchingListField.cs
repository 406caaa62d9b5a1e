using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>A list without pages of all entities of a type for which a condition over the object holds.</summary>
/// <param name="name">The field's name.</param>
/// <param name="isItem">The condition.</param>
/// <param name="itemType">The type's class.</param>
/// <param name="maximum">How many items at most.</param>
internal sealed class MatchingListField(string name, FieldExpression isItem, Type itemType, int maximum) : MatchingEntityField(name, isItem, itemType)
{
    protected internal override GraphQLType GetOutputType(EntitySchema schema) =>
        new NonNullType(new ListType(new NonNullType(GetItemType(schema).GraphQLType)));

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
        base.CreateArguments(schema).Concat(schema.CreateListArguments(GetItemType(schema)));

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) => ConnectionTypes.CreateListDirectives(maximum);

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new ListCompiler(compiler.List, plan, GetItemType(Schema)).CompileList(GetItems(plan, source, compiler), maximum);
}
