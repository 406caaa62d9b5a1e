using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>One key of a response object: a field with everything about it that the document's text decides.</summary>
public abstract class FieldPlan
{
    /// <summary>The key in the response.</summary>
    public required string ResponseName { get; init; }

    /// <summary>The key as JSON with its colon, such as <c>"name":</c>.</summary>
    public required ReadOnlyMemory<byte> ResponseNameJson { get; init; }

    /// <summary>The field's definition.</summary>
    public required Field Field { get; init; }

    /// <summary>The object type that it is asked of.</summary>
    public required ObjectType ParentType { get; init; }

    /// <summary>The arguments given or with a default, by name. Those left out are not in it.</summary>
    public required IReadOnlyDictionary<string, InputTemplate> Arguments { get; init; }

    /// <summary>When the field is in the response; null for always.</summary>
    public InclusionCondition? Condition { get; init; }

    /// <summary>How later items of a list are put off; null when none are.</summary>
    public StreamPlan? Stream { get; internal set; }

    /// <summary>
    /// How the value is written when the field is planned; null when a resolver gives it. Its handler is asked once: for root fields while the operation
    /// is planned, for others when this is first read. A planned field that writes what is asked of its value itself never reads it there.
    /// </summary>
    public abstract PlannedField? Planned { get; }

    /// <summary>
    /// Where the document asks for it in one request; several places when selections were merged. Those that directives leave out are not among them.
    /// </summary>
    public abstract IReadOnlyList<SourceLocation> LocationsIn(VariableValues variables);

    /// <summary>What is asked of the value when it is of <paramref name="type"/>, one of the possible types of the field's type. Empty for a leaf.</summary>
    public abstract SelectionSetPlan GetSelection(ObjectType type);
}
