using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>Where a request finds a value that a statement needs.</summary>
public abstract class ValueSource
{
    /// <summary>The value in one request.</summary>
    public abstract object? Get(OperationContext context);

    /// <summary>A value that is the same in every request.</summary>
    public static ValueSource Constant(object? value) => new ConstantSource(value);

    /// <summary>A value worked out from the request. May throw a <see cref="Errors.GraphQLException"/> when what the client gave is wrong.</summary>
    public static ValueSource From(Func<OperationContext, object?> get) => new DerivedSource(get);

    /// <summary>The same, worked out once for a request whoever asks: for values that take more than finding them.</summary>
    public static ValueSource Once(Func<OperationContext, object?> get) => new OnceSource(get);

    private sealed class ConstantSource(object? value) : ValueSource
    {
        public override object? Get(OperationContext context) => value;
    }

    private sealed class DerivedSource(Func<OperationContext, object?> get) : ValueSource
    {
        public override object? Get(OperationContext context) => get(context);
    }

    private sealed class OnceSource(Func<OperationContext, object?> get) : ValueSource
    {
        public override object? Get(OperationContext context) => RequestValues.Of(context).Get(this, get, context);
    }
}

/// <summary>A variable, or what stands at a path inside it.</summary>
/// <param name="variable">The variable's place.</param>
/// <param name="path">Field names and list indices from the variable's value down.</param>
internal sealed class VariableSource(int variable, object[] path) : ValueSource
{
    public override object? Get(OperationContext context) => Find(context.Variables[variable], path);

    /// <summary>What stands at a path inside a coerced value.</summary>
    public static object? Find(object? value, object[] path)
    {
        foreach (var step in path)
        {
            value = step is string name
                ? ((IReadOnlyDictionary<string, object?>)value!)[name]
                : ((IReadOnlyList<object?>)value!)[(int)step];
        }

        return value;
    }
}
