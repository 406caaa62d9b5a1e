using CraftGraph.Api.Places;

namespace CraftGraph.Api.Tests.Places;

/// <summary>Distances worked out by other formulas than the database's.</summary>
internal static class Sphere
{
    /// <summary>Metres between two places, by the angle between the vectors to them: precise at every distance, also between antipodes.</summary>
    public static double Distance(double latitude, double longitude, double fromLatitude, double fromLongitude)
    {
        var (a, b) = (Vector(latitude, longitude), Vector(fromLatitude, fromLongitude));
        double[] cross = [(a[1] * b[2]) - (a[2] * b[1]), (a[2] * b[0]) - (a[0] * b[2]), (a[0] * b[1]) - (a[1] * b[0])];
        var sine = Math.Sqrt(cross.Sum(one => one * one));
        var cosine = (a[0] * b[0]) + (a[1] * b[1]) + (a[2] * b[2]);
        return GreatCircle.EarthRadius * Math.Atan2(sine, cosine);
    }

    /// <summary>The place that lies some metres from another one in a direction, degrees clockwise from north.</summary>
    public static (double Latitude, double Longitude) Go(double latitude, double longitude, double meters, double direction)
    {
        var (phi, theta, delta) = (double.DegreesToRadians(latitude), double.DegreesToRadians(direction), meters / GreatCircle.EarthRadius);
        var target = Math.Asin((Math.Sin(phi) * Math.Cos(delta)) + (Math.Cos(phi) * Math.Sin(delta) * Math.Cos(theta)));
        var east = Math.Atan2(Math.Sin(theta) * Math.Sin(delta) * Math.Cos(phi), Math.Cos(delta) - (Math.Sin(phi) * Math.Sin(target)));
        return (double.RadiansToDegrees(target), Math.IEEERemainder(longitude + double.RadiansToDegrees(east), 360));
    }

    private static double[] Vector(double latitude, double longitude)
    {
        var (phi, lambda) = (double.DegreesToRadians(latitude), double.DegreesToRadians(longitude));
        return [Math.Cos(phi) * Math.Cos(lambda), Math.Cos(phi) * Math.Sin(lambda), Math.Sin(phi)];
    }
}
