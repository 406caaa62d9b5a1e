using System.Text;
using CraftGraph.Data.Import;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Import;

/// <summary>What circuits say of their legs and visits, and what is estimated in its place.</summary>
public abstract class CircuitStopSheetTests(Provider provider) : CatalogueTests(provider)
{
    private const string Header = "circuit_id,position,point_of_sale_id,leg_km,cumulative_km,leg_mode,route_meters,leg_minutes,dwell_minutes\n";

    [Fact]
    public void What_no_source_says_follows_from_the_straight_line_and_the_mode()
    {
        using var catalogue = With(0);

        var circuits = catalogue.Read(context => context.Circuits.Include(circuit => circuit.Stops).ToList());

        foreach (var circuit in circuits.Where(circuit => circuit.Stops.Count > 0))
        {
            Assert.All(circuit.Stops, stop =>
            {
                // Metres to the nearest and minutes up, in decimal.
                Assert.Equal((int)Math.Round(stop.LegMeters * 1.3m, MidpointRounding.AwayFromZero), stop.RouteMeters);
                Assert.Equal((int)Math.Ceiling(stop.RouteMeters / (circuit.Mode is CircuitMode.Walking ? 4500m : 50_000m) * 60), stop.LegMinutes);
                Assert.Equal(circuit.Mode, stop.LegMode);
                Assert.Equal(circuit.Mode is CircuitMode.Walking ? 15 : 45, stop.DwellMinutes);
                Assert.Equal((stop.Position > 1, true), (stop.IsLegEstimated, stop.IsDwellEstimated));
            });
            Assert.Equal(circuit.Stops.Sum(stop => stop.RouteMeters), circuit.RouteMeters);
            Assert.Equal(circuit.Stops.Sum(stop => stop.LegMinutes), circuit.TravelMinutes);
            Assert.Equal(circuit.Stops.Sum(stop => stop.DwellMinutes), circuit.VisitMinutes);
            Assert.True(circuit.IsEstimated);
        }

        Assert.All(circuits.Where(circuit => circuit.IsOfficial), circuit =>
            Assert.Equal((null, null, null, null), (circuit.RouteMeters, circuit.TravelMinutes, circuit.VisitMinutes, circuit.IsEstimated)));
    }

    [Fact]
    public void What_a_source_says_is_kept_and_goes_when_it_is_taken_back()
    {
        using var catalogue = With(0);

        Assert.Empty(Import(catalogue, "1,ensemble-artisanal-fes,0,0,,,,60\n2,place-rcif,33.295,33.295,walking,41000,75,30\n").Problems);
        var stated = Read(catalogue);
        Assert.Equal((41000, 75, 90, false), (stated.RouteMeters, stated.TravelMinutes, stated.VisitMinutes, stated.IsEstimated));
        Assert.Equal(CircuitMode.Walking, stated.Stops.Single(stop => stop.Position == 2).LegMode);

        Assert.Empty(Import(catalogue, "1,ensemble-artisanal-fes,0,0,,,,60\n2,place-rcif,33.295,33.295,,41000,,\n").Problems);
        var estimated = Read(catalogue);
        Assert.Equal((41000, 50, 105, true), (estimated.RouteMeters, estimated.TravelMinutes, estimated.VisitMinutes, estimated.IsEstimated));
        Assert.Equal(
            [(1, CircuitMode.Driving, false, false), (2, CircuitMode.Driving, true, true)],
            estimated.Stops.OrderBy(stop => stop.Position).Select(stop => (stop.Position, stop.LegMode, stop.IsLegEstimated, stop.IsDwellEstimated)));
    }

    [Theory]
    [InlineData("1,bab-boujloud,0,0,,,,\n2,place-rcif,1,1,flying,,,", "leg_mode", "is none of driving, walking")]
    [InlineData("1,bab-boujloud,0,0,,,,\n2,place-rcif,1,1,,1.5,,", "route_meters", "is not a whole number from 0 to 6000000")]
    [InlineData("1,bab-boujloud,0,0,,,,\n2,place-rcif,1,1,,,-5,", "leg_minutes", "is not a whole number from 0 to 10000")]
    [InlineData("1,bab-boujloud,0,0,,,,1441\n2,place-rcif,1,1,,,,", "dwell_minutes", "is not a whole number from 0 to 1440")]
    [InlineData("1,bab-boujloud,0,0,,10,,\n2,place-rcif,1,1,,,,", "route_meters", "is not 0, though no leg leads to the start")]
    [InlineData("1,bab-boujloud,0,0,,,10,\n2,place-rcif,1,1,,,,", "leg_minutes", "is not 0, though no leg leads to the start")]
    [InlineData("1,bab-boujloud,0,0,,,,\n2,place-rcif,3001,3001,,,,", "leg_km", "is not from 0 to 3000")]
    [InlineData("1,bab-boujloud,0,0,,,,\n2,place-rcif,900000000000,1,,,,", "leg_km", "is not from 0 to 3000")]
    [InlineData("1,bab-boujloud,0,0,,,,\n101,place-rcif,1,1,,,,", "position", "is not a whole number from 1 to 100")]
    [InlineData("1,bab-boujloud,0,0,,,,\n,place-rcif,1,1,,,,", "position", "is empty")]
    public void A_bad_cell_is_told(string stops, string column, string reason)
    {
        using var catalogue = With(0);

        var report = Import(catalogue, stops + "\n");

        Assert.Contains(report.Problems, problem => problem.Column == column && problem.Reason == reason);
    }

    private static Circuit Read(TemporaryCatalogue catalogue) => catalogue.Read(context =>
        context.Circuits.Include(circuit => circuit.Stops).Single(circuit => circuit.Slug == "fes-workshops-outside-the-walls"));

    private static ImportReport Import(TemporaryCatalogue catalogue, string stops)
    {
        var rows = stops.TrimEnd().Split('\n');
        var circuits = Encoding.UTF8.GetString(SheetSet.Seed.Read("circuits.csv")!).Split('\n');
        var circuit = circuits.Single(line => line.StartsWith("fes-workshops-outside-the-walls,", StringComparison.Ordinal))
            .Replace(",5,9.161,", $",{rows.Length},9.161,", StringComparison.Ordinal);
        using var empty = new TemporaryFolder();
        return catalogue.Import(SheetSet.FromFolder(empty.Path)
            .With("circuits.csv", Encoding.UTF8.GetBytes($"{circuits[0]}\n{circuit}\n"))
            .With("circuit-stops.csv", Encoding.UTF8.GetBytes(Header + string.Concat(rows.Select(row => $"fes-workshops-outside-the-walls,{row}\n")))));
    }
}

public sealed class CircuitStopSheetOnSqliteTests() : CircuitStopSheetTests(Provider.Sqlite);

public sealed class CircuitStopSheetOnPostgresTests() : CircuitStopSheetTests(Provider.Postgres);
