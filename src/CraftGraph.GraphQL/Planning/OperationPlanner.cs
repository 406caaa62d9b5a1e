using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>Turns a valid operation into its plan.</summary>
/// <remarks>
/// What is asked below a field is planned when it is first needed for a type, since a document may reach more types than its values ever are.
/// The document's fields after spreading fragments are bounded before, so plain recursion is.
/// </remarks>
public sealed class OperationPlanner
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VariablePlan> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionKey, SelectionSetPlan> _selections = [];

    private OperationPlanner(Schema schema, DocumentNode document, VariableValues? known, Func<FieldPlan, PlannedField?>? planResolved)
    {
        Schema = schema;
        Known = known;
        PlanResolved = planResolved;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments.TryAdd(fragment.Name, fragment);
        }
    }

    /// <summary>Held while a part of the plan is worked out that another request may ask for too.</summary>
    internal Lock Lock { get; } = new();

    internal Schema Schema { get; }

    internal IReadOnlyDictionary<string, VariablePlan> Variables => _variables;

    /// <summary>The variables that a plan for responses in parts is made for; null for the plan of whole responses.</summary>
    internal VariableValues? Known { get; }

    /// <summary>Asked for fields that have a resolver; null where the resolver is to run for each request.</summary>
    internal Func<FieldPlan, PlannedField?>? PlanResolved { get; }

    /// <summary>Plans one operation of a document.</summary>
    /// <param name="schema">The schema that the document was validated against.</param>
    /// <param name="document">The document, for its fragments.</param>
    /// <param name="operation">The operation, one of the document.</param>
    /// <param name="planResolved">Asked for fields that have a resolver whether they can be planned all the same; null answers that they cannot.</param>
    /// <exception cref="GraphQLException">The schema has no such kind of operation, or the document is not valid.</exception>
    public static OperationPlan Plan(
        Schema schema, DocumentNode document, OperationDefinitionNode operation, Func<FieldPlan, PlannedField?>? planResolved = null)
    {
        var plan = Create(schema, document, operation, null, planResolved);
        plan.Incremental = IncrementalPlans.Create(schema, document, operation, planResolved);
        plan.IsConstant = operation.Operation is OperationKind.Query
            && plan.Incremental is null
            && plan.Root.Fields.All(field => field is { Condition: null, Planned: ConstantField });
        return plan;
    }

    /// <summary>Plans one operation of a document for responses in parts.</summary>
    /// <param name="schema">The schema that the document was validated against.</param>
    /// <param name="document">The document, for its fragments.</param>
    /// <param name="operation">The operation, one of the document.</param>
    /// <param name="variables">The plan is for requests with these values of Boolean variables.</param>
    /// <param name="planResolved">As for <see cref="Plan"/>.</param>
    /// <exception cref="GraphQLException">An argument of a directive is null where it may not be.</exception>
    internal static OperationPlan PlanIncremental(
        Schema schema, DocumentNode document, OperationDefinitionNode operation, VariableValues variables, Func<FieldPlan, PlannedField?>? planResolved) =>
        Create(schema, document, operation, variables, planResolved);

    private static OperationPlan Create(
        Schema schema, DocumentNode document, OperationDefinitionNode operation, VariableValues? known, Func<FieldPlan, PlannedField?>? planResolved)
    {
        var root = schema.GetRootType(operation.Operation) ?? throw new GraphQLException(new GraphQLError
        {
            Message = $"Schema is not configured to execute {NameOf(operation.Operation)} operation.",
            Code = ErrorCode.ValidationFailed,
            Locations = [operation.Location],
        });

        var planner = new OperationPlanner(schema, document, known, planResolved);
        var variables = planner.PlanVariables(operation);
        var plan = new OperationPlan
        {
            Schema = schema,
            Operation = operation,
            Variables = variables,
            Root = planner.PlanSelection(root, [new(operation.SelectionSet, [])], []),
        };
        foreach (var field in plan.Root.Fields)
        {
            _ = field.Planned;
        }

        return plan;
    }

    /// <summary>
    /// Plans what the selections ask together of an object type, each reached when its way is met. The same selections are planned once,
    /// since the types of an interface lead to them in as many ways as there are types.
    /// </summary>
    /// <param name="type">The object type.</param>
    /// <param name="selections">The selections.</param>
    /// <param name="around">The deferred fragments that the object itself is delivered with.</param>
    internal SelectionSetPlan PlanSelection(ObjectType type, IEnumerable<SelectionSource> selections, IReadOnlyList<DeferUsage> around)
    {
        var key = new SelectionKey(type, [.. selections], around);
        return _selections.TryGetValue(key, out var planned) ? planned : _selections[key] = PlanNew(type, key.Selections, around);
    }

    private static string NameOf(OperationKind operation) => operation switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };

    private SelectionSetPlan PlanNew(ObjectType type, IEnumerable<SelectionSource> selections, IReadOnlyList<DeferUsage> around)
    {
        var collector = new FieldCollector(Schema, _fragments, _variables, type, Known);
        foreach (var source in selections)
        {
            collector.Collect(source);
        }

        var fields = new List<DocumentFieldPlan>(collector.Places.Count);
        foreach (var place in collector.Places)
        {
            if (DocumentFieldPlan.Create(this, type, place) is { } field)
            {
                fields.Add(field);
            }
        }

        if (Known is null)
        {
            return new(type, [.. fields]);
        }

        var groups = fields.GroupBy(field => field.Usages, DeferUsage.SetComparer).ToLookup(group => DeferUsage.SetComparer.Equals(group.Key, around));
        return new(type, [.. fields])
        {
            Now = [.. groups[true].SelectMany(group => group)],
            Later = [.. groups[false].Select(group => new DeferredSelection(group.Key, [.. group]))],
            Usages = collector.Usages,
        };
    }

    private VariablePlan[] PlanVariables(OperationDefinitionNode operation)
    {
        var variables = new VariablePlan[operation.Variables.Count];
        for (var i = 0; i < variables.Length; i++)
        {
            var node = operation.Variables[i];
            var type = TypeOf(node.Type);
            variables[i] = new(i, node.Variable.Name, type, node) { Default = DefaultOf(node, type) };
            _variables.TryAdd(node.Variable.Name, variables[i]);
        }

        return variables;
    }

    private static ConstantTemplate? DefaultOf(VariableDefinitionNode node, GraphQLType type)
    {
        if (node.DefaultValue is null)
        {
            return null;
        }

        return LiteralCoercion.TryCoerce(node.DefaultValue, type, out var value) ? new(value) : throw new GraphQLException(new GraphQLError
        {
            Message = $"The default of variable \"${node.Variable.Name}\" does not fit its type \"{type}\".",
            Code = ErrorCode.ValidationFailed,
            Locations = [node.DefaultValue.Location],
        });
    }

    private GraphQLType TypeOf(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.NullableType)),
        ListTypeNode list => new ListType(TypeOf(list.ItemType)),
        NamedTypeNode named when Schema.FindType(named.Name) is { IsInputType: true } type => type,
        _ => throw new GraphQLException(new GraphQLError
        {
            Message = $"Variables cannot be of type \"{node}\".",
            Code = ErrorCode.ValidationFailed,
            Locations = [node.Location],
        }),
    };
}
