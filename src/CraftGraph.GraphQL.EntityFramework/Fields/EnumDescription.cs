using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>A GraphQL enum over a C# enum: <c>HistoricSquare</c> is <c>HISTORIC_SQUARE</c>.</summary>
public abstract class EnumDescription
{
    private protected EnumDescription(Type clrType) => ClrType = clrType;

    /// <summary>The C# enum.</summary>
    public Type ClrType { get; }

    internal abstract EnumType CreateType();
}

/// <summary>A GraphQL enum over <typeparamref name="TEnum"/>.</summary>
/// <param name="description">What the enum is.</param>
/// <param name="values">What each value means; every value of the C# enum must be here.</param>
/// <param name="name">The name of the GraphQL enum; that of the C# enum unless given.</param>
public sealed class EnumDescription<TEnum>(
    string description, IReadOnlyDictionary<TEnum, string> values, string? name = null)
    : EnumDescription(typeof(TEnum))
    where TEnum : struct, Enum
{
    internal override EnumType CreateType() => new(name ?? typeof(TEnum).Name, Enum.GetValues<TEnum>().Select(Create))
    {
        Description = description,
    };

    private EnumValue Create(TEnum value) => new(ConstantCase(value.ToString()), value)
    {
        Description = values.TryGetValue(value, out var meaning)
            ? meaning
            : throw new InvalidOperationException($"{typeof(TEnum).Name}.{value} has no description."),
    };

    private static string ConstantCase(string name) => string.Concat(name.Select((letter, i) =>
        i > 0 && (char.IsUpper(letter) || (char.IsDigit(letter) && !char.IsDigit(name[i - 1])))
            ? $"_{char.ToUpperInvariant(letter)}"
            : $"{char.ToUpperInvariant(letter)}"));
}
