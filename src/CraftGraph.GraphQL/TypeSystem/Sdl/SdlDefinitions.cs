using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem.Introspection;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>The definitions of a document by name, each with its extensions.</summary>
internal sealed class SdlDefinitions
{
    private static readonly Dictionary<string, NamedType> BuiltIn =
        SpecifiedScalars.All.Concat(IntrospectionTypes.All).ToDictionary(type => type.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, TypeDefinitionNode> _types = new(StringComparer.Ordinal);
    private readonly ILookup<string, TypeDefinitionNode> _extensions;
    private readonly ILookup<string, DirectiveDefinitionNode> _directives;
    private readonly List<SchemaDefinitionNode> _schemaParts;

    public SdlDefinitions(DocumentNode document)
    {
        foreach (var type in document.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension))
        {
            _types.TryAdd(type.Name, type);
        }

        _extensions = document.Definitions.OfType<TypeDefinitionNode>()
            .Where(type => type.IsExtension)
            .ToLookup(type => type.Name, StringComparer.Ordinal);
        _directives = document.Definitions.OfType<DirectiveDefinitionNode>().ToLookup(part => part.Name, StringComparer.Ordinal);
        _schemaParts = [.. document.Definitions.OfType<SchemaDefinitionNode>()];
        Schema = _schemaParts.Find(part => !part.IsExtension);
    }

    /// <summary>The types that the document defines, each once, in order; those of the specification are left out.</summary>
    public IEnumerable<TypeDefinitionNode> Types => _types.Values.Where(type => !BuiltIn.ContainsKey(type.Name));

    /// <summary>The directives that the document defines, in order.</summary>
    public IEnumerable<DirectiveDefinitionNode> Directives =>
        _directives.SelectMany(parts => parts).Where(part => !part.IsExtension);

    /// <summary>The schema definition; null when the roots have their usual names.</summary>
    public SchemaDefinitionNode? Schema { get; }

    /// <summary>The directives on the schema and its extensions.</summary>
    public IReadOnlyList<DirectiveNode> SchemaDirectives => [.. _schemaParts.SelectMany(part => part.Directives)];

    /// <summary>The name of a root type: the one that the schema or an extension gives, else its usual name where there is such a type.</summary>
    public string? FindRootName(OperationKind operation)
    {
        var named = _schemaParts.SelectMany(part => part.OperationTypes).FirstOrDefault(type => type.Operation == operation);
        var usual = operation.ToString();
        return named?.Type.Name ?? (Schema is null && _types.ContainsKey(usual) ? usual : null);
    }

    /// <summary>A type that needs no definition: a scalar of the specification or an introspection type.</summary>
    public static NamedType? FindBuiltIn(string name) => BuiltIn.GetValueOrDefault(name);

    /// <summary>The definition of that name; null when there is none.</summary>
    public TypeDefinitionNode? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>Whether the document defines a directive of that name.</summary>
    public bool HasDirective(string name) => _directives[name].Any(part => !part.IsExtension);

    /// <summary>Whether the document or the specification defines a type of that name.</summary>
    public bool IsKnown(string name) => BuiltIn.ContainsKey(name) || _types.ContainsKey(name);

    /// <summary>The directives on a directive's definition and its extensions.</summary>
    public IReadOnlyList<DirectiveNode> DirectivesOf(DirectiveDefinitionNode definition) =>
        [.. _directives[definition.Name].OrderBy(part => part.IsExtension).SelectMany(part => part.Directives)];

    /// <summary>A type's definition followed by its extensions, those of another kind left out.</summary>
    public IEnumerable<T> PartsOf<T>(T definition)
        where T : TypeDefinitionNode => _extensions[definition.Name].OfType<T>().Prepend(definition);
}
