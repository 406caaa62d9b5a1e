using System.Linq.Expressions;
using System.Reflection;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>Puts expressions into each other, so that a chain of fields becomes one expression over the row.</summary>
public static class ExpressionComposer
{
    /// <summary>
    /// The body of <paramref name="lambda"/> with <paramref name="source"/> in place of its parameter. A member of an object that the source makes
    /// (<c>new Money { AmountMinor = x }</c>) is what it was made from.
    /// </summary>
    public static Expression Inline(LambdaExpression lambda, Expression source) => Inline(lambda, [source]);

    /// <summary>The body of <paramref name="lambda"/> with <paramref name="sources"/> in place of its parameters.</summary>
    public static Expression Inline(LambdaExpression lambda, params ReadOnlySpan<Expression> sources)
    {
        var byParameter = new Dictionary<ParameterExpression, Expression>();
        for (var i = 0; i < sources.Length; i++)
        {
            byParameter.Add(lambda.Parameters[i], sources[i]);
        }

        return new Inliner(byParameter).Visit(lambda.Body);
    }

    /// <summary>The expression without the conversions around it.</summary>
    public static Expression StripConvert(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }

    /// <summary>
    /// The form in which expressions for one column are equal: without a conversion around a member, and with members of a base class read
    /// from the base class, as that class declares them. EF Core gives equal SQL one column, so columns are counted as it counts them.
    /// </summary>
    public static Expression Canonical(Expression expression)
    {
        var reduced = new UpcastReader().Visit(expression);
        return StripConvert(reduced) is MemberExpression member ? member : reduced;
    }

    private sealed class UpcastReader : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            var target = Visit(node.Expression);
            return target is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand }
                && node.Member.DeclaringType!.IsAssignableFrom(operand.Type)
                    ? Expression.MakeMemberAccess(operand, AsDeclared(node.Member))
                    : target is null ? node : Expression.MakeMemberAccess(target, AsDeclared(node.Member));
        }

        // The same member, asked for through a derived class as EF Core's model does and through its own as C# does, is unequal.
        private static MemberInfo AsDeclared(MemberInfo member) => member.ReflectedType == member.DeclaringType
            ? member
            : member.DeclaringType!.GetMember(
                member.Name, member.MemberType, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)[0];
    }

    private sealed class Inliner(Dictionary<ParameterExpression, Expression> sources) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => sources.GetValueOrDefault(node, node);

        protected override Expression VisitMember(MemberExpression node)
        {
            var target = Visit(node.Expression);
            if (target is MemberInitExpression made)
            {
                foreach (var binding in made.Bindings)
                {
                    if (binding is MemberAssignment assignment && assignment.Member.Name == node.Member.Name)
                    {
                        return assignment.Expression;
                    }
                }
            }

            return node.Update(target);
        }
    }
}
