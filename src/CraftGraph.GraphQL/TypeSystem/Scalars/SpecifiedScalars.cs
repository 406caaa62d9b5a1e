namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>The five scalars of the specification.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars"/>.</remarks>
public static class SpecifiedScalars
{
    /// <summary>Whole numbers of 32 bits; <see cref="int"/> in code.</summary>
    public static ScalarType Int { get; } = new IntScalar();

    /// <summary>Numbers of double precision; <see cref="double"/> in code.</summary>
    public static ScalarType Float { get; } = new FloatScalar();

    /// <summary>Text; <see cref="string"/> in code.</summary>
    public static ScalarType String { get; } = new StringScalar();

    /// <summary>True or false; <see cref="bool"/> in code.</summary>
    public static ScalarType Boolean { get; } = new BooleanScalar();

    /// <summary>An opaque key, text in code; a number is taken as its text.</summary>
    public static ScalarType Id { get; } = new IdScalar();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [Int, Float, String, Boolean, Id];
}
