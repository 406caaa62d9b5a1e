namespace CraftGraph.Api.Pages.Answers;

/// <summary>A box, in degrees (WGS 84).</summary>
public sealed record BoundsAnswer(double South, double West, double North, double East);

/// <summary>A place on the earth, in degrees (WGS 84).</summary>
public sealed record CoordinatesAnswer(double Latitude, double Longitude);
