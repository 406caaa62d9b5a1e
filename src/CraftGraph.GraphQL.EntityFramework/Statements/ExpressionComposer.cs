using System.Linq.Expressions;

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

    private sealed class Inliner(Dictionary<ParameterExpression, Expression> sources) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => sources.GetValueOrDefault(node, node);

        // A row of one class is never of a class beside it, whose members are null then.
        protected override Expression VisitUnary(UnaryExpression node)
        {
            var operand = Visit(node.Operand);
            return node.NodeType is ExpressionType.Convert or ExpressionType.TypeAs
                && operand.Type.IsClass && node.Type.IsClass && !operand.Type.IsAssignableTo(node.Type) && !node.Type.IsAssignableTo(operand.Type)
                ? Expression.Constant(null, node.Type)
                : node.Update(operand);
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            var target = Visit(node.Expression);
            if (target is ConstantExpression { Value: null } && (!node.Type.IsValueType || Nullable.GetUnderlyingType(node.Type) is not null))
            {
                return Expression.Constant(null, node.Type);
            }

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

            // A member of an object made under a condition is there under that condition.
            if (target is ConditionalExpression condition && (condition.IfTrue is MemberInitExpression || condition.IfFalse is MemberInitExpression))
            {
                var type = node.Type.IsValueType && Nullable.GetUnderlyingType(node.Type) is null
                    ? typeof(Nullable<>).MakeGenericType(node.Type)
                    : node.Type;
                var value = Expression.Condition(condition.Test, ReadMember(condition.IfTrue, node, type), ReadMember(condition.IfFalse, node, type));
                return type == node.Type ? value : Expression.Convert(value, node.Type);
            }

            return node.Update(target);
        }

        private Expression ReadMember(Expression target, MemberExpression node, Type type)
        {
            if (target is ConstantExpression { Value: null })
            {
                return Expression.Constant(null, type);
            }

            var member = VisitMember(node.Update(target));
            return member.Type == type ? member : Expression.Convert(member, type);
        }
    }
}
