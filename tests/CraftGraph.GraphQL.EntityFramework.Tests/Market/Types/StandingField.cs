using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Computed;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market.Types;

/// <summary>How a town stands among all by what it has, worked out of its own rows and of rows that all towns share.</summary>
internal sealed class StandingField() : ComputedField<Standing>("standing")
{
    protected override Func<ComputedRows, Standing?> Prepare(FieldPlan plan, ComputedSources sources)
    {
        Expression<Func<Town, IEnumerable<Maker>>> makers = town => town.Makers;
        Expression<Func<Town, IEnumerable<Maker>>> natives = town => town.Natives;
        var here = sources.Children<Maker>(makers, 100, maker => maker.Slug);
        var born = sources.Children<Maker>(natives, 100, maker => maker.Slug);
        var towns = sources.All<Town>(100, town => town.Slug, town => town.Population);
        return rows => new(
            rows.Read(here, row => row.Text(0)!).Count,
            rows.Read(born, row => row.Text(0)!).Count,
            rows.Read(towns, row => row.Integer(1)!.Value).Sum());
    }
}

/// <param name="Makers">How many makers it has.</param>
/// <param name="Natives">How many were born there.</param>
/// <param name="PopulationOfAll">How many people all towns have.</param>
internal sealed record Standing(int Makers, int Natives, int PopulationOfAll);

internal sealed class StandingType : ValueType<Standing>
{
    protected override void Describe(FieldsDescriptor<Standing> type)
    {
        type.Field("makers", standing => standing.Makers);
        type.Field("natives", standing => standing.Natives);
        type.Field("populationOfAll", standing => standing.PopulationOfAll);
    }
}
