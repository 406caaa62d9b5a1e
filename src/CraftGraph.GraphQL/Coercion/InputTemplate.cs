using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Coercion;

/// <summary>An input value as the document gives it: what is known from the text is coerced already, variables are places to fill.</summary>
public abstract class InputTemplate
{
    /// <summary>The value in one request; false when it is absent, which only a variable can be.</summary>
    /// <exception cref="GraphQLException">A variable is null where null may not stand.</exception>
    public abstract bool TryEvaluate(VariableValues variables, out object? value);
}

/// <summary>A value without variables, coerced.</summary>
public sealed class ConstantTemplate(object? value) : InputTemplate
{
    /// <summary>The value null.</summary>
    public static ConstantTemplate Null { get; } = new(null);

    /// <summary>The coerced value.</summary>
    public object? Value { get; } = value;

    /// <inheritdoc/>
    public override bool TryEvaluate(VariableValues variables, out object? value)
    {
        value = Value;
        return true;
    }
}

/// <summary>A variable.</summary>
public sealed class VariableTemplate(VariablePlan variable) : InputTemplate
{
    /// <summary>The variable.</summary>
    public VariablePlan Variable { get; } = variable;

    /// <summary>What stands in when the variable is absent: the default of the argument or input field; null without one.</summary>
    public ConstantTemplate? Default { get; init; }

    /// <summary>Whether null is not accepted here although the variable may be null (a nullable variable with a default in a non-null place).</summary>
    public bool IsNonNullPlace { get; init; }

    /// <summary>What is told when the variable is null in a non-null place; null where that cannot be.</summary>
    public GraphQLError? NullProblem { get; init; }

    /// <summary>The value in one request, null where null may not stand too; null as well when the variable is absent without a default.</summary>
    public object? ValueIn(VariableValues variables) =>
        variables.IsPresent(Variable.Index) ? variables[Variable.Index] : Default?.Value;

    /// <inheritdoc/>
    public override bool TryEvaluate(VariableValues variables, out object? value)
    {
        value = variables[Variable.Index];
        if (!variables.IsPresent(Variable.Index))
        {
            return Default is not null && Default.TryEvaluate(variables, out value);
        }

        return value is not null || NullProblem is null ? true : throw new GraphQLException(NullProblem);
    }
}

/// <summary>A list with variables inside. An absent variable is null in a list.</summary>
public sealed class ListTemplate(IReadOnlyList<InputTemplate> items) : InputTemplate
{
    /// <summary>The items, in order.</summary>
    public IReadOnlyList<InputTemplate> Items { get; } = items;

    /// <inheritdoc/>
    public override bool TryEvaluate(VariableValues variables, out object? value)
    {
        var list = new object?[Items.Count];
        for (var i = 0; i < list.Length; i++)
        {
            Items[i].TryEvaluate(variables, out list[i]);
        }

        value = list;
        return true;
    }
}

/// <summary>An input object, or an object that a custom scalar holds, with variables inside. A field whose variable is absent is left out.</summary>
public sealed class ObjectTemplate(IReadOnlyList<KeyValuePair<string, InputTemplate>> fields) : InputTemplate
{
    /// <summary>The fields given, in the document's order, then those with defaults.</summary>
    public IReadOnlyList<KeyValuePair<string, InputTemplate>> Fields { get; } = fields;

    /// <inheritdoc/>
    public override bool TryEvaluate(VariableValues variables, out object? value)
    {
        var result = new OrderedDictionary<string, object?>(Fields.Count, StringComparer.Ordinal);
        foreach (var (name, template) in Fields)
        {
            if (template.TryEvaluate(variables, out var item))
            {
                result[name] = item;
            }
        }

        value = result;
        return true;
    }
}
