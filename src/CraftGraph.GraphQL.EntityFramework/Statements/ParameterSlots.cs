using System.Linq.Expressions;
using System.Reflection;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>
/// Fields for EF Core to find: it makes a parameter of each captured field and names it after the field, so a numbered field says which
/// parameter is which. <c>P3V</c> is slot 3, <c>Next_P3V</c> slot 67.
/// </summary>
internal static class ParameterSlots
{
    private const int PerHolder = 64;

    /// <summary>An expression that EF Core takes for slot <paramref name="number"/>, holding a sample value of the slot's type.</summary>
    public static Expression Create(int number, Type type, object? sample)
    {
        var holderType = typeof(Holder<>).MakeGenericType(type);
        var root = Activator.CreateInstance(holderType)!;
        var holder = root;
        Expression expression = Expression.Constant(root);
        for (var i = number / PerHolder; i > 0; i--)
        {
            var next = holderType.GetField(nameof(Holder<object>.Next))!;
            var created = Activator.CreateInstance(holderType)!;
            next.SetValue(holder, created);
            holder = created;
            expression = Expression.Field(expression, next);
        }

        var field = holderType.GetField($"P{number % PerHolder}V", BindingFlags.Public | BindingFlags.Instance)!;
        field.SetValue(holder, sample);
        return Expression.Field(expression, field);
    }

    /// <summary>The slot of a parameter that EF Core named.</summary>
    public static int NumberOf(string parameterName)
    {
        // A slot that is compared with values of two types is two parameters to EF Core, which numbers the second: P3V0.
        var parts = parameterName.TrimStart('@', ':', '$').Split('_');
        var end = parts[^1].IndexOf('V', StringComparison.Ordinal);
        if (end < 0 || !int.TryParse(parts[^1].AsSpan(1, end - 1), out var field))
        {
            throw new InvalidOperationException($"The statement has a parameter that no slot made: {parameterName}.");
        }

        return ((parts.Length - 1) * PerHolder) + field;
    }

#pragma warning disable CA1051, CS0649 // EF Core reads the fields through expressions; reflection writes them.
    private sealed class Holder<T>
    {
        public T? P0V, P1V, P2V, P3V, P4V, P5V, P6V, P7V, P8V, P9V, P10V, P11V, P12V, P13V, P14V, P15V;
        public T? P16V, P17V, P18V, P19V, P20V, P21V, P22V, P23V, P24V, P25V, P26V, P27V, P28V, P29V, P30V, P31V;
        public T? P32V, P33V, P34V, P35V, P36V, P37V, P38V, P39V, P40V, P41V, P42V, P43V, P44V, P45V, P46V, P47V;
        public T? P48V, P49V, P50V, P51V, P52V, P53V, P54V, P55V, P56V, P57V, P58V, P59V, P60V, P61V, P62V, P63V;
        public Holder<T>? Next;
    }
#pragma warning restore CA1051, CS0649
}
