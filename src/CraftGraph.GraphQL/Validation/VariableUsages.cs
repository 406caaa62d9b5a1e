using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Validation;

/// <summary>Which variables the definitions of a document use. Filled while the document is walked.</summary>
internal sealed class VariableUsages(ValidationContext context)
{
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> _byDefinition = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> _reached = [];

    /// <summary>Notes that a definition uses a variable.</summary>
    public void Add(DefinitionNode definition, VariableUsage usage)
    {
        if (!_byDefinition.TryGetValue(definition, out var usages))
        {
            _byDefinition[definition] = usages = [];
        }

        usages.Add(usage);
    }

    /// <summary>The usages in an operation, then those in the fragments that it uses.</summary>
    public IReadOnlyList<VariableUsage> ReachedFrom(OperationDefinitionNode operation)
    {
        if (_reached.TryGetValue(operation, out var known))
        {
            return known;
        }

        var usages = new List<VariableUsage>();
        foreach (var definition in context.Fragments.ReachedFrom(operation).Prepend<DefinitionNode>(operation))
        {
            var own = _byDefinition.GetValueOrDefault(definition);
            if (own is not null && context.Fragments.Spend(own.Count))
            {
                usages.AddRange(own);
            }
        }

        return _reached[operation] = usages;
    }
}
