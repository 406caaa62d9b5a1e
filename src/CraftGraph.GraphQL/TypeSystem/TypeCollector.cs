using CraftGraph.GraphQL.TypeSystem.Introspection;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>Walks a schema from its roots and lists each named type once, in the order in which it is reached.</summary>
internal static class TypeCollector
{
    /// <exception cref="ArgumentException">Two types have one name.</exception>
    public static IReadOnlyList<NamedType> Collect(Schema schema, IEnumerable<NamedType> extra)
    {
        var found = new List<NamedType>();
        var byName = new Dictionary<string, NamedType>(StringComparer.Ordinal);
        var pending = new Stack<NamedType>();

        void Reach(GraphQLType? type)
        {
            if (type?.Named is not { } named)
            {
                return;
            }

            if (byName.TryAdd(named.Name, named))
            {
                found.Add(named);
                pending.Push(named);
            }
            else if (!ReferenceEquals(byName[named.Name], named))
            {
                throw new ArgumentException($"Two types are named \"{named.Name}\".");
            }
        }

        void ReachFrom(NamedType type)
        {
            if (type is ComplexType complex)
            {
                foreach (var implemented in complex.Interfaces)
                {
                    Reach(implemented);
                }

                foreach (var field in complex.Fields)
                {
                    Reach(field.Type);
                    ReachArguments(field.Arguments);
                }
            }
            else if (type is UnionType union)
            {
                foreach (var member in union.MemberTypes)
                {
                    Reach(member);
                }
            }
            else if (type is InputObjectType input)
            {
                ReachArguments(input.Fields);
            }
        }

        void ReachArguments(NamedList<InputValue> arguments)
        {
            foreach (var argument in arguments)
            {
                Reach(argument.Type);
            }
        }

        foreach (var root in new NamedType?[] { schema.Query, schema.Mutation, schema.Subscription }.Concat(extra))
        {
            Reach(root);
        }

        foreach (var directive in schema.Directives)
        {
            ReachArguments(directive.Arguments);
        }

        Reach(SpecifiedScalars.String);
        Reach(SpecifiedScalars.Boolean);
        foreach (var type in IntrospectionTypes.All)
        {
            Reach(type);
        }

        while (pending.TryPop(out var type))
        {
            ReachFrom(type);
        }

        return found;
    }
}
