using CraftGraph.Api.Places;

namespace CraftGraph.Api.Tests.Places;

public sealed class BoundingBoxTests
{
    public static TheoryData<double, double, double> Circles => new()
    {
        { 34.0641, -4.9727, 1 },
        { 34.0641, -4.9727, 500_000 },
        { 0, 0, 1000 },
        { -18, 179.999, 20_000 },
        { 65, -179.9, 100_000 },
        { 89.9, 30, 5000 },
        { 89.9, 30, 50_000 },
        { -90, 0, 1000 },
    };

    [Theory]
    [MemberData(nameof(Circles))]
    public void The_box_around_a_circle_holds_the_circle(double latitude, double longitude, double radius)
    {
        var box = BoundingBox.Around(latitude, longitude, radius);

        for (var direction = 0; direction < 360; direction++)
        {
            var place = Sphere.Go(latitude, longitude, radius, direction);
            Assert.True(Holds(box, place), $"{place} in direction {direction} is outside {box}.");
        }
    }

    [Fact]
    public void The_box_around_a_circle_is_no_wider_than_it_must_be()
    {
        var box = BoundingBox.Around(60, 10, 111_195);

        Assert.Equal(59, box.South, 3);
        Assert.Equal(61, box.North, 3);
        Assert.Equal(8, box.Longitudes.West, 1e-3 * 4);
        Assert.Equal(12, box.Longitudes.East, 1e-3 * 4);
        Assert.Equal(LongitudeRange.None, box.MoreLongitudes);
    }

    [Fact]
    public void A_circle_over_a_pole_has_all_longitudes()
    {
        var box = BoundingBox.Around(89.9, 30, 50_000);

        Assert.Equal((-180, 180), (box.Longitudes.West, box.Longitudes.East));
        Assert.True(box.North >= 90);
    }

    [Fact]
    public void A_box_across_the_180th_meridian_has_two_ranges_of_longitudes()
    {
        var box = BoundingBox.Between(-20, 170, -10, -170);

        Assert.True(Holds(box, (-15, 175)));
        Assert.True(Holds(box, (-15, -175)));
        Assert.True(Holds(box, (-15, 180)));
        Assert.False(Holds(box, (-15, 0)));
    }

    private static bool Holds(BoundingBox box, (double Latitude, double Longitude) place) =>
        place.Latitude >= box.South && place.Latitude <= box.North
        && (IsIn(box.Longitudes, place.Longitude) || IsIn(box.MoreLongitudes, place.Longitude));

    private static bool IsIn(LongitudeRange range, double longitude) => longitude >= range.West && longitude <= range.East;
}
