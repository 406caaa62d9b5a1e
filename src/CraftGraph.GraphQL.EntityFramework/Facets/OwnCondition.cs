using CraftGraph.GraphQL.EntityFramework.Shapes;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>
/// Which part of a <c>where</c> is a facet's own: what stands at a path of fields, also inside <c>and</c>, as that holds together with the rest. What
/// stands inside <c>or</c> or <c>not</c> belongs to no facet.
/// </summary>
/// <param name="path">
/// The way to the condition on a value, such as <c>region</c>, <c>price.amountMinor</c> or <c>materials.some.material</c>. Where it goes through
/// <c>some</c>, all that is asked of the list is the facet's own.
/// </param>
internal sealed class OwnCondition(string path)
{
    private readonly string[] _steps = path.Split('.');
    private readonly string[] _removed = path.Split(".some")[0].Split('.');

    /// <summary>The <c>where</c> without the facet's own condition.</summary>
    public ObjectInput RemoveFrom(ObjectInput where) => Remove(where, 0);

    /// <summary>The conditions that a value must meet to be chosen, all of which hold together; none where nothing is chosen.</summary>
    public IEnumerable<ObjectInput> FindIn(ObjectInput where) => Find(where, 0);

    private ObjectInput Remove(ObjectInput conditions, int depth)
    {
        var kept = new List<KeyValuePair<string, InputNode>>();
        foreach (var (name, value) in conditions.Fields)
        {
            switch (value)
            {
                case ListInput parts when name == "and":
                    kept.Add(new(name, new ListInput([.. parts.Items.Select(part => part is ObjectInput one ? Remove(one, depth) : part)])));
                    break;
                case var _ when name != _removed[depth]:
                    kept.Add(new(name, value));
                    break;
                case ObjectInput below when depth + 1 < _removed.Length:
                    kept.Add(new(name, Remove(below, depth + 1)));
                    break;
            }
        }

        return new(kept);
    }

    private IEnumerable<ObjectInput> Find(ObjectInput conditions, int depth)
    {
        if (depth == _steps.Length)
        {
            return [conditions];
        }

        return conditions.Fields.SelectMany(field => field.Value switch
        {
            ListInput parts when field.Key == "and" => parts.Items.OfType<ObjectInput>().SelectMany(part => Find(part, depth)),
            ObjectInput below when field.Key == _steps[depth] => Find(below, depth + 1),
            _ => [],
        });
    }
}
