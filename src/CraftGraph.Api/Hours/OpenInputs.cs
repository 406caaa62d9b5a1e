using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Hours;

/// <summary>The input type of the condition <c>open</c>.</summary>
internal sealed class OpenInputs
{
    /// <summary><c>OpenFilterInput</c>.</summary>
    public InputObjectType Filter { get; } = new("OpenFilterInput", () => [OpeningMoment.At])
    {
        Description = "Open at an instant.",
    };

    /// <summary>The type of a schema.</summary>
    public static OpenInputs Of(EntitySchema schema) => schema.Feature(_ => new OpenInputs());
}
