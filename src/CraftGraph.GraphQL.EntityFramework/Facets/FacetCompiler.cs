using System.Linq.Expressions;
using System.Text;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>Compiles what is asked of one facet of a list.</summary>
/// <param name="root">What the list's statements are compiled with.</param>
/// <param name="plan">The field of the connection that asks for facets.</param>
/// <param name="facet">The facet.</param>
/// <param name="item">The type of the list's items.</param>
/// <param name="items">The list.</param>
internal sealed class FacetCompiler(RootCompilation root, FieldPlan plan, Facet facet, EntityType item, FacetItems items)
{
    /// <summary>The type of the list's items.</summary>
    public EntityType Item { get; } = item;

    /// <summary>The schema's types.</summary>
    public EntitySchema Schema => root.Schema;

    /// <summary>What a value must meet to be chosen; empty where nothing is chosen.</summary>
    public IReadOnlyList<ObjectInput> Chosen { get; } = [.. items.Where is null ? [] : facet.Condition.FindIn(items.Where)];

    /// <summary>A statement of the facet's own.</summary>
    /// <param name="rowType">What its rows are.</param>
    /// <param name="value">The value of a row; null for the row itself.</param>
    public ListBuilder CreateStatement(Type rowType, LambdaExpression? value = null) => new(root, plan, new(rowType, (_, _) => throw new NotSupportedException(), value));

    /// <summary>The items that the facet counts: those that meet all conditions but its own.</summary>
    public (Expression Rows, ListBuilder Items) CreateItems(ListBuilder statement)
    {
        var list = new ListBuilder(root, plan, items.Source, statement.Statement);
        return (items.Create(list, items.Where is null ? null : facet.Condition.RemoveFrom(items.Where)), list);
    }

    /// <summary>Whether an entity is chosen; null where none is.</summary>
    public Expression? IsChosen(ListBuilder statement, EntityType type) => Chosen
        .Select(conditions => new FilterCompiler(statement, plan).CompileObject(conditions, type, statement.Row))
        .OfType<Expression>()
        .Aggregate((Expression?)null, (all, one) => all is null ? one : Expression.AndAlso(all, one));

    /// <summary>The facet, whose values come from a statement.</summary>
    /// <param name="statement">The statement, whose columns are complete when its rows are built.</param>
    /// <param name="build">Builds the rows.</param>
    /// <param name="columns">Where key, count and choice stand in a row.</param>
    /// <param name="compileEntity">What is asked of the entity that is the value; null where it is none.</param>
    public Output CompileValues(ListBuilder statement, Func<FacetRows> build, FacetColumns columns, Func<FieldPlan, Output?> compileEntity)
    {
        var rows = new RowCompiler(statement);
        var asked = Select(rows).Select(field => (Plan: field, Item: field.Field.Name == "values" ? CompileValue(field, rows, columns, compileEntity) : null)).ToList();
        if (!asked.Exists(field => field.Plan.Field.Name is "values" or "isComplete"))
        {
            return new FacetOutput([.. asked.Select(field => (field.Plan, CompileConstant(field.Plan, "null")))], null);
        }

        var values = build();
        var areWritten = asked.Exists(field => field.Item is not null);
        return new FacetOutput(
            [.. asked.Select(field => (field.Plan, field switch
            {
                { Item: { } item } => new FacetValuesOutput(values, item),
                { Plan.Field.Name: "isComplete" } => new FacetCompletenessOutput(values, areWritten),
                _ => CompileConstant(field.Plan, "null"),
            }))],
            values);
    }

    /// <summary>The facet, whose numbers lie in a range.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="build">Builds its rows.</param>
    /// <param name="steps">Where one bucket ends and the next one starts.</param>
    public Output CompileRange(ListBuilder statement, Func<CompiledStatement> build, IReadOnlyList<long> steps)
    {
        var rows = new RowCompiler(statement);
        var asked = Select(rows);
        CompiledStatement? built = null;
        return new FacetOutput(
            [.. asked.Select(field => (field, field.Field.Name == "range"
                ? new FacetRangeOutput(built ??= build(), steps, field, rows.IsIncluded)
                : CompileConstant(field, field.Field.Name == "isComplete" ? "true" : "null")))],
            null);
    }

    private List<FieldPlan> Select(RowCompiler rows) => [.. plan.GetSelection((ObjectType)plan.Field.Type.Named).Fields.Where(rows.IsIncluded)];

    private Output CompileConstant(FieldPlan field, string otherwise) => new ConstantOutput(field.Field.Name switch
    {
        "__typename" => RowCompiler.TypeNameJson(field.ParentType),
        "key" => Encoding.UTF8.GetBytes($"\"{facet.Key}\""),
        _ => otherwise == "null" ? null : Encoding.UTF8.GetBytes(otherwise),
    });

    private static ObjectOutput CompileValue(FieldPlan values, RowCompiler rows, FacetColumns columns, Func<FieldPlan, Output?> compileEntity)
    {
        var fields = new List<(FieldPlan, Output)>();
        foreach (var field in values.GetSelection((ObjectType)values.Field.Type.Named).Fields.Where(rows.IsIncluded))
        {
            fields.Add((field, field.Field.Name switch
            {
                "key" => new TextOutput(columns.Key),
                "count" => new IntegerOutput(columns.Count),
                "isChosen" => columns.IsChosen < 0 ? new ConstantOutput("false"u8.ToArray()) : new BooleanOutput(columns.IsChosen),
                "__typename" => new ConstantOutput(RowCompiler.TypeNameJson(field.ParentType)),
                _ => compileEntity(field) ?? new ConstantOutput(null),
            }));
        }

        return new(fields);
    }
}

/// <summary>The list that facets are of.</summary>
/// <param name="Source">The rows that it starts from.</param>
/// <param name="Where">Its conditions; null where there are none.</param>
/// <param name="Create">Makes the query of its items, with other conditions in place of its own.</param>
internal sealed record FacetItems(ListSource Source, ObjectInput? Where, Func<ListBuilder, ObjectInput?, Expression> Create);

/// <summary>Where the parts of a facet's value stand in a row; -1 for a choice that there is none of.</summary>
internal readonly record struct FacetColumns(int Key, int Count, int IsChosen);
