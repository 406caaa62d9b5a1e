using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

/// <summary>What the mapping of every fact has in common.</summary>
internal static class FactMapping
{
    /// <summary>Maps a fact's sources to a table of pairs, and its slug, where it has one, to a unique index.</summary>
    public static void IsFact<T>(this EntityTypeBuilder<T> builder)
        where T : Fact
    {
        builder.HasMany(fact => fact.Sources).WithMany().IsPairedIn($"{typeof(T).Name}Sources", $"{typeof(T).Name}Id", "SourceId");

        if (typeof(T).IsAssignableTo(typeof(NamedFact)))
        {
            // Serves the singular field of the type (region(slug:), trade(slug:), ...) and every import.
            builder.HasIndex(nameof(NamedFact.Slug)).IsUnique();
        }
    }

    /// <summary>Maps a many-to-many relation to a table of pairs that is read from both ends.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="table">Name of the table of pairs.</param>
    /// <param name="leftKey">Column with the key of the type that declares the relation.</param>
    /// <param name="rightKey">Column with the key of the other type.</param>
    public static void IsPairedIn<TLeft, TRight>(
        this CollectionCollectionBuilder<TRight, TLeft> relation, string table, string leftKey, string rightKey)
        where TLeft : class
        where TRight : class =>
        relation.UsingEntity<Dictionary<string, object>>(
            table,
            pair => pair.HasOne<TRight>().WithMany().HasForeignKey(rightKey),
            pair => pair.HasOne<TLeft>().WithMany().HasForeignKey(leftKey),
            pair =>
            {
                pair.ToTable(table);

                // The key serves the list from the left end, this index the list from the right end, each in order of ids.
                pair.HasKey(leftKey, rightKey);
                pair.HasIndex(rightKey, leftKey);
            });

    /// <summary>Holds a latitude and a longitude, where there are any, to the WGS 84 range.</summary>
    public static void HasCoordinates<T>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, double?>> latitude, Expression<Func<T, double?>> longitude)
        where T : class
    {
        var table = typeof(T).Name;
        builder.ToTable(mapping =>
        {
            mapping.HasCheckConstraint($"CK_{table}_Latitude", $"\"{NameOf(latitude)}\" BETWEEN -90 AND 90");
            mapping.HasCheckConstraint($"CK_{table}_Longitude", $"\"{NameOf(longitude)}\" BETWEEN -180 AND 180");
        });
    }

    private static string NameOf<T>(Expression<Func<T, double?>> property) => property.Body switch
    {
        MemberExpression member => member.Member.Name,
        UnaryExpression { Operand: MemberExpression member } => member.Member.Name,
        _ => throw new ArgumentException("A property was expected.", nameof(property)),
    };
}
