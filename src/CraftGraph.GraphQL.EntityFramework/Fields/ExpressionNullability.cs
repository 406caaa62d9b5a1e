using System.Linq.Expressions;
using System.Reflection;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>Whether an expression may be null, as its type and the nullable annotations of its members say.</summary>
internal static class ExpressionNullability
{
    // A member along the way that may be null makes the whole null.
    public static bool Of(Expression body) => ExpressionComposer.StripConvert(body) switch
    {
        { Type: { IsValueType: true } type } when Nullable.GetUnderlyingType(type) is not null => true,
        MemberExpression { Member: PropertyInfo property } member =>
            (!property.PropertyType.IsValueType
                && new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable)
            || (member.Expression is MemberExpression && Of(member.Expression)),
        ConditionalExpression condition => Of(condition.IfTrue) || Of(condition.IfFalse),
        ConstantExpression { Value: null } => true,
        _ => false,
    };
}
