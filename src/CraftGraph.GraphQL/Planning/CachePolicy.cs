using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>For how long, and by whom, the answers of an operation may be kept, as the schema's <c>@cacheControl</c> says.</summary>
/// <remarks>What <c>@skip</c> and <c>@include</c> may leave out counts, and so does each type that an interface or union may turn out to be.</remarks>
internal sealed class CachePolicy
{
    private readonly HashSet<(SelectionSetPlan, bool)> _seen = [];

    private CachePolicy()
    {
    }

    /// <summary>In seconds, 0 for not at all; null where nothing that is asked can ever change, and in a schema without the directive.</summary>
    public int? MaxAge { get; private set; }

    /// <summary>Whether only the client that asked may keep them.</summary>
    public bool IsPrivate { get; private set; }

    /// <summary>The policy of an operation.</summary>
    public static CachePolicy Of(OperationPlan plan)
    {
        var policy = new CachePolicy();
        if (!plan.Schema.Directives.TryGet(CacheControlDirective.Name, out _))
        {
            return policy;
        }

        foreach (var field in plan.Root.Fields)
        {
            if (field.Planned is not ConstantField)
            {
                policy.Visit(field, plan.Schema, isSaid: false);
            }
        }

        return policy;
    }

    // Where nothing up to the root says an age, there is none: what nobody thought of is not kept.
    private void Visit(FieldPlan field, Schema schema, bool isSaid)
    {
        if (field.Field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return;
        }

        var named = field.Field.Type.Named;
        isSaid |= Apply(CacheControlDirective.Find(field.Field.AppliedDirectives) ?? CacheControlDirective.Find(named.AppliedDirectives));
        if (named is LeafType)
        {
            MaxAge = isSaid ? MaxAge : 0;
            return;
        }

        foreach (var type in named is ObjectType only ? [only] : schema.GetPossibleTypes(named))
        {
            var selection = field.GetSelection(type);
            if (selection.Fields.Count == 0)
            {
                continue;
            }

            var isTypeSaid = isSaid | (!ReferenceEquals(type, named) && Apply(CacheControlDirective.Find(type.AppliedDirectives)));
            foreach (var part in _seen.Add((selection, isTypeSaid)) ? selection.Fields : [])
            {
                Visit(part, schema, isTypeSaid);
            }
        }
    }

    private bool Apply(CacheHint? hint)
    {
        if (hint is not { } said)
        {
            return false;
        }

        IsPrivate |= said.IsPrivate;
        MaxAge = said.MaxAge is { } age ? Math.Min(MaxAge ?? age, age) : MaxAge;
        return said.MaxAge is not null;
    }
}
