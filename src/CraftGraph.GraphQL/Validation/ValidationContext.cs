using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL.Validation;

/// <summary>What rules know of the document, the schema and the place they are called at, and where they report.</summary>
internal sealed class ValidationContext
{
    // Above every message about an ordinary document; below what would make error lists a way to multiply input.
    private const int MaxMessageLength = 1_500;
    private const int MaxLocations = 100;

    private readonly List<ValidationError> _errors = [];

    public ValidationContext(Schema schema, DocumentNode document, DocumentLimits limits)
    {
        Schema = schema;
        Document = document;
        Limits = limits;
        Fragments = new(this);
        Variables = new(this);
    }

    /// <summary>The schema asked.</summary>
    public Schema Schema { get; }

    /// <summary>The document under validation.</summary>
    public DocumentNode Document { get; }

    /// <summary>How much work and how many errors there may be.</summary>
    public DocumentLimits Limits { get; }

    /// <summary>The document's fragments and who spreads them.</summary>
    public FragmentGraph Fragments { get; }

    /// <summary>The variables used; complete when the document is left.</summary>
    public VariableUsages Variables { get; }

    /// <summary>Where the node at hand stands in the schema.</summary>
    public DocumentPosition Position { get; set; }

    /// <summary>The rule being asked.</summary>
    public ValidationRule? Rule { get; set; }

    /// <summary>What was found so far, in the order in which it was found.</summary>
    public IReadOnlyList<ValidationError> Errors => _errors;

    /// <summary>Whether a limit was reached, so that nothing more is reported and walking on is in vain.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>Reports a mistake at the start of each node.</summary>
    public void Report(string message, params ReadOnlySpan<SyntaxNode> nodes)
    {
        var locations = new SourceLocation[Math.Min(nodes.Length, MaxLocations)];
        for (var index = 0; index < locations.Length; index++)
        {
            locations[index] = nodes[index].Location;
        }

        Report(message, locations);
    }

    /// <summary>Reports a mistake at places.</summary>
    public void Report(string message, IEnumerable<SourceLocation> locations)
    {
        if (HasStopped)
        {
            return;
        }

        if (_errors.Count >= Limits.Errors)
        {
            Stop(new GraphQLError
            {
                Message = "Too many validation errors, error limit reached. Validation aborted.",
                Code = ErrorCode.ValidationFailed,
            });
            return;
        }

        var error = new GraphQLError
        {
            Message = message.Length <= MaxMessageLength ? message : message[..MaxMessageLength] + "...",
            Code = ErrorCode.ValidationFailed,
            Locations = [.. locations.Take(MaxLocations)],
            Extensions = Rule is null ? null : new Dictionary<string, object?> { ["specifiedBy"] = Rule.SpecifiedBy },
        };
        _errors.Add(new(error, Rule));
    }

    /// <summary>Ends validation with a last error, because a limit was reached.</summary>
    public void Stop(GraphQLError error)
    {
        if (!HasStopped)
        {
            HasStopped = true;
            _errors.Add(new(error, null));
        }
    }

    /// <summary>The type that a reference in the document names; null when the schema has no such type.</summary>
    public GraphQLType? TypeOf(TypeNode node) => node switch
    {
        NamedTypeNode named => Schema.FindType(named.Name),
        ListTypeNode list => TypeOf(list.ItemType) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => TypeOf(nonNull.NullableType) is { } nullable ? new NonNullType(nullable) : null,
        _ => null,
    };
}
