using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>A valid schema of every kind of type, and its text, in which extensions may tell a part.</summary>
internal sealed record GeneratedSchema(Schema Schema, string Sdl)
{
    /// <summary>Makes the next schema.</summary>
    public static GeneratedSchema Next(Choices choices)
    {
        var sdl = SyntaxPrinter.Print(new Definitions(choices).All());
        return new(SchemaBuilder.Build(sdl), sdl);
    }

    /// <inheritdoc/>
    public override string ToString() => Sdl;

    /// <summary>The definitions of one schema. Types are named after their kind and their place, so each can be named before it is made.</summary>
    private sealed class Definitions
    {
        private static readonly string[] BuiltInScalars = ["Int", "String", "Boolean", "Float", "ID"];
        private static readonly string[] InputLocations = ["SCALAR", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION"];

        private static readonly string[] OtherLocations =
        [
            "SCHEMA", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION",
            "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        ];

        private readonly Choices _choices;
        private readonly List<string> _scalars;
        private readonly List<string> _leaves;
        private readonly List<EnumTypeDefinitionNode> _enums;
        private readonly List<InputObjectTypeDefinitionNode> _inputs = [];
        private readonly List<DirectiveDefinitionNode> _directives;
        private readonly List<InterfaceTypeDefinitionNode> _interfaces = [];
        private readonly List<List<int>> _implemented = [];
        private readonly List<List<int>> _objectInterfaces;
        private readonly List<List<string>> _unions;
        private readonly int _inputCount;

        public Definitions(Choices choices)
        {
            _choices = choices;
            _scalars = choices.Many(0, 2, i => $"Scalar{i}");
            var enumCount = choices.Below(3);
            _inputCount = choices.Below(4);
            _leaves = [.. BuiltInScalars, .. _scalars, .. Enumerable.Range(0, enumCount).Select(i => $"Enum{i}")];
            _directives = choices.Many(0, 3, Directive);
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

        private DirectiveDefinitionNode Directive(int index)
        {
            var arguments = _choices.Many(0, 2, i =>
            {
                var type = Wrapped(Named(_choices.Pick(BuiltInScalars)));
                return new InputValueDefinitionNode { Name = $"arg{i}", Type = type, DefaultValue = Default(type, 0), Description = GeneratedText.Description(_choices) };
            });
            var locations = _choices.Some(InputLocations.Concat(OtherLocations));
            return new()
            {
                Description = GeneratedText.Description(_choices),
                Name = $"directive{index}",
                Arguments = arguments,
                IsRepeatable = _choices.OneIn(3),
                Locations = [.. (locations.Count > 0 ? locations : ["FIELD"]).Select(name => new DirectiveLocationNode { Name = name })],
            };
        }

        private ScalarTypeDefinitionNode Scalar(string name) => new()
        {
            Description = GeneratedText.Description(_choices),
            Name = name,
            Directives = [.. _choices.OneIn(3) ? [With("specifiedBy", "url", GeneratedText.String(_choices))] : (IEnumerable<DirectiveNode>)[], .. Applied("SCALAR")],
        };

        private EnumTypeDefinitionNode Enum(int index) => new()
        {
            Description = GeneratedText.Description(_choices),
            Name = $"Enum{index}",
            Directives = Applied("ENUM"),
            Values = _choices.Many(1, 4, i => new EnumValueDefinitionNode
            {
                Description = GeneratedText.Description(_choices),
                Name = $"VALUE_{i}",
                Directives = [.. Deprecation(), .. Applied("ENUM_VALUE")],
            }),
        };

        private InputObjectTypeDefinitionNode Input(int index)
        {
            var isOneOf = _choices.OneIn(3);
            return new()
            {
                Description = GeneratedText.Description(_choices),
                Name = $"Input{index}",
                Directives = [.. isOneOf ? [new DirectiveNode { Name = "oneOf" }] : (IEnumerable<DirectiveNode>)[], .. Applied("INPUT_OBJECT")],
                Fields = _choices.Many(1, 4, i => InputField(index, i, isOneOf)),
            };
        }

        // Only inputs that come before may be required, and stand in defaults: so neither ends in itself.
        private InputValueDefinitionNode InputField(int owner, int index, bool isOneOf)
        {
            var (type, most) = (_choices.Below(index == 0 ? 1 : 3) == 2 && _inputCount > 0 ? _choices.Below(_inputCount) : -1) switch
            {
                < 0 => (Wrapped(Named(_choices.Pick(_leaves))), owner),
                var other when other < owner => (Wrapped(Named($"Input{other}")), owner),
                var other => (_choices.OneIn(2) ? new ListTypeNode { ItemType = Named($"Input{other}") } : (TypeNode)Named($"Input{other}"), -1),
            };
            type = isOneOf && type is NonNullTypeNode nonNull ? nonNull.NullableType : type;
            var value = isOneOf || most < 0 ? null : Default(type, most);
            return new()
            {
                Description = GeneratedText.Description(_choices),
                Name = $"field{index}",
                Type = type,
                DefaultValue = value,
                Directives = [.. type is NonNullTypeNode && value is null ? [] : Deprecation(), .. Applied("INPUT_FIELD_DEFINITION")],
            };
        }

        private InterfaceTypeDefinitionNode Interface(int index) => new()
        {
            Description = GeneratedText.Description(_choices),
            Name = $"Interface{index}",
            Interfaces = [.. _implemented[index].Select(one => Named($"Interface{one}"))],
            Directives = Applied("INTERFACE"),
            Fields = [.. Inherited(_implemented[index], isObject: false), .. _choices.Many(1, 2, i => Field($"interface{index}{(char)('a' + i)}"))],
        };

        private ObjectTypeDefinitionNode Object(string name, List<int> implemented) => new()
        {
            Description = GeneratedText.Description(_choices),
            Name = name,
            Interfaces = [.. implemented.Select(one => Named($"Interface{one}"))],
            Directives = Applied("OBJECT"),
            Fields = [.. Inherited(implemented, isObject: true), .. _choices.Many(implemented.Count == 0 ? 1 : 0, 4, i => Field($"{(char)('a' + i)}"))],
        };

        private UnionTypeDefinitionNode Union(List<string> members, int index) => new()
        {
            Description = GeneratedText.Description(_choices),
            Name = $"Union{index}",
            Directives = Applied("UNION"),
            MemberTypes = [.. members.Select(Named)],
        };

        /// <summary>The fields of interfaces, where a type may promise more than they do.</summary>
        private IEnumerable<FieldDefinitionNode> Inherited(List<int> interfaces, bool isObject) =>
            from field in interfaces.SelectMany(one => _interfaces[one].Fields).DistinctBy(field => field.Name)
            select new FieldDefinitionNode
            {
                Description = GeneratedText.Description(_choices),
                Name = field.Name,
                Type = Strictest(field, interfaces),
                Arguments = isObject && _choices.OneIn(4) ? [.. field.Arguments, OptionalArgument("more")] : field.Arguments,
                Directives = AreAllDeprecated(field.Name, interfaces) ? Deprecation() : [],
            };

        private bool AreAllDeprecated(string field, List<int> interfaces) => interfaces
            .SelectMany(one => _interfaces[one].Fields)
            .Where(one => one.Name == field)
            .All(one => one.Directives.Any(directive => directive.Name == "deprecated"));

        private TypeNode Strictest(FieldDefinitionNode field, List<int> interfaces)
        {
            var isNonNull = interfaces.SelectMany(one => _interfaces[one].Fields).Any(one => one.Name == field.Name && one.Type is NonNullTypeNode);
            var nullable = field.Type is NonNullTypeNode nonNull ? nonNull.NullableType : field.Type;
            return isNonNull || _choices.OneIn(3) ? new NonNullTypeNode { NullableType = nullable } : nullable;
        }

        private FieldDefinitionNode Field(string name) => new()
        {
            Description = GeneratedText.Description(_choices),
            Name = name,
            Type = Wrapped(Named(_choices.Pick(OutputTypes()))),
            Arguments = _choices.OneIn(2) ? _choices.Many(1, 3, i => _choices.OneIn(2) ? Argument($"arg{i}") : OptionalArgument($"arg{i}")) : [],
            Directives = [.. Deprecation(), .. Applied("FIELD_DEFINITION")],
        };

        private List<string> OutputTypes() =>
        [
            .. _leaves,
            .. _objectInterfaces.Select((_, i) => $"Object{i}"),
            .. _objectInterfaces.Select((_, i) => $"Object{i}"),
            .. _implemented.Select((_, i) => $"Interface{i}"),
            .. _unions.Select((_, i) => $"Union{i}"),
        ];

        private InputValueDefinitionNode Argument(string name)
        {
            var type = Wrapped(Named(_choices.Pick([.. _leaves, .. _inputs.Select(input => input.Name)])));
            return new()
            {
                Description = GeneratedText.Description(_choices),
                Name = name,
                Type = type,
                DefaultValue = Default(type, _inputs.Count),
                Directives = Applied("ARGUMENT_DEFINITION"),
            };
        }

        private InputValueDefinitionNode OptionalArgument(string name) => Argument(name) is var argument && argument.Type is not NonNullTypeNode
            ? argument
            : new() { Name = name, Type = Named("Int"), Directives = [.. Deprecation(), .. Applied("ARGUMENT_DEFINITION")] };

        private TypeNode Wrapped(TypeNode type)
        {
            type = _choices.Below(8) switch
            {
                1 or 2 => new ListTypeNode { ItemType = type },
                3 => new ListTypeNode { ItemType = new NonNullTypeNode { NullableType = type } },
                4 => new ListTypeNode { ItemType = new ListTypeNode { ItemType = type } },
                _ => type,
            };
            return _choices.OneIn(3) ? new NonNullTypeNode { NullableType = type } : type;
        }

        private ValueNode? Default(TypeNode type, int inputs) => _choices.OneIn(3) ? Value(type, inputs) : null;

        private ValueNode Value(TypeNode type, int inputs) => type switch
        {
            NonNullTypeNode nonNull => NonNullValue(nonNull.NullableType, inputs),
            _ => _choices.OneIn(5) ? new NullValueNode() : NonNullValue(type, inputs),
        };

        private ValueNode NonNullValue(TypeNode type, int inputs) => type switch
        {
            ListTypeNode list => new ListValueNode { Items = _choices.Many(0, 2, _ => Value(list.ItemType, inputs)) },
            NamedTypeNode { Name: var name } when name.StartsWith("Input", StringComparison.Ordinal) => InputValue(_inputs.Find(input => input.Name == name)!),
            NamedTypeNode { Name: var name } when name.StartsWith("Enum", StringComparison.Ordinal) => new EnumValueNode { Name = "VALUE_0" },
            _ => GeneratedValue.Leaf(_choices, type.ToString()!),
        };

        private ObjectValueNode InputValue(InputObjectTypeDefinitionNode type)
        {
            var own = _inputs.IndexOf(type);
            if (type.Directives.Any(directive => directive.Name == "oneOf"))
            {
                return new() { Fields = [new() { Name = type.Fields[0].Name, Value = NonNullValue(type.Fields[0].Type, own) }] };
            }

            var given = type.Fields.Where(field =>
                (field.Type is NonNullTypeNode && field.DefaultValue is null) || (IsBefore(field.Type, own) && _choices.OneIn(2)));
            return new() { Fields = [.. given.Select(field => new ObjectFieldNode { Name = field.Name, Value = Value(field.Type, own) }).ToList()] };
        }

        private bool IsBefore(TypeNode type, int input)
        {
            var name = type.ToString()!.Trim('[', ']', '!');
            return !name.StartsWith("Input", StringComparison.Ordinal) || _inputs.FindIndex(one => one.Name == name) is var at && at >= 0 && at < input;
        }

        private List<DirectiveNode> Deprecation() => _choices.Below(8) switch
        {
            6 => [new() { Name = "deprecated" }],
            7 => [With("deprecated", "reason", GeneratedText.String(_choices))],
            _ => [],
        };

        private static DirectiveNode With(string name, string argument, ValueNode value) =>
            new() { Name = name, Arguments = [new() { Name = argument, Value = value }] };

        private List<DirectiveNode> Applied(string location)
        {
            var known = _directives.FindAll(directive => directive.Locations.Any(one => one.Name == location));
            if (known.Count == 0 || !_choices.OneIn(3))
            {
                return [];
            }

            var directive = _choices.Pick(known);
            return _choices.Many(1, directive.IsRepeatable ? 2 : 1, _ => new DirectiveNode
            {
                Name = directive.Name,
                Arguments = [.. directive.Arguments
                    .Where(argument => (argument.Type is NonNullTypeNode && argument.DefaultValue is null) || _choices.OneIn(2))
                    .Select(argument => new ArgumentNode { Name = argument.Name, Value = Value(argument.Type, 0) })
                    .ToList()],
            });
        }

        /// <summary>Tells the last member of a type in an extension, sometimes.</summary>
        private IEnumerable<DefinitionNode> WithExtension(DefinitionNode definition) => definition switch
        {
            ObjectTypeDefinitionNode { Fields.Count: > 1 } type when _choices.OneIn(5) =>
            [
                new ObjectTypeDefinitionNode
                {
                    Description = type.Description, Name = type.Name, Interfaces = type.Interfaces, Directives = type.Directives, Fields = [.. type.Fields.SkipLast(1)],
                },
                new ObjectTypeDefinitionNode { IsExtension = true, Name = type.Name, Fields = [type.Fields[^1]] },
            ],
            InterfaceTypeDefinitionNode { Fields.Count: > 1 } type when _choices.OneIn(5) =>
            [
                new InterfaceTypeDefinitionNode
                {
                    IsExtension = true, Name = type.Name, Interfaces = type.Interfaces, Fields = [.. type.Fields.Skip(1)],
                },
                new InterfaceTypeDefinitionNode { Description = type.Description, Name = type.Name, Directives = type.Directives, Fields = [type.Fields[0]] },
            ],
            EnumTypeDefinitionNode { Values.Count: > 1 } type when _choices.OneIn(5) =>
            [
                new EnumTypeDefinitionNode { Description = type.Description, Name = type.Name, Directives = type.Directives, Values = [.. type.Values.SkipLast(1)] },
                new EnumTypeDefinitionNode { IsExtension = true, Name = type.Name, Values = [type.Values[^1]] },
            ],
            InputObjectTypeDefinitionNode { Fields.Count: > 1 } type when _choices.OneIn(5) =>
            [
                new InputObjectTypeDefinitionNode { Description = type.Description, Name = type.Name, Directives = type.Directives, Fields = [.. type.Fields.SkipLast(1)] },
                new InputObjectTypeDefinitionNode { IsExtension = true, Name = type.Name, Fields = [type.Fields[^1]] },
            ],
            UnionTypeDefinitionNode { MemberTypes.Count: > 1 } type when _choices.OneIn(5) =>
            [
                new UnionTypeDefinitionNode { Description = type.Description, Name = type.Name, Directives = type.Directives, MemberTypes = [.. type.MemberTypes.SkipLast(1)] },
                new UnionTypeDefinitionNode { IsExtension = true, Name = type.Name, MemberTypes = [type.MemberTypes[^1]] },
            ],
            _ => [definition],
        };
    }
}
