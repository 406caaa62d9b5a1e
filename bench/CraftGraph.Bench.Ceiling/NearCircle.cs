namespace CraftGraph.Bench.Ceiling;

/// <summary>The circle that <c>operations/near.graphql</c> asks for, and a box around it.</summary>
internal readonly record struct NearCircle(double Latitude, double Longitude, double Radius)
{
    // Metres of a degree of latitude on the sphere that distances are measured on.
    private const double MetersOfADegree = 6_371_008.8 * Math.PI / 180;

    public double Cosine => Math.Cos(Latitude * Math.PI / 180);

    public double Height => Radius / MetersOfADegree * 1.01;

    public double Width => Height / Cosine * 1.01;

    public static NearCircle Read(ReadOnlySpan<byte> variables) => new(
        RequestVariables.GetDouble(variables, "latitude"u8), RequestVariables.GetDouble(variables, "longitude"u8), RequestVariables.GetDouble(variables, "radiusMeters"u8));
}
