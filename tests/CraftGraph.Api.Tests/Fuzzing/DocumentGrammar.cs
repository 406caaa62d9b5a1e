using System.Globalization;
using System.Text;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Tests.Fuzzing;

/// <summary>Writes random documents that a schema allows, most of them: fields, arguments, fragments, directives, variables.</summary>
/// <param name="schema">What may be asked.</param>
/// <param name="values">Values for arguments and variables.</param>
/// <param name="random">Decides.</param>
internal sealed class DocumentGrammar(Schema schema, ValueGrammar values, Random random)
{
    private const int MostFields = 25;

    private readonly StringBuilder _fragments = new();
    private readonly Dictionary<string, (string Type, string Json)> _variables = [];
    private int _fields;
    private int _names;

    /// <summary>A document, and the JSON of the variables that it declares.</summary>
    public (string Document, string Variables) Write()
    {
        _fragments.Clear();
        _variables.Clear();
        _fields = 0;
        var selection = SelectionOf(schema.Query!, 0);
        var declarations = _variables.Count == 0 ? "" : "(" + string.Join(", ", _variables.Select(one => $"${one.Key}: {one.Value.Type}")) + ")";
        var head = declarations.Length == 0 && random.Next(3) == 0 ? "" : $"query {(random.Next(2) == 0 ? "Q" : "")}{declarations} ";
        return (
            $"{head}{selection}{_fragments}",
            "{" + string.Join(",", _variables.Select(one => $"\"{one.Key}\":{one.Value.Json}")) + "}");
    }

    private string SelectionOf(ComplexType type, int depth)
    {
        var text = new StringBuilder("{ ");
        var candidates = type.Fields.Where(field => depth < 7 || field.Type.Named is LeafType).ToList();
        for (var count = random.Next(1, depth == 0 ? 4 : 5); count > 0 && candidates.Count > 0 && _fields < MostFields; count--)
        {
            _fields++;
            var field = candidates[random.Next(candidates.Count)];
            text.Append(FieldOf(field, depth)).Append(' ');

            // Once in a while a field stands twice, and perhaps conflicts with itself.
            candidates.RemoveAll(one => one == field && random.Next(12) > 0);
        }

        if (text.Length == 2 || random.Next(6) == 0)
        {
            text.Append(depth == 0 && random.Next(8) == 0 ? "__schema { types { name kind } } " : "__typename ");
        }

        return text.Append('}').ToString();
    }

    private string FieldOf(Field field, int depth)
    {
        var alias = random.Next(4) == 0 ? $"a{random.Next(60)}: " : "";
        var arguments = field.Arguments
            .Where(argument => argument.IsRequired || random.Next(8) == 0)
            .Select(argument => $"{argument.Name}: {ArgumentOf(argument)}")
            .ToList();
        var text = $"{alias}{field.Name}{(arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "")}{Directive()}";
        return field.Type.Named is LeafType ? text : $"{text} {BelowOf(field.Type.Named, depth + 1)}";
    }

    private string BelowOf(NamedType type, int depth)
    {
        var possible = schema.GetPossibleTypes(type);
        if (type is not ComplexType complex || random.Next(5) == 0)
        {
            return $"{{ __typename {Spread(possible[random.Next(possible.Count)], depth)} }}";
        }

        return random.Next(8) == 0 ? $"{{ {Spread(complex, depth)} }}" : SelectionOf(complex, depth);
    }

    private string Spread(ComplexType type, int depth)
    {
        var selection = SelectionOf(type, depth);
        if (random.Next(2) == 0)
        {
            return $"... on {type.Name}{Directive()} {selection}";
        }

        var name = $"F{_names++}";
        _fragments.Append(CultureInfo.InvariantCulture, $" fragment {name} on {type.Name} {selection}");
        return $"...{name}{Directive()}";
    }

    private string ArgumentOf(InputValue argument)
    {
        if (random.Next(3) > 0)
        {
            return values.Literal(argument.Type);
        }

        var name = $"v{_variables.Count}";
        _variables[name] = (argument.Type.ToString()!, values.Json(argument.Type));
        return $"${name}";
    }

    private string Directive() => random.Next(10) switch
    {
        0 => " @include(if: true)",
        1 when random.Next(3) == 0 => " @skip(if: true)",
        _ => "",
    };
}
