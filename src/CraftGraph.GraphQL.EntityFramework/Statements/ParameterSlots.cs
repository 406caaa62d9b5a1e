using System.Linq.Expressions;
using System.Reflection;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>
/// Fields for EF Core to find: it makes a parameter of each captured field and names it after the field, so a numbered field says which
/// parameter is which. <c>P3</c> is slot 3, <c>Next_P3</c> slot 67.
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

        var field = holderType.GetField($"P{number % PerHolder}", BindingFlags.Public | BindingFlags.Instance)!;
        field.SetValue(holder, sample);
        return Expression.Field(expression, field);
    }

    /// <summary>The slot of a parameter that EF Core named.</summary>
    public static int NumberOf(string parameterName)
    {
        var parts = parameterName.TrimStart('@', ':', '$').Split('_');
        if (!parts[^1].StartsWith('P') || !int.TryParse(parts[^1].AsSpan(1), out var field) || field >= PerHolder)
        {
            throw new InvalidOperationException($"The statement has a parameter that no slot made: {parameterName}.");
        }

        return ((parts.Length - 1) * PerHolder) + field;
    }

#pragma warning disable CA1051, CS0649 // EF Core reads the fields through expressions; reflection writes them.
    private sealed class Holder<T>
    {
        public T? P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15;
        public T? P16, P17, P18, P19, P20, P21, P22, P23, P24, P25, P26, P27, P28, P29, P30, P31;
        public T? P32, P33, P34, P35, P36, P37, P38, P39, P40, P41, P42, P43, P44, P45, P46, P47;
        public T? P48, P49, P50, P51, P52, P53, P54, P55, P56, P57, P58, P59, P60, P61, P62, P63;
        public Holder<T>? Next;
    }
#pragma warning restore CA1051, CS0649
}
