using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using Microsoft.EntityFrameworkCore.Query;

namespace CraftGraph.GraphQL.EntityFramework.Computed;

/// <summary>Writes objects that are in memory: what would be columns of a statement is evaluated over the object.</summary>
internal sealed class MemoryObject
{
    private readonly Output _output;
    private readonly Func<object, object?>[] _columns;

    private MemoryObject(Output output, Func<object, object?>[] columns) => (_output, _columns) = (output, columns);

    /// <summary>Compiles what is asked of an object.</summary>
    /// <param name="root">What the statements around it are compiled with.</param>
    /// <param name="plan">What is asked.</param>
    /// <param name="type">The type of the object, whose fields need no parameters and no statements.</param>
    public static MemoryObject Compile(RootCompilation root, FieldPlan plan, DescribedType type)
    {
        var list = new ListBuilder(root, plan, new(type.ClrType, (_, _) => throw new NotSupportedException()));
        var output = new RowCompiler(list).CompileObject(plan, type, list.Row, isNullable: false);
        return new(output, [.. list.Statement.GetColumns().Select(column => Compile(column, list.Statement.Row))]);
    }

    /// <summary>Writes one.</summary>
    public OutputResult Write(object value, WriteScope scope) => _output.Write(ToRow(value), scope);

    /// <summary>Writes one as an item of a list.</summary>
    public bool TryWriteItem(int index, object value, WriteScope scope) => scope.TryWriteItem(index, _output, ToRow(value));

    private MemoryRow ToRow(object value) => new(value, _columns);

    private static Func<object, object?> Compile(Expression column, ParameterExpression row)
    {
        var value = Expression.Parameter(typeof(object), "value");
        var body = ReplacingExpressionVisitor.Replace(row, Expression.Convert(value, row.Type), column);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(body, typeof(object)), value).Compile();
    }
}
