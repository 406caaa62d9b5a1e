using CraftGraph.Data.Model;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Places;

/// <summary>The root field <c>map</c> and its types.</summary>
internal static class PlaceMapType
{
    private const int MaximumZoom = 22;

    private const int MaximumRegions = 50;

    // About what reading a view's squares costs, in rows of a list.
    private const double Weight = 100;

    /// <summary>The root field.</summary>
    /// <param name="schema">The types of the catalogue.</param>
    public static Field CreateField(EntitySchema schema)
    {
        var coordinates = new ObjectType("MapCoordinates", () =>
        [
            Value<(double Latitude, double Longitude)>("latitude", SpecifiedScalars.Float, "Decimal degrees, north positive.", place => place.Latitude),
            Value<(double Latitude, double Longitude)>("longitude", SpecifiedScalars.Float, "Decimal degrees, east positive.", place => place.Longitude),
        ])
        {
            Description = "A point of a map in WGS 84.",
        };
        var bounds = new ObjectType("MapBounds", () =>
        [
            Value<BoundingBox>("south", SpecifiedScalars.Float, "Least latitude.", box => box.South),
            Value<BoundingBox>("west", SpecifiedScalars.Float, "Longitude of the western side.", box => box.Longitudes.West),
            Value<BoundingBox>("north", SpecifiedScalars.Float, "Greatest latitude.", box => box.North),
            Value<BoundingBox>(
                "east",
                SpecifiedScalars.Float,
                "Longitude of the eastern side; less than `west` across the 180th meridian.",
                box => box.MoreLongitudes == LongitudeRange.None ? box.Longitudes.East : box.MoreLongitudes.East),
        ])
        {
            Description = "A part of a map between two parallels and two meridians, WGS 84 decimal degrees.",
        };
        var cluster = new ObjectType("MapCluster", () =>
        [
            Value<PlaceCluster>("count", SpecifiedScalars.Int, "How many places it has, two at least.", one => one.Count),
            Value<PlaceCluster>("centre", coordinates, "The mean of their coordinates.", one => (one.Latitude, one.Longitude)),
            Value<PlaceCluster>(
                "bounds",
                bounds,
                "The square that they stand in.",
                one => BoundingBox.Between(one.Cell.South, one.Cell.West, one.Cell.North, one.Cell.East)),
            new("opensAtZoom", SpecifiedScalars.Int)
            {
                Description = "The zoom at which what stands in its square, of all kinds, parts into several; null where it stands too near together: ask for `places(within:)` then.",
                Handler = new ResolverHandler(context => new(((PlaceCluster)context.Parent!).OpensAtZoom)),
            },
        ])
        {
            Description = "Places that stand near together on a map.",
        };
        var place = new ObjectType("MapPlace", () =>
        [
            Value<Place>("kind", schema.GetLeafType(typeof(PlaceKind)), "What it is.", one => one.Kind),
            new("name", SpecifiedScalars.String)
            {
                Description = "What it is called in French, or else in English or Arabic: a text for a pin. `places(within:)` has it in the request's language.",
                Handler = new ResolverHandler(context => new(((Place)context.Parent!).Name is var name ? name.Fr ?? name.En ?? name.Ar : null)),
            },
            Value<Place>("coordinates", coordinates, "Where it is.", one => (one.Latitude, one.Longitude)),
            Value<Place>("isDemonstration", SpecifiedScalars.Boolean, "Whether it was invented to show what the catalogue can do.", one => one.IsDemonstration),
        ])
        {
            Description = "A place that stands alone in its square of a map.",
        };
        var map = new ObjectType("PlaceMap", () =>
        [
            Value<PlaceMap>("count", SpecifiedScalars.Int, "How many places there are in `bounds`: the sum of the clusters' counts and of the single places.", one => one.Count),
            Value<PlaceMap>("bounds", bounds, "The view, widened to whole squares of the grid.", one => one.Bounds),
            List<PlaceMap>("clusters", cluster, "Squares with several places.", one => one.Clusters),
            List<PlaceMap>("places", place, "Places that are alone in their square.", one => one.Places),
        ])
        {
            Description = "What a map shows: clusters and single places, which together are everything in its bounds.",
        };
        return new("map", new NonNullType(map))
        {
            Description = "Clusters and single places for a view of a map. The grid is fixed for a zoom, so what is shown stays as it is when the map is moved; places are counted beforehand, "
                + "by kind and region, so a view costs the same however many there are.",
            Arguments = new(
                [
                    new("bounds", new NonNullType(PlaceInputs.Of(schema).BoundingBox))
                    {
                        Description = $"The view; at most {PlaceMap.MaximumSquares} squares of the grid at its zoom. Screens of 1,920 by 1,080 points have 510.",
                    },
                    new("zoom", new NonNullType(SpecifiedScalars.Int)) { Description = $"The zoom of a web map, 0 to {MaximumZoom}." },
                    new("kinds", new ListType(new NonNullType(schema.GetLeafType(typeof(PlaceKind))))) { Description = "Only places of these kinds; of all unless given." },
                    new("regions", new ListType(new NonNullType(SpecifiedScalars.String)))
                    {
                        Description = $"Only places in these present regions, by `slug`; in all unless given. At most {MaximumRegions}.",
                    },
                ],
                argument => argument.Name),
            AppliedDirectives = [CostDirectives.Weigh(Weight)],
            Handler = new ResolverHandler(context => new(Resolve(context))),
        };
    }

    private static PlaceMap Resolve(ResolverContext context)
    {
        var given = context.Argument<IReadOnlyDictionary<string, object?>>("bounds")!;
        var view = BoundingBox.Read(field => (double)given[field]!, "bounds");
        var zoom = (int)PlaceRange.Check(context.Argument<int>("zoom"), "zoom", 0, MaximumZoom, "levels");
        if (PlaceMap.CountSquares(view, PlaceMap.LevelAt(zoom)) is > PlaceMap.MaximumSquares and var squares)
        {
            throw new GraphQLException(
                $"\"bounds\" takes {PlaceMap.MaximumSquares} squares of the grid at most; at zoom {zoom} it has {squares}.", ErrorCode.LimitReached);
        }

        var store = context.Services?.GetService(typeof(EntityStore)) as EntityStore
            ?? throw new InvalidOperationException($"The request's services have no {nameof(EntityStore)}.");
        PlaceKind[] kinds = context.Argument<IReadOnlyList<object?>>("kinds") is { } asked ? [.. asked.Select(kind => (PlaceKind)kind!)] : Enum.GetValues<PlaceKind>();
        return store.Look(database =>
        {
            var catalogue = (CatalogueContext)database;
            return PlaceMap.Create(catalogue, view, zoom, kinds, FindRegions(context, catalogue));
        });
    }

    private static int[]? FindRegions(ResolverContext context, CatalogueContext catalogue)
    {
        if (context.Argument<IReadOnlyList<object?>>("regions") is not { } given)
        {
            return null;
        }

        if (given.Count > MaximumRegions)
        {
            throw new GraphQLException($"\"regions\" takes {MaximumRegions} at most; it has {given.Count}.", ErrorCode.LimitReached);
        }

        string[] slugs = [.. given.Cast<string>()];
        return [.. catalogue.Regions.Where(region => EF.Parameter(slugs).Contains(region.Slug)).Select(region => region.Id)];
    }

    private static Field Value<TParent>(string name, GraphQLType type, string description, Func<TParent, object?> read) => new(name, new NonNullType(type))
    {
        Description = description,
        Handler = new ResolverHandler(context => new(read((TParent)context.Parent!))),
    };

    private static Field List<TParent>(string name, GraphQLType item, string description, Func<TParent, object?> read) =>
        new(name, new NonNullType(new ListType(new NonNullType(item))))
        {
            Description = description,
            AppliedDirectives = [CostDirectives.AssumeSize(PlaceMap.MaximumSquares)],
            Handler = new ResolverHandler(context => new(read((TParent)context.Parent!))),
        };
}
