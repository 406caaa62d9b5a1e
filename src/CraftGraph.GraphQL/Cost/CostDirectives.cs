using System.Globalization;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.Cost;

/// <summary>The directives by which a schema says what it costs to ask. A schema that uses them lists them among its directives.</summary>
/// <remarks>
/// Source: IBM, GraphQL Cost Directives Specification, with <c>slicingArgumentDefaultValue</c> as HotChocolate has it.
/// </remarks>
public static class CostDirectives
{
    private static readonly GraphQLType Names = new ListType(new NonNullType(SpecifiedScalars.String));

    /// <summary><c>@cost(weight:)</c>.</summary>
    public static DirectiveDefinition Cost { get; } = new(
        "cost",
        DirectiveLocations.ArgumentDefinition | DirectiveLocations.Enum | DirectiveLocations.FieldDefinition
            | DirectiveLocations.InputFieldDefinition | DirectiveLocations.Object | DirectiveLocations.Scalar)
    {
        Description = "What it adds to the price of an operation. Unless said: 1 for objects, fields of objects and arguments of input " +
            "objects, 0 for leaves.",
        Arguments = Named(new InputValue("weight", new NonNullType(SpecifiedScalars.String)) { Description = "The price, a number." }),
    };

    /// <summary><c>@listSize(...)</c>.</summary>
    public static DirectiveDefinition ListSize { get; } = new("listSize", DirectiveLocations.FieldDefinition)
    {
        Description = "How many items a list is priced for.",
        Arguments = Named(
            new InputValue("assumedSize", SpecifiedScalars.Int)
            {
                Description = "How many items there are taken to be when nothing else says.",
            },
            new InputValue("slicingArguments", Names)
            {
                Description = "The arguments that say how many items are asked for; the largest counts, a list by its length.",
            },
            new InputValue("slicingArgumentDefaultValue", SpecifiedScalars.Int)
            {
                Description = "How many items there are when no slicing argument is given.",
            },
            new InputValue("sizedFields", Names)
            {
                Description = "The fields of the value that are the lists; without them the field is the list itself.",
            },
            new InputValue("requireOneSlicingArgument", new NonNullType(SpecifiedScalars.Boolean))
            {
                Description = "Whether exactly one slicing argument must be given.",
                DefaultValue = new BooleanValueNode { Value = true },
            }),
    };

    /// <summary>Both, for the directives of a schema.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Cost, ListSize];

    /// <summary><c>@cost(weight: "...")</c>, to stand on a field, argument, input field or type.</summary>
    public static DirectiveNode Weigh(double weight) => new()
    {
        Name = Cost.Name,
        Arguments = [Argument("weight", new StringValueNode { Value = weight.ToString(CultureInfo.InvariantCulture) })],
    };

    /// <summary><c>@listSize(assumedSize: ...)</c>, to stand on a field that is a list of so many items at most.</summary>
    public static DirectiveNode AssumeSize(int size) => new()
    {
        Name = ListSize.Name,
        Arguments = [Argument("assumedSize", Int(size)), Argument("requireOneSlicingArgument", new BooleanValueNode { Value = false })],
    };

    /// <summary><c>@listSize(...)</c>, to stand on a field whose arguments say how many items there are.</summary>
    /// <param name="arguments">The arguments that say how many items are asked for.</param>
    /// <param name="size">How many items there are when none of them is given; null when that is the most.</param>
    /// <param name="maximum">How many items there are at most.</param>
    /// <param name="sizedFields">The fields of the value that are the lists; none when the field is the list itself.</param>
    public static DirectiveNode SizeBy(
        IReadOnlyList<string> arguments, int? size, int maximum, params IReadOnlyList<string> sizedFields) => new()
        {
            Name = ListSize.Name,
            Arguments =
            [
                Argument("assumedSize", Int(maximum)),
                Argument("slicingArguments", List(arguments)),
                .. size is { } known ? [Argument("slicingArgumentDefaultValue", Int(known))] : Array.Empty<ArgumentNode>(),
                .. sizedFields.Count > 0 ? [Argument("sizedFields", List(sizedFields))] : Array.Empty<ArgumentNode>(),
                Argument("requireOneSlicingArgument", new BooleanValueNode { Value = false }),
            ],
        };

    private static NamedList<InputValue> Named(params InputValue[] arguments) => new(arguments, argument => argument.Name);

    private static ArgumentNode Argument(string name, ValueNode value) => new() { Name = name, Value = value };

    private static IntValueNode Int(int value) => new() { Text = value.ToString(CultureInfo.InvariantCulture) };

    private static ListValueNode List(IReadOnlyList<string> names) =>
        new() { Items = [.. names.Select(name => new StringValueNode { Value = name })] };
}
