using System.Collections.Frozen;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.Coercion;

/// <summary>Turns literals of a document into values, or into templates where they hold variables.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Input-Values"/>. Recursion is bounded by the parser's limit on nesting.</remarks>
public sealed class LiteralCoercion
{
    private static readonly LiteralCoercion WithoutVariables = new(FrozenDictionary<string, VariablePlan>.Empty, null);

    private readonly IReadOnlyDictionary<string, VariablePlan> _variables;
    private readonly GraphQLError? _nullProblem;

    private LiteralCoercion(IReadOnlyDictionary<string, VariablePlan> variables, GraphQLError? nullProblem)
    {
        _variables = variables;
        _nullProblem = nullProblem;
    }

    /// <summary>Coerces a literal without variables; false when it does not fit the type.</summary>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, out object? value)
    {
        var template = WithoutVariables.Coerce(literal, type);
        value = (template as ConstantTemplate)?.Value;
        return template is not null;
    }

    /// <summary>Coerces a literal that may hold variables; null when it does not fit the type.</summary>
    /// <param name="literal">The literal, of a valid document.</param>
    /// <param name="type">What it must be.</param>
    /// <param name="variables">The operation's variables, by name.</param>
    /// <param name="nullProblem">What is told when a variable turns out null where null may not stand.</param>
    internal static InputTemplate? ToTemplate(
        ValueNode literal, GraphQLType type, IReadOnlyDictionary<string, VariablePlan> variables, GraphQLError nullProblem) =>
        new LiteralCoercion(variables, nullProblem).Coerce(literal, type);

    private InputTemplate? Coerce(ValueNode literal, GraphQLType type)
    {
        if (literal is VariableNode variable)
        {
            return _variables.TryGetValue(variable.Name, out var plan) ? FromVariable(plan, type.IsNonNull, null) : null;
        }

        if (literal is NullValueNode)
        {
            return type.IsNonNull ? null : ConstantTemplate.Null;
        }

        return type.Nullable switch
        {
            ListType list => CoerceItems(literal is ListValueNode given ? given.Items : [literal], list.OfType),
            InputObjectType input => literal is ObjectValueNode node ? CoerceObject(node, input) : null,

            // What such a scalar holds has no types of its own; only a variable brings one along.
            CustomScalar scalar when literal is ListValueNode held => CoerceItems(held.Items, scalar),
            CustomScalar scalar when literal is ObjectValueNode held => CoerceFields(held.Fields, scalar),
            LeafType leaf => leaf.ParseLiteral(literal) is { IsValid: true } result ? new ConstantTemplate(result.Value) : null,
            _ => null,
        };
    }

    private VariableTemplate FromVariable(VariablePlan variable, bool isNonNullPlace, ConstantTemplate? defaultValue)
    {
        var mayBeNull = isNonNullPlace && !variable.Type.IsNonNull;
        return new(variable)
        {
            Default = defaultValue,
            IsNonNullPlace = mayBeNull,
            NullProblem = mayBeNull ? _nullProblem : null,
        };
    }

    private InputTemplate? CoerceItems(IReadOnlyList<ValueNode> nodes, GraphQLType type)
    {
        var items = new InputTemplate[nodes.Count];
        var isConstant = true;
        for (var i = 0; i < items.Length; i++)
        {
            if (Coerce(nodes[i], type) is not { } item)
            {
                return null;
            }

            items[i] = item;
            isConstant &= item is ConstantTemplate;
        }

        return isConstant
            ? new ConstantTemplate(Array.ConvertAll(items, item => ((ConstantTemplate)item).Value))
            : new ListTemplate(items);
    }

    private InputTemplate? CoerceFields(IReadOnlyList<ObjectFieldNode> nodes, CustomScalar type)
    {
        var fields = new List<KeyValuePair<string, InputTemplate>>(nodes.Count);
        foreach (var node in nodes)
        {
            if (Coerce(node.Value, type) is not { } template)
            {
                return null;
            }

            fields.Add(new(node.Name, template));
        }

        return Folded(fields);
    }

    private InputTemplate? CoerceObject(ObjectValueNode literal, InputObjectType type)
    {
        var fields = new List<KeyValuePair<string, InputTemplate>>(literal.Fields.Count);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in literal.Fields)
        {
            if (!type.Fields.TryGet(node.Name, out var field)
                || !given.Add(node.Name)
                || CoerceField(node.Value, field, type) is not { } template)
            {
                return null;
            }

            fields.Add(new(node.Name, template));
        }

        if (type.IsOneOf && (fields.Count != 1 || fields[0].Value is ConstantTemplate { Value: null }))
        {
            return null;
        }

        foreach (var field in type.Fields)
        {
            if (!given.Contains(field.Name))
            {
                if (DefaultValues.Of(field) is { } template)
                {
                    fields.Add(new(field.Name, template));
                }
                else if (field.Type.IsNonNull)
                {
                    return null;
                }
            }
        }

        return Folded(fields);
    }

    private static InputTemplate Folded(List<KeyValuePair<string, InputTemplate>> fields)
    {
        var whole = new ObjectTemplate(fields);
        return fields.TrueForAll(field => field.Value is ConstantTemplate) && whole.TryEvaluate(VariableValues.None, out var value)
            ? new ConstantTemplate(value)
            : whole;
    }

    private InputTemplate? CoerceField(ValueNode literal, InputValue field, InputObjectType parent) => literal is VariableNode variable
        ? _variables.TryGetValue(variable.Name, out var plan)
            ? FromVariable(plan, field.Type.IsNonNull || parent.IsOneOf, DefaultValues.Of(field))
            : null
        : Coerce(literal, field.Type);
}
