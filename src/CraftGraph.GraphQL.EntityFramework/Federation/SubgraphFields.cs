using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Roots;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.EntityFramework.Federation;

/// <summary>The root fields that a gateway asks of a part of its schema.</summary>
/// <remarks>Source: Apollo Federation 2, subgraph specification.</remarks>
internal static class SubgraphFields
{
    /// <summary>How many representations <c>_entities</c> takes: ten pages of a hundred, which a gateway joins in one request.</summary>
    public const int MaximumRepresentations = 1000;

    /// <summary><c>_service</c>, which tells the SDL of the schema that it is in.</summary>
    public static Field CreateService()
    {
        string? sdl = null;
        var service = new ObjectType("_Service", () =>
        [
            new("sdl", new NonNullType(SpecifiedScalars.String))
            {
                Description = "The schema as SDL.",
                Handler = new ResolverHandler(context => new(sdl ??= SchemaPrinter.Print(context.Schema))),
            },
        ])
        {
            Description = "What a gateway needs to know of this part of its schema.",
        };
        return new("_service", new NonNullType(service))
        {
            Description = "This part of a gateway's schema.",
            Handler = new ResolverHandler(_ => new(service)),
        };
    }

    /// <summary><c>_entities</c>.</summary>
    public static Field CreateEntities(EntitySchema schema)
    {
        var any = new CustomScalar("_Any") { Description = "A representation of an entity: an object with its `__typename` and the fields of one of its keys." };
        var entity = new UnionType("_Entity", () => schema.IdentifiedTypes.Where(type => !type.IsAbstract).Select(type => (ObjectType)type.GraphQLType))
        {
            Description = "Everything that other parts of a gateway's schema can refer to.",
        };
        return new("_entities", new NonNullType(new ListType(entity)))
        {
            Description = $"Entities by their representations, at most {MaximumRepresentations}, in the order of these; null for each that does not exist.",
            Arguments = new(
                [
                    new("representations", new NonNullType(new ListType(new NonNullType(any))))
                    {
                        Description = "What other parts of a gateway's schema know of them.",
                    },
                ],
                argument => argument.Name),
            AppliedDirectives = [CostDirectives.SizeBy(["representations"], null, MaximumRepresentations)],
            Handler = new EntitiesRootHandler(schema, "representations", MaximumRepresentations, new RepresentationReader(schema).Read),
        };
    }
}
