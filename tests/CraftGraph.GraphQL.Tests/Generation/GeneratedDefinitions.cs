using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>The definitions of one schema. Types are named after their kind and their place, so each can be named before it is made.</summary>
internal sealed partial class GeneratedDefinitions
{
    private static readonly string[] BuiltInScalars = ["Int", "String", "Boolean", "Float", "ID"];

    private readonly Choices _choices;
    private readonly List<string> _scalars;
    private readonly List<string> _leaves;
    private readonly List<EnumTypeDefinitionNode> _enums;
    private readonly List<InputObjectTypeDefinitionNode> _inputs = [];
    private readonly List<DirectiveDefinitionNode> _directives = [];
    private readonly List<InterfaceTypeDefinitionNode> _interfaces = [];
    private readonly List<List<int>> _implemented = [];
    private readonly List<List<int>> _objectInterfaces;
    private readonly List<List<string>> _unions;
    private readonly int _inputCount;

    public GeneratedDefinitions(Choices choices)
    {
        _choices = choices;
        _scalars = choices.Many(0, 2, i => $"Scalar{i}");
        var enumCount = choices.Below(3);
        _inputCount = choices.Below(4);
        _leaves = [.. BuiltInScalars, .. _scalars, .. Enumerable.Range(0, enumCount).Select(i => $"Enum{i}")];
        for (var i = choices.Below(4); i > 0; i--)
        {
            _directives.Add(Directive(_directives.Count));
        }

        _enums = [.. Enumerable.Range(0, enumCount).Select(Enum)];
        for (var i = 0; i < _inputCount; i++)
        {
            _inputs.Add(Input(i));
        }

        for (var i = choices.Below(4); i > 0; i--)
        {
            _implemented.Add(Closed(choices.Some(Enumerable.Range(0, _implemented.Count))));
        }

        _objectInterfaces = choices.Many(1, 4, _ => Closed(choices.Some(Enumerable.Range(0, _implemented.Count))));
        _unions = choices.Many(0, 2, _ => choices.Some(_objectInterfaces.Select((_, i) => $"Object{i}")) is { Count: > 0 } members ? members : ["Object0"]);
    }

    public DocumentNode All()
    {
        for (var i = 0; i < _implemented.Count; i++)
        {
            _interfaces.Add(Interface(i));
        }

        List<ObjectTypeDefinitionNode> types = [.. _objectInterfaces.Select((implemented, i) => Object($"Object{i}", implemented))];
        var roots = _choices.Many(1, 3, i => i).ConvertAll(i => (Kind: (OperationKind)i, Name: _choices.OneIn(2) ? $"{(OperationKind)i}" : $"Root{i}"));
        List<DefinitionNode> definitions =
        [
            .. roots.Select(root => Object(root.Name, [])),
            .. _directives,
            .. _scalars.Select(Scalar),
            .. _enums,
            .. _inputs,
            .. _interfaces,
            .. types,
            .. _unions.Select(Union),
        ];
        if (roots.Any(root => root.Name != root.Kind.ToString()) || _choices.OneIn(3))
        {
            definitions.Add(new SchemaDefinitionNode
            {
                Description = GeneratedText.Description(_choices),
                Directives = Applied("SCHEMA"),
                OperationTypes = [.. roots.Select(root => new OperationTypeDefinitionNode { Operation = root.Kind, Type = Named(root.Name) })],
            });
        }

        return new() { Definitions = [.. definitions.SelectMany(WithExtension)] };
    }

    private List<int> Closed(List<int> interfaces) => [.. interfaces.Concat(interfaces.SelectMany(one => _implemented[one])).Distinct().Order()];

    private static NamedTypeNode Named(string name) => new() { Name = name };
}
