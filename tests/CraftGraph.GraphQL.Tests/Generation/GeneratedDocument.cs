using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>A document that is valid on a generated schema, and its text.</summary>
internal sealed record GeneratedDocument(GeneratedSchema Schema, DocumentNode Document)
{
    /// <summary>The document's text, which <see cref="Document"/> has its locations from.</summary>
    public string Text { get; } = SyntaxPrinter.Print(Document);

    /// <summary>Makes the next schema and a document for it.</summary>
    public static GeneratedDocument Next(Choices choices) => On(GeneratedSchema.Next(choices), choices);

    /// <summary>Makes the next document for a schema.</summary>
    public static GeneratedDocument On(GeneratedSchema schema, Choices choices) =>
        new(schema, Parser.Parse(SyntaxPrinter.Print(new Definitions(schema.Schema, choices).All())));

    /// <inheritdoc/>
    public override string ToString() => $"{Schema}\n\n### and\n{Text}";

    /// <summary>
    /// The definitions of one document. A response name means the same field, arguments and type wherever it stands, so selections merge;
    /// a fragment is made where it is spread, so each is used and none is in itself.
    /// </summary>
    private sealed class Definitions(Schema schema, Choices choices)
    {
        private const int Deepest = 4;
        private readonly Dictionary<string, string> _meanings = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<FieldNode>> _asked = new(StringComparer.Ordinal);
        private readonly List<(FragmentDefinitionNode Node, Scope Scope)> _fragments = [];
        private readonly GeneratedArguments _arguments = new(choices);
        private Scope _scope = new();

        public DocumentNode All()
        {
            var kinds = Enum.GetValues<OperationKind>().Where(kind => schema.GetRootType(kind) is not null).ToList();
            var operations = choices.Many(1, 2, i => Operation(choices.Pick(kinds), i));
            return new() { Definitions = [.. operations, .. _fragments.Select(fragment => fragment.Node)] };
        }

        private OperationDefinitionNode Operation(OperationKind kind, int index)
        {
            _scope = new();
            var root = schema.GetRootType(kind)!;
            var directives = Directives(Enum.Parse<DirectiveLocations>(kind.ToString()));
            var selection = kind is OperationKind.Subscription
                ? new() { Selections = [Field(root, Deepest, isConditional: false)] }
                : SelectionSet(root, Deepest);
            return new()
            {
                Description = GeneratedText.Description(choices),
                Operation = kind,
                Name = $"Operation{index}",
                Variables = [.. _scope.Variables.Order(StringComparer.Ordinal).Select(name => Declared(_arguments.Declarations[name]))],
                Directives = directives,
                SelectionSet = selection,
            };
        }

        private VariableDefinitionNode Declared(VariableDefinitionNode variable) => new()
        {
            Description = GeneratedText.Description(choices),
            Variable = variable.Variable,
            Type = variable.Type,
            DefaultValue = variable.DefaultValue,
            Directives = Directives(DirectiveLocations.VariableDefinition, isConst: true),
        };

        private SelectionSetNode SelectionSet(NamedType type, int depth) => new() { Selections = choices.Many(1, 4, _ => Selection(type, depth)) };

        private SelectionNode Selection(NamedType type, int depth) => choices.Below(depth > 0 ? 8 : 1) switch
        {
            5 => InlineFragment(type, depth),
            6 => Spread(type, depth),
            7 => new FieldNode { Alias = Alias("__typename", "String!"), Name = "__typename", Directives = Directives(DirectiveLocations.Field) },
            _ => Field(type, depth, isConditional: true),
        };

        private FieldNode Field(NamedType type, int depth, bool isConditional)
        {
            List<Field> fields = type is ComplexType complex ? [.. complex.Fields.Where(field => depth > 0 || field.Type.Named is LeafType)] : [];
            if (fields.Count == 0)
            {
                return new() { Alias = Alias("__typename", "String!"), Name = "__typename" };
            }

            var field = choices.Pick(fields);
            var coordinate = $"{type.Name}.{field.Name}";
            if (!_asked.TryGetValue(coordinate, out var asked))
            {
                _asked[coordinate] = asked = [];
            }

            var again = asked.Count > 0 && choices.OneIn(3) ? choices.Pick(asked) : null;
            var arguments = again?.Arguments ?? _arguments.For(field.Arguments);
            GeneratedArguments.Use(arguments, _scope.Variables);
            var node = new FieldNode
            {
                Alias = again is null ? Alias(field.Name, $"{field.Name} {string.Join(", ", arguments.Select(SyntaxPrinter.Print))} {field.Type}") : again.Alias,
                Name = field.Name,
                Arguments = arguments,
                Directives = Directives(DirectiveLocations.Field, isConditional: isConditional),
                SelectionSet = field.Type.Named is LeafType ? null : SelectionSet(field.Type.Named, depth - 1),
            };
            asked.Add(node);
            return node;
        }

        private string? Alias(string name, string meaning)
        {
            var wanted = choices.Below(6) switch { 3 => "a", 4 => "b", 5 => "x", _ => name };
            for (var i = 0; !_meanings.TryAdd(wanted, meaning) && _meanings[wanted] != meaning; i++)
            {
                wanted = $"alias{i}";
            }

            return wanted == name ? null : wanted;
        }

        private InlineFragmentNode InlineFragment(NamedType type, int depth)
        {
            var condition = choices.OneIn(4) ? null : choices.Pick(Overlapping(type));
            return new()
            {
                TypeCondition = condition is null ? null : new() { Name = condition.Name },
                Directives = Directives(DirectiveLocations.InlineFragment),
                SelectionSet = SelectionSet(condition ?? type, depth - 1),
            };
        }

        private FragmentSpreadNode Spread(NamedType type, int depth)
        {
            var possible = Overlapping(type);
            var known = _fragments.FindAll(fragment => possible.Any(one => one.Name == fragment.Node.TypeCondition.Name));
            var (node, scope) = known.Count > 0 && choices.OneIn(2) ? choices.Pick(known) : Fragment(choices.Pick(possible), depth);
            _scope.Variables.UnionWith(scope.Variables);
            return new() { Name = node.Name, Directives = Directives(DirectiveLocations.FragmentSpread) };
        }

        private (FragmentDefinitionNode Node, Scope Scope) Fragment(NamedType type, int depth)
        {
            var outer = _scope;
            _scope = new();
            var directives = Directives(DirectiveLocations.FragmentDefinition);
            var selection = SelectionSet(type, depth - 1);
            var fragment = (
                new FragmentDefinitionNode
                {
                    Description = GeneratedText.Description(choices),
                    Name = $"Fragment{_fragments.Count}",
                    TypeCondition = new() { Name = type.Name },
                    Directives = directives,
                    SelectionSet = selection,
                },
                _scope);
            _scope = outer;
            _fragments.Add(fragment);
            return fragment;
        }

        /// <summary>The types that a value of the type may be of too; the type itself first.</summary>
        private List<NamedType> Overlapping(NamedType type)
        {
            var possible = schema.GetPossibleTypes(type);
            return [type, .. schema.Types.Where(one => one.IsComposite && one != type && schema.GetPossibleTypes(one).Any(possible.Contains))];
        }

        private List<DirectiveNode> Directives(DirectiveLocations location, bool isConst = false, bool isConditional = true)
        {
            var nodes = new List<DirectiveNode>();
            if (!choices.OneIn(4))
            {
                return nodes;
            }

            foreach (var directive in choices.Some(schema.Directives.Where(one => one.Locations.HasFlag(location))))
            {
                if (isConditional || directive.Name is not ("skip" or "include"))
                {
                    nodes.AddRange(choices.Many(1, directive.IsRepeatable ? 2 : 1, _ => new DirectiveNode
                    {
                        Name = directive.Name,
                        Arguments = _arguments.For(directive.Arguments, isConst),
                    }));
                }
            }

            GeneratedArguments.Use(nodes.SelectMany(node => node.Arguments), _scope.Variables);
            return nodes;
        }

        private sealed class Scope
        {
            /// <summary>The names of the variables used, through fragments too.</summary>
            public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);
        }
    }
}
