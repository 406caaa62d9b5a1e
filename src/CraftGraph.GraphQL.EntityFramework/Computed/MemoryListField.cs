using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Computed;

/// <summary>A list of objects that an object in memory has.</summary>
/// <param name="name">The field's name.</param>
/// <param name="items">The list, over the object.</param>
/// <param name="itemType">The class of its items.</param>
/// <param name="maximum">How many items it is priced for.</param>
internal sealed class MemoryListField(string name, LambdaExpression items, Type itemType, int maximum) : EntityField(name)
{
    protected internal override GraphQLType GetOutputType(EntitySchema schema) =>
        new NonNullType(new ListType(new NonNullType(schema.FindType(itemType)!.GraphQLType)));

    protected internal override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) => ConnectionTypes.CreateListDirectives(maximum);

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) => new MemoryListOutput(
        compiler.Column(ExpressionComposer.Inline(items, source)), MemoryObject.Compile(compiler.List.Root, plan, Schema.FindType(itemType)!));

    private sealed class MemoryListOutput(int column, MemoryObject item) : Output
    {
        public override OutputResult Write(RowReader? row, WriteScope scope)
        {
            scope.Writer.WriteRaw((byte)'[');
            var index = 0;
            foreach (var one in (IEnumerable<object>)row!.GetValue(column)!)
            {
                if (!item.TryWriteItem(index++, one, scope))
                {
                    return OutputResult.Failed;
                }
            }

            scope.Writer.WriteRaw((byte)']');
            return OutputResult.Written;
        }
    }
}
