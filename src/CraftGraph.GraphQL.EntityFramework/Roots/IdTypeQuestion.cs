using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>Of which type an id is.</summary>
internal sealed class IdTypeQuestion(ValueSource id) : ShapeQuestion
{
    public override ShapeAnswer Ask(OperationContext context) => new(0, ((GlobalId)id.Get(context)!).TypeName);
}
