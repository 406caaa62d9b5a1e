using System.Reflection;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CraftGraph.Data.Bulk;

/// <summary>
/// Inserts whole entities without tracking them: columns, conversions and the columns of complex properties come from the
/// model, so it stores what EF Core would. Keys are given by the caller; relations are not followed.
/// </summary>
/// <typeparam name="T">An entity type, or the root of a hierarchy: then rows of every kind may come.</typeparam>
internal sealed class EntityInsert<T> : IDisposable
    where T : class
{
    private readonly RowInsert _insert;
    private readonly Column[] _columns;
    private readonly object?[] _values;

    /// <summary>Prepares the statement.</summary>
    /// <param name="context">Its connection is open; its transaction is joined.</param>
    public EntityInsert(CatalogueContext context)
    {
        var root = context.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(root, StoreObjectType.Table)!.Value;
        _columns =
        [
            // A kind of a hierarchy has its own columns and, in the inherited discriminator, what tells it apart.
            .. root.GetDerivedTypesInclusive()
                .SelectMany(entity => ColumnsOf(entity, entity.ClrType, [], table))
                .GroupBy(column => column.Name, StringComparer.Ordinal)
                .Select(shared => new Column(shared.Key, [.. shared.SelectMany(column => column.Readers).DistinctBy(reader => reader.Owner)])),
        ];
        _values = new object?[_columns.Length];
        _insert = context.OpenInsert(table.Name, [.. _columns.Select(column => column.Name)]);
    }

    /// <summary>Inserts one row.</summary>
    public void Add(T entity)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            _values[i] = _columns[i].Read(entity);
        }

        _insert.Add(_values);
    }

    /// <inheritdoc />
    public void Dispose() => _insert.Dispose();

    private static IEnumerable<Column> ColumnsOf(
        ITypeBase type, Type owner, PropertyInfo[] path, StoreObjectIdentifier table)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.PropertyInfo is not null)
            {
                yield return new Column(
                    property.GetColumnName(table)!,
                    [new Reader(owner, [.. path, property.PropertyInfo], property.GetTypeMapping().Converter)]);
            }
        }

        foreach (var complex in type.GetComplexProperties())
        {
            foreach (var column in ColumnsOf(complex.ComplexType, owner, [.. path, complex.PropertyInfo!], table))
            {
                yield return column;
            }
        }
    }

    /// <param name="Name">Name of the column.</param>
    /// <param name="Readers">One for each kind of entity that has the column.</param>
    private sealed record Column(string Name, Reader[] Readers)
    {
        public object? Read(object entity)
        {
            foreach (var reader in Readers)
            {
                if (reader.Owner.IsInstanceOfType(entity))
                {
                    return reader.Read(entity);
                }
            }

            return null;
        }
    }

    private sealed record Reader(Type Owner, PropertyInfo[] Path, ValueConverter? Converter)
    {
        public object? Read(object entity)
        {
            object? value = entity;
            foreach (var property in Path)
            {
                value = property.GetValue(value);
            }

            return value is null || Converter is null ? value : Converter.ConvertToProvider(value);
        }
    }
}
