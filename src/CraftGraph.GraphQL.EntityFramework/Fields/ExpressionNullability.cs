using System.Linq.Expressions;
using System.Reflection;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>Whether an expression may be null, as its type and the nullable annotations of its members say.</summary>
internal static class ExpressionNullability
{
    // A member along the way that may be null makes the whole null.
    public static bool Of(Expression body) => body switch
    {
        { Type: { IsValueType: true } type } when Nullable.GetUnderlyingType(type) is not null => true,

        // What is read as a class that derives from its own is absent from rows of other classes.
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert =>
            Of(convert.Operand) || (!convert.Type.IsAssignableFrom(convert.Operand.Type) && !convert.Type.IsValueType),
        MemberExpression { Member: PropertyInfo property } member =>
            (!property.PropertyType.IsValueType
                && new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable)
            || (member.Expression is not null && Of(member.Expression)),
        MethodCallExpression { Method: { Name: var name, ReturnType.IsValueType: false } } when name.EndsWith("OrDefault", StringComparison.Ordinal) => true,
        MethodCallExpression { Object: { } instance } => Of(instance),
        BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce => Of(coalesce.Right),
        ConditionalExpression condition => Of(condition.IfTrue) || Of(condition.IfFalse),
        ConstantExpression { Value: null } => true,
        _ => false,
    };
}
