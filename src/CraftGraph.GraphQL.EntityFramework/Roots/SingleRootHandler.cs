using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>Plans a root field that gives one entity by its id or its slug.</summary>
internal sealed class SingleRootHandler(EntitySchema schema, EntityType type) : PlannedFieldHandler
{
    public override PlannedField Plan(FieldPlan field) => new EntityRoot(schema, field, root =>
    {
        var key = root.Check(ReadKey(field, root.Shape), field, [field.ResponseName]);
        return new ListCompiler(root, field, type).CompileSingle(new(type.ClrType, [field.ResponseName], list =>
        {
            var slug = ExpressionComposer.Inline(schema.GetKeyedType(type).Slug!, list.Row);
            return Queries.Where(
                Queries.Set(list.Database, type.ClrType),
                Expression.Lambda(Expression.Equal(slug, list.Parameter(key, typeof(string))), list.Statement.Row));
        }));
    });

    private ValueSource ReadKey(FieldPlan field, Shape shape)
    {
        ValueSource? Given(string name) =>
            InputReader.Read(field.Arguments.GetValueOrDefault(name), field.Field.Arguments[name].Type, shape) is LeafInput leaf ? leaf.Source : null;

        var slugName = schema.GetKeyedType(type).SlugName;
        return (Given("id"), Given(slugName)) switch
        {
            ({ } id, null) => ValueSource.From(context => ReadId((string)id.Get(context)!)),
            (null, { } slug) => slug,
            _ => throw new GraphQLException($"Field \"{field.Field.Name}\" takes either \"id\" or \"{slugName}\".", ErrorCode.BadArgument),
        };
    }

    private string ReadId(string text)
    {
        var id = GlobalId.Parse(text);
        return schema.GetConcreteTypes(type).Any(concrete => concrete.Name == id.TypeName)
            ? id.Key
            : throw new GraphQLException(
                $"The id is of type {(schema.Types.Any(known => known.Name == id.TypeName) ? id.TypeName : "unknown")}, not {type.Name}.",
                ErrorCode.InvalidId);
    }
}
