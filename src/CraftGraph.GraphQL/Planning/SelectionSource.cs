using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Planning;

/// <summary>A selection set of the document that asks something of a value.</summary>
/// <param name="Node">The selection set.</param>
/// <param name="Way">The tests that all must be met on the way there; empty for always.</param>
/// <param name="Usage">The deferred fragment that it stands in; null for none.</param>
internal readonly record struct SelectionSource(SelectionSetNode Node, VariableTest[] Way, DeferUsage? Usage = null);
