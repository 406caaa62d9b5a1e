namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>An input object does not need itself: on every way back to it there is a field that may be null or a list.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References"/>.</remarks>
internal static class InputObjectCyclesRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        var visited = new HashSet<InputObjectType>();
        return schema.Types.OfType<InputObjectType>().SelectMany(type => new Walk(visited).From(type)).ToList();
    }

    private sealed class Walk(HashSet<InputObjectType> visited)
    {
        private readonly List<(InputObjectType Owner, string Field)> _path = [];
        private readonly List<string> _mistakes = [];

        public IReadOnlyList<string> From(InputObjectType start)
        {
            Visit(start);
            return _mistakes;
        }

        private void Visit(InputObjectType type)
        {
            if (!visited.Add(type))
            {
                return;
            }

            foreach (var field in type.Fields)
            {
                if (field.Type is not NonNullType { OfType: InputObjectType needed })
                {
                    continue;
                }

                _path.Add((type, field.Name));
                var start = _path.FindIndex(step => ReferenceEquals(step.Owner, needed));
                if (start < 0)
                {
                    Visit(needed);
                }
                else
                {
                    var names = string.Join('.', _path.Skip(start).Select(step => step.Field));
                    _mistakes.Add(
                        $"Cannot reference Input Object \"{needed.Name}\" within itself through a series of non-null fields: \"{names}\".");
                }

                _path.RemoveAt(_path.Count - 1);
            }
        }
    }
}
