using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>
/// Fields for EF Core to find: it makes a parameter of each captured field and names it after the field, so a numbered field says which
/// parameter is which. <c>P3_</c> is slot 3, <c>Next_P3_</c> slot 67. The same slot with a conversion around it is one more parameter to EF Core, which
/// puts a number of its own after the name: <c>P3_0</c> is slot 3 too.
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

        var field = holderType.GetField($"P{number % PerHolder}_", BindingFlags.Public | BindingFlags.Instance)!;
        field.SetValue(holder, sample);
        return Expression.Field(expression, field);
    }

    /// <summary>The slot of a parameter that EF Core named.</summary>
    public static int NumberOf(string parameterName)
    {
        var parts = parameterName.TrimStart('@', ':', '$').Split('_');
        if (parts is not [.. var holders, ['P', .. var digits], _]
            || Array.Exists(holders, holder => holder != nameof(Holder<object>.Next))
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var field))
        {
            throw new InvalidOperationException($"The statement has a parameter that no slot made: {parameterName}.");
        }

        return (holders.Length * PerHolder) + field;
    }

#pragma warning disable CA1051, CS0649 // EF Core reads the fields through expressions; reflection writes them.
    private sealed class Holder<T>
    {
        public T? P0_, P1_, P2_, P3_, P4_, P5_, P6_, P7_, P8_, P9_, P10_, P11_, P12_, P13_, P14_, P15_;
        public T? P16_, P17_, P18_, P19_, P20_, P21_, P22_, P23_, P24_, P25_, P26_, P27_, P28_, P29_, P30_, P31_;
        public T? P32_, P33_, P34_, P35_, P36_, P37_, P38_, P39_, P40_, P41_, P42_, P43_, P44_, P45_, P46_, P47_;
        public T? P48_, P49_, P50_, P51_, P52_, P53_, P54_, P55_, P56_, P57_, P58_, P59_, P60_, P61_, P62_, P63_;
        public Holder<T>? Next;
    }
#pragma warning restore CA1051, CS0649
}
