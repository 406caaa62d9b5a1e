using System.Runtime.CompilerServices;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Coercion;

/// <summary>The coerced defaults of arguments and input fields, each worked out once.</summary>
internal static class DefaultValues
{
    private static readonly ConditionalWeakTable<InputValue, ConstantTemplate> Known = [];

    /// <summary>The default; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The default does not fit its type: the schema is not valid.</exception>
    public static ConstantTemplate? Of(InputValue input) => input.DefaultValue is null ? null : Known.GetValue(input, Coerce);

    private static ConstantTemplate Coerce(InputValue input) => LiteralCoercion.TryCoerce(input.DefaultValue!, input.Type, out var value)
        ? new(value)
        : throw new InvalidOperationException($"The default of \"{input.Name}\" does not fit {input.Type}.");
}
