using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Logistics;

/// <summary>The enum of logistics.</summary>
internal static class LogisticsDescriptions
{
    public static EnumDescription<LogisticsKind> Kind { get; } = new(
        "A kind of logistics service.",
        new Dictionary<LogisticsKind, string>
        {
            [LogisticsKind.Function] = "A function of logistics, such as supply or packing.",
            [LogisticsKind.Port] = "A sea port.",
            [LogisticsKind.Airport] = "An airport.",
        });
}
