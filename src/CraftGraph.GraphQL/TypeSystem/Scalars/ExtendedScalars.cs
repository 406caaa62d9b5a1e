namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Scalars beside those of the specification, each defined by the page that its <see cref="ScalarType.SpecifiedByUrl"/> names.</summary>
/// <remarks>All are exact and read and write the same under every culture; a value that would have to be rounded is refused.</remarks>
public static class ExtendedScalars
{
    /// <summary>Whole numbers of 64 bits; <see cref="long"/> in code, a number in JSON.</summary>
    public static ScalarType Long { get; } = new LongScalar();

    /// <summary>Decimal numbers of up to 28 digits; <see cref="decimal"/> in code, a number in JSON.</summary>
    public static ScalarType Decimal { get; } = new DecimalScalar();

    /// <summary>Universally unique identifiers; <see cref="Guid"/> in code.</summary>
    public static ScalarType Uuid { get; } = new UuidScalar();

    /// <summary>Absolute URIs and relative references; <see cref="System.Uri"/> in code.</summary>
    public static ScalarType Uri { get; } = new UriScalar();

    /// <summary>Instants; <see cref="System.DateTime"/> of kind UTC in code, to 100 nanoseconds. Written with <c>Z</c>.</summary>
    public static ScalarType DateTime { get; } = new DateTimeScalar();

    /// <summary>Calendar dates without a time zone; <see cref="DateOnly"/> in code.</summary>
    public static ScalarType Date { get; } = new DateScalar();

    /// <summary>Times of day without a date or time zone; <see cref="TimeOnly"/> in code, to 100 nanoseconds.</summary>
    public static ScalarType LocalTime { get; } = new LocalTimeScalar();

    /// <summary>Lengths of time; <see cref="TimeSpan"/> in code, to 100 nanoseconds. Weeks are read, years and months are not.</summary>
    public static ScalarType Duration { get; } = new DurationScalar();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [Long, Decimal, Uuid, Uri, DateTime, Date, LocalTime, Duration];
}
