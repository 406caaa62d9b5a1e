using System.Text;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem.Introspection;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem.Sdl;

/// <summary>Writes a schema as SDL: the schema, then its own directives, then its types, in the schema's order.</summary>
/// <remarks>
/// What the specification brings along (its scalars, directives and introspection types) is left out. Descriptions are block
/// strings wherever a block string can hold them. Ends without a line break.
/// </remarks>
public static partial class SchemaPrinter
{
    private static readonly HashSet<string> Left =
    [
        .. SpecifiedScalars.All.Select(scalar => scalar.Name),
        .. IntrospectionTypes.All.Select(type => type.Name),
    ];

    /// <summary>The text of a whole schema.</summary>
    public static string Print(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var own = schema.Directives.Where(directive => SpecifiedDirectives.All.All(specified => specified.Name != directive.Name));
        return string.Join(
            "\n\n",
            [
                .. PrintRoots(schema) is { } roots ? [roots] : Enumerable.Empty<string>(),
                .. own.Select(Print),
                .. schema.Types.Where(type => !Left.Contains(type.Name)).Select(Print),
            ]);
    }

    /// <summary>The text of one type's definition.</summary>
    public static string Print(NamedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Description(type.Description, "", isFirst: true) + type switch
        {
            ScalarType scalar => $"scalar {scalar.Name}{SpecifiedBy(scalar)}{Applied(scalar.AppliedDirectives)}",
            ObjectType complex => $"type {complex.Name}{Implements(complex)}{Applied(complex.AppliedDirectives)}{Fields(complex)}",
            InterfaceType complex => $"interface {complex.Name}{Implements(complex)}{Applied(complex.AppliedDirectives)}{Fields(complex)}",
            UnionType union => $"union {union.Name}{Applied(union.AppliedDirectives)}{Members(union)}",
            EnumType @enum => $"enum {@enum.Name}{Applied(@enum.AppliedDirectives)}{Values(@enum)}",
            InputObjectType input =>
                $"input {input.Name}{(input.IsOneOf ? " @oneOf" : "")}{Applied(input.AppliedDirectives)}{Fields(input)}",
            _ => throw new ArgumentException($"{type.GetType().Name} has no text.", nameof(type)),
        };
    }

    /// <summary>The text of one directive's definition.</summary>
    public static string Print(DirectiveDefinition directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        var repeatable = directive.IsRepeatable ? " repeatable" : "";
        return Description(directive.Description, "", isFirst: true)
            + $"directive @{directive.Name}{Arguments(directive.Arguments, "")}"
            + $"{Deprecated(directive.DeprecationReason)}{Applied(directive.AppliedDirectives)}{repeatable} on "
            + string.Join(" | ", directive.Locations.GetNames());
    }

    private static string? PrintRoots(Schema schema)
    {
        (string Operation, string Usual, ObjectType? Type)[] roots =
        [
            ("query", "Query", schema.Query),
            ("mutation", "Mutation", schema.Mutation),
            ("subscription", "Subscription", schema.Subscription),
        ];

        // A type that only has a root's usual name must not become one when the text is read again.
        var isUsual = roots.All(root => root.Type?.Name == root.Usual || (root.Type is null && schema.FindType(root.Usual) is null));
        if (isUsual && schema.Description is null && schema.AppliedDirectives.Count == 0)
        {
            return null;
        }

        var lines = roots.Where(root => root.Type is not null).Select(root => $"{Indent}{root.Operation}: {root.Type!.Name}");
        return $"{Description(schema.Description, "", isFirst: true)}schema{Applied(schema.AppliedDirectives)}{Block(lines)}";
    }

    private static string Description(string? text, string indent, bool isFirst)
    {
        if (text is null)
        {
            return "";
        }

        var printed = SyntaxPrinter.Print(new StringValueNode { Value = text, IsBlock = BlockString.CanHold(text) });
        var separator = isFirst || indent.Length == 0 ? "" : "\n";
        return new StringBuilder(separator).Append(indent).Append(printed.Replace("\n", "\n" + indent, StringComparison.Ordinal))
            .Append('\n').ToString();
    }

    private static string Applied(IReadOnlyList<DirectiveNode> directives) =>
        string.Concat(directives.Select(directive => $" {SyntaxPrinter.Print(directive)}"));
}
