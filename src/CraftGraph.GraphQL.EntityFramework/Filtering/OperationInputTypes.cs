using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.EntityFramework.Filtering;

/// <summary>The input types of conditions on leaves, with HotChocolate's names and operators, and <c>not</c> beside them.</summary>
public sealed class OperationInputTypes
{
    private static readonly string[] Comparisons = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];

    private readonly Dictionary<string, InputObjectType> _types = [];
    private readonly EntitySchema _schema;

    internal OperationInputTypes(EntitySchema schema) => _schema = schema;

    /// <summary>Conditions on global ids.</summary>
    public InputObjectType Id => GetOrCreate("Id", SpecifiedScalars.Id, ["eq", "neq", "in", "nin"]);

    /// <summary>Conditions on texts.</summary>
    public InputObjectType String => GetOrCreate("String", SpecifiedScalars.String, StringOperators);

    private static string[] StringOperators { get; } =
        ["eq", "neq", "contains", "ncontains", "in", "nin", "startsWith", "nstartsWith", "endsWith", "nendsWith"];

    /// <summary>Conditions on values of a class.</summary>
    public InputObjectType Get(Type clrType)
    {
        var leaf = _schema.GetLeafType(clrType);
        return leaf switch
        {
            _ when clrType == typeof(string) => String,
            _ when clrType == typeof(bool) => GetOrCreate("Boolean", leaf, ["eq", "neq"]),
            EnumType => GetOrCreate(leaf.Name, leaf, ["eq", "neq", "in", "nin"]),
            _ => GetOrCreate(leaf.Name, leaf, ["eq", "neq", "in", "nin", .. Comparisons]),
        };
    }

    private InputObjectType GetOrCreate(string name, LeafType leaf, string[] operators)
    {
        lock (_types)
        {
            return _types.TryGetValue(name, out var known) ? known : _types[name] = Create(name, leaf, operators);
        }
    }

    private static InputObjectType Create(string name, LeafType leaf, string[] operators)
    {
        InputObjectType type = null!;
        type = new($"{name}OperationFilterInput", () => LogicalFields(() => type, name is "String").Concat(operators.Select(one => new InputValue(
            one, one is "in" or "nin" ? new ListType(new NonNullType(leaf)) : leaf)
        {
            Description = Describe(one),
        })))
        {
            Description = $"Conditions on a value of type {leaf.Name}, all of which hold together.",
        };
        return type;
    }

    /// <summary><c>and</c>, <c>or</c> and <c>not</c> of an input type of conditions.</summary>
    /// <param name="type">The input type.</param>
    /// <param name="hasLists">Whether it has <c>and</c> and <c>or</c> beside <c>not</c>.</param>
    public static IEnumerable<InputValue> LogicalFields(Func<InputObjectType> type, bool hasLists = true)
    {
        if (hasLists)
        {
            var list = new ListType(new NonNullType(type()));
            yield return new("and", list) { Description = "All of these hold." };
            yield return new("or", list) { Description = "At least one of these holds." };
        }

        yield return new("not", type()) { Description = "This does not hold." };
    }

    private static string Describe(string operation) => operation switch
    {
        "eq" => "Equal to the value; with null, has no value.",
        "neq" => "Not equal to the value; with null, has a value.",
        "in" => "One of the values.",
        "nin" => "None of the values.",
        "contains" => "Contains the text, letter for letter.",
        "ncontains" => "Does not contain the text.",
        "startsWith" => "Starts with the text, letter for letter.",
        "nstartsWith" => "Does not start with the text.",
        "endsWith" => "Ends with the text, letter for letter.",
        "nendsWith" => "Does not end with the text.",
        "gt" => "Greater than the value.",
        "ngt" => "Not greater than the value.",
        "gte" => "Greater than the value or equal to it.",
        "ngte" => "Neither greater than the value nor equal to it.",
        "lt" => "Less than the value.",
        "nlt" => "Not less than the value.",
        "lte" => "Less than the value or equal to it.",
        _ => "Neither less than the value nor equal to it.",
    };
}
