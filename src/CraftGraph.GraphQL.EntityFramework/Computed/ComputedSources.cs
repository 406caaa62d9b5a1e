using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Computed;

/// <summary>Compiles the statements of the rows that a <see cref="ComputedField{TValue}"/> needs.</summary>
public sealed class ComputedSources
{
    private readonly List<CompiledStatement> _statements = [];
    private readonly FieldPlan _plan;
    private readonly Expression _parent;
    private readonly RowCompiler _compiler;

    internal ComputedSources(FieldPlan plan, Expression parent, RowCompiler compiler) => (_plan, _parent, _compiler) = (plan, parent, compiler);

    /// <summary>The statements so far.</summary>
    internal IReadOnlyList<CompiledStatement> Statements => _statements;

    /// <summary>The questions that the SQL depends on.</summary>
    public Shape Shape => _compiler.Shape;

    /// <summary>Has each request look at a value before any statement runs; see <see cref="RowCompiler.Check"/>.</summary>
    public ValueSource Check(ValueSource source) => _compiler.Check(source, _plan);

    /// <summary>The rows that the object with the field has, in the order of their keys. They are few by nature.</summary>
    /// <param name="items">A list, over the object.</param>
    /// <param name="maximum">How many rows at most.</param>
    /// <param name="columns">What is read of each.</param>
    public ComputedList Children<TItem>(LambdaExpression items, int maximum, params IReadOnlyList<Expression<Func<TItem, object?>>> columns)
        where TItem : class => Add(ListSource.Children(items, typeof(TItem), _parent, _compiler), maximum, columns);

    /// <summary>All rows of an entity that has few, in the order of their keys.</summary>
    /// <param name="maximum">How many rows at most.</param>
    /// <param name="columns">What is read of each.</param>
    public ComputedList All<TItem>(int maximum, params IReadOnlyList<Expression<Func<TItem, object?>>> columns)
        where TItem : class => Add(ListSource.All(typeof(TItem)), maximum, columns);

    private ComputedList Add<TItem>(ListSource source, int maximum, IReadOnlyList<Expression<Func<TItem, object?>>> columns)
        where TItem : class
    {
        var list = new ListBuilder(_compiler.List.Root, _plan, source);
        var key = list.Database.Model.FindEntityType(typeof(TItem))!.FindPrimaryKey()!.Properties.Single();
        var query = Queries.OrderBy(
            source.Create(list, list.SourceRow), Expression.Lambda(Queries.Read(key, list.Row), list.SourceRow), descending: false, first: true);
        int[] places = [.. columns.Select(column => list.Statement.Column(ExpressionComposer.StripConvert(ExpressionComposer.Inline(column, list.Row))))];
        var statement = list.Statement.BuildPage(query, RowLimit.Fixed(maximum));
        _statements.Add(statement);
        return new(statement, places);
    }
}
