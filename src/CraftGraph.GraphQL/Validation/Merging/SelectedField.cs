using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Validation.Merging;

/// <summary>A field of a selection set, with what the schema knows of it.</summary>
/// <param name="ParentType">The type it is selected on; null when the schema has no such type.</param>
/// <param name="Node">The field.</param>
/// <param name="Definition">The field's definition; null when the type has no such field.</param>
internal sealed record SelectedField(NamedType? ParentType, FieldNode Node, Field? Definition)
{
    private string? _arguments;

    /// <summary>The arguments in a form that is equal for identical sets of them, whatever their order.</summary>
    public string Arguments => _arguments ??= ArgumentSignature.Of(Node.Arguments);

    /// <summary>Whether there is nothing to compare but the name and the type.</summary>
    public bool IsPlain => Node is { Arguments.Count: 0, SelectionSet: null };
}
