using System.Collections;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Facets;

/// <summary>Whether a value of an enum, or a truth value, meets conditions of a request. It does in memory what the database does for rows.</summary>
internal static class ChoiceCondition
{
    /// <summary>Whether the value meets all conditions; null where nothing is asked.</summary>
    /// <param name="conditions">What the client gave; its nulls are where they may stand.</param>
    /// <param name="value">The value, never null.</param>
    /// <param name="context">The request.</param>
    public static bool? Check(IEnumerable<ObjectInput> conditions, object value, OperationContext context)
    {
        bool? holds = null;
        foreach (var (operation, given) in conditions.SelectMany(one => one.Fields))
        {
            holds = (holds, operation == "not" ? !Check([(ObjectInput)given], value, context) : Holds(operation, given, value, context)) switch
            {
                (var before, null) => before,
                (false, _) => false,
                (_, var now) => now,
            };
        }

        return holds;
    }

    private static bool Holds(string operation, InputNode given, object value, OperationContext context) => (operation, (given as LeafInput)?.Source.Get(context)) switch
    {
        ("eq", var wanted) => value.Equals(wanted),
        ("neq", var wanted) => !value.Equals(wanted),
        ("in", IEnumerable wanted) => wanted.Cast<object>().Contains(value),
        ("nin", IEnumerable wanted) => !wanted.Cast<object>().Contains(value),
        _ => throw new NotSupportedException(operation),
    };
}
