using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>Plans a root field that gives one entity for each item of an argument: one statement for each type asked for, which runs once.</summary>
/// <param name="schema">The types.</param>
/// <param name="argument">The argument: a list of leaves, which is required.</param>
/// <param name="maximum">How many items it takes.</param>
/// <param name="read">What an item asks for. What it throws is told at the whole field.</param>
internal sealed class EntitiesRootHandler(EntitySchema schema, string argument, int maximum, Func<object, EntityReference> read) : PlannedFieldHandler
{
    public override PlannedField Plan(FieldPlan field) => new EntityRoot(schema, field, root =>
    {
        var given = ((LeafInput)InputReader.Read(field.Arguments[argument], field.Field.Arguments[argument].Type, root.Shape)!).Source;

        // Its check, its shape, its parameters and its output ask.
        var references = root.Check(ValueSource.Once(context => Read((IReadOnlyList<object?>)given.Get(context)!)), field);
        EntityReferences Of(OperationContext context) => (EntityReferences)references.Get(context)!;
        root.Shape.Ask(new TypesQuestion(Of));
        return new EntitiesOutput(Of, field, [.. Of(root.Shape.Context).Types.Select(type => Compile(type, root, field, Of))]);
    });

    private EntitiesStatement Compile(EntityType type, RootCompilation root, FieldPlan field, Func<OperationContext, EntityReferences> references)
    {
        var slug = schema.GetKeyedType(type).Slug!;
        var keys = ValueSource.From(context => references(context).KeysOf(type));
        return new ListCompiler(root, field, type).CompileByKeys(ListSource.ByKeys(type.ClrType, slug, keys), slug);
    }

    private EntityReferences Read(IReadOnlyList<object?> items) => items.Count <= maximum
        ? new([.. items.Select(item => read(item!))])
        : throw new GraphQLException($"Argument \"{argument}\" takes {maximum} {argument} at most; it has {items.Count}.", ErrorCode.LimitReached);

    private sealed class TypesQuestion(Func<OperationContext, EntityReferences> references) : ShapeQuestion
    {
        public override ShapeAnswer Ask(OperationContext context) => new(0, string.Join(',', references(context).Types.Select(type => type.Name)));
    }
}
