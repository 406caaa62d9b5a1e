using System.Collections.Frozen;
using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>Everything that clients may ask: the root types, all types reachable from them, and the directives.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Schema"/>.</remarks>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<NamedType, IReadOnlyList<ObjectType>> _possibleTypes;

    /// <summary>Collects the types reachable from the roots, the directives and <paramref name="types"/>.</summary>
    /// <param name="query">The root of queries.</param>
    /// <param name="mutation">The root of mutations, if there are any.</param>
    /// <param name="subscription">The root of subscriptions, if there are any.</param>
    /// <param name="types">Types that only an interface leads to.</param>
    /// <param name="directives">Directives beside the specified ones.</param>
    /// <exception cref="ArgumentException">Two types have one name.</exception>
    /// <remarks>A schema made so may still break the rules of its chapter; <c>SchemaValidator</c> tells.</remarks>
    public Schema(
        ObjectType? query,
        ObjectType? mutation = null,
        ObjectType? subscription = null,
        IEnumerable<NamedType>? types = null,
        IEnumerable<DirectiveDefinition>? directives = null)
    {
        Query = query;
        Mutation = mutation;
        Subscription = subscription;
        var own = directives?.ToList() ?? [];
        Directives = new(
            [.. own, .. SpecifiedDirectives.All.Where(specified => own.TrueForAll(one => one.Name != specified.Name))],
            directive => directive.Name);
        Types = TypeCollector.Collect(this, types ?? []);
        _types = Types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _possibleTypes = FindPossibleTypes(Types);
    }

    /// <summary>What the schema is, in CommonMark; null without one.</summary>
    public string? Description { get; init; }

    /// <summary>Directives that the printed schema shows on itself.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>The root of queries; null only in a schema that is not valid.</summary>
    public ObjectType? Query { get; }

    /// <summary>The root of mutations; null when there are none.</summary>
    public ObjectType? Mutation { get; }

    /// <summary>The root of subscriptions; null when there are none.</summary>
    public ObjectType? Subscription { get; }

    /// <summary>All types, the introspection types and used specified scalars among them, in the order in which they are reached.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>The schema's own directives in order, then the specified ones.</summary>
    public NamedList<DirectiveDefinition> Directives { get; }

    /// <summary>The type of that name; null when there is none.</summary>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The object types that a value of the type may have, in the order of the schema; an object type itself for an object type.</summary>
    public IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type) =>
        type is ObjectType single ? [single] : _possibleTypes.GetValueOrDefault(type) ?? [];

    /// <summary>Whether a value of <paramref name="type"/> may be of the object type.</summary>
    public bool IsPossibleType(NamedType type, ObjectType possible) =>
        ReferenceEquals(type, possible) || GetPossibleTypes(type).Contains(possible);

    /// <summary>The root type of a kind of operation; null when the schema has none.</summary>
    public ObjectType? GetRootType(OperationKind operation) => operation switch
    {
        OperationKind.Query => Query,
        OperationKind.Mutation => Mutation,
        _ => Subscription,
    };

    private static FrozenDictionary<NamedType, IReadOnlyList<ObjectType>> FindPossibleTypes(IReadOnlyList<NamedType> types)
    {
        var possible = new Dictionary<NamedType, List<ObjectType>>();
        foreach (var type in types.OfType<ObjectType>())
        {
            foreach (var implemented in type.Interfaces)
            {
                (possible.TryGetValue(implemented, out var list) ? list : possible[implemented] = []).Add(type);
            }
        }

        foreach (var union in types.OfType<UnionType>())
        {
            possible[union] = [.. union.MemberTypes];
        }

        return possible.ToFrozenDictionary(pair => pair.Key, pair => (IReadOnlyList<ObjectType>)pair.Value);
    }
}
