using System.Linq.Expressions;
using System.Text;
using CraftGraph.GraphQL.EntityFramework.Facets;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore.Query;

namespace CraftGraph.GraphQL.EntityFramework.Aggregates;

/// <summary>Compiles what is asked of a list's aggregates to one statement, which has a row for each group.</summary>
/// <param name="root">What the list's statements are compiled with.</param>
/// <param name="plan">The field of the connection.</param>
/// <param name="type">The type that says what can be aggregated.</param>
/// <param name="source">The rows that the list starts from.</param>
/// <param name="createItems">Makes the query of the items that meet the list's conditions.</param>
internal sealed class AggregateCompiler(
    RootCompilation root, FieldPlan plan, EntityType type, ListSource source, Func<ListBuilder, Expression> createItems)
{
    /// <summary>Compiles it.</summary>
    public AggregatesOutput Compile()
    {
        var keys = ReadKeys();
        var several = keys.Where(key => key.Links is not null).ToList();
        var rowType = several.Aggregate(source.RowType, (row, key) => typeof(FacetLink<,>).MakeGenericType(row, key.Value.Parameters[0].Type));
        var statement = new ListBuilder(root, plan, new(rowType, (_, _) => throw new NotSupportedException()));
        var rows = new RowCompiler(statement);

        // From the row back through what leads to the values of each key, the last key first, to the item.
        Expression row = statement.Row;
        var links = new Dictionary<GroupKey, Expression>();
        foreach (var key in several.AsEnumerable().Reverse())
        {
            links[key] = Expression.Property(row, nameof(FacetLink<,>.Link));
            row = Expression.Property(row, nameof(FacetLink<,>.Item));
        }

        var item = source.Item is null ? row : ExpressionComposer.Inline(source.Item, row);
        var asked = Select(plan, rows);
        var values = keys.Select(key => ExpressionComposer.Inline(key.Value, links.GetValueOrDefault(key, item))).ToList();
        var keyColumns = values.Select(value => rows.Column(ReadKey(value))).ToList();
        var keyOutputs = asked.Where(field => field.Field.Name == "keys").ToDictionary(
            field => field, field => new GroupValuesOutput([.. keys.Select((key, i) => CompileKey(field, key, values[i], keyColumns[i], rows))]));

        var measures = asked.Where(field => Find(field) is not null).Select((field, i) => (Field: field, Measure: Find(field)!, Parts: Select(field, rows))).ToList();
        var numbers = measures.Select(one => new AggregatedNumber(
            one.Measure.Number.Bind(statement, one.Field, item), one.Parts.Exists(part => part.Field.Name == "median"))).ToList();
        var compiled = statement.Statement.BuildAggregates(CreateRows(statement, several), numbers, out var layout);
        var fields = asked.Select(field => (field, field.Field.Name switch
        {
            "keys" => keyOutputs[field],
            "count" => new IntegerOutput(layout.Count),
            "__typename" => new ConstantOutput(RowCompiler.TypeNameJson(field.ParentType)),
            _ => CompileNumber(measures.FindIndex(one => one.Field == field)),
        }));
        return new(plan, compiled, new ObjectOutput(fields), [.. keyColumns], layout.Count);

        Output CompileNumber(int i)
        {
            var (columns, divisor) = (layout.Numbers[i], measures[i].Measure.Divisor);
            return new ObjectOutput(measures[i].Parts.Select(part => (part, part.Field.Name switch
            {
                "count" => new IntegerOutput(columns.Count),
                "min" => new QuotientOutput(columns.Least, columns.Least, divisor),
                "max" => new QuotientOutput(columns.Greatest, columns.Greatest, divisor),
                "sum" => new QuotientOutput(columns.Sum, columns.Sum, divisor),
                "median" => new QuotientOutput(columns.LowerMiddle, columns.UpperMiddle, divisor),
                _ => (Output)new ConstantOutput(RowCompiler.TypeNameJson(part.ParentType)),
            })));
        }
    }

    private List<GroupKey> ReadKeys()
    {
        if (!plan.Field.Arguments.TryGet("by", out var definition)
            || InputReader.Read(plan.Arguments.GetValueOrDefault("by"), definition.Type, root.Shape, withLeaves: true) is not LeafInput given)
        {
            return [];
        }

        return [.. ((IEnumerable<object?>)given.Source.Get(root.Shape.Context)!).Distinct().Select(key => type.GroupKeys.First(one => one.Key.Equals(key)))];
    }

    private Measure? Find(FieldPlan field) => type.Measures.Find(measure => measure.Name == field.Field.Name);

    private static List<FieldPlan> Select(FieldPlan of, RowCompiler rows) => [.. of.GetSelection((ObjectType)of.Field.Type.Named).Fields.Where(rows.IsIncluded)];

    private Expression ReadKey(Expression value) => root.Schema.FindType(value.Type) is EntityType entity
        ? ExpressionComposer.Inline(root.Schema.GetKeyedType(entity).Slug!, value)
        : value;

    private Output CompileKey(FieldPlan keys, GroupKey key, Expression value, int column, RowCompiler rows)
    {
        var entity = root.Schema.FindType(value.Type) as EntityType;
        return new ObjectOutput(Select(keys, rows).Select(field => (field, field.Field.Name switch
        {
            "by" => new ConstantOutput(Encoding.UTF8.GetBytes($"\"{key.Key}\"")),
            "key" => entity is null && !value.Type.IsEnum && Nullable.GetUnderlyingType(value.Type) is not { IsEnum: true }
                ? new GroupKeyOutput(column, value.Type)
                : entity is null ? rows.CompileLeaf(value) : new TextOutput(column),
            "__typename" => new ConstantOutput(RowCompiler.TypeNameJson(field.ParentType)),
            _ when entity is not null && root.Schema.GetFields(entity).FirstOrDefault(one => one.Name == field.Field.Name) is { } name =>
                new PresentOutput(column, name.Compile(field, value, rows)),
            _ => (Output)new ConstantOutput(null),
        })));
    }

    private Expression CreateRows(ListBuilder statement, List<GroupKey> several)
    {
        var list = new ListBuilder(root, plan, source, statement.Statement);
        var rows = createItems(list);
        var row = list.SourceRow;
        var item = list.Row;
        foreach (var key in several)
        {
            var linkType = key.Value.Parameters[0].Type;
            var pairType = typeof(FacetLink<,>).MakeGenericType(row.Type, linkType);
            rows = Queries.SelectMany(
                rows, Expression.Lambda(ExpressionComposer.Inline(key.Links!, item), row), linkType, FacetLinks.Create(pairType, row));
            var next = Expression.Parameter(pairType, "pair");
            item = ReplacingExpressionVisitor.Replace(row, Expression.Property(next, nameof(FacetLink<,>.Item)), item);
            row = next;
        }

        return rows;
    }
}
