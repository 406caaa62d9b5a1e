using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>Plans <c>node</c>: anything by its id.</summary>
internal sealed class NodeRootHandler(EntitySchema schema) : PlannedFieldHandler
{
    public override PlannedField Plan(FieldPlan field) => new EntityRoot(schema, field, root =>
    {
        var given = ((LeafInput)InputReader.Read(field.Arguments["id"], field.Field.Arguments["id"].Type, root.Shape)!).Source;
        var id = root.Check(ValueSource.Once(context => schema.ParseNodeId((string)given.Get(context)!)), field);
        var type = schema.FindIdentifiedType(root.Shape.Ask(new IdTypeQuestion(id)).Text!)!;
        var key = ValueSource.From(context => ((GlobalId)id.Get(context)!).Key);
        return new ListCompiler(root, field, type).CompileSingle(ListSource.ByKey(type.ClrType, schema.GetKeyedType(type).Slug!, key));
    });
}
