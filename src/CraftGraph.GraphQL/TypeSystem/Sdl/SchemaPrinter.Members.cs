using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

public static partial class SchemaPrinter
{
    private const string Indent = "  ";

    private static string Implements(ComplexType type) =>
        type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";

    private static string Members(UnionType union) =>
        union.MemberTypes.Count == 0 ? "" : $" = {string.Join(" | ", union.MemberTypes)}";

    private static string Fields(ComplexType type) => DescribedBlock(
        type.Fields,
        field => field.Description,
        field => $"{field.Name}{Arguments(field.Arguments, Indent)}: {field.Type}"
            + $"{Deprecated(field.DeprecationReason)}{Applied(field.AppliedDirectives)}");

    private static string Fields(InputObjectType type) => DescribedBlock(type.Fields, field => field.Description, Input);

    private static string Values(EnumType type) => DescribedBlock(
        type.Values,
        value => value.Description,
        value => $"{value.Name}{Deprecated(value.DeprecationReason)}{Applied(value.AppliedDirectives)}");

    private static string Arguments(NamedList<InputValue> arguments, string indent)
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        if (arguments.All(argument => string.IsNullOrEmpty(argument.Description)))
        {
            return $"({string.Join(", ", arguments.Select(Input))})";
        }

        var deeper = indent + Indent;
        var lines = arguments.Select((argument, index) =>
            $"{Description(argument.Description, deeper, index == 0)}{deeper}{Input(argument)}");
        return $"(\n{string.Join('\n', lines)}\n{indent})";
    }

    private static string Input(InputValue input)
    {
        var defaultValue = input.DefaultValue is null ? "" : $" = {SyntaxPrinter.Print(input.DefaultValue)}";
        return $"{input.Name}: {input.Type}{defaultValue}{Deprecated(input.DeprecationReason)}{Applied(input.AppliedDirectives)}";
    }

    private static string DescribedBlock<T>(IReadOnlyList<T> members, Func<T, string?> description, Func<T, string> text) =>
        members.Count == 0
            ? ""
            : Block(members.Select((one, index) => $"{Description(description(one), Indent, index == 0)}{Indent}{text(one)}"));

    private static string Block(IEnumerable<string> lines) => $" {{\n{string.Join('\n', lines)}\n}}";

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        SpecifiedDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {Quoted(reason)})",
    };

    private static string SpecifiedBy(ScalarType scalar) =>
        scalar.SpecifiedByUrl is null ? "" : $" @specifiedBy(url: {Quoted(scalar.SpecifiedByUrl)})";

    private static string Quoted(string text) => SyntaxPrinter.Print(new StringValueNode { Value = text });
}
