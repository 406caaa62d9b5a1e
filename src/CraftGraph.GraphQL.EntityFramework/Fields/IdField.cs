using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>The field <c>id</c> of a type with a global id.</summary>
internal sealed class IdField : EntityField
{
    private readonly EntityType _type;
    private readonly LambdaExpression _slug;

    public IdField(EntityType type, LambdaExpression slug)
        : base("id")
    {
        _type = type;
        _slug = slug;
        Describe("The id among all types, for `node` and `nodes`; opaque, and the same for as long as the thing exists.");
    }

    protected internal override GraphQLType GetOutputType(EntitySchema schema) => new NonNullType(SpecifiedScalars.Id);

    protected internal override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new GlobalIdOutput(compiler.Column(ExpressionComposer.Inline(_slug, source)), plan.ParentType.Name);

    protected internal override NamedType? GetFilterType(EntitySchema schema) => schema.Operations.Id;

    protected internal override Expression? CompileFilter(InputNode condition, Expression source, FilterCompiler compiler) =>
        compiler.CompileOperations(
            (ObjectInput)condition,
            ExpressionComposer.Inline(_slug, source),
            isNullable: false,
            value => Schema.ParseId((string)value, _type).Key);
}
