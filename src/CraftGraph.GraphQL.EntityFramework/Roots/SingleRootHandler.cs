using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>Plans a root field that gives one entity by its id or by the key that clients know.</summary>
internal sealed class SingleRootHandler(EntitySchema schema, EntityType type) : PlannedFieldHandler
{
    public override PlannedField Plan(FieldPlan field) => new EntityRoot(schema, field, root =>
    {
        var (key, concrete) = ReadKey(field, root);
        return new ListCompiler(root, field, type).CompileSingle(
            ListSource.ByKey(type.ClrType, schema.GetKeyedType(type).Slug!, key, concrete == type ? null : concrete.ClrType));
    });

    private (ValueSource Key, DescribedType Type) ReadKey(FieldPlan field, RootCompilation root)
    {
        ValueSource? Given(string name) =>
            InputReader.Read(field.Arguments.GetValueOrDefault(name), field.Field.Arguments[name].Type, root.Shape) is LeafInput leaf ? leaf.Source : null;

        var slugName = schema.GetKeyedType(type).SlugName;
        return (Given("id"), Given(slugName)) switch
        {
            ({ } given, null) => ReadId(given, field, root),
            (null, { } slug) => (slug, type),
            _ => throw new GraphQLException($"Field \"{field.Field.Name}\" takes either \"id\" or \"{slugName}\".", ErrorCode.BadArgument),
        };
    }

    // An id says which of an interface's types the thing is of; the same key under another type is another thing.
    private (ValueSource Key, DescribedType Type) ReadId(ValueSource given, FieldPlan field, RootCompilation root)
    {
        var id = root.Check(ValueSource.Once(context => schema.ParseId((string)given.Get(context)!, type)), field);
        var name = type.IsAbstract ? root.Shape.Ask(new IdTypeQuestion(id)).Text : type.Name;
        var concrete = schema.GetConcreteTypes(type).First(one => one.Name == name);
        return (ValueSource.From(context => ((GlobalId)id.Get(context)!).Key), concrete);
    }
}
