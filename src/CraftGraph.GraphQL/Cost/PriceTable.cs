using System.Globalization;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Introspection;

namespace CraftGraph.GraphQL.Cost;

/// <summary>What everything in a schema weighs, read once from its directives.</summary>
/// <remarks>Source: IBM, GraphQL Cost Directives Specification, for the weights of what says nothing.</remarks>
internal sealed class PriceTable
{
    private readonly Dictionary<object, double> _weights = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Field, ListSizeRule> _sizes = new(ReferenceEqualityComparer.Instance);
    private readonly List<GraphQLError> _mistakes = [];

    /// <summary>Reads the directives of a schema.</summary>
    /// <exception cref="SchemaException">A weight is no number, or a list is sized by an argument or field that there is not.</exception>
    public PriceTable(Schema schema)
    {
        foreach (var type in schema.Types)
        {
            Read(type, type.Name, type.AppliedDirectives);
            switch (type)
            {
                case ComplexType complex:
                    foreach (var field in complex.Fields)
                    {
                        Read(complex, field);
                    }

                    break;
                case InputObjectType input:
                    Read(input.Fields, input.Name, '.', "");
                    break;
            }
        }

        if (_mistakes.Count > 0)
        {
            throw new SchemaException(_mistakes);
        }
    }

    /// <summary>What each of a type's values weighs in the response.</summary>
    public double WeightOf(NamedType type) => _weights.TryGetValue(type, out var weight) ? weight : type is LeafType ? 0 : 1;

    /// <summary>What asking for a field weighs, for each parent.</summary>
    public double WeightOf(Field field) => _weights.TryGetValue(field, out var weight) ? weight : field.Type.Named is LeafType ? 0 : 1;

    /// <summary>What giving an argument or input field weighs, without what is in it.</summary>
    public double WeightOf(InputValue value) => _weights.TryGetValue(value, out var weight) ? weight : value.Type.Named is LeafType ? 0 : 1;

    /// <summary>What is said of a field's size; null for nothing.</summary>
    public ListSizeRule? SizeOf(Field field) => _sizes.GetValueOrDefault(field);

    /// <summary>Whether a field tells of the schema itself, which costs nothing: it is answered from memory.</summary>
    public static bool IsFree(Field field) =>
        ReferenceEquals(field, MetaFields.TypeName) || ReferenceEquals(field, MetaFields.Schema) || ReferenceEquals(field, MetaFields.Type);

    private void Read(ComplexType type, Field field)
    {
        var coordinate = $"{type.Name}.{field.Name}";
        Read(field, coordinate, field.AppliedDirectives);
        Read(field.Arguments, coordinate, '(', ":)");
        if (field.AppliedDirectives.FirstOrDefault(one => one.Name == CostDirectives.ListSize.Name) is { } node)
        {
            var rule = ToRule(node);
            _sizes[field] = rule;
            foreach (var way in rule.SlicingArguments.Where(way => !field.Arguments.Contains(way[0])))
            {
                Report($"@listSize of {coordinate} is by the argument \"{string.Join('.', way)}\", which the field does not have.", node);
            }

            foreach (var sized in rule.SizedFields)
            {
                if (field.Type.Named is not ComplexType value || !value.Fields.Contains(sized))
                {
                    Report($"@listSize of {coordinate} sizes the field \"{sized}\", which {field.Type.Named} does not have.", node);
                }
            }
        }
    }

    private void Read(NamedList<InputValue> values, string owner, char before, string after)
    {
        foreach (var value in values)
        {
            Read(value, $"{owner}{before}{value.Name}{after}", value.AppliedDirectives);
        }
    }

    private void Read(object priced, string coordinate, IReadOnlyList<DirectiveNode> directives)
    {
        if (directives.FirstOrDefault(one => one.Name == CostDirectives.Cost.Name) is not { } node)
        {
            return;
        }

        var text = (Find(node, "weight") as StringValueNode)?.Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight))
        {
            _weights[priced] = weight;
        }
        else
        {
            Report($"@cost of {coordinate} has the weight \"{text}\"; a number is expected.", node);
        }
    }

    private static ListSizeRule ToRule(DirectiveNode node) => new()
    {
        AssumedSize = Number(node, "assumedSize"),
        SlicingArguments = [.. Texts(node, "slicingArguments").Select(way => (IReadOnlyList<string>)way.Split('.'))],
        SlicingArgumentDefaultValue = Number(node, "slicingArgumentDefaultValue"),
        SizedFields = Texts(node, "sizedFields"),

        // True by default, which asks for nothing where no argument slices.
        RequiresOneSlicingArgument = Find(node, "requireOneSlicingArgument") is not BooleanValueNode { Value: false },
    };

    private static ValueNode? Find(DirectiveNode node, string name) =>
        node.Arguments.FirstOrDefault(argument => argument.Name == name)?.Value;

    private static int? Number(DirectiveNode node, string name) =>
        Find(node, name) is IntValueNode value && int.TryParse(value.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? Math.Max(number, 0)
            : null;

    private static string[] Texts(DirectiveNode node, string name) => Find(node, name) switch
    {
        ListValueNode list => [.. list.Items.OfType<StringValueNode>().Select(item => item.Value)],
        StringValueNode single => [single.Value],
        _ => [],
    };

    private void Report(string message, DirectiveNode node) => _mistakes.Add(new()
    {
        Message = message,
        Code = ErrorCode.ValidationFailed,
        Locations = node.Location == default ? [] : [node.Location],
    });
}
