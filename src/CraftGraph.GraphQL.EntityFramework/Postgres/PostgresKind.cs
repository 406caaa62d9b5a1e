using Npgsql;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>How a column's values are kept.</summary>
internal enum PostgresKind
{
    /// <summary>UTF-8.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number of double precision.</summary>
    Double,

    /// <summary>0 or 1.</summary>
    Boolean,

    /// <summary>A date as text.</summary>
    Date,

    /// <summary>A date and a time of day as text, UTC.</summary>
    Instant,
}

/// <summary>Which kinds PostgreSQL's types are of.</summary>
internal static class PostgresKinds
{
    /// <summary>The kind of a column.</summary>
    /// <exception cref="NotSupportedException">It is of a type that EF Core's mappings do not use for what fields may be.</exception>
    public static PostgresKind Of(NpgsqlDataReader reader, int column) => reader.GetDataTypeOID(column) switch
    {
        16 => PostgresKind.Boolean,
        20 or 21 or 23 => PostgresKind.Integer,
        25 or 1042 or 1043 => PostgresKind.Text,
        700 or 701 => PostgresKind.Double,
        1082 => PostgresKind.Date,
        1114 or 1184 => PostgresKind.Instant,
        _ => throw new NotSupportedException($"Columns of PostgreSQL's type {reader.GetDataTypeName(column)} are not read."),
    };
}
