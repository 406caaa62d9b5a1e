using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>Whether <c>@skip</c> and <c>@include</c> leave a field in.</summary>
internal sealed class InclusionQuestion(InclusionCondition condition) : ShapeQuestion
{
    public override ShapeAnswer Ask(OperationContext context) => new(condition.IsMet(context.Variables) ? 1 : 0);
}
