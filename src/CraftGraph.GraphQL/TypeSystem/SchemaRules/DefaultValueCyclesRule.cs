using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>Filling in the defaults of an input object ends: no default leads back to the field that it stands in for.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()"/>.</remarks>
internal static class DefaultValueCyclesRule
{
    private static readonly ObjectValueNode Empty = new() { Fields = [] };

    public static IEnumerable<string> Check(Schema schema)
    {
        var done = new HashSet<InputValue>();
        return schema.Types.OfType<InputObjectType>().SelectMany(type => new Walk(done).From(type)).ToList();
    }

    private sealed class Walk(HashSet<InputValue> done)
    {
        private readonly List<(InputValue Field, string Coordinate)> _path = [];
        private readonly List<string> _mistakes = [];

        public IReadOnlyList<string> From(InputObjectType start)
        {
            Visit(start, Empty);
            return _mistakes;
        }

        private void Visit(InputObjectType type, ValueNode value)
        {
            if (value is ListValueNode list)
            {
                foreach (var item in list.Items)
                {
                    Visit(type, item);
                }
            }
            else if (value is ObjectValueNode fields)
            {
                foreach (var field in type.Fields)
                {
                    VisitField(type, field, fields);
                }
            }
        }

        private void VisitField(InputObjectType owner, InputValue field, ObjectValueNode value)
        {
            if (field.Type.Named is not InputObjectType type)
            {
                return;
            }

            if (value.Fields.FirstOrDefault(given => given.Name == field.Name) is { } given)
            {
                Visit(type, given.Value);
                return;
            }

            var start = _path.FindIndex(step => ReferenceEquals(step.Field, field));
            if (start >= 0)
            {
                Report(_path[start..]);
            }
            else if (field.DefaultValue is not null && done.Add(field))
            {
                _path.Add((field, $"{owner.Name}.{field.Name}"));
                Visit(type, field.DefaultValue);
                _path.RemoveAt(_path.Count - 1);
            }
        }

        private void Report(List<(InputValue Field, string Coordinate)> cycle)
        {
            var others = cycle.Count == 1
                ? ""
                : $" via the default values of: {string.Join(", ", cycle.Skip(1).Select(step => step.Coordinate))}";
            _mistakes.Add(
                $"Invalid circular reference. The default value of Input Object field {cycle[0].Coordinate} references itself{others}.");
        }
    }
}
