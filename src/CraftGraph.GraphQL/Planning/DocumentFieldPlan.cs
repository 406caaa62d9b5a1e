using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Introspection;

namespace CraftGraph.GraphQL.Planning;

/// <summary>A field of a document, whose selections are merged when they are first asked for. Safe for use by several requests at once.</summary>
internal sealed class DocumentFieldPlan : FieldPlan
{
    private static readonly SelectionSetPlan[] Nothing = [];

    private readonly OperationPlanner _planner;
    private readonly List<FieldOccurrence> _occurrences;
    private volatile SelectionSetPlan[] _selections = Nothing;
    private volatile PlannedField? _planned;
    private volatile bool _isPlanned;

    private DocumentFieldPlan(OperationPlanner planner, List<FieldOccurrence> occurrences, IReadOnlyList<DeferUsage> usages)
    {
        _planner = planner;
        Usages = usages;
        _occurrences = occurrences;
    }

    /// <summary>The deferred fragments that the field is delivered with; empty in a plan of whole responses.</summary>
    public IReadOnlyList<DeferUsage> Usages { get; }

    public override PlannedField? Planned
    {
        get
        {
            if (!_isPlanned)
            {
                lock (_planner.Lock)
                {
                    _planned = _isPlanned ? _planned : Plan();
                    _isPlanned = true;
                }
            }

            return _planned;
        }
    }

    /// <summary>The plan of a field at its place; null when the type has no such field, which validation tells first.</summary>
    public static DocumentFieldPlan? Create(OperationPlanner planner, ObjectType parent, FieldPlace place)
    {
        var node = place.Occurrences[0].Node;
        if (MetaFields.Find(planner.Schema, parent, node.Name) is not { } field)
        {
            return null;
        }

        var plan = new DocumentFieldPlan(planner, place.Occurrences, planner.Known is null ? [] : DeferUsage.Of(place.Occurrences))
        {
            ResponseName = place.ResponseName,
            ResponseNameJson = Encoding.UTF8.GetBytes($"\"{place.ResponseName}\":"),
            Field = field,
            ParentType = parent,
            Arguments = ArgumentCoercion.Plan(field.Arguments, node.Arguments, planner.Variables),
            Condition = place.Condition,
        };
        plan.Stream = plan.PlanStream(node);
        return plan;
    }

    public override SelectionSetPlan GetSelection(ObjectType type)
    {
        var known = _selections;
        foreach (var selection in known)
        {
            if (ReferenceEquals(selection.Type, type))
            {
                return selection;
            }
        }

        lock (_planner.Lock)
        {
            if (!ReferenceEquals(known, _selections))
            {
                return GetSelection(type);
            }

            var planned = _planner.PlanSelection(type, Selections(), Usages);
            _selections = [.. _selections, planned];
            return planned;
        }
    }

    public override IReadOnlyList<SourceLocation> LocationsIn(VariableValues variables) =>
    [
        .. _occurrences.Where(occurrence => Array.TrueForAll(occurrence.Way, test => test.IsMet(variables)))
            .Select(occurrence => occurrence.Node.Location).Distinct(),
    ];

    private IEnumerable<SelectionSource> Selections()
    {
        // Where there is one way only, it is met whenever the field is in the response, so what is below need not test it again.
        var isOneWay = _occurrences.TrueForAll(one => one.Way.AsSpan().SequenceEqual(_occurrences[0].Way));
        return from occurrence in _occurrences
               let selection = occurrence.Node.SelectionSet
               where selection is not null
               select new SelectionSource(selection, isOneWay ? [] : occurrence.Way, occurrence.Usage);
    }

    private StreamPlan? PlanStream(FieldNode node)
    {
        if (_planner.Known is null
            || Field.Type.Nullable is not ListType
            || node.Directives.FirstOrDefault(directive => directive.Name == IncrementalDirectives.StreamName) is not { } directive
            || !_planner.Schema.Directives.TryGet(directive.Name, out var definition))
        {
            return null;
        }

        var templates = ArgumentCoercion.Plan(definition.Arguments, directive.Arguments, _planner.Variables);
        var arguments = ArgumentCoercion.Evaluate(templates, _planner.Known);
        if (arguments.GetValueOrDefault("if") is false)
        {
            return null;
        }

        var items = _occurrences.TrueForAll(occurrence => occurrence.Usage is null)
            ? this
            : new(_planner, _occurrences.ConvertAll(occurrence => occurrence with { Usage = null }), [])
            {
                ResponseName = ResponseName,
                ResponseNameJson = ResponseNameJson,
                Field = Field,
                ParentType = ParentType,
                Arguments = Arguments,
            };
        return new(arguments.GetValueOrDefault("label") as string, templates.GetValueOrDefault("initialCount"), items);
    }

    private PlannedField? Plan()
    {
        if (ReferenceEquals(Field, MetaFields.TypeName))
        {
            return new ConstantField(JsonSerializer.SerializeToUtf8Bytes(ParentType.Name));
        }

        if ((Field.Handler is SubscriptionHandler subscription ? subscription.Value : Field.Handler) is not PlannedFieldHandler handler)
        {
            return _planner.PlanResolved?.Invoke(this);
        }

        try
        {
            return handler.Plan(this);
        }
        catch (GraphQLException exception)
        {
            return new RefusedField(exception.Error);
        }
    }
}
