using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>Plans a root field that lists all entities of a type, in pages.</summary>
internal sealed class ConnectionRootHandler(EntitySchema schema, EntityType type) : PlannedFieldHandler
{
    public override PlannedField Plan(FieldPlan field) => new EntityRoot(schema, field, root =>
        new ListCompiler(root, field, type).CompileConnection(ListSource.All(type.ClrType)));
}
