using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>A field whose value is one expression: a leaf, an object to one, or an object made of columns.</summary>
internal sealed class ExpressionField(string name, FieldExpression expression) : EntityField(name)
{
    private readonly Type _valueType = Nullable.GetUnderlyingType(expression.Lambda.ReturnType) ?? expression.Lambda.ReturnType;
    private readonly bool _isNullable = ExpressionNullability.Of(expression.Lambda.Body);

    protected internal override GraphQLType GetOutputType(EntitySchema schema)
    {
        GraphQLType type = schema.FindType(_valueType) is { } known ? known.GraphQLType : schema.GetLeafType(_valueType);
        return _isNullable ? type : new NonNullType(type);
    }

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) => expression.CreateArguments(schema);

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler)
    {
        var value = expression.Bind(compiler.List, plan, source);
        return compiler.Schema.FindType(_valueType) is { } type
            ? compiler.CompileObject(plan, type, value, _isNullable)
            : compiler.CompileLeaf(value);
    }

    protected internal override NamedType? GetFilterType(EntitySchema schema) => schema.FindType(_valueType) is { } type
        ? schema.Filters.Get(type)
        : schema.Operations.Get(_valueType);

    protected internal override Expression? CompileFilter(InputNode condition, Expression source, FilterCompiler compiler)
    {
        var value = expression.Bind(compiler.List, null, source);
        return Schema.FindType(_valueType) is { } type
            ? compiler.CompileObject((ObjectInput)condition, type, value, _isNullable)
            : compiler.CompileOperations((ObjectInput)condition, value, _isNullable);
    }

    protected override Expression GetOrderKey(Expression source, Shape shape, out string? variant)
    {
        variant = null;
        return ExpressionComposer.Inline(expression.Lambda, source);
    }
}
